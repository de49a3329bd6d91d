import { useCallback } from 'react'
import { useLocation, useRoute } from 'wouter'
import type { MeetingId } from '../../shared/domain/ids.ts'
import { call, failureOf } from '../api/call.ts'
import { useFailureText } from '../ui/failure-text.ts'
import { useText } from '../ui/language.tsx'
import { useNotify } from '../ui/notices.tsx'
import { paths } from './paths.ts'
import { useOpenNetwork } from './use-open-network.ts'

/**
 * Takes the meeting that is open into the room, else the network's next one, else its newest. `network` is the one on
 * the screen; `refuse` says that there is none.
 */
export function useStartRoom() {
  const text = useText()
  const notify = useNotify()
  const words = useFailureText()
  const [, navigate] = useLocation()
  const [, open] = useRoute('/networks/:id/meetings/:meeting')
  const network = useOpenNetwork()
  const refuse = useCallback(() => notify(text['group.needsNetwork']), [notify, text])

  const startRoom = (): void => {
    if (!network) {
      refuse()
      return
    }
    call('group.meetings', { id: network }).then(
      ({ meetings }) => {
        const running = meetings.filter(({ status }) => status !== 'cancelled')
        const shown = running.find(({ id }) => id === (open?.meeting as MeetingId | undefined))
        const next = running.find(({ status }) => status === 'planned') ?? running.at(-1)
        const chosen = shown ?? next
        if (chosen) navigate(paths.room(chosen.id))
        else notify(text['room.none'])
      },
      (error: unknown) => notify(words(failureOf(error))),
    )
  }
  return { network, startRoom, refuse }
}
