import type { RoundEntry } from '../../../shared/contract/evaluation.ts'
import { SelectField } from '../../ui/choice-fields.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { DialogButtons } from '../../ui/form-buttons.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { SurveyPreview } from './survey-preview.tsx'
import { useSurvey } from './use-survey.ts'

type Props = { readonly entry: RoundEntry; readonly onDone: () => void; readonly onClose: () => void }

/** Takes the answers of a survey tool into the round: shows how each column was understood before anything is stored. */
export function SurveyImport({ entry, onDone, onClose }: Props) {
  const text = useText()
  const { run, running, failure } = useCommand()
  const state = useSurvey(entry)
  const { survey, sheets } = state
  const forms = survey?.forms.length ?? 0
  const store = async (): Promise<void> => {
    if (!survey) return
    const { headings, targets, hasHeadings } = survey
    const taken = await run('evaluation.takeSurvey', {
      roundId: entry.round.id,
      forms: survey.forms.map(({ values, comments }) => ({ values, comments: [...comments] })),
      ...(hasHeadings && { layout: { headings: [...headings], targets: [...targets] } }),
    })
    if (taken !== undefined) onDone()
  }
  return (
    <Dialog
      title={text['survey.title']}
      shape="wide"
      onClose={onClose}
      footer={
        <DialogButtons disabled={forms === 0} busy={running} onDo={() => void store()} onCancel={onClose}>
          {text['survey.store']({ forms })}
        </DialogButtons>
      }
    >
      <div className="stack">
        <p>{text['survey.help']}</p>
        <p className="muted">{text['survey.private']}</p>
        <Field label={text['survey.file']} error={state.problem && text[`import.file.${state.problem}`]}>
          {(ids) => (
            <input
              {...ids}
              type="file"
              accept=".csv,.txt,.tsv,.xlsx"
              onChange={(event) => void state.take(event.target.files?.[0])}
            />
          )}
        </Field>
        {sheets.length > 1 && (
          <SelectField
            label={text['survey.sheet']}
            hint={text['survey.sheetHint']({ sheets: sheets.length })}
            value={String(state.sheet)}
            choices={sheets.map(({ name }, index) => ({ value: String(index), label: name || String(index + 1) }))}
            onChange={(chosen) => state.setSheet(Number(chosen))}
          />
        )}
        <SurveyPreview state={state} expected={entry.expected} />
        <FailureNotice failure={failure ?? state.failure} />
      </div>
    </Dialog>
  )
}
