import { formatDate, formatList } from './format.ts'

type Count = { count: number }

/** So many names are written out; the rest are counted. */
const NAMES = 3
const some = (names: readonly string[]) =>
  names.length > NAMES
    ? formatList([...names.slice(0, NAMES - 1), `${names.length - NAMES + 1} andre`], 'da')
    : formatList(names, 'da')

export const contractsPage = {
  'contracts.title': 'Kontrakter',
  'contracts.filter': 'Vis',
  'contracts.filter.current': 'Gældende',
  'contracts.filter.missing': 'Mangler underskrift',
  'contracts.filter.drafts': 'Kladder',
  'contracts.filter.signed': 'Underskrevne',
  'contracts.filter.past': 'Udløbne og tidligere',
  'contracts.search': 'Søg i kontrakter',
  'contracts.searchHint': 'Netværk, kunde, titel eller navnet på en, der mangler',
  'contracts.counted': ({ count }: Count) => (count === 1 ? '1 kontrakt' : `${count} kontrakter`),
  'contracts.nothing': 'Ingen kontrakter her.',
  'contracts.empty': 'Her samles kontrakterne',
  'contracts.emptyText':
    'Når et netværk har fået sin kontrakt, kan du her se, hvem der mangler at skrive under, på tværs af alle netværk.',
  'contracts.toNetworks': 'Gå til netværk',
  'contracts.contract': 'Kontrakt',
  'contracts.network': 'Netværk',
  'contracts.status': 'Status',
  'contracts.signatures': 'Underskrifter',
  'contracts.next': 'Næste skridt',
  'contracts.actions': 'Handlinger',
  'contracts.version': ({ version }: { version: number }) => `version ${version}`,
  'contracts.signedOf': ({ signed, of }: { signed: number; of: number }) => `${signed} af ${of}`,
  'contracts.missing': ({ names }: { names: readonly string[] }) => `Mangler ${some(names)}`,
  'contracts.acceded': ({ name, date }: { name: string; date: string }) => `${name} tiltrådt ${formatDate(date, 'da')}`,
  'contracts.due.signatures': ({ date }: { date: string }) => `Møde 2 var ${formatDate(date, 'da')}: få de sidste med`,
  'contracts.due.goals': ({ date }: { date: string }) =>
    `Målene gjaldt til ${formatDate(date, 'da')}: forny kontrakten, eller lad den udløbe`,
  'contracts.due.handOut': 'Skal udleveres',
  'contracts.more': ({ title, network }: { title: string; network: string }) => `Mere om ${title}, ${network}`,
  'contracts.open': 'Åbn',
  'contracts.pdf': 'Eksportér PDF',
  'contracts.word': 'Gem som Word',
  'contracts.without': 'Netværk uden kontrakt',
  'contracts.withoutDue': 'To møder er holdt',
  'contracts.make': 'Lav kontrakten',
  'contracts.makeFor': ({ network }: { network: string }) => `Lav kontrakten for ${network}`,
  'contracts.saved': ({ place }: { place: string }) => `Kontrakten er gemt: ${place}`,
}
