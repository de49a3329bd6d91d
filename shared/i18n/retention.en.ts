import { formatDate } from './format.ts'
import type { retention as da } from './retention.da.ts'

export const retention: typeof da = {
  'retention.title': 'Retention',
  'retention.former': ({ number }) => `Former participant ${number}`,
  'retention.help':
    'This is how long information is kept after a network has ended. Then it is deleted by itself when you open the program. You are always told at least 30 days before, and it cannot be undone. The periods also stand in the personal data contract.',
  'retention.settings.namedMonths': 'Named answers, goals and reflections',
  'retention.settings.peopleMonths': 'Contact details, membership, attendance and roles',
  'retention.settings.notesMonths': 'Notes, minutes and agreed steps',
  'retention.settings.contractMonths': 'Network contracts',
  'retention.settings.agreementYears': 'Assignment agreements',
  'retention.settings.anonymousYears': 'Anonymous answers',
  'retention.settings.clientMonths': 'Clients without networks',
  'retention.settings.namedMonthsHint': 'Then the answers are made anonymous, and goals and reflections are deleted.',
  'retention.settings.peopleMonthsHint':
    'Then the people are deleted, and the totals of the meetings are kept. Participants are kept at least as long as the contract they have signed.',
  'retention.settings.agreementYearsHint':
    'Counted from the end of the financial year. The bookkeeping rules require at least five years.',
  'retention.settings.anonymousYearsHint': 'At most five years after the network has ended.',
  'retention.settings.clientMonthsHint':
    'Then it is suggested that you delete the client. It does not happen by itself.',
  'retention.months': 'months after',
  'retention.years': 'years after',
  'retention.planned': 'What will be deleted',
  'retention.plannedNone': 'No network has ended, so nothing is about to be deleted.',
  'retention.ended': ({ date }) => `Ended on ${formatDate(date, 'en')}`,
  'retention.step.named': 'Named answers are made anonymous; goals and reflections are deleted',
  'retention.step.people': 'Contact details, attendance and roles are deleted; totals of the meetings are kept',
  'retention.step.notes': 'Notes, minutes and agreed steps are deleted',
  'retention.step.contracts': 'Network contracts are deleted',
  'retention.step.agreements': 'Assignment agreements are deleted',
  'retention.step.anonymous': 'Anonymous answers are deleted',
  'retention.what': 'What',
  'retention.when': 'When',
  'retention.on': ({ date }) => formatDate(date, 'en'),
  'retention.doneOn': ({ date }) => `Done on ${formatDate(date, 'en')}`,
  'retention.afterMonths': ({ count }) => `${count} ${count === 1 ? 'month' : 'months'} after the network has ended`,
  'retention.afterYears': ({ count }) => `${count} ${count === 1 ? 'year' : 'years'} after the network has ended`,
  'retention.afterFinancialYear': ({ count }) => `${count} years after the end of the financial year`,
  'retention.ofNetwork':
    'When the network has ended, information is deleted after these periods. You are told on Today at least 30 days before.',
  'retention.change': 'Change the periods',
  'retention.clients': 'Clients you can delete',
  'retention.clientSince': ({ date }) => `Nothing has happened since ${formatDate(date, 'en')}.`,
  'retention.soonTitle': 'Personal data',
  'retention.soon.named': ({ network, date }) =>
    `Named answers in ${network} will be anonymised on ${formatDate(date, 'en')}.`,
  'retention.soon.other': ({ what, network, date }) => `${network}: ${what} on ${formatDate(date, 'en')}.`,
}
