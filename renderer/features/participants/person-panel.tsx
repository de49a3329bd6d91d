import { lazy, Suspense } from 'react'
import type { Member } from '../../../shared/contract/participants.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useText } from '../../ui/language.tsx'
import { CustomValues } from '../custom-fields/custom-values.tsx'
import { GoalsInNetwork } from '../goals/goals-of-person.tsx'
import { Notes } from '../notes/notes-card.tsx'
import { ChangePost } from './change-post.tsx'
import { MembershipSection } from './membership-section.tsx'
import { PersonFields } from './person-fields.tsx'
import { PersonHistory } from './person-history.tsx'
import { PostFields } from './post-fields.tsx'

const PersonDashboard = lazy(async () => ({
  default: (await import('../dashboards/person-dashboard.tsx')).PersonDashboard,
}))

/** Everything about one person beside the list they are in. */
export function PersonPanel({ member, onClose }: { readonly member: Member; readonly onClose: () => void }) {
  const text = useText()
  const { participant, employment, attended, expected, ownCases, roles } = member
  const history = useQuery('participants.get', { id: participant.id })
  return (
    <Dialog title={participant.fullName} shape="side" onClose={onClose}>
      <p className="prose">{text['participants.participation']({ attended, expected, cases: ownCases, roles })}</p>
      <div>
        <ButtonLink size="small" href={paths.person(participant.id)}>
          {text['people.toPage']}
        </ButtonLink>
      </div>
      <section className="person-section" aria-label={text['participants.section.person']}>
        <h3>{text['participants.section.person']}</h3>
        <PersonFields participant={participant} years={member.leadershipYears} />
        <Answered query={history}>
          {(known) => <CustomValues participantId={participant.id} values={known.customValues} />}
        </Answered>
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
      <section className="person-section" aria-label={text['goals.title']}>
        <h3>{text['goals.title']}</h3>
        <GoalsInNetwork
          networkId={member.membership.networkId}
          participantId={participant.id}
          name={participant.fullName}
        />
      </section>
      <section className="person-section" aria-label={text['dashboard.person']}>
        <h3>{text['dashboard.person']}</h3>
        <Suspense>
          <PersonDashboard participantId={participant.id} networkId={member.membership.networkId} />
        </Suspense>
      </section>
      <section className="person-section" aria-label={text['notes.title']}>
        <h3>{text['notes.title']}</h3>
        <Notes subject={{ about: 'participant', id: participant.id }} />
      </section>
      <section className="person-section" aria-label={text['participants.section.history']}>
        <h3>{text['participants.section.history']}</h3>
        <Answered query={history}>{(known) => <PersonHistory history={known} />}</Answered>
      </section>
    </Dialog>
  )
}
