import { formatDate } from './format.ts'

/** How long data are kept, and what is deleted when. */
export const retention = {
  'retention.title': 'Opbevaring',
  'retention.former': ({ number }: { number: number }) => `Tidligere deltager ${number}`,
  'retention.help':
    'Så længe gemmes oplysninger, efter at et netværk er slut. Derefter slettes de af sig selv, når du åbner programmet. Det bliver altid sagt mindst 30 dage før, og det kan ikke fortrydes. Fristerne står også i persondatakontrakten.',
  'retention.settings.namedMonths': 'Svar med navn, mål og egne overvejelser',
  'retention.settings.peopleMonths': 'Kontaktoplysninger, medlemskab, fremmøde og roller',
  'retention.settings.notesMonths': 'Notater, referater og aftaler',
  'retention.settings.contractMonths': 'Netværkskontrakter',
  'retention.settings.agreementYears': 'Opgaveaftaler',
  'retention.settings.anonymousYears': 'Anonyme svar',
  'retention.settings.clientMonths': 'Kunder uden netværk',
  'retention.settings.namedMonthsHint': 'Derefter gøres svarene anonyme, og mål og overvejelser slettes.',
  'retention.settings.peopleMonthsHint':
    'Derefter slettes personerne, og mødernes tal bevares. Deltagerne gemmes mindst lige så længe som kontrakten, de har skrevet under på.',
  'retention.settings.agreementYearsHint': 'Regnet fra regnskabsårets udgang. Bogføringsreglerne kræver mindst fem år.',
  'retention.settings.anonymousYearsHint': 'Højst fem år efter, at netværket er slut.',
  'retention.settings.clientMonthsHint': 'Derefter foreslås det, at kunden slettes. Det sker ikke af sig selv.',
  'retention.months': 'måneder efter',
  'retention.years': 'år efter',
  'retention.planned': 'Det bliver slettet',
  'retention.plannedNone': 'Ingen netværk er slut, så intet er på vej til at blive slettet.',
  'retention.ended': ({ date }: { date: string }) => `Sluttede ${formatDate(date, 'da')}`,
  'retention.step.named': 'Svar med navn gøres anonyme; mål og egne overvejelser slettes',
  'retention.step.people': 'Kontaktoplysninger, fremmøde og roller slettes; mødernes tal bevares',
  'retention.step.notes': 'Notater, referater og aftaler slettes',
  'retention.step.contracts': 'Netværkskontrakter slettes',
  'retention.step.agreements': 'Opgaveaftaler slettes',
  'retention.step.anonymous': 'Anonyme svar slettes',
  'retention.what': 'Hvad',
  'retention.when': 'Hvornår',
  'retention.on': ({ date }: { date: string }) => formatDate(date, 'da'),
  'retention.doneOn': ({ date }: { date: string }) => `Gjort ${formatDate(date, 'da')}`,
  'retention.afterMonths': ({ count }: { count: number }) =>
    `${count} ${count === 1 ? 'måned' : 'måneder'} efter, at netværket er slut`,
  'retention.afterYears': ({ count }: { count: number }) => `${count} år efter, at netværket er slut`,
  'retention.afterFinancialYear': ({ count }: { count: number }) => `${count} år efter regnskabsårets udgang`,
  'retention.ofNetwork':
    'Når netværket er slut, slettes oplysningerne efter disse frister. Det bliver sagt på I dag mindst 30 dage før.',
  'retention.change': 'Ret fristerne',
  'retention.clients': 'Kunder, du kan slette',
  'retention.clientSince': ({ date }: { date: string }) => `Intet er sket siden ${formatDate(date, 'da')}.`,
  'retention.soonTitle': 'Persondata',
  'retention.soon.named': ({ network, date }: { network: string; date: string }) =>
    `Svar med navn i ${network} gøres anonyme den ${formatDate(date, 'da')}.`,
  'retention.soon.other': ({ what, network, date }: { what: string; network: string; date: string }) =>
    `${network}: ${what} den ${formatDate(date, 'da')}.`,
}
