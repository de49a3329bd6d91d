import type { breaches as da } from './breaches.da.ts'

export const breaches: typeof da = {
  'breaches.title': 'Breaches of confidentiality',
  'breaches.help':
    'Note that there has been a breach, and safety is set to “Act now” until you have talked it through. Do not write what it was about. The group and the client do not see it here.',
  'breaches.note': 'Note a breach today',
  'breaches.close': 'Talked through',
  'breaches.closeOf': ({ date }) => `The breach noted on ${date} has been talked through`,
  'breaches.correct': 'Correct',
  'breaches.correctOf': ({ date }) => `Correct the breach noted on ${date}`,
  'breaches.notedOn': 'When did it happen?',
  'breaches.closedOn': 'Talked through on',
  'breaches.closedHint': 'Empty if it has not been talked through yet.',
  'breaches.remove': 'Delete',
  'breaches.removed': 'The breach has been deleted',
  'breaches.noted': 'The breach has been noted',
  'breaches.closed': 'The breach is closed',
  'breaches.open': ({ noted }) => `Noted on ${noted}. Not yet talked through.`,
  'breaches.done': ({ noted, closed }) => `Noted on ${noted}. Talked through on ${closed}.`,
  'breaches.count': ({ n }) => (n === 1 ? 'one breach is not closed' : `${n} breaches are not closed`),
}
