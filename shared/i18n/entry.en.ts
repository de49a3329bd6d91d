import type { entry as da } from './entry.da.ts'

export const entry: typeof da = {
  'entry.ownSheet':
    'Type in only sheets whose owner has chosen that you may store them. Where only the goal is shared with the network, write the goal under Goals and not the answers here. Sheets that participants keep are not typed in.',
  'entry.ownSheet.goals': 'Go to the goals',
  'entry.chooseOwner': 'Choose a name',
  'entry.pad': 'Answers without a keyboard',
  'entry.pad.back': 'Back',
  'entry.pad.skip': 'Skip',
  'entry.pad.next': 'Next form',
  'entry.check': 'Type again as a check',
  'entry.check.help': ({ forms }) =>
    `Type the ${forms === 1 ? 'form' : `${forms} forms`} again, in any order. Then you see only what differs. The second pass is not stored.`,
  'entry.check.count': ({ typed, forms }) => `${typed} of ${forms} typed again`,
  'entry.check.compare': 'Compare',
  'entry.check.stop': 'Stop the check',
  'entry.check.alike': 'The two passes are the same.',
  'entry.check.done': 'Done',
  'entry.check.differ': ({ count }) =>
    count === 1
      ? 'They differ in one place. Please look at the paper.'
      : `They differ in ${count} places. Please look at the paper.`,
  'entry.check.answer': ({ number, question }) => `Form ${number}: ${question}`,
  'entry.check.first': ({ answer }) => `First time: ${answer}`,
  'entry.check.second': ({ answer }) => `Second time: ${answer}`,
  'entry.check.missing': ({ number }) => `Form ${number} was not typed the second time`,
  'entry.check.keep': 'Keep it',
  'entry.check.takeOut': 'Take it out',
  'entry.check.extra': ({ who, answers }) => `Typed the second time only: ${who} · ${answers}`,
  'entry.check.leave': 'Leave it',
  'entry.check.add': 'Add it',
  'entry.check.store': 'Store the corrections',
  'entry.check.unread': 'The check is about the forms that can be seen here.',
}
