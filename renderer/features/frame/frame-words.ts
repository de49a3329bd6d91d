import type { Language } from '../../../shared/content/schema.ts'
import type { FrameField } from '../../../shared/domain/form-review.ts'
import type { Frame } from '../../../shared/domain/network.ts'
import { capitalised, formatClock, formatNumber } from '../../../shared/i18n/format.ts'
import type { Texts } from '../../../shared/i18n/index.ts'
import { clockAfter } from '../meetings/agenda-times.ts'

/** The label of a field of the frame, as the form has it. */
export function frameFieldLabel(field: FrameField, text: Texts): string {
  const labels = {
    frequency: 'frame.frequency',
    frequencyNote: 'frame.frequencyNote',
    startsAt: 'frame.startsAt',
    durationMinutes: 'frame.duration',
    timeOfDay: 'frame.timeOfDay',
    placeKind: 'frame.placeKind',
    fixedPlace: 'frame.fixedPlace',
    costSharing: 'frame.costSharing',
    costLimit: 'frame.costLimit',
    minMembers: 'frame.minMembers',
    maxMembers: 'frame.maxMembers',
    quorum: 'frame.quorum',
    cancelNotice: 'frame.cancelNotice',
    trialMeetings: 'frame.trialMeetings',
    facilitation: 'frame.facilitation',
    coordinatorRotation: 'frame.coordinatorRotation',
    admissionRule: 'frame.admissionRule',
  } as const satisfies Record<FrameField, keyof Texts>
  return text[labels[field]]
}

/** What a field of the frame says, in words. */
export function frameFieldWords(frame: Frame, field: FrameField, text: Texts, language: Language): string {
  const none = text['frame.none']
  switch (field) {
    case 'frequency':
      return text[`frame.frequency.${frame.frequency}`]
    case 'timeOfDay':
      return text[`frame.timeOfDay.${frame.timeOfDay}`]
    case 'placeKind':
      return text[`frame.placeKind.${frame.placeKind}`]
    case 'costSharing':
      return frame.costSharing === 'workplace'
        ? text['frame.costSharing.workplace']({ isPrivate: false })
        : text[`frame.costSharing.${frame.costSharing}`]
    case 'cancelNotice':
      return text[`frame.cancelNotice.${frame.cancelNotice}`]
    case 'facilitation':
      return text[`frame.facilitation.${frame.facilitation}`]
    case 'coordinatorRotation':
      return text[`frame.coordinatorRotation.${frame.coordinatorRotation}`]
    case 'admissionRule':
      return text[`frame.admissionRule.${frame.admissionRule}`]
    case 'startsAt':
      return formatClock(frame.startsAt, language)
    case 'durationMinutes':
      return `${frame.durationMinutes} ${text['frame.minutes']}`
    case 'costLimit':
      return frame.costLimit === null ? none : `${formatNumber(frame.costLimit, language)} ${text['frame.currency']}`
    default:
      return frame[field] === null || frame[field] === '' ? none : String(frame[field])
  }
}

/** The frame read back in sentences. `weekday`: 1 Monday to 7 Sunday, or null where the meetings have none in common. */
export function frameSentences(
  frame: Frame,
  { quorum, weekday }: { quorum: number; weekday: number | null },
  text: Texts,
  language: Language,
): string {
  const { frequency, frequencyNote, startsAt, durationMinutes, placeKind, fixedPlace, costSharing, costLimit } = frame
  const often =
    frequency === 'other' && frequencyNote ? frequencyNote : text[`frame.frequency.${frequency}`].toLocaleLowerCase()
  const when = text['frame.says.when']({
    often: frequency === 'other' && !frequencyNote ? '' : often,
    weekday: weekday === null ? '' : text[`frame.says.onWeekday${weekday as 1 | 2 | 3 | 4 | 5 | 6 | 7}`],
    from: formatClock(startsAt, language),
    to: formatClock(clockAfter(startsAt, durationMinutes), language),
  })
  const place =
    placeKind === 'rotating' || placeKind === 'online'
      ? text[`frame.says.place.${placeKind}`]
      : text[`frame.says.place.${placeKind}`]({ place: fixedPlace })
  const limit = costLimit === null ? '' : text['frame.says.limit']({ amount: formatNumber(costLimit, language) })
  return [
    `${capitalised(when)}, ${place}.`,
    text['frame.says.members']({ min: frame.minMembers, max: frame.maxMembers, quorum }),
    text[`frame.says.cancel.${frame.cancelNotice}`],
    `${text[`frame.says.cost.${costSharing}`]}${limit}.`,
    text['frame.says.trial']({ count: frame.trialMeetings }),
  ].join(' ')
}
