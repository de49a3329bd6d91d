import type { Language } from '../../../shared/content/schema.ts'
import type { Frame } from '../../../shared/domain/network.ts'
import { capitalised, formatClock, formatNumber } from '../../../shared/i18n/format.ts'
import type { Texts } from '../../../shared/i18n/index.ts'
import { clockAfter } from '../meetings/agenda-times.ts'

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
