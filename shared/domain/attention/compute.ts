import { heldMeetings, nextMeeting } from '../indicators/meetings.ts'
import type { Indicators } from '../indicators/schema.ts'
import type { NetworkFacts } from '../network-facts.ts'
import { adrift } from './adrift.ts'
import { answerRules } from './answer-rules.ts'
import { attendanceRules } from './attendance-rules.ts'
import { formRules } from './form-rules.ts'
import { ownLimitsFor } from './limits.ts'
import type { AttentionItem } from './schema.ts'

/** Red before amber, newest first, then as the rules are numbered, the one that sums others up before them. */
export function byUrgency(a: AttentionItem, b: AttentionItem): number {
  const place = ({ rule }: AttentionItem) => (rule === 'W19' ? '' : rule)
  if (a.level !== b.level) return a.level === 'red' ? -1 : 1
  if (a.on !== b.on) return a.on > b.on ? -1 : 1
  return place(a) === place(b) ? 0 : place(a) < place(b) ? -1 : 1
}

/**
 * The points of attention of a network, content specification part (g), in the order they are shown. W21, about the end
 * of a retention period, is not among them: it is no rule of the network's life. A network that is forming, paused or
 * closed has none, nor has one that has held no meeting.
 */
export function computeAttention(facts: NetworkFacts, indicators: Indicators): AttentionItem[] {
  const held = heldMeetings(facts)
  const last = held.at(-1)
  const { stage } = facts.network
  if (!last || stage === 'forming' || stage === 'paused' || stage === 'closed') return []
  const situation = { facts, indicators, held, last }
  const next = nextMeeting(facts)?.id ?? null
  const raised = [...attendanceRules, ...answerRules, ...formRules].flatMap((rule) => rule(situation))
  return [...raised, ...adrift(situation, raised)]
    .map((point) => ({ ...point, on: last.date, next, ownLimits: ownLimitsFor(facts, point) }))
    .toSorted(byUrgency)
}

/** Without the points that have been closed. A point closed for other data than today's is open again. */
export function openPoints(
  items: readonly AttentionItem[],
  closed: readonly { readonly rule: string; readonly dataKey: string }[],
): AttentionItem[] {
  return items.filter(({ rule, dataKey }) => !closed.some((one) => one.rule === rule && one.dataKey === dataKey))
}
