import { limitsOf } from '../indicators/limits-of.ts'
import { measuredPulses } from '../indicators/measured.ts'
import { heldMeetings } from '../indicators/meetings.ts'
import type { Indicators } from '../indicators/schema.ts'
import { meanOf } from '../indicators/scores.ts'
import { thresholds, worstFirst, worstOf } from '../indicators/thresholds.ts'
import type { NetworkFacts } from '../network-facts.ts'
import { answerTroubles, grown, rising, safetyHigh } from './answers.ts'
import { needsAction, type Part } from './parts.ts'
import { achievements, attendance, practicalTroubles, trialOver } from './practice.ts'
import type { Finding } from './schema.ts'

const MOST = 4

/** The parts as sentences: none of no parts. `contrast` begins with "Men". */
const sentence = (parts: readonly Part[], contrast = false): Finding[] =>
  parts.length === 0
    ? []
    : [{ status: worstOf(parts.map(({ status }) => status)), contrast, clauses: parts.map(({ clause }) => clause) }]

/** A closed pulse that came last and is hidden (N2, N3): said last, so that nobody takes the numbers before it for the newest. */
function hiddenRound({ rounds, minResponses }: NetworkFacts): Part[] {
  const last = rounds.findLast(({ instrument, closed }) => instrument === 'P' && closed)
  const answers = last?.responses.length ?? 0
  if (last?.held) return [{ status: 'grey', clause: { code: 'held-round', n: null, answers } }]
  if (answers === 0 || answers >= minResponses) return []
  return [{ status: 'grey', clause: { code: 'hidden-round', n: null, answers } }]
}

/** Whether safety has been in the green at every measured meeting, the very first included. */
function safeFromFirst(facts: NetworkFacts): boolean {
  const measured = measuredPulses(facts, 'P4')
  const first = heldMeetings(facts)[0]
  return (
    measured[0]?.round.meetingId === first?.id &&
    measured.every(({ scores }) => meanOf(scores) >= limitsOf(facts)['IND-08'].green)
  )
}

/** A network whose meetings go well: what carries it first, then what is missing around it. */
function goingWell(facts: NetworkFacts, i: Indicators): Finding[] {
  const { attended, expected } = i.attendance
  const practical = practicalTroubles(i, limitsOf(facts)).slice(0, 2)
  const known =
    i.attendance.status !== 'grey' && [i.benefit, i.energy, i.safety].some(({ status }) => status !== 'grey')
  if (!known) return [...sentence(attendance(i)), ...sentence(trialOver(i)), ...sentence(practical)]
  const lead = (clause: Part['clause']): Finding[] => sentence([{ status: 'green', clause }])
  const starting = i.trial.state !== 'done' && i.trial.held <= i.trial.of + 1
  if (starting) {
    return [
      ...lead({ code: 'good-start', n: null, attended, expected }),
      ...sentence(safetyHigh(i, safeFromFirst(facts))),
      ...sentence(rising(i)),
      ...sentence(trialOver(i)),
      ...sentence(practical, true),
    ]
  }
  const missing = [...trialOver(i), ...practical].slice(0, 2)
  if (missing.length > 0) {
    const safe = i.safety.status === 'green'
    return [
      ...lead({ code: 'doing-well', n: safe ? i.safety.n : null, attended, expected, safe }),
      ...sentence(missing, true),
    ]
  }
  const since = grown(i)
  const strengths = [...(since.length > 0 ? since : rising(i)), ...achievements(i)]
  return [
    ...lead({ code: 'thriving', n: null }),
    ...sentence(strengths.length > 0 ? strengths : [...attendance(i), ...safetyHigh(i, safeFromFirst(facts))]),
  ]
}

/** A network whose meetings lack something: that first, worst first, and what holds last. */
function inTrouble(facts: NetworkFacts, i: Indicators): Finding[] {
  // A hidden round needs the room: without it the answers above would be taken for the newest.
  const hidden = hiddenRound(facts).length > 0
  const troubles = [
    ...sentence(attendance(i)),
    ...sentence(answerTroubles(i, limitsOf(facts)).slice(0, 2)),
    ...sentence(trialOver(i)),
    ...(hidden ? [] : sentence(practicalTroubles(i, limitsOf(facts)).slice(0, 2))),
  ]
  return troubles.toSorted((a, b) => worstFirst(a.status, b.status))
}

/** Leaves out a number of answers that the sentence before has just named. */
function withoutRepetition(findings: readonly Finding[]): Finding[] {
  let named: number | null = null
  return findings.map((finding) => {
    const before = named
    named = finding.clauses.findLast(({ n }) => n !== null)?.n ?? named
    return {
      ...finding,
      clauses: finding.clauses.map((clause) => (clause.n === before ? { ...clause, n: null } : clause)),
    }
  })
}

/**
 * "Det siger tallene", content specification f.4: at most four sentences about the indicators that are not grey. A
 * network in trouble is told the worst first; one that does well is told so first. Every sentence of answers names n.
 */
export function computeFindings(facts: NetworkFacts, indicators: Indicators): Finding[] {
  if (heldMeetings(facts).length < thresholds.meetingsBeforeStatus) {
    return [{ status: 'grey', contrast: false, clauses: [{ code: 'too-early', n: null }] }]
  }
  const troubled = needsAction(indicators.attendance.status) || answerTroubles(indicators, limitsOf(facts)).length > 0
  const hidden = sentence(hiddenRound(facts))
  const told = (troubled ? inTrouble : goingWell)(facts, indicators).slice(0, MOST - hidden.length)
  return withoutRepetition([...told, ...hidden])
}
