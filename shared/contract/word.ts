import { z } from 'zod'
import { ContractId, MeetingId, NetworkId } from '../domain/ids.ts'
import { task } from './define.ts'

export const SavedWord = z.strictObject({ savedAs: z.string().nullable(), bytes: z.int() })

export const word = {
  /**
   * A contract to be worked on in Word; without `id` the members' own. Refused with `contract-incomplete` while mandatory
   * fields are empty, unless a draft is asked for: its blanks are marked.
   */
  'word.contract': task(
    z.strictObject({ networkId: NetworkId, id: ContractId.optional(), draft: z.boolean() }),
    SavedWord,
  ),
  /** The minutes of a meeting as the group gets them. */
  'word.minutes': task(z.strictObject({ meetingId: MeetingId }), SavedWord),
}
