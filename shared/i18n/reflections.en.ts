type Count = { count: number }
type Of = { agree: number; answers: number }
type Named = { name: string }

export const reflections = {
  'reflections.title': 'Before you say yes',
  'reflections.written': ({ count, members }: Count & { members: number }) =>
    count === 0
      ? 'Nobody has filled in the sheet yet.'
      : count === members
        ? `All ${members} have filled in the sheet.`
        : `${count} of ${members} have filled in the sheet.`,
  'reflections.decided': ({ yes, maybe, no }: { yes: number; maybe: number; no: number }) =>
    [yes > 0 && `${yes} yes`, maybe > 0 && `${maybe} maybe`, no > 0 && `${no} no`].filter(Boolean).join(' · '),
  'reflections.state.missing': 'Missing',
  'reflections.state.begun': 'Begun',
  'reflections.state.yes': 'Yes',
  'reflections.state.maybe': 'Maybe',
  'reflections.state.no': 'No, not now',
  'reflections.people': 'Who has filled in the sheet',
  'reflections.open': 'Open the sheet',
  'reflections.privacy':
    'Written by the participant for you as the consultant. The group may see the wishes put together, without names. Words and names are shared only if the participant agrees. Nothing from here is ever printed.',
  'reflections.secret': 'For you alone. Never shown to the group, never on paper.',
  'reflections.keys': '1–5 answers a scale, 0 is the last choice. Tab goes on.',
  'reflections.next': ({ name }: Named) => `Next: ${name}`,
  'reflections.clear': 'Delete the answers',
  'reflections.cleared': ({ name }: Named) => `The answers of ${name} have been deleted.`,

  'why.title': 'Why take part',
  'why.empty':
    'When the participants have filled in the sheet "Before you say yes", their wishes are put together here. Enter the answers under Participants.',
  'why.toSheets': 'Go to Participants',
  'why.uses': 'What the network is to be used for',
  'why.top': 'The most important',
  'why.hopes': 'A year from now',
  'why.gives': 'What they can give each other',
  'why.needs': 'Still need to know',
  'why.more': ({ count }: Count) => `Show all ${count}`,
  'why.fewer': 'Show fewer',
  'why.with': 'Who they would like to sit with',
  'why.wish.alike': 'preferably like themselves',
  'why.wish.mixed': 'happily mixed',
  'why.wish.different': 'preferably different',
  'why.wish.divided': 'divided wishes',
  'why.group.alike': 'the group is alike',
  'why.group.mostlyAlike': 'the group is mostly alike',
  'why.group.mixed': 'the group is mixed',
  'why.group.veryMixed': 'the group is very mixed',
  'why.group.unknown': 'the group is not known here',
  'why.met': 'Fits',
  'why.unmet': 'Does not fit',
  'why.ready': 'Are they ready?',
  'why.ready.time': ({ agree, answers }: Of) => `${agree} of ${answers} can set aside the time and turn up.`,
  'why.ready.open': ({ agree, answers }: Of) => `${agree} of ${answers} want to talk about what is difficult.`,
  'why.ready.boss': ({ agree, answers }: Of) => `${agree} of ${answers} are supported by their own manager.`,
  'why.ready.ask': ({ names }: { names: string }) => `Talk to ${names}.`,
  'why.notWith': 'Somebody they cannot speak freely in front of',
  'why.notWithHelp': 'For you alone. Check whether it concerns anybody in the group before you begin.',
  'why.others': ({ names }: { names: string }) => `Other: ${names}`,
  'why.meeting': 'Prepare the round: What do I want from it?',
  'why.meetingHelp': 'For your preparation. Let the participants say it themselves at the meeting.',
  'why.meetingNone': ({ names }: { names: string }) => `Have not filled in the sheet: ${names}.`,
}
