import type { Known } from '../../../shared/documents/facts.ts'
import type { Frame } from '../../../shared/domain/network.ts'
import { da } from '../../../shared/i18n/files.da.ts'
import { en } from '../../../shared/i18n/files.en.ts'
import type { Edition } from './document-facts.ts'

const tick = (option: string | undefined, words = ''): Known => ({
  kind: 'ticked',
  options: option === undefined ? {} : { [option]: words },
})
const text = (words: string): Known => ({ kind: 'text', text: words })

/** The option for a length of meeting; a length between two of them is none. */
function lengthOption(minutes: number): string | undefined {
  if (minutes === 120) return 'twoHours'
  if (minutes === 180) return 'threeHours'
  if (minutes >= 210 && minutes <= 270) return 'halfDay'
  return minutes >= 360 ? 'fullDay' : undefined
}

type Agreed = {
  readonly frame: Frame
  /** Smallest attendance in force. */
  readonly quorum: string
  readonly coordinator: string
  /** A finished date. */
  readonly reviewDate: string
}

/** What the frame answers on Vores rammer (H04) and Hvem gør hvad? (H05), by the key of the item. */
export function knownFrame(
  { frame, quorum, coordinator, reviewDate }: Agreed,
  { language }: Edition,
): Record<string, Known> {
  const words = language === 'da' ? da : en
  const { minMembers: min, maxMembers: max } = frame
  return {
    'h04.freq': tick(frame.frequency, frame.frequency === 'other' ? frame.frequencyNote : ''),
    'h04.length': tick(lengthOption(frame.durationMinutes)),
    'h04.time': tick(frame.timeOfDay),
    'h04.place': tick(frame.placeKind),
    'h04.place.note': text(frame.placeKind === 'fixed' ? frame.fixedPlace : ''),
    'h04.cost': tick(frame.costSharing),
    'h04.cost.max': text(frame.costLimit === null ? '' : words.amount(frame.costLimit)),
    'h04.size': { kind: 'gaps', words: [String(min), String(max)] },
    'h04.quorum': { kind: 'gaps', words: quorum === '' ? [] : [quorum] },
    'h04.cancel': tick(frame.cancelNotice),
    'h04.cancel.to': text(coordinator),
    'h04.newcomer': tick(frame.admissionRule),
    'h04.trial': tick(frame.trialMeetings === 3 ? 'three' : 'four'),
    'h04.trial.date': text(reviewDate),
    'h05.model': tick(frame.facilitation),
  }
}
