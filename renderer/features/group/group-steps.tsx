import type { GroupStep } from '../../../shared/contract/group.ts'
import { formatDayMonth } from '../../../shared/i18n/format.ts'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

/** What the network has agreed to do and has not done yet. */
export function GroupSteps({ steps }: { readonly steps: readonly GroupStep[] }) {
  const text = useText()
  const language = useLanguage()
  const open = steps.filter(({ state }) => state === 'open')
  return (
    <Card title={text['group.openSteps']}>
      {open.length === 0 && <p className="muted">{text['group.noSteps']}</p>}
      <ul className="group-steps">
        {open.map(({ id, text: agreed, responsible, dueOn }) => (
          <li key={id}>
            {agreed}
            <span className="muted small">
              {text['group.by']({ who: responsible, date: dueOn ? formatDayMonth(dueOn, language) : '' })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
