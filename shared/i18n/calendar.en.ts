import type { calendar as da } from './calendar.da.ts'

const meetingsIn = ({ count }: { count: number }) => (count === 1 ? '1 meeting' : `${count} meetings`)

export const calendar: typeof da = {
  'calendar.title': 'Calendar',
  'calendar.view': 'View',
  'calendar.view.month': 'Month',
  'calendar.view.list': 'List',
  'calendar.previousMonth': 'Previous month',
  'calendar.nextMonth': 'Next month',
  'calendar.today': 'Today',
  'calendar.isToday': 'today',
  'calendar.week': 'Week',
  'calendar.weekNumber': ({ week }) => `week ${week}`,
  'calendar.show': 'Show',
  'calendar.everything': 'All networks',
  'calendar.keys':
    'The arrow keys move between days. Page Up and Page Down change the month, Home or T shows today, and Enter opens.',
  'calendar.noMeetings': 'No meetings',
  'calendar.more': ({ count }) => `${count} more`,
  'calendar.cancelled': 'cancelled',
  'calendar.held': 'held',
  'calendar.clash': ({ names }) => `Overlaps with ${names}`,
  'calendar.add': 'Add meeting',
  'calendar.addTo': 'Network',
  'calendar.addHelp': 'Time, length and place come from the frame of the network. All of it can be changed later.',
  'calendar.addNoNetwork': 'A meeting belongs to a network, and there is none yet. Create the first network.',
  'calendar.added': ({ name, date }) => `${name} meets on ${date}.`,
  'calendar.open': 'Open the meeting',
  'calendar.move': 'Move to …',
  'calendar.moved': ({ name, date }) => `${name} has been moved to ${date}.`,
  'calendar.actions': ({ name, date }) => `More about ${name} ${date}`,
  'calendar.empty': 'No meetings yet',
  'calendar.emptyText':
    'Here you see the meetings of all networks. Add the first meeting, or plan it on the network’s page.',
  'calendar.coming': 'Coming meetings',
  'calendar.nothingComing': 'There are no coming meetings here.',
  'calendar.past': 'Past meetings',
  'calendar.showPast': ({ count }) => `Show past meetings (${count})`,
  'calendar.hidePast': 'Hide past meetings',

  'calendar.export': 'Save as calendar file',
  'calendar.exportMany': 'Save meetings as calendar file',
  'calendar.exportShort': 'Calendar file',
  'calendar.exportTitle': 'Save as calendar file',
  'calendar.exportWhat': 'What should be in it?',
  'calendar.exportMeeting': ({ date }) => `Only the meeting on ${date}`,
  'calendar.exportSeries': ({ name }) => `All planned meetings of ${name}`,
  'calendar.exportAll': 'Planned meetings of all networks',
  'calendar.exportLanguage': 'Language in the file',
  'calendar.language.da': 'Danish',
  'calendar.language.en': 'English',
  'calendar.exportName': 'Show the name of the network',
  'calendar.exportNameHint': 'Otherwise the calendar only says “Leadership network”.',
  'calendar.exportReminder': 'Reminder the day before',
  'calendar.exportPrivacy':
    'The file holds date, time, place and title only. Names of participants, agenda, aim and notes are never in it.',
  'calendar.exportMeetings': (counted) => `Save ${meetingsIn(counted)}`,
  'calendar.exportCancellations': ({ count }) => (count === 1 ? 'Save 1 cancellation' : `Save ${count} cancellations`),
  'calendar.exportNothing': 'There are no planned meetings to save.',
  'calendar.exportCancelledHelp':
    'If you have shared the meetings before, pass the cancellations on too. They have a file of their own, or Outlook would not remove them.',
  'calendar.exporting': 'Making the calendar file',
  'calendar.exported': (counted) => `Saved: ${meetingsIn(counted)}`,
  'calendar.help': 'How to get the meetings into a calendar',
  'calendar.help.outlook': 'Outlook',
  'calendar.help.outlookText':
    'Double-click the file and choose Save & Close. With several meetings in the file: File, Open & Export, Import/Export and “Import an iCalendar (.ics)”. In Outlook on the web: Calendar, Add calendar, Upload from file.',
  'calendar.help.google': 'Google Calendar',
  'calendar.help.googleText':
    'On a computer: the gear, Settings, Import & export. Choose the file and the calendar, and press Import.',
  'calendar.help.apple': 'Apple Calendar',
  'calendar.help.appleText':
    'Double-click the file on a Mac and choose the calendar. On an iPhone: open the file from Mail or Files and tap Add All.',
  'calendar.help.again':
    'When a meeting has been moved, save and import a new file: the meeting is corrected and not added twice. The file does not fetch changes by itself.',
}
