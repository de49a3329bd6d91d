import { lazy, Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import type { ParticipantHistory } from '../../../shared/contract/participants.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { CustomValues } from '../custom-fields/custom-values.tsx'
import { GoalsOfPerson } from '../goals/goals-of-person.tsx'
import { NotesCard } from '../notes/notes-card.tsx'
import { ChangePost } from '../participants/change-post.tsx'
import { PersonFields } from '../participants/person-fields.tsx'
import { PostFields } from '../participants/post-fields.tsx'
import { PostHistory } from '../participants/post-history.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import './people.css'
import { PersonMemberships } from './person-memberships.tsx'
import { PickPerson } from './pick-person.tsx'

const PersonDashboard = lazy(async () => ({
  default: (await import('../dashboards/person-dashboard.tsx')).PersonDashboard,
}))

/** One person over all networks: what is known, posts, memberships and notes. */
export function PersonPage({ id }: { readonly id: ParticipantId }) {
  const query = useQuery('participants.get', { id })
  return <Answered query={query}>{(history) => <PersonScreen history={history} />}</Answered>
}

function PersonScreen({ history }: { readonly history: ParticipantHistory }) {
  const text = useText()
  const [, navigate] = useLocation()
  const [merging, setMerging] = useState<'pick' | ParticipantId>()
  const { participant, employment } = history
  const post = [employment?.position, employment?.organisation].filter(Boolean).join(', ')
  const close = () => setMerging(undefined)
  return (
    <div className="stack">
      <PageHeader
        title={participant.fullName}
        crumbs={[{ href: paths.people, label: text['people.title'] }]}
        crumbsLabel={text['shell.breadcrumbs']}
        actions={<Button onClick={() => setMerging('pick')}>{text['people.mergeWith']}</Button>}
      />
      <p className="muted">{post || text['people.noPost']}</p>
      <div className="person-page">
        <div className="stack">
          <Card title={text['participants.section.person']} className="stack">
            <PersonFields participant={participant} years={history.leadershipYears} />
            <CustomValues participantId={participant.id} values={history.customValues} />
          </Card>
          <Card title={text['participants.section.post']} className="stack">
            {/* The fields start afresh when a new post takes the place of the old. */}
            <PostFields key={employment?.id ?? ''} id={participant.id} post={employment} />
            <ChangePost participant={participant} post={employment} />
          </Card>
          <Card title={text['dashboard.person']}>
            <Suspense>
              <PersonDashboard participantId={participant.id} />
            </Suspense>
          </Card>
        </div>
        <div className="stack">
          <Card title={text['participants.networks']}>
            <PersonMemberships history={history} />
          </Card>
          <GoalsOfPerson participantId={participant.id} name={participant.fullName} />
          <Card title={text['participants.posts']}>
            <PostHistory id={participant.id} posts={history.employments} />
          </Card>
          <NotesCard subject={{ about: 'participant', id: participant.id }} />
        </div>
      </div>
      {merging === 'pick' && <PickPerson person={participant} onPick={setMerging} onClose={close} />}
      {merging !== undefined && merging !== 'pick' && (
        <MergeDialog
          firstId={participant.id}
          secondId={merging}
          onMerged={(keptId) => navigate(paths.person(keptId), { replace: true })}
          onClose={close}
        />
      )}
    </div>
  )
}
