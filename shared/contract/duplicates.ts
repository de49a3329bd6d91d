import { z } from 'zod'
import { DuplicateReason } from '../domain/duplicates/reasons.ts'
import { CustomFieldId, ParticipantId } from '../domain/ids.ts'
import { Participant } from '../domain/participant.ts'
import { command, query } from './define.ts'
import { ParticipantHistory, PersonSummary } from './participants.ts'

const pair = z.strictObject({ firstId: ParticipantId, secondId: ParticipantId })

/** Two people who may be one, in Danish order, and why it looks so. */
export const DuplicatePair = z.strictObject({
  first: PersonSummary,
  second: PersonSummary,
  reasons: z.array(DuplicateReason),
})
export type DuplicatePair = z.infer<typeof DuplicatePair>

/** One of two people that are compared. The counts tell what a merge carries over. */
export const ComparedPerson = z.strictObject({
  ...ParticipantHistory.shape,
  attendances: z.int(),
  roles: z.int(),
  ownCases: z.int(),
  signatures: z.int(),
  responses: z.int(),
  goals: z.int(),
  notes: z.int(),
})
export type ComparedPerson = z.infer<typeof ComparedPerson>

/** Facts of which only one can be kept. `employment` is the post held today. */
export const MergeFact = z.enum(['fullName', 'email', 'phone', 'leaderSince', 'note', 'employment'])
export type MergeFact = z.infer<typeof MergeFact>

export const duplicates = {
  /** The likeliest first, at most a hundred; `total` counts all. */
  'duplicates.list': query(z.null(), z.strictObject({ pairs: z.array(DuplicatePair), total: z.int() })),
  /** `refusal` is the rule that a merge of the two would meet. */
  'duplicates.compare': query(
    pair,
    z.strictObject({
      first: ComparedPerson,
      second: ComparedPerson,
      refusal: z
        .strictObject({ code: z.enum(['merge-answered-twice', 'merge-signed-twice']), name: z.string() })
        .nullable(),
    }),
  ),
  /** They are two people: the pair is not suggested again. */
  'duplicates.dismiss': command(pair, z.null()),
  /**
   * Makes two people one. Everything of `lostId` goes over to `keptId`; what `keptId` lacks is filled in, and where both
   * have a value, `keptId`'s stands unless it is named in `take` or `takeCustom`.
   */
  'duplicates.merge': command(
    z.strictObject({
      keptId: ParticipantId,
      lostId: ParticipantId,
      take: z.array(MergeFact).max(10),
      takeCustom: z.array(CustomFieldId).max(50),
    }),
    Participant,
  ),
}
