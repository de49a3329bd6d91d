import type { da } from './documents.da.ts'

export const en: typeof da = {
  signatureHeads: ['Name', 'Place and date', 'Signature'],
  draft: 'Draft. The contract takes effect only when everyone has signed.',
  draftToRead: 'Draft. The text may still change.',
  purpose: 'Our purpose in one sentence',
  goals: 'Shared goals',
  signatures: 'Signatures',
  contractFoot: ({ title, page, pages }) => `${title} · page ${page} of ${pages}`,
  method: {
    bestFor: 'Best for',
    when: 'When',
    people: 'People',
    roles: 'Roles',
    materials: 'You need',
    step: 'What you do',
    minutes: 'Min.',
    tip: 'A good tip',
    time: 'Time',
    minutesOf: (minutes) => `${minutes} minutes`,
    depth: 'Depth',
    depths: { 1: 'light', 2: 'medium', 3: 'demands safety' },
  },
  agendaHeads: ['Time', 'Item', 'Who', 'Minutes'],
}
