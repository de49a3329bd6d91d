import { ListPlus, Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import type { Member } from '../../../shared/contract/participants.ts'
import type { MembershipId, NetworkId } from '../../../shared/domain/ids.ts'
import type { Frame } from '../../../shared/domain/network.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths, useTabDetail } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { localToday } from '../../ui/date-field.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useText } from '../../ui/language.tsx'
import { ExportMenu } from '../export/export-menu.tsx'
import { AddParticipantDialog } from './add-participant-dialog.tsx'
import { firstDayIn } from './first-day.ts'
import { hasLeft, isPausing } from './membership-marks.ts'
import { ParticipantsTable } from './participants-table.tsx'
import './participants.css'
import { PersonPanel } from './person-panel.tsx'

const ReflectionsCard = lazy(async () => ({
  default: (await import('../reflections/reflections-card.tsx')).ReflectionsCard,
}))
const ImportDialog = lazy(async () => ({ default: (await import('../import/import-dialog.tsx')).ImportDialog }))

type Open = { readonly what: 'add' | 'import' } | { readonly what: 'person'; readonly membershipId: MembershipId }

/** Who is in the network and who was, with all that can be done about them. */
export function ParticipantsTab({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const list = useQuery('participants.list', { networkId })
  const detail = useQuery('networks.get', { id: networkId }).data
  const [open, setOpen] = useState<Open>()
  const asked = useTabDetail()
  const [, navigate] = useLocation()
  const close = () => {
    setOpen(undefined)
    if (asked) navigate(paths.network(networkId, 'participants'), { replace: true })
  }

  return (
    <Answered query={list}>
      {(members) => {
        const buttons = (
          <div className="row">
            {members.length > 0 && <ExportMenu networkId={networkId} />}
            <Button icon={<ListPlus />} onClick={() => setOpen({ what: 'import' })}>
              {text['import.open']}
            </Button>
            <Button kind="primary" icon={<Plus />} onClick={() => setOpen({ what: 'add' })}>
              {text['participants.add']}
            </Button>
          </div>
        )
        const shown = open
          ? open.what === 'person' && members.find(({ membership }) => membership.id === open.membershipId)
          : members.findLast(({ participant }) => participant.id === asked)
        return (
          <div className="stack">
            {members.length === 0 ? (
              <EmptyState title={text['participants.empty']} action={buttons}>
                {text['participants.emptyHelp']}
              </EmptyState>
            ) : (
              <>
                <div className="row-between">
                  {detail && <Counted members={members} frame={detail.frame} />}
                  {buttons}
                </div>
                <Card>
                  <ParticipantsTable
                    members={members}
                    onOpen={(membershipId) => setOpen({ what: 'person', membershipId })}
                  />
                </Card>
              </>
            )}
            <Suspense>
              <ReflectionsCard networkId={networkId} />
            </Suspense>
            {open?.what === 'add' && <AddParticipantDialog networkId={networkId} detail={detail} onClose={close} />}
            {open?.what === 'import' && (
              <Suspense>
                <ImportDialog
                  network={{
                    id: networkId,
                    startsOn: firstDayIn(detail),
                    members: members.filter(({ membership }) => !hasLeft(membership, localToday())).length,
                    most: detail?.frame.maxMembers,
                  }}
                  onClose={close}
                />
              </Suspense>
            )}
            {shown && <PersonPanel key={shown.participant.id} member={shown} onClose={close} />}
          </div>
        )
      }}
    </Answered>
  )
}

/** How many they are, against what was agreed. */
function Counted({ members, frame }: { readonly members: readonly Member[]; readonly frame: Frame }) {
  const text = useText()
  const today = localToday()
  const left = members.filter(({ membership }) => hasLeft(membership, today)).length
  const pausing = members.filter(({ membership }) => isPausing(membership, today)).length
  return (
    <p className="prose">
      {text['participants.count']({ count: members.length - left, min: frame.minMembers, max: frame.maxMembers })}{' '}
      {pausing > 0 && text['participants.pausing']({ count: pausing })}{' '}
      {left > 0 && text['participants.left']({ count: left })}
    </p>
  )
}
