import { useMemo, useState } from 'react'
import type { RoundEntry } from '../../../shared/contract/evaluation.ts'
import type { Sheet } from '../../../shared/exchange/sheet.ts'
import { besideSheet, bestSheet } from '../../../shared/exchange/surveys/best-sheet.ts'
import { inOrderFrom, type SurveyItem } from '../../../shared/exchange/surveys/match-items.ts'
import type { NumberReading } from '../../../shared/exchange/surveys/number-scale.ts'
import { readLayout } from '../../../shared/exchange/surveys/read-layout.ts'
import { readAnswers } from '../../../shared/exchange/surveys/read-survey.ts'
import { otherKey, type ScaleChoices, type Taken } from '../../../shared/exchange/surveys/scale-questions.ts'
import { surveyItems } from '../../../shared/exchange/surveys/survey-items.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { type FileProblem, readFile } from '../import/read-file.ts'
import { layoutHeadings } from './layout-headings.ts'
import { likelyForm } from './likely-form.ts'
import { sheetsDigest } from './sheets-digest.ts'

type Targets = readonly (string | null)[]

/** What a column was given, as changes to what the headings say. */
const changesOf = (targets: Targets): Map<number, string | null> => new Map(targets.entries())

/** The lists of files chosen together; a list without a name of its own is called as its file. */
async function listsOf(files: readonly File[]): Promise<readonly Sheet[] | FileProblem> {
  const lists: Sheet[] = []
  for (const file of files) {
    const read = await readFile(file)
    if (typeof read === 'string') return read
    lists.push(...read.map(({ name, rows }) => ({ name: name || file.name.replace(/\.[^.]+$/, ''), rows })))
  }
  return lists
}

const noChoices = { readings: new Map(), turned: new Set(), others: new Map() } satisfies Required<ScaleChoices>

/** A chosen file of answers: its sheets, how its columns are read, and what somebody changed about that. */
export function useSurvey({ round }: Pick<RoundEntry, 'round'>, minForms: number) {
  const asked = { id: round.instrument, networkId: round.networkId }
  const da = useQuery('evaluation.instrument', { ...asked, language: 'da' })
  const en = useQuery('evaluation.instrument', { ...asked, language: 'en' })
  const items = useMemo(() => (da.data && en.data ? surveyItems(da.data, en.data) : undefined), [da.data, en.data])
  const [sheets, setSheets] = useState<readonly Sheet[]>([])
  const [at, setAt] = useState(0)
  const [problem, setProblem] = useState<FileProblem>()
  const [changed, setChanged] = useState<ReadonlyMap<number, string | null>>(new Map())
  const [isRemembered, setRemembered] = useState(false)
  const [withUnfinished, setWithUnfinished] = useState(false)
  const [scales, setScales] = useState<Required<ScaleChoices>>(noChoices)
  const [digest, setDigest] = useState('')
  const [isTaken, setTaken] = useState(false)
  const [likely, setLikely] = useState<Awaited<ReturnType<typeof likelyForm>>>(null)
  const layout = useMemo(() => {
    const sheet = sheets[at]
    return sheet && items ? readLayout(sheet.rows, items, changed, besideSheet(sheets, at)) : undefined
  }, [sheets, at, items, changed])
  const survey = useMemo(
    () => layout && readAnswers(layout, { withUnfinished, minForms, ...scales }),
    [layout, withUnfinished, minForms, scales],
  )

  const chooseSheet = async (all: readonly Sheet[], chosen: number, of: readonly SurveyItem[]): Promise<void> => {
    const headings = layoutHeadings(readLayout(all[chosen]?.rows ?? [], of, new Map(), besideSheet(all, chosen)))
    const known = headings ? await call('evaluation.surveyLayout', { instrument: round.instrument, headings }) : null
    setLikely(await likelyForm(round, of, all, chosen))
    setSheets(all)
    setAt(chosen)
    setChanged(known ? changesOf(known.targets) : new Map())
    setRemembered(known !== null)
    setWithUnfinished(false)
    setScales(noChoices)
  }
  // A quick hand has chosen before the questions are here.
  const asks = (language: 'da' | 'en') => call('evaluation.instrument', { ...asked, language })
  const questions = async (): Promise<SurveyItem[]> => items ?? surveyItems(await asks('da'), await asks('en'))
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return
    const read = await listsOf(files)
    setProblem(typeof read === 'string' ? read : undefined)
    if (typeof read === 'string') return setSheets([])
    const sum = await sheetsDigest(read)
    setDigest(sum)
    setTaken(await call('evaluation.isSurveyTaken', { roundId: round.id, digest: sum }))
    const of = await questions()
    await chooseSheet(read, bestSheet(read, of), of)
  }
  const give = (given: ReadonlyMap<number, string | null>): void => {
    setChanged((old) => new Map([...old, ...given]))
    setRemembered(false)
  }
  return {
    items,
    survey,
    problem,
    failure: da.failure ?? en.failure,
    sheets,
    sheet: at,
    digest,
    /** The round has taken in the same file before. */
    isTaken,
    /** The form whose answers the file seems to hold, where that is another one than the round's. */
    likely,
    take,
    setSheet: async (chosen: number): Promise<void> => chooseSheet(sheets, chosen, await questions()),
    /** The columns are read as they were the last time. */
    isRemembered,
    withUnfinished,
    setWithUnfinished,
    scaleChoices: scales,
    setReading: (scale: string, reading: NumberReading): void =>
      setScales((old) => ({ ...old, readings: new Map([...old.readings, [scale, reading]]) })),
    setTurned: (item: string, isTurned: boolean): void =>
      setScales((old) => {
        const turned = new Set(old.turned)
        if (isTurned) turned.add(item)
        else turned.delete(item)
        return { ...old, turned }
      }),
    setOther: (scale: string, answer: string, taken: Taken): void =>
      setScales((old) => ({ ...old, others: new Map([...old.others, [otherKey(scale, answer), taken]]) })),
    /** Gives a column a question, which is taken from the column that had it. */
    setTarget: (column: number, item: string | null): void => {
      const former = item === null ? -1 : (survey?.targets.indexOf(item) ?? -1)
      give(new Map([...(former >= 0 && former !== column ? [[former, null] as const] : []), [column, item]]))
    },
    /** Gives the columns after one the questions after its own. */
    fillFrom: (column: number): void => {
      if (survey && items) give(inOrderFrom(survey.targets, column, items))
    },
  }
}
export type SurveyState = ReturnType<typeof useSurvey>
