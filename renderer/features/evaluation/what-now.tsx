import { Link } from 'wouter'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { ActionItem } from '../../../shared/domain/meeting.ts'
import { formatShortDate } from '../../../shared/i18n/format.ts'
import { paths } from '../../app/paths.ts'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

/** The agreed steps that are still open. */
export function WhatNow({
  networkId,
  steps,
}: {
  readonly networkId: NetworkId
  readonly steps: readonly ActionItem[]
}) {
  const text = useText()
  const language = useLanguage()
  const open = steps.filter(({ state }) => state === 'open')
  return (
    <Card
      title={text['evaluation.whatNow']}
      aside={
        <Link className="small" href={paths.network(networkId, 'meetings')}>
          {text['evaluation.toMeetings']}
        </Link>
      }
    >
      {open.length === 0 ? (
        <p className="muted">{text['evaluation.noSteps']}</p>
      ) : (
        <ul className="open-steps">
          {open.map(({ id, text: words, responsible, dueOn }) => (
            <li key={id}>
              <span>{words}</span>
              <span className="muted">
                {[responsible, dueOn && formatShortDate(dueOn, language)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
