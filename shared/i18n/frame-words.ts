import type { Language } from '../content/schema.ts'
import type { FrameField } from '../domain/form-review.ts'
import type { Frame } from '../domain/network.ts'
import { formatClock, formatNumber } from './format.ts'
import type { Texts } from './index.ts'

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
