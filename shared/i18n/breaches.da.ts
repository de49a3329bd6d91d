/** Breaches of confidentiality, noted beside the indicator of safety. */
export const breaches = {
  'breaches.title': 'Brud på fortroligheden',
  'breaches.help':
    'Notér, at der har været et brud, så bliver tryghed sat til ”Handl nu”, til I har talt det igennem. Skriv ikke, hvad det handlede om. Gruppen og kunden ser det ikke her.',
  'breaches.note': 'Notér et brud i dag',
  'breaches.close': 'Talt igennem',
  'breaches.closeOf': ({ date }: { date: string }) => `Bruddet noteret ${date} er talt igennem`,
  'breaches.correct': 'Ret',
  'breaches.correctOf': ({ date }: { date: string }) => `Ret bruddet noteret ${date}`,
  'breaches.notedOn': 'Hvornår skete det?',
  'breaches.closedOn': 'Talt igennem den',
  'breaches.closedHint': 'Tom, hvis det ikke er talt igennem endnu.',
  'breaches.remove': 'Slet',
  'breaches.removed': 'Bruddet er slettet',
  'breaches.noted': 'Bruddet er noteret',
  'breaches.closed': 'Bruddet er lukket',
  'breaches.open': ({ noted }: { noted: string }) => `Noteret ${noted}. Ikke talt igennem endnu.`,
  'breaches.done': ({ noted, closed }: { noted: string; closed: string }) =>
    `Noteret ${noted}. Talt igennem ${closed}.`,
  'breaches.count': ({ n }: { n: number }) => (n === 1 ? 'et brud er ikke lukket' : `${n} brud er ikke lukket`),
}
