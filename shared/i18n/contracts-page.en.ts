import type { contractsPage as da } from './contracts-page.da.ts'
import { formatDate, formatList } from './format.ts'

const NAMES = 3
const some = (names: readonly string[]) =>
  names.length > NAMES
    ? formatList([...names.slice(0, NAMES - 1), `${names.length - NAMES + 1} others`], 'en')
    : formatList(names, 'en')

export const contractsPage: typeof da = {
  'contracts.title': 'Contracts',
  'contracts.filter': 'Show',
  'contracts.filter.current': 'Current',
  'contracts.filter.missing': 'Signature missing',
  'contracts.filter.drafts': 'Drafts',
  'contracts.filter.signed': 'Signed',
  'contracts.filter.past': 'Expired and earlier',
  'contracts.search': 'Search contracts',
  'contracts.searchHint': 'Network, client, title or the name of somebody missing',
  'contracts.counted': ({ count }) => (count === 1 ? '1 contract' : `${count} contracts`),
  'contracts.nothing': 'No contracts here.',
  'contracts.empty': 'This is where the contracts gather',
  'contracts.emptyText': 'Once a network has its contract, you see here who has still to sign, across all networks.',
  'contracts.toNetworks': 'Go to networks',
  'contracts.contract': 'Contract',
  'contracts.network': 'Network',
  'contracts.status': 'Status',
  'contracts.signatures': 'Signatures',
  'contracts.next': 'Next step',
  'contracts.actions': 'Actions',
  'contracts.version': ({ version }) => `version ${version}`,
  'contracts.signedOf': ({ signed, of }) => `${signed} of ${of}`,
  'contracts.missing': ({ names }) => `Missing ${some(names)}`,
  'contracts.acceded': ({ name, date }) => `${name} joined ${formatDate(date, 'en')}`,
  'contracts.due.signatures': ({ date }) => `Meeting 2 was on ${formatDate(date, 'en')}: get the last ones to sign`,
  'contracts.due.goals': ({ date }) =>
    `The goals ran until ${formatDate(date, 'en')}: renew the contract, or let it expire`,
  'contracts.due.handOut': 'To be handed out',
  'contracts.more': ({ title, network }) => `More about ${title}, ${network}`,
  'contracts.open': 'Open',
  'contracts.pdf': 'Export PDF',
  'contracts.word': 'Save as Word',
  'contracts.without': 'Networks without a contract',
  'contracts.withoutDue': 'Two meetings have been held',
  'contracts.make': 'Make the contract',
  'contracts.makeFor': ({ network }) => `Make the contract for ${network}`,
  'contracts.saved': ({ place }) => `The contract has been saved: ${place}`,
}
