import type { ParticipantHistory } from '../../../shared/contract/participants.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useLanguage, useText } from '../../ui/language.tsx'

/** Posts and networks of a person, newest first. */
export function PersonHistory({ history }: { readonly history: ParticipantHistory }) {
  const text = useText()
  const language = useLanguage()
  const period = (startsOn: string | null, endsOn: string | null): string =>
    text['participants.period']({
      from: startsOn ? formatDate(startsOn, language) : '',
      to: endsOn ? formatDate(endsOn, language) : '',
    })
  return (
    <div className="stack">
      <div className="stack-tight">
        <h4 className="person-subhead">{text['participants.posts']}</h4>
        {history.employments.length === 0 && <p className="muted">{text['participants.noPosts']}</p>}
        <ol className="person-history">
          {history.employments.map((post) => (
            <li key={post.id}>
              <span>
                {[post.position || text['participants.postUntitled'], post.organisation].filter(Boolean).join(', ')}
              </span>
              <span className="muted small">
                {period(post.startsOn, post.endsOn) || (post.endsOn === null && text['participants.postNow'])}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <div className="stack-tight">
        <h4 className="person-subhead">{text['participants.networks']}</h4>
        <ol className="person-history">
          {history.memberships.map(({ membership, networkName, clientName }) => (
            <li key={membership.id}>
              <span>
                {networkName}, {clientName}
              </span>
              <span className="muted small">{period(membership.startsOn, membership.endsOn)}</span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}
