import type { frame as da } from './frame.da.ts'

const percent = (share: number): string => `${Math.round(share * 100)}%`
const meetings = (count: number): string => (count === 1 ? '1 meeting' : `${count} meetings`)

export const frame: typeof da = {
  'frame.network': 'The network',
  'frame.name': 'Name',
  'frame.nameNeeded': 'The network needs a name.',
  'frame.startsOn': 'Begins',
  'frame.help': 'What you agree here comes back in the contract, in handouts and in suggestions for new meetings.',

  'frame.when': 'How often and when',
  'frame.frequency': 'How often',
  'frame.frequency.monthly': 'Monthly',
  'frame.frequency.everySecondMonth': 'Every second month',
  'frame.frequency.everyThirdMonth': 'Every third month',
  'frame.frequency.other': 'Other',
  'frame.frequencyNote': 'In your own words',
  'frame.frequencyNoteHint': 'E.g. every six weeks, but not in school holidays',
  'frame.startsAt': 'From',
  'frame.duration': 'Length',
  'frame.minutes': 'min',
  'frame.lasts': ({ hours, minutes, until }) =>
    `${[hours > 0 && (hours === 1 ? '1 hour' : `${hours} hours`), minutes > 0 && `${minutes} min`].filter(Boolean).join(' and ')}, until ${until}`,
  'frame.timeOfDay': 'Time of day',
  'frame.timeOfDay.earlyMorning': 'Early morning',
  'frame.timeOfDay.morning': 'Morning',
  'frame.timeOfDay.afternoon': 'Afternoon',
  'frame.timeOfDay.evening': 'Evening',

  'frame.where': 'Place',
  'frame.placeKind': 'Where do you meet?',
  'frame.placeKind.rotating': "At each other's workplaces in turn",
  'frame.placeKind.fixed': 'Fixed place',
  'frame.placeKind.neutral': 'Neutral place',
  'frame.placeKind.online': 'Online',
  'frame.fixedPlace': 'Place and access',
  'frame.fixedPlaceHint': 'Address, accessibility, transport and parking',

  'frame.costs': 'Costs',
  'frame.costSharing': 'Who pays?',
  'frame.costSharing.host': 'The host',
  'frame.costSharing.equal': 'Equal shares',
  'frame.costSharing.own': 'Each pays their own',
  'frame.costSharing.workplace': ({ isPrivate }) => (isPrivate ? 'The company pays' : 'The workplace pays'),
  'frame.costLimit': 'Limit per meeting',
  'frame.costLimitHint': 'Empty means that no limit has been agreed.',
  'frame.currency': 'DKK',

  'frame.members': 'Participants',
  'frame.minMembers': 'At least',
  'frame.maxMembers': 'At most',
  'frame.quorum': 'The meeting is held when at least this many can come',
  'frame.quorumHint': ({ quorum, members }) =>
    members === 0
      ? 'Empty means 60% of the participants.'
      : `Empty means 60% of the participants. In force now: ${quorum} of ${members}.`,
  'frame.cancelNotice': 'Cancellations are given',
  'frame.cancelNotice.dayBefore': 'No later than the day before',
  'frame.cancelNotice.weekBefore': 'No later than a week before',
  'frame.admissionRule': 'New members',
  'frame.admissionRule.everyone': 'Only when everyone agrees',
  'frame.admissionRule.majority': 'The majority decides',
  'frame.admissionRule.consultant': 'The consultant decides',

  'frame.trial': 'Trial period and facilitation',
  'frame.trialMeetings': 'We try the form for',
  'frame.trialMeetings.of': ({ count }) => meetings(count),
  'frame.facilitation': 'Who leads the meeting?',
  'frame.facilitation.rotation': 'We take turns from meeting to meeting',
  'frame.facilitation.halfYear': 'The same person half a year at a time',
  'frame.facilitation.external': 'Someone from outside',
  'frame.facilitation.mixed': 'Someone from outside at first, then ourselves',
  'frame.coordinatorRotation': 'The coordinator changes',
  'frame.coordinatorRotation.everyMeeting': 'From meeting to meeting',
  'frame.coordinatorRotation.halfYear': 'Every half year',
  'frame.coordinatorRotation.year': 'Every year',
  'frame.coordinatorRotation.fixed': 'The same person all along',

  'frame.roles': 'Roles at the meetings',
  'frame.rolesHelp': 'Choose who does what. Someone from outside is entered under Meetings.',
  'frame.rolesEmpty': 'Once a meeting is planned, the roles can be given out here.',
  'frame.rolesTo': 'Go to Meetings',
  'frame.meeting': 'Meeting',
  'frame.roleAt': ({ role, date }) => `${role} ${date}`,
  'frame.roleFree': 'Nobody yet',
  'frame.roleOutside': ({ name }) => `${name} (external)`,
  'frame.load': 'Role distribution',
  'frame.load.early':
    'After four meetings it shows whether the roles are fairly shared. The facilitator counts two, the other roles one.',
  'frame.load.says': ({ name, share }) => `${name} has had the most: ${percent(share)} of the tasks.`,
  'frame.load.even': 'The tasks are fairly shared.',
  'frame.load.spread': 'Share them while it is easy.',
  'frame.load.without': ({ count }) =>
    count === 0
      ? 'Everyone has had a role.'
      : count === 1
        ? '1 participant has not had a role yet.'
        : `${count} participants have not had a role yet.`,
  'frame.load.weights':
    'The last 12 months. The facilitator counts two, the other roles one. External people and fixed agreements are left out of the assessment. The limits are professional judgement, not norms.',

  'frame.delete': 'Delete the network',
  'frame.deleteHelp': 'If the network is over, choose "End the network" under its way instead. Then its history stays.',
  'frame.deleted': ({ name }) => `${name} has been deleted`,
}
