import type { HolidayName } from '../domain/series/obstacle.ts'
import type { Rhythm } from '../domain/series/rhythm.ts'

type Count = { count: number }

const holidays: Readonly<Record<HolidayName, string>> = {
  newYearsDay: 'nytårsdag',
  maundyThursday: 'skærtorsdag',
  goodFriday: 'langfredag',
  easterSunday: 'påskedag',
  easterMonday: '2. påskedag',
  prayerDay: 'store bededag',
  ascensionDay: 'Kristi himmelfartsdag',
  whitSunday: 'pinsedag',
  whitMonday: '2. pinsedag',
  constitutionDay: 'grundlovsdag',
  christmasEve: 'juleaften',
  christmasDay: 'juledag',
  boxingDay: '2. juledag',
  newYearsEve: 'nytårsaften',
  publicHoliday: 'helligdag',
}

const rhythm = ({ unit, every }: Rhythm): string => {
  const word = unit === 'week' ? 'uge' : 'måned'
  return every === 1 ? `Hver ${word}` : `Hver ${every}. ${word}`
}

export const series = {
  'series.plan': 'Planlæg møder',
  'series.help': 'Forslaget følger netværkets rammer. Ret det, der ikke passer, og gem det hele på én gang.',
  'series.firstDate': 'Første møde',
  'series.count': 'Antal møder',
  'series.trial': ({ count }: Count) => `Prøveperioden er ${count} møder`,
  'series.rhythmLabel': 'Hvor tit',
  'series.rhythm': rhythm,
  'series.startsAt': 'Fra kl.',
  'series.minutes': 'Længde',
  'series.minutesUnit': 'min',
  'series.place': 'Sted',
  'series.placeHost': 'Hos dagens vært',
  'series.placeFrame': 'Som i rammerne',
  'series.skipSchool': 'Hold fri i skoleferier',
  'series.noSchool': 'Skoleferier skriver du én gang under Indstillinger.',
  'series.table': 'Foreslåede møder',
  'series.include': ({ number }: { number: number }) => `Tag møde ${number} med`,
  'series.with': 'Med',
  'series.date': 'Dato',
  'series.dateOf': ({ number }: { number: number }) => `Dato for møde ${number}`,
  'series.time': 'Fra kl.',
  'series.timeOf': ({ number }: { number: number }) => `Starttid for møde ${number}`,
  'series.agenda': 'Dagsorden',
  'series.agendaOf': ({ number }: { number: number }) => `Dagsorden for møde ${number}`,
  'series.noAgenda': 'Ingen endnu',
  'series.roles': 'Roller og sted',
  'series.noRoles': 'Tilføj deltagere, så fordeles rollerne.',
  'series.leftOut': 'Ikke med',
  'series.store': ({ count }: Count) => (count === 1 ? 'Gem mødet' : `Gem ${count} møder`),
  'series.storeKeys': 'Ctrl + Enter gemmer',
  'series.storeKeysMac': '⌘ + Enter gemmer',
  'series.span': ({ count, from, to }: Count & { from: string; to: string }) =>
    count === 1 ? `1 møde, ${from}` : `${count} møder fra ${from} til ${to}`,
  'series.none': 'Der er ingen ledige dage i perioden. Vælg en anden første dag.',
  'series.stored': ({ count }: Count) => (count === 1 ? '1 møde er planlagt.' : `${count} møder er planlagt.`),

  'series.moved': ({ from, why }: { from: string; why: string }) => `Flyttet fra ${from}: ${why}`,
  'series.skipped': ({ from, why }: { from: string; why: string }) =>
    `Intet møde omkring ${from}: ${why}, og ingen dag i nærheden er ledig.`,
  'series.warning': ({ why }: { why: string }) => `Overvej en anden dag: ${why}`,
  'series.obstacle.weekend': 'weekend',
  'series.obstacle.holiday': ({ name }: { name: HolidayName }) => holidays[name],
  'series.obstacle.school': ({ name }: { name: string }) => name,
  'series.obstacle.taken': 'netværket har allerede et møde den dag',
  'series.obstacle.clash': ({ network, times }: { network: string; times: string }) =>
    `${network} mødes samme dag kl. ${times}`,
  'series.obstacle.onLeave': 'alle deltagere er på orlov',

  'series.move': 'Flyt møde',
  'series.moveTo': 'Ny dato',
  'series.moveLater': ({ count }: Count) =>
    count === 1 ? 'Flyt også det senere møde lige så meget' : `Flyt også de ${count} senere møder lige så meget`,
  'series.moveList': 'Møder, der flyttes',
  'series.moveLine': ({ from, to }: { from: string; to: string }) => `${from} flyttes til ${to}`,
  'series.moveSubmit': ({ count }: Count) => (count === 1 ? 'Flyt mødet' : `Flyt ${count} møder`),
  'series.wasMoved': ({ count, date }: Count & { date: string }) =>
    count === 1 ? `Mødet er flyttet til ${date}.` : `${count} møder er flyttet. Det første er nu ${date}.`,

  'series.cancel': 'Aflys møde',
  'series.cancelTitle': ({ date }: { date: string }) => `Aflys mødet ${date}`,
  'series.cancelHelp':
    'Mødet bliver stående som aflyst og tæller ikke med i fremmødet. Er det oprettet ved en fejl, så slet det i stedet.',
  'series.cancelReason': 'Begrundelse',
  'series.cancelReasonHint': 'Gruppen kan se den. Skriv ikke noget om enkeltpersoner.',
  'series.cancelSubmit': 'Aflys mødet',
  'series.wasCancelled': 'Mødet er aflyst.',
  'series.isCancelled': 'Mødet er aflyst.',
  'series.isCancelledFor': ({ reason }: { reason: string }) => `Mødet er aflyst: ${reason}`,
  'series.reinstate': 'Hold mødet alligevel',
  'series.wasReinstated': 'Mødet er planlagt igen.',

  'school.title': 'Skoleferier',
  'school.help': 'Skriv dem én gang. Nye mødeplaner går uden om dem i alle netværk, hvis du vil.',
  'school.name': 'Navn',
  'school.nameHint': 'Fx Efterårsferie',
  'school.from': 'Første dag',
  'school.to': 'Sidste dag',
  'school.add': 'Tilføj skoleferie',
  'school.none': 'Ingen skoleferier endnu.',
  'school.remove': ({ name, date }: { name: string; date: string }) => `Slet ${name} fra ${date}`,
  'school.removed': ({ name }: { name: string }) => `${name} er slettet.`,
  'school.copy': ({ year }: { year: number }) => `Foreslå ${year} ud fra samme uger`,
  'school.copied': ({ count }: Count) =>
    count === 1
      ? '1 ferie er foreslået. Ret datoerne, hvor de afviger.'
      : `${count} ferier er foreslået. Ret datoerne, hvor de afviger.`,
}
