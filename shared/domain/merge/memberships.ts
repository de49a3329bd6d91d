import { addDays, compareDates } from '../dates.ts'
import type { MembershipId, ParticipantId } from '../ids.ts'
import type { Membership } from '../participant.ts'

type Period = { readonly startsOn: string; readonly endsOn: string | null }

/** What is written and what goes when the memberships of two people in one network become one person's. */
export type MergedMemberships = { readonly saved: readonly Membership[]; readonly removed: readonly MembershipId[] }

const isBefore = (end: string | null, day: string) => end !== null && end < day

/** The days of `period` that none of `holes` covers. */
function without(period: Period, holes: readonly Period[]): Period[] {
  const left: Period[] = []
  let from: string | null = period.startsOn
  for (const hole of holes.toSorted((a, b) => compareDates(a.startsOn, b.startsOn))) {
    if (from === null || isBefore(period.endsOn, hole.startsOn)) break
    if (hole.startsOn > from) left.push({ startsOn: from, endsOn: addDays(hole.startsOn, -1) })
    if (hole.endsOn === null) from = null
    else if (hole.endsOn >= from) from = addDays(hole.endsOn, 1)
  }
  if (from !== null && !isBefore(period.endsOn, from)) left.push({ startsOn: from, endsOn: period.endsOn })
  return left
}

/**
 * Memberships of two people in one network as one person's. Those that share a day become one, from the first day to the
 * last; a day is a pause only where every membership that covers it pauses, so that nobody loses attendance who was
 * expected. The membership that goes on is one of `kept`'s where there is one. Others stay apart and change owner.
 */
export function mergeMemberships(memberships: readonly Membership[], kept: ParticipantId): MergedMemberships {
  const groups: Membership[][] = []
  let reach: string | null = ''
  for (const membership of memberships.toSorted((a, b) => compareDates(a.startsOn, b.startsOn))) {
    if (groups.length > 0 && !isBefore(reach, membership.startsOn)) groups.at(-1)?.push(membership)
    else groups.push([membership])
    reach = groups.at(-1)?.length === 1 ? membership.endsOn : later(reach, membership.endsOn)
  }
  const merged = groups.map((group) => {
    const survivor = group.find(({ participantId }) => participantId === kept) ?? (group[0] as Membership)
    if (group.length === 1) return { ...survivor, participantId: kept }
    const period = {
      startsOn: (group[0] as Membership).startsOn,
      endsOn: group.map(({ endsOn }) => endsOn).reduce(later),
    }
    const expected = group.flatMap((one) => without(one, one.leaves))
    return { ...survivor, ...period, participantId: kept, leaves: without(period, expected) }
  })
  const stays = new Set(merged.map(({ id }) => id))
  return { saved: merged, removed: memberships.map(({ id }) => id).filter((id) => !stays.has(id)) }
}

const later = (a: string | null, b: string | null): string | null => (a === null || b === null ? null : a > b ? a : b)
