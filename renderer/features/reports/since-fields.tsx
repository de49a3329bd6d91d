import type { HandedReport } from '../../../shared/contract/handed-reports.ts'
import type { ReportOf } from '../../../shared/contract/report-drafts.ts'
import { StepOutcome, stepsIn } from '../../../shared/domain/reports/written.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { SelectField } from '../../ui/choice-fields.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useFailureText } from '../../ui/failure-text.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { useAutosave } from '../../ui/use-autosave.ts'
import { useCommand } from '../../ui/use-command.ts'

type Props = {
  readonly of: ReportOf
  readonly earlier: HandedReport
  readonly outcomes: readonly (StepOutcome | null)[]
  readonly comment: ReturnType<typeof useAutosave<string>>
}

/** How it went with the next steps of the report before: what is said here comes into this one. */
export function SinceFields({ of, earlier, outcomes, comment }: Props) {
  const text = useText()
  const language = useLanguage()
  const words = useFailureText()
  const { run, failure } = useCommand()
  const title = text['reports.since']({ date: formatDate(earlier.handedOn, language) })
  const steps = stepsIn(earlier.nextSteps)
  const set = (index: number, outcome: StepOutcome | null): void => {
    const states = steps.map((_, at) => (at === index ? outcome : (outcomes[at] ?? null)))
    void run('reports.write', { of, change: { outcomes: { earlierId: earlier.id, states } } })
  }
  return (
    <section className="report-since" aria-label={title}>
      <h3>{title}</h3>
      <p className="field__hint">{text['reports.sinceHelp']}</p>
      {Array.from(steps.entries(), ([index, step]) => (
        <SelectField<StepOutcome | 'none'>
          key={index}
          label={step}
          value={outcomes[index] ?? 'none'}
          onChange={(next) => set(index, next === 'none' ? null : next)}
          choices={(['none', ...StepOutcome.options] as const).map((value) => ({
            value,
            label: text[`reports.outcome.${value}`],
          }))}
        />
      ))}
      <FailureNotice failure={failure} />
      <TextField
        label={text['reports.sinceComment']}
        value={comment.draft}
        onChange={comment.change}
        onFocus={comment.focus}
        onBlur={comment.blur}
        saved={comment.state}
        error={comment.failure && words(comment.failure)}
        maxLength={20_000}
        multiline
        rows={2}
      />
    </section>
  )
}
