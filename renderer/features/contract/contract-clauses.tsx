import { Lock } from 'lucide-react'
import type { ClauseView, ContractView } from '../../../shared/contract/contracts.ts'
import { Card } from '../../ui/card.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { ClauseWording } from './clause-wording.tsx'

/** Every clause of the template: in or out, and its wording. */
export function ContractClauses({ view }: { readonly view: ContractView }) {
  const text = useText()
  const { run, failure } = useCommand()
  return (
    <Card title={text['contract.section.clauses']}>
      <p className="muted small">{text['contract.clausesHelp']}</p>
      <ul className="clauses">
        {view.clauses.map((clause) => (
          <li key={clause.id} className={clause.included ? 'clause' : 'clause clause--out'}>
            <ClauseSwitch
              clause={clause}
              disabled={view.frozen}
              onChange={(included) =>
                void run('contracts.setClause', { id: view.contract.id, clauseId: clause.id, change: { included } })
              }
            />
            <details className="clause__body">
              <summary>
                <span className="clause__number tabular">{clause.number ?? '–'}</span>
                <span className="clause__heading">{clause.heading}</span>
                {clause.ownText !== null && <Chip tone="neutral">{text['contract.clause.own']}</Chip>}
              </summary>
              <ClauseWording view={view} clause={clause} run={run} />
            </details>
          </li>
        ))}
      </ul>
      <FailureNotice failure={failure} />
    </Card>
  )
}

type SwitchProps = {
  readonly clause: ClauseView
  readonly disabled: boolean
  readonly onChange: (included: boolean) => void
}

function ClauseSwitch({ clause, disabled, onChange }: SwitchProps) {
  const text = useText()
  if (clause.rule === 'mandatory')
    return (
      <span className="clause__lock" title={text['contract.clause.mandatory']}>
        <Lock size={14} aria-hidden="true" />
        <span className="visually-hidden">{text['contract.clause.mandatory']}</span>
      </span>
    )
  return (
    <input
      type="checkbox"
      role="switch"
      className="switch"
      aria-label={text['contract.clause.include']({ heading: clause.heading })}
      checked={clause.included}
      aria-checked={clause.included}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked)}
    />
  )
}
