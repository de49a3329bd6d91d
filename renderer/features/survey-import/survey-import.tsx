import { useRef, useState } from 'react'
import type { RoundEntry } from '../../../shared/contract/evaluation.ts'
import { MOST_SURVEY_FORMS } from '../../../shared/contract/survey-limits.ts'
import { useQuery } from '../../api/use-query.ts'
import { SelectField } from '../../ui/choice-fields.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { DialogButtons } from '../../ui/form-buttons.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { layoutHeadings } from './layout-headings.ts'
import { SurveyPreview } from './survey-preview.tsx'
import { isAsked } from './survey-scales.tsx'
import { useSurvey } from './use-survey.ts'

type Props = { readonly entry: RoundEntry; readonly onDone: () => void; readonly onClose: () => void }

/** Takes the answers of a survey tool into the round: shows how each column was understood before anything is stored. */
export function SurveyImport({ entry, onDone, onClose }: Props) {
  const text = useText()
  const { run, running, failure } = useCommand()
  const minForms = useQuery('consultant.get', null).data?.minResponses ?? 5
  const state = useSurvey(entry, minForms)
  /** The file with which somebody wanted to go on before its numbers were explained. */
  const [missingIn, setMissingIn] = useState<string>()
  const body = useRef<HTMLDivElement>(null)
  const { survey, sheets } = state
  const forms = survey?.forms.length ?? 0
  const store = async (): Promise<void> => {
    if (!survey) return
    if (survey.scales.some((scale) => isAsked(scale) && scale.reading === null)) {
      setMissingIn(state.digest)
      return void body.current?.querySelector<HTMLInputElement>('.survey-reading:not(:has(:checked)) input')?.focus()
    }
    const headings = layoutHeadings(survey)
    const taken = await run('evaluation.takeSurvey', {
      roundId: entry.round.id,
      forms: survey.forms.map(({ values, comments }) => ({ values, comments: [...comments] })),
      digest: state.digest,
      ...(headings && { layout: { headings, targets: [...survey.targets] } }),
    })
    if (taken !== undefined) onDone()
  }
  return (
    <Dialog
      title={text['survey.title']}
      shape="wide"
      onClose={onClose}
      footer={
        <DialogButtons
          disabled={forms === 0 || forms > MOST_SURVEY_FORMS || state.isTaken}
          busy={running}
          onDo={() => void store()}
          onCancel={onClose}
        >
          {text['survey.store']({ forms })}
        </DialogButtons>
      }
    >
      <div className="stack" ref={body}>
        <p>{text['survey.help']}</p>
        <p className="muted">{text['survey.private']}</p>
        <Field label={text['survey.file']} error={state.problem && text[`import.file.${state.problem}`]}>
          {(ids) => (
            <input
              {...ids}
              type="file"
              multiple
              accept=".csv,.txt,.tsv,.xlsx,.zip"
              onChange={(event) => void state.take([...(event.target.files ?? [])])}
            />
          )}
        </Field>
        {sheets.length > 1 && (
          <SelectField
            label={text['survey.sheet']}
            hint={text['survey.sheetHint']({ sheets: sheets.length })}
            value={String(state.sheet)}
            choices={sheets.map(({ name }, index) => ({ value: String(index), label: name || String(index + 1) }))}
            onChange={(chosen) => void state.setSheet(Number(chosen))}
          />
        )}
        <SurveyPreview state={state} entry={entry} isMissing={missingIn === state.digest} />
        <FailureNotice failure={failure ?? state.failure} />
      </div>
    </Dialog>
  )
}
