import { useMemo, useState } from 'react'
import type { InstrumentView, RoundEntry } from '../../../shared/contract/evaluation.ts'
import { cellText, type Sheet } from '../../../shared/exchange/sheet.ts'
import { bestSheet } from '../../../shared/exchange/surveys/best-sheet.ts'
import { inOrderFrom, type SurveyItem } from '../../../shared/exchange/surveys/match-items.ts'
import { readSurvey } from '../../../shared/exchange/surveys/read-survey.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { type FileProblem, readFile } from '../import/read-file.ts'

type Targets = readonly (string | null)[]

/** What a column was given, as changes to what the headings say. */
const changesOf = (targets: Targets): Map<number, string | null> => new Map(targets.entries())

/** A chosen file of answers: its sheets, how its columns are read, and what somebody changed about that. */
export function useSurvey({ round }: Pick<RoundEntry, 'round'>) {
  const asked = { id: round.instrument, networkId: round.networkId }
  const da = useQuery('evaluation.instrument', { ...asked, language: 'da' })
  const en = useQuery('evaluation.instrument', { ...asked, language: 'en' })
  const items = useMemo(() => (da.data && en.data ? itemsOf(da.data, en.data) : undefined), [da.data, en.data])
  const [sheets, setSheets] = useState<readonly Sheet[]>([])
  const [at, setAt] = useState(0)
  const [problem, setProblem] = useState<FileProblem>()
  const [changed, setChanged] = useState<ReadonlyMap<number, string | null>>(new Map())
  const [isRemembered, setRemembered] = useState(false)
  const [withUnfinished, setWithUnfinished] = useState(false)
  const sheet = sheets[at]
  const survey = useMemo(
    () => (sheet && items ? readSurvey(sheet.rows, items, { changed, withUnfinished }) : undefined),
    [sheet, items, changed, withUnfinished],
  )

  const chooseSheet = async (all: readonly Sheet[], chosen: number): Promise<void> => {
    const headings = (all[chosen]?.rows[0]?.cells ?? []).map(cellText)
    const known =
      headings.length > 0 ? await call('evaluation.surveyLayout', { instrument: round.instrument, headings }) : null
    setSheets(all)
    setAt(chosen)
    setChanged(known ? changesOf(known.targets) : new Map())
    setRemembered(known !== null)
    setWithUnfinished(false)
  }
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const read = await readFile(file)
    setProblem(typeof read === 'string' ? read : undefined)
    if (typeof read === 'string') return setSheets([])
    // A quick hand has chosen before the questions are here.
    const asks = (language: 'da' | 'en') => call('evaluation.instrument', { ...asked, language })
    await chooseSheet(read, bestSheet(read, items ?? itemsOf(await asks('da'), await asks('en'))))
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
    take,
    setSheet: (chosen: number) => void chooseSheet(sheets, chosen),
    /** The columns are read as they were the last time. */
    isRemembered,
    withUnfinished,
    setWithUnfinished,
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

const itemsOf = (da: InstrumentView, en: InstrumentView): SurveyItem[] =>
  da.items.map((item, index) => {
    const other = en.items[index]
    return {
      id: item.id,
      kind: item.kind,
      texts: [item.text, other?.text ?? ''],
      steps: item.steps.map((words, step) => [words, other?.steps[step] ?? '']),
      offScale: [item.offScale, other?.offScale].filter((words) => typeof words === 'string'),
    }
  })
