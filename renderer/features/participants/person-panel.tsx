import type { Member } from '../../../shared/contract/participants.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useText } from '../../ui/language.tsx'
import { ChangePost } from './change-post.tsx'
import { MembershipSection } from './membership-section.tsx'
import { PersonFields } from './person-fields.tsx'
import { PersonHistory } from './person-history.tsx'
import { PostFields } from './post-fields.tsx'

/** Everything about one person beside the list they are in. */
export function PersonPanel({ member, onClose }: { readonly member: Member; readonly onClose: () => void }) {
  const text = useText()
  const { participant, employment, attended, expected, ownCases, roles } = member
  const history = useQuery('participants.get', { id: participant.id })
  return (
    <Dialog title={participant.fullName} shape="side" onClose={onClose}>
      <p className="prose">{text['participants.participation']({ attended, expected, cases: ownCases, roles })}</p>
      <section className="person-section" aria-label={text['participants.section.person']}>
        <h3>{text['participants.section.person']}</h3>
        <PersonFields participant={participant} years={member.leadershipYears} />
      </section>
      <section className="person-section" aria-label={text['participants.section.post']}>
        <h3>{text['participants.section.post']}</h3>
        {/* The fields start afresh when a new post takes the place of the old. */}
        <PostFields key={employment?.id ?? ''} id={participant.id} post={employment} />
        <ChangePost participant={participant} post={employment} />
      </section>
      <section className="person-section" aria-label={text['participants.section.membership']}>
        <h3>{text['participants.section.membership']}</h3>
        <MembershipSection name={participant.fullName} membership={member.membership} onRemoved={onClose} />
      </section>
      <section className="person-section" aria-label={text['participants.section.history']}>
        <h3>{text['participants.section.history']}</h3>
        <Answered query={history}>{(known) => <PersonHistory history={known} />}</Answered>
      </section>
    </Dialog>
  )
}
