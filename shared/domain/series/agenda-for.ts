import type { Frame, Stage } from '../network.ts'

type Place = {
  /** 1 for the network's first meeting; cancelled meetings do not count. */
  readonly number: number
  readonly minutes: number
  readonly stage: Stage
  readonly frame: Pick<Frame, 'placeKind' | 'trialMeetings'>
}

const BY_LENGTH = [
  { id: 'A1', minutes: 120 },
  { id: 'A2', minutes: 210 },
  { id: 'A3', minutes: 420 },
] as const

/**
 * The agenda template that fits a meeting: A4 for the first, A5 for the last of the trial, A7 online, else that of A1
 * (two hours), A2 (half a day) and A3 (a day) which is nearest in length, the shorter of two equally near.
 */
export function agendaFor({ number, minutes, stage, frame }: Place): string {
  if (number === 1) return 'A4'
  if (number === frame.trialMeetings && (stage === 'forming' || stage === 'trial')) return 'A5'
  if (frame.placeKind === 'online') return 'A7'
  const away = (template: (typeof BY_LENGTH)[number]) => Math.abs(template.minutes - minutes)
  return BY_LENGTH.reduce<(typeof BY_LENGTH)[number]>(
    (near, next) => (away(next) < away(near) ? next : near),
    BY_LENGTH[0],
  ).id
}
