import type { Frame, Stage } from '../network.ts'

type Place = {
  /** 1 for the network's first meeting; cancelled meetings do not count. */
  readonly number: number
  readonly minutes: number
  readonly stage: Stage
  readonly frame: Pick<Frame, 'placeKind' | 'trialMeetings'>
}

const BY_LENGTH = [
  { id: 'A3', minutes: 420 },
  { id: 'A2', minutes: 210 },
  { id: 'A1', minutes: 120 },
] as const

/**
 * The agenda template that fits a meeting: A4 for the first, A5 for the last of the trial, A7 online, else the longest
 * of A3, A2 and A1 that the meeting has room for; A1 also where there is room for none.
 */
export function agendaFor({ number, minutes, stage, frame }: Place): string {
  if (number === 1) return 'A4'
  if (number === frame.trialMeetings && (stage === 'forming' || stage === 'trial')) return 'A5'
  if (frame.placeKind === 'online') return 'A7'
  return BY_LENGTH.find((template) => template.minutes <= minutes)?.id ?? 'A1'
}
