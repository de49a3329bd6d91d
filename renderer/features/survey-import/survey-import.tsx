import { useMemo, useState } from 'react'
import type { InstrumentView, RoundEntry } from '../../../shared/contract/evaluation.ts'
import type { SheetRow } from '../../../shared/exchange/sheet.ts'
import type { SurveyItem } from '../../../shared/exchange/surveys/match-items.ts'
import { readSurvey } from '../../../shared/exchange/surveys/read-survey.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { type FileProblem, readFile } from '../import/read-file.ts'
import { SurveyPreview } from './survey-preview.tsx'

type Props = { readonly entry: RoundEntry; readonly onDone: () => void; readonly onClose: () => void }

/** Takes the answers of a survey tool into the round: shows how each column was understood before anything is stored. */
export function SurveyImport({ entry, onDone, onClose }: Props) {
  const text = useText()
  const { round } = entry
  const { run, running, failure } = useCommand()
  const asked = { id: round.instrument, networkId: round.networkId }
  const da = useQuery('evaluation.instrument', { ...asked, language: 'da' })
  const en = useQuery('evaluation.instrument', { ...asked, language: 'en' })
  const [rows, setRows] = useState<readonly SheetRow[]>()
  const [problem, setProblem] = useState<FileProblem>()
  const [changed, setChanged] = useState<ReadonlyMap<number, string | null>>(new Map())
  const items = useMemo(() => (da.data && en.data ? itemsOf(da.data, en.data) : undefined), [da.data, en.data])
  const survey = useMemo(() => (rows && items ? readSurvey(rows, items, changed) : undefined), [rows, items, changed])

  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const read = await readFile(file)
    setChanged(new Map())
    setRows(typeof read === 'string' ? undefined : read[0]?.rows)
    setProblem(typeof read === 'string' ? read : undefined)
  }
  const setTarget = (column: number, item: string | null): void => {
    const former = item === null ? -1 : (survey?.targets.indexOf(item) ?? -1)
    setChanged((old) => {
      const next = new Map(old).set(column, item)
      return former >= 0 && former !== column ? next.set(former, null) : next
    })
  }
  const store = async (): Promise<void> => {
    const forms = survey?.forms.map(({ values, comments }) => ({ values, comments: [...comments] }))
    if (forms && (await run('evaluation.takeSurvey', { roundId: round.id, forms })) !== undefined) onDone()
  }
  const forms = survey?.forms.length ?? 0
  return (
    <Dialog
      title={text['survey.title']}
      shape="wide"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text['ui.cancel']}</Button>
          <Button kind="primary" disabled={forms === 0 || running} onClick={() => void store()}>
            {text['survey.store']({ forms })}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{text['survey.help']}</p>
        <p className="muted">{text['survey.private']}</p>
        <Field label={text['survey.file']} error={problem && text[`import.file.${problem}`]}>
          {(ids) => (
            <input
              {...ids}
              type="file"
              accept=".csv,.txt,.tsv,.xlsx"
              onChange={(event) => void take(event.target.files?.[0])}
            />
          )}
        </Field>
        {survey && items && (
          <SurveyPreview survey={survey} items={items} expected={entry.expected} onTarget={setTarget} />
        )}
        <FailureNotice failure={failure ?? da.failure ?? en.failure} />
      </div>
    </Dialog>
  )
}

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
