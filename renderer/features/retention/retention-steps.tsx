import type { PlannedStep, Retention, RetentionStep } from '../../../shared/domain/retention.ts'
import { useText } from '../../ui/language.tsx'

type Props = {
  readonly label: string
  /** Empty while the network goes on: then only the periods are known. */
  readonly steps: readonly PlannedStep[]
  readonly settings: Retention
}

const all: readonly RetentionStep[] = ['named', 'people', 'notes', 'contracts', 'agreements', 'anonymous']

/** What is deleted of a network, and when: a date once it has ended, the period before that. */
export function RetentionSteps({ label, steps, settings }: Props) {
  const text = useText()
  const period: Record<RetentionStep, string> = {
    named: text['retention.afterMonths']({ count: settings.namedMonths }),
    people: text['retention.afterMonths']({ count: Math.max(settings.peopleMonths, settings.contractMonths) }),
    notes: text['retention.afterMonths']({ count: settings.notesMonths }),
    contracts: text['retention.afterMonths']({ count: settings.contractMonths }),
    agreements: text['retention.afterFinancialYear']({ count: settings.agreementYears }),
    anonymous: text['retention.afterYears']({ count: settings.anonymousYears }),
  }
  const when = (step: RetentionStep): string => {
    const planned = steps.find((one) => one.step === step)
    if (!planned) return period[step]
    return planned.doneOn === null
      ? text['retention.on']({ date: planned.on })
      : text['retention.doneOn']({ date: planned.doneOn })
  }
  return (
    <table className="table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{text['retention.what']}</th>
          <th scope="col">{text['retention.when']}</th>
        </tr>
      </thead>
      <tbody>
        {all.map((step) => (
          <tr key={step}>
            <th scope="row">{text[`retention.step.${step}`]}</th>
            <td>{when(step)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
