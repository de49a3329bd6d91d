import type { MeetingId } from '../../../shared/domain/ids.ts'
import type { RoomLog } from '../../../shared/domain/room/log.ts'

/** More than a meeting of a day can make by hand; older events are never dropped, new ones are refused. */
const most = 5000
const keyOf = (id: MeetingId): string => `room.${id}`

const fresh = (meetingId: MeetingId, now: number): RoomLog => ({ meetingId, seenAt: now, panel: 'now', events: [] })

const isLog = (value: unknown, id: MeetingId): value is RoomLog =>
  typeof value === 'object' &&
  value !== null &&
  (value as RoomLog).meetingId === id &&
  Number.isFinite((value as RoomLog).seenAt) &&
  Array.isArray((value as RoomLog).events) &&
  (value as RoomLog).events.every((event) => typeof event?.kind === 'string' && Number.isFinite(event.at))

/** What this computer remembers of a meeting that runs: times and places only. Anything unreadable is begun anew. */
export function readRoom(id: MeetingId, now: number): RoomLog {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null')
    return isLog(kept, id) ? kept : fresh(id, now)
  } catch {
    return fresh(id, now)
  }
}

export function writeRoom(log: RoomLog): void {
  if (log.events.length <= most) localStorage.setItem(keyOf(log.meetingId), JSON.stringify(log))
}

/** Tells when another window of the app has written the meeting's log. */
export function onRoomWritten(id: MeetingId, heard: () => void): () => void {
  const listen = (event: StorageEvent): void => {
    if (event.key === keyOf(id)) heard()
  }
  window.addEventListener('storage', listen)
  return () => window.removeEventListener('storage', listen)
}
