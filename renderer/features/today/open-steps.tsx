import { useState } from 'react'
import { Link } from 'wouter'
import type { Today } from '../../../shared/contract/today.ts'
import { formatDayMonth } from '../../../shared/i18n/format.ts'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { useCommand } from '../../ui/use-command.ts'

type OpenStep = Omit<Today['steps'][number], 'clientName'>

const few = 6

/** The steps that somebody said they would take and that are still open. */
export function OpenSteps({ steps, today }: { steps: readonly OpenStep[]; today: string }) {
  const text = useText()
  const language = useLanguage()
  const notify = useNotify()
  const { run, failure } = useCommand()
  const [all, setAll] = useState(false)

  const setState = (step: OpenStep['step'], state: 'open' | 'done') =>
    run('steps.update', { id: step.id, change: { state } })
  const markDone = async (step: OpenStep['step']) => {
    if (!(await setState(step, 'done'))) return
    notify(text['today.stepDone']({ step: step.text }), {
      label: text['today.reopen'],
      run: () => void setState(step, 'open'),
    })
  }

  return (
    <Card title={text['today.steps']}>
      <FailureNotice failure={failure} />
      {steps.length === 0 && <p className="muted">{text['today.stepsEmpty']}</p>}
      <ul className="today__list">
        {(all ? steps : steps.slice(0, few)).map(({ step, networkId, networkName }) => (
          <li key={step.id}>
            <label className="check today__step">
              <input
                type="checkbox"
                checked={false}
                aria-label={text['today.markDone']({ step: step.text })}
                onChange={() => void markDone(step)}
              />
              <div>
                <p>{step.text}</p>
                <p className="muted small">
                  {[step.responsible, step.dueOn && text['today.due']({ date: formatDayMonth(step.dueOn, language) })]
                    .filter(Boolean)
                    .join(' · ')}
                  {' · '}
                  <Link href={paths.network(networkId, 'meetings')}>{networkName}</Link>
                </p>
              </div>
              {step.dueOn && step.dueOn < today && <Chip tone="warn">{text['today.overdue']}</Chip>}
            </label>
          </li>
        ))}
      </ul>
      {steps.length > few && !all && (
        <Button kind="quiet" size="small" onClick={() => setAll(true)}>
          {text['today.showAll']({ count: steps.length })}
        </Button>
      )}
    </Card>
  )
}
