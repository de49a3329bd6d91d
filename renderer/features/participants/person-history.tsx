import { Link } from 'wouter'
import type { ParticipantHistory } from '../../../shared/contract/participants.ts'
import { paths } from '../../app/paths.ts'
import { useText } from '../../ui/language.tsx'
import { PostHistory } from './post-history.tsx'
import { usePeriod } from './use-period.ts'

/** Posts and networks of a person, newest first. */
export function PersonHistory({ history }: { readonly history: ParticipantHistory }) {
  const text = useText()
  const period = usePeriod()
  return (
    <div className="stack">
      <div className="stack-tight">
        <h4 className="person-subhead">{text['participants.posts']}</h4>
        <PostHistory id={history.participant.id} posts={history.employments} />
      </div>
      <div className="stack-tight">
        <h4 className="person-subhead">{text['participants.networks']}</h4>
        <ol className="person-history">
          {history.memberships.map(({ membership, networkName, clientName }) => (
            <li key={membership.id}>
              <span>
                <Link href={paths.network(membership.networkId)}>{networkName}</Link>, {clientName}
              </span>
              <span className="muted small">{period(membership.startsOn, membership.endsOn)}</span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}
