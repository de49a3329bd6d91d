import type { HolidayName } from '../domain/series/obstacle.ts'
import type { Rhythm } from '../domain/series/rhythm.ts'

type Count = { count: number }

const holidays: Readonly<Record<HolidayName, string>> = {
  newYearsDay: "New Year's Day",
  maundyThursday: 'Maundy Thursday',
  goodFriday: 'Good Friday',
  easterSunday: 'Easter Sunday',
  easterMonday: 'Easter Monday',
  prayerDay: 'Great Prayer Day',
  ascensionDay: 'Ascension Day',
  whitSunday: 'Whit Sunday',
  whitMonday: 'Whit Monday',
  constitutionDay: 'Constitution Day',
  christmasEve: 'Christmas Eve',
  christmasDay: 'Christmas Day',
  boxingDay: 'Boxing Day',
  newYearsEve: "New Year's Eve",
  publicHoliday: 'public holiday',
}

const rhythm = ({ unit, every }: Rhythm): string => (every === 1 ? `Every ${unit}` : `Every ${every} ${unit}s`)

export const series = {
  'series.plan': 'Plan meetings',
  'series.help': "The proposal follows the network's frame. Correct what does not fit, and save it all at once.",
  'series.firstDate': 'First meeting',
  'series.count': 'Number of meetings',
  'series.trial': ({ count }: Count) => `The trial is ${count} meetings`,
  'series.rhythmLabel': 'How often',
  'series.rhythm': rhythm,
  'series.startsAt': 'From',
  'series.minutes': 'Length',
  'series.minutesUnit': 'min',
  'series.place': 'Place',
  'series.placeHost': "At the day's host",
  'series.placeFrame': 'As in the frame',
  'series.skipSchool': 'Keep school holidays free',
  'series.noSchool': 'School holidays are typed once, under Settings.',
  'series.table': 'Proposed meetings',
  'series.include': ({ number }: { number: number }) => `Include meeting ${number}`,
  'series.with': 'In',
  'series.date': 'Date',
  'series.dateOf': ({ number }: { number: number }) => `Date of meeting ${number}`,
  'series.time': 'From',
  'series.timeOf': ({ number }: { number: number }) => `Start of meeting ${number}`,
  'series.agenda': 'Agenda',
  'series.agendaOf': ({ number }: { number: number }) => `Agenda of meeting ${number}`,
  'series.noAgenda': 'None yet',
  'series.roles': 'Roles and place',
  'series.noRoles': 'Add participants, and the roles are shared out.',
  'series.leftOut': 'Left out',
  'series.store': ({ count }: Count) => (count === 1 ? 'Save the meeting' : `Save ${count} meetings`),
  'series.storeKeys': 'Ctrl + Enter saves',
  'series.storeKeysMac': '⌘ + Enter saves',
  'series.span': ({ count, from, to }: Count & { from: string; to: string }) =>
    count === 1 ? `1 meeting, ${from}` : `${count} meetings from ${from} to ${to}`,
  'series.none': 'No day is free in this period. Choose another first day.',
  'series.stored': ({ count }: Count) => (count === 1 ? '1 meeting is planned.' : `${count} meetings are planned.`),

  'series.moved': ({ from, why }: { from: string; why: string }) => `Moved from ${from}: ${why}`,
  'series.skipped': ({ from, why }: { from: string; why: string }) =>
    `No meeting around ${from}: ${why}, and no day near it is free.`,
  'series.warning': ({ why }: { why: string }) => `Consider another day: ${why}`,
  'series.obstacle.weekend': 'weekend',
  'series.obstacle.holiday': ({ name }: { name: HolidayName }) => holidays[name],
  'series.obstacle.school': ({ name }: { name: string }) => name,
  'series.obstacle.taken': 'the network already has a meeting that day',
  'series.obstacle.clash': ({ network, times }: { network: string; times: string }) =>
    `${network} meets that day at ${times}`,
  'series.obstacle.onLeave': 'all participants are on leave',

  'series.move': 'Move meeting',
  'series.moveTo': 'New date',
  'series.moveLater': ({ count }: Count) =>
    count === 1 ? 'Move the later meeting by as much' : `Move the ${count} later meetings by as much`,
  'series.moveList': 'Meetings to be moved',
  'series.moveLine': ({ from, to }: { from: string; to: string }) => `${from} moves to ${to}`,
  'series.moveSubmit': ({ count }: Count) => (count === 1 ? 'Move the meeting' : `Move ${count} meetings`),
  'series.wasMoved': ({ count, date }: Count & { date: string }) =>
    count === 1
      ? `The meeting has been moved to ${date}.`
      : `${count} meetings have been moved. The first is now ${date}.`,

  'series.cancel': 'Cancel meeting',
  'series.cancelTitle': ({ date }: { date: string }) => `Cancel the meeting of ${date}`,
  'series.cancelHelp':
    'The meeting stays in the list as cancelled and does not count in the attendance. If it was made by mistake, delete it instead.',
  'series.cancelReason': 'Reason',
  'series.cancelReasonHint': 'The group can see it. Write nothing about single persons.',
  'series.cancelSubmit': 'Cancel the meeting',
  'series.wasCancelled': 'The meeting has been cancelled.',
  'series.isCancelled': 'The meeting is cancelled.',
  'series.isCancelledFor': ({ reason }: { reason: string }) => `The meeting is cancelled: ${reason}`,
  'series.reinstate': 'Hold it after all',
  'series.wasReinstated': 'The meeting is planned again.',

  'school.title': 'School holidays',
  'school.help': 'Type them once. New meeting plans go round them in all networks, if you want.',
  'school.name': 'Name',
  'school.nameHint': 'E.g. Autumn holiday',
  'school.from': 'First day',
  'school.to': 'Last day',
  'school.add': 'Add school holiday',
  'school.none': 'No school holidays yet.',
  'school.remove': ({ name, date }: { name: string; date: string }) => `Delete ${name} from ${date}`,
  'school.removed': ({ name }: { name: string }) => `${name} has been deleted.`,
  'school.copy': ({ year }: { year: number }) => `Propose ${year} from the same weeks`,
  'school.copied': ({ count }: Count) =>
    count === 1
      ? '1 holiday is proposed. Correct the dates where they differ.'
      : `${count} holidays are proposed. Correct the dates where they differ.`,
}
