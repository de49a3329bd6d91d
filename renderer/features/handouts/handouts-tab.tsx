import { useEffect, useRef } from 'react'
import type { HandoutSelection } from '../../../shared/contract/handout-packs.ts'
import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { useTabDetail } from '../../app/paths.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { type Choice, HandoutDesk } from './handout-desk.tsx'
import { usualLook } from './look.ts'

/** So long after the last change the choice is remembered, in milliseconds. */
const REMEMBER_AFTER = 600

/** Handouts of a network: choose, see and export them with the network's names and dates. */
export function HandoutsTab({ networkId }: { readonly networkId: NetworkId }) {
  const detail = useQuery('networks.get', { id: networkId })
  const last = useQuery('handouts.lastSelection', { networkId })
  const { data: catalogue } = useQuery('handouts.catalogue', { language: useLanguage() })
  const asked = useTabDetail()
  const language = useLanguage()
  const remember = useRemembered(networkId)
  const failure = detail.failure ?? last.failure
  if (failure && !detail.data) return <FailureNotice failure={failure} />
  if (!detail.data || last.data === undefined || !catalogue) return null
  // A network that is being formed begins with the starting pack, any other with the pack for a meeting.
  const usual = catalogue.packs.find(({ id }) => id === (detail.data?.held === 0 ? 'start' : 'meeting'))
  const initial = last.data ? toChoice(last.data) : usualChoice(detail.data, usual?.handouts ?? [], language)
  return (
    <HandoutDesk
      key={networkId}
      networkId={networkId}
      members={detail.data.members}
      initial={initial}
      asked={asked}
      onChoice={remember}
    />
  )
}

const toChoice = ({ handouts, ...look }: HandoutSelection): Choice => ({ sheets: handouts, look })

const usualChoice = (
  { client, members }: NetworkDetail,
  sheets: readonly string[],
  language: Choice['look']['language'],
): Choice => ({
  sheets,
  look: {
    ...usualLook,
    variant: client.sector === 'private' ? 'private' : 'public',
    language,
    personal: true,
    copies: Math.max(members, 1),
  },
})

/** Remembers a network's choice a moment after it was made, and at once when the screen is left. */
function useRemembered(networkId: NetworkId): (choice: Choice) => void {
  const waiting = useRef<{ readonly timer: number; readonly save: () => void }>(undefined)
  useEffect(() => () => waiting.current?.save(), [])
  return ({ sheets, look }) => {
    if (waiting.current) clearTimeout(waiting.current.timer)
    const save = () => {
      if (waiting.current) clearTimeout(waiting.current.timer)
      waiting.current = undefined
      // The screen's own memory: where it cannot be kept, nothing is lost that was entered.
      call('handouts.rememberSelection', { networkId, selection: { handouts: [...sheets], ...look } }).catch(() => {})
    }
    waiting.current = { timer: window.setTimeout(save, REMEMBER_AFTER), save }
  }
}
