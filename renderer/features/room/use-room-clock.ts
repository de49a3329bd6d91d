import { useCallback, useEffect, useMemo, useState } from 'react'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { jumpBetween } from '../../../shared/domain/room/jumps.ts'
import type { RoomEvent, RoomLog, RoomPanel } from '../../../shared/domain/room/log.ts'
import { replay, type Timer } from '../../../shared/domain/room/timer.ts'
import { onRoomWritten, readRoom, writeRoom } from './room-store.ts'

const lookEvery = 250
const writeEvery = 5000

type Unstamped<E> = E extends RoomEvent ? Omit<E, 'at'> : never

export type RoomClock = {
  readonly timer: Timer
  /** The instant to show; stands still while it is asked whether a sleep counts. */
  readonly now: number
  readonly panel: RoomPanel
  /** Whole minutes of a sleep that nobody has said yet whether to count. */
  readonly slept: number | null
  readonly add: (event: Unstamped<Exclude<RoomEvent, { kind: 'jump' }>>) => void
  readonly show: (panel: RoomPanel) => void
  readonly answer: (counted: boolean) => void
}

/** The log after the clock has jumped from where it was last seen to `at`. */
const jumped = (log: RoomLog, at: number, counted: boolean): RoomLog => ({
  ...log,
  seenAt: at,
  events: [...log.events, { kind: 'jump', from: log.seenAt, at, counted }],
})

/**
 * The timer of a meeting by the computer's own clock. Its log lies in `localStorage`, from where each window of the app
 * reads it again before it adds anything, so that two windows never part.
 */
export function useRoomClock(id: MeetingId): RoomClock {
  const [now, setNow] = useState(Date.now)
  const [log, setLog] = useState<RoomLog>(() => readRoom(id, Date.now()))
  const [from, setFrom] = useState<number | null>(null)

  const change = useCallback(
    (make: (log: RoomLog, at: number) => RoomLog) => {
      const at = Date.now()
      const next = make(readRoom(id, at), at)
      writeRoom(next)
      setLog(next)
      setNow(at)
    },
    [id],
  )

  useEffect(() => {
    const heard = () => setLog(readRoom(id, Date.now()))
    return onRoomWritten(id, heard)
  }, [id])

  const runs = useMemo(() => replay(log.events).since !== null, [log.events])
  useEffect(() => {
    const look = (): void => {
      const kept = readRoom(id, Date.now())
      const at = Date.now()
      const jump = jumpBetween(kept.seenAt, at)
      if (runs && jump.kind === 'slept') {
        setFrom(kept.seenAt)
        return
      }
      setFrom(null)
      if (runs && jump.kind === 'setBack') {
        change((old) => jumped(old, at, false))
        return
      }
      if (at - kept.seenAt >= writeEvery || at < kept.seenAt) writeRoom({ ...kept, seenAt: at })
      setNow(at)
    }
    look()
    const ticking = setInterval(look, lookEvery)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(ticking)
      document.removeEventListener('visibilitychange', look)
    }
  }, [id, runs, change])

  const add = useCallback<RoomClock['add']>(
    (event) => change((old, at) => ({ ...old, seenAt: at, events: [...old.events, { ...event, at } as RoomEvent] })),
    [change],
  )
  const show = useCallback((panel: RoomPanel) => change((old) => ({ ...old, panel })), [change])
  const answer = useCallback((counted: boolean) => change((old, at) => jumped(old, at, counted)), [change])

  const timer = useMemo(() => replay(log.events), [log.events])
  const asking = from !== null && runs
  return {
    timer,
    now: asking ? from : now,
    panel: log.panel,
    slept: asking ? Math.floor((Math.max(now, Date.now()) - from) / 60_000) : null,
    add,
    show,
    answer,
  }
}
