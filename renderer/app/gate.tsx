import { lazy, Suspense, useEffect, useState } from 'react'
import { useRoute } from 'wouter'
import type { Language } from '../../shared/content/schema.ts'
import type { VaultState } from '../../shared/contract/vault.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import { useShownNetwork } from '../api/audience.ts'
import { useQuery } from '../api/use-query.ts'
import { FirstStart } from '../features/welcome/first-start.tsx'
import { Unlock } from '../features/welcome/unlock.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { Shell } from './shell.tsx'

const KioskPage = lazy(async () => ({ default: (await import('../features/kiosk/kiosk-page.tsx')).KioskPage }))
const RoomPage = lazy(async () => ({ default: (await import('../features/room/room-page.tsx')).RoomPage }))
const GroupPage = lazy(async () => ({ default: (await import('../features/group/group-page.tsx')).GroupPage }))

/** Decides what a person meets: the first start, the lock, or the app. */
export function Gate({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const vault = useQuery('vault.state', null)
  // The first start goes on until its last page is read, although the store is open by then.
  const [starting, setStarting] = useState(false)
  const [inRoom, room] = useRoute<{ meeting: string; form?: string }>('/room/:meeting/:form?')
  const shown = useShownNetwork()
  const state = vault.data
  if (!state) return <FailureNotice failure={vault.failure} onRetry={vault.refresh} />
  if (state.state === 'locked') return <Unlock protection={state.protection} onLanguage={onLanguage} />
  if (state.state === 'none' || starting)
    return <FirstStart storeOpen={false} onLanguage={onLanguage} onStart={setStarting} />
  // The store itself says so, whatever this page remembers: neither a reload nor another window leads past it.
  if (state.kiosk)
    return (
      <Suspense>
        <KioskPage byPassphrase={state.protection === 'passphrase'} />
      </Suspense>
    )
  // What a group looks at stands beside the app and not in it: nothing the consultant sees is asked for meanwhile.
  if (inRoom || shown)
    return (
      <Suspense>
        {inRoom ? (
          <RoomPage
            key={room.meeting}
            meetingId={room.meeting as MeetingId}
            isScreen={room.form === 'screen'}
            locks={state.protection === 'passphrase'}
          />
        ) : (
          shown && <GroupPage networkId={shown} locks={state.protection === 'passphrase'} />
        )}
      </Suspense>
    )
  return <OpenStore vault={state} onLanguage={onLanguage} />
}

function OpenStore({ vault, onLanguage }: { vault: VaultState; onLanguage: (language: Language) => void }) {
  const consultant = useQuery('consultant.get', null)
  const clients = useQuery('clients.list', null)
  const [starting, setStarting] = useState(false)
  const language = consultant.data?.language
  useEffect(() => {
    if (language) onLanguage(language)
  }, [language, onLanguage])
  const failure = consultant.failure ?? clients.failure
  if (!consultant.data || !clients.data) return <FailureNotice failure={failure} onRetry={consultant.refresh} />
  // The sample has been taken away and nothing of one's own is there: begin again, now with a passphrase.
  const emptyTrial = vault.protection === 'host' && clients.data.length === 0
  if (emptyTrial || starting) return <FirstStart storeOpen onLanguage={onLanguage} onStart={setStarting} />
  return <Shell vault={vault} hasSample={clients.data.some((client) => client.isSample)} />
}
