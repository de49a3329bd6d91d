import { mergeField } from '../../../shared/content/index.ts'
import type { Language } from '../../../shared/content/schema.ts'
import type { Frame } from '../../../shared/domain/network.ts'
import { hoursText } from './field-values.ts'

/** Sentence for a code of an `enumText`, as the content files have it: it may still hold words to fill. */
export function choiceText(key: string, code: string, language: Language): string {
  const choices = mergeField(key)?.choices
  return choices && Object.hasOwn(choices, code) ? (choices[code]?.[language] ?? '') : ''
}

function durationText(minutes: number, language: Language): string {
  const key = 'network.durationText'
  if (minutes === 120) return choiceText(key, 'twoHours', language)
  if (minutes === 180) return choiceText(key, 'threeHours', language)
  if (minutes >= 210 && minutes <= 270) return choiceText(key, 'halfDay', language)
  if (minutes >= 360) return choiceText(key, 'fullDay', language)
  return hoursText(minutes, language)
}

const frequencyText = ({ frequency, frequencyNote }: Frame, language: Language) =>
  frequency === 'other' && frequencyNote !== ''
    ? frequencyNote
    : choiceText('network.frequencyText', frequency, language)

/** Merge fields that the practical frame settles: raw values, and sentences for its codes. */
export const frameValues = (frame: Frame, language: Language): Record<string, string> => ({
  'network.minMembers': String(frame.minMembers),
  'network.maxMembers': String(frame.maxMembers),
  'network.frequencyText': frequencyText(frame, language),
  'network.durationText': durationText(frame.durationMinutes, language),
  'network.timeOfDayText': choiceText('network.timeOfDayText', frame.timeOfDay, language),
  'network.placeText': choiceText('network.placeText', frame.placeKind, language),
  'network.fixedPlace': frame.fixedPlace,
  'network.costText': choiceText('network.costText', frame.costSharing, language),
  'network.costLimit': frame.costLimit === null ? '' : String(frame.costLimit),
  'network.trialMeetings': String(frame.trialMeetings),
  'contract.cancelNotice': choiceText('contract.cancelNotice', frame.cancelNotice, language),
  'contract.admissionRule': choiceText('contract.admissionRule', frame.admissionRule, language),
  'role.coordinatorRotation': choiceText('role.coordinatorRotation', frame.coordinatorRotation, language),
})
