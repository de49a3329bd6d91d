import { useEffect, useRef } from 'react'
import type { ClauseRef, ContractView } from '../../../shared/contract/contracts.ts'

type Move = (now: ContractView, moving: string, behind: ClauseRef | null) => Promise<ContractView | undefined>

/**
 * Moves clauses one after the other, each from where the one before has left them: who presses a key twice means two
 * places. The place is asked for when its turn comes; `undefined` leaves the clause where it is.
 */
export function useMovesInTurn(view: ContractView, move: Move) {
  const latest = useRef(view)
  const queue = useRef(Promise.resolve())
  useEffect(() => {
    latest.current = view
  }, [view])
  return (moving: string, place: (now: ContractView) => ClauseRef | null | undefined): void => {
    queue.current = queue.current.then(async () => {
      const behind = place(latest.current)
      if (behind === undefined) return
      latest.current = (await move(latest.current, moving, behind)) ?? latest.current
    })
  }
}
