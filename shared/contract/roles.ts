import { z } from 'zod'
import { MeetingId, NetworkId, ParticipantId } from '../domain/ids.ts'
import { Role, RoleAssignment } from '../domain/meeting.ts'
import { RoleReason } from '../domain/roles/role-facts.ts'
import { command, query } from './define.ts'

/**
 * Who would be fairest for a role. `standInFor` is the holder who cannot come; `reason` is null for somebody from
 * outside or agreed for good.
 */
export const RoleSuggestion = z.strictObject({
  assignment: RoleAssignment,
  name: z.string(),
  reason: RoleReason.nullable(),
  standInFor: ParticipantId.nullable(),
})
export type RoleSuggestion = z.infer<typeof RoleSuggestion>

const place = z.strictObject({ meetingId: MeetingId, role: Role })

export const roles = {
  /** For each role at a meeting the fairest to have it, as if it were free; roles nobody can take are left out. */
  'roles.suggestions': query(z.strictObject({ meetingId: MeetingId }), z.array(RoleSuggestion)),
  /** Fills the free roles of one planned meeting, or of all that are to come; answers how many were filled. */
  'roles.fill': command(z.strictObject({ networkId: NetworkId, meetingId: MeetingId.nullable() }), z.int()),
  /** Exchanges who has two roles, at one meeting or at two meetings of a network. */
  'roles.swap': command(z.strictObject({ a: place, b: place }), z.null()),
}
