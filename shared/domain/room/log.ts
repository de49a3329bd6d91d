import { z } from 'zod'
import { MeetingId } from '../ids.ts'

/** An instant as milliseconds since 1970, by the computer's clock. */
const At = z.int()
const Place = z.int().min(0).max(1000)

/** What has happened to the timer of a meeting. Times and places in the agenda only: nothing that names a person. */
export const RoomEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start'), at: At }),
  z.strictObject({ kind: z.literal('pause'), at: At }),
  /** The group has come to a step (0 where an item has none) of an item of the agenda. */
  z.strictObject({ kind: z.literal('go'), at: At, item: Place, step: Place }),
  /** Items were given minutes, or gave some away. */
  z.strictObject({
    kind: z.literal('minutes'),
    at: At,
    changes: z.array(z.strictObject({ item: Place, by: z.int().min(-600).max(600) })).max(60),
  }),
  /** The clock jumped from `from` to `at`: the computer slept, or its clock was set. `counted`: the time was spent. */
  z.strictObject({ kind: z.literal('jump'), at: At, from: At, counted: z.boolean() }),
])
export type RoomEvent = z.infer<typeof RoomEvent>

export const RoomPanel = z.enum(['now', 'cases', 'steps'])
export type RoomPanel = z.infer<typeof RoomPanel>

/** What is kept of a meeting that runs. `seenAt` is when the timer last looked at the clock; `panel` is what is shown. */
export const RoomLog = z.strictObject({
  meetingId: MeetingId,
  seenAt: At,
  panel: RoomPanel,
  events: z.array(RoomEvent).max(5000),
})
export type RoomLog = z.infer<typeof RoomLog>
