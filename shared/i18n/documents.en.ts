import type { da } from './documents.da.ts'

export const en: typeof da = {
  signatureHeads: ['Name', 'Place and date', 'Signature'],
  draft: 'Draft. The contract takes effect only when everyone has signed.',
  purpose: 'Our purpose in one sentence',
  goals: 'Shared goals',
  signatures: 'Signatures',
  contractFoot: ({ title, page, pages }) => `${title} · page ${page} of ${pages}`,
  method: {
    when: 'When',
    people: 'People',
    roles: 'Roles',
    materials: 'You need',
    step: 'What you do',
    minutes: 'Min.',
    tip: 'A good tip',
  },
  agendaHeads: ['Time', 'Item', 'Who', 'Minutes'],
}
