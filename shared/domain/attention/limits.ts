import type { OwnLimit } from '../indicators/limits.ts'
import type { NetworkFacts } from '../network-facts.ts'
import type { Raised } from './points.ts'

const coming = ['IND-01.green', 'IND-01.amber']
const balance = ['IND-04.green', 'IND-04.amber']
/** Without the signatures: W10 is about the answers. */
const purpose = ['IND-06.green', 'IND-06.red', 'IND-06.spreadGreen', 'IND-06.spreadRed']
const energy = ['IND-07.green', 'IND-07.amber']

/** The limits that decide whether a rule speaks, and how loudly; rules that are left out have none that can be changed. */
const decidedBy: Readonly<Record<string, readonly string[]>> = {
  W01: coming,
  W02: coming,
  W04: ['IND-02.amber', 'IND-02.red', 'IND-02.persons'],
  W07: ['IND-05.rowAmber'],
  W08: ['IND-05.rowRed'],
  W09: balance,
  W10: purpose,
  W11: energy,
  W12: ['IND-08.green', 'IND-08.amber', 'IND-08.lowRed'],
  W13: ['IND-09.green', 'IND-09.followThrough'],
  W14: ['IND-11.green', 'IND-11.amber'],
  W15: ['IND-12.overdueMeetings', 'IND-12.overdueDays'],
  'W16 review': ['IND-13.meetingsGreen', 'IND-13.meetingsAmber'],
  'W16 annual': ['IND-13.monthsGreen', 'IND-13.monthsAmber'],
  W17: ['IND-18.green', 'IND-18.amber'],
  W19: ['IND-01.amber', ...balance, ...purpose, ...energy],
}

/** The limits of its own that a network has where a point is decided. */
export function ownLimitsFor({ ownLimits = [] }: NetworkFacts, point: Raised): OwnLimit[] {
  const names = decidedBy[point.rule === 'W16' ? `W16 ${point.facts.kind}` : point.rule] ?? []
  return ownLimits.filter(({ indicator, name }) => names.includes(`${indicator}.${name}`))
}
