import { useEffect, useState } from 'react'
import type { Language } from '../../shared/content/schema.ts'
import type { VaultState } from '../../shared/contract/vault.ts'
import { useQuery } from '../api/use-query.ts'
import { FirstStart } from '../features/welcome/first-start.tsx'
import { Unlock } from '../features/welcome/unlock.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { Shell } from './shell.tsx'

/** Decides what a person meets: the first start, the lock, or the app. */
export function Gate({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const vault = useQuery('vault.state', null)
  // The first start goes on until its last page is read, although the store is open by then.
  const [starting, setStarting] = useState(false)
  const state = vault.data
  if (!state) return <FailureNotice failure={vault.failure} onRetry={vault.refresh} />
  if (state.state === 'locked') return <Unlock protection={state.protection} onLanguage={onLanguage} />
  if (state.state === 'none' || starting)
    return <FirstStart storeOpen={false} onLanguage={onLanguage} onStart={setStarting} />
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
