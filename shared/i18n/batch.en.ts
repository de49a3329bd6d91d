import type { batch as da } from './batch.da.ts'

const files = (count: number) => `${count} ${count === 1 ? 'file' : 'files'}`

export const batch: typeof da = {
  'batch.open': 'Save as folder …',
  'batch.title': 'Save as folder',
  'batch.close': 'Close',
  'batch.run': ({ networks }) => (networks > 1 ? `Save ${networks} folders` : 'Save the folder'),
  'batch.networks': 'Networks',
  'batch.all': ({ count }) => `Choose all ${count}`,
  'batch.onlyOne': 'Just one',
  'batch.contents': 'Contents',
  'batch.handouts': ({ count }) =>
    count === 0
      ? 'No handouts are chosen.'
      : `The ${count === 1 ? 'handout' : `${count} handouts`} you have chosen, with the same look.`,
  'batch.contract': 'The network contract',
  'batch.contractHelp': 'Comes along when everything in it is filled in.',
  'batch.minutes': 'Minutes of the meetings that were held',
  'batch.division': 'Files',
  'batch.division.participant': 'A file for each participant',
  'batch.division.pack': 'Everything in one file',
  'batch.naming': 'Names of the files',
  'batch.naming.numbers': 'Participant 01, 02 …',
  'batch.naming.names': 'The participants’ names',
  'batch.withKey': 'Put a list in the folder of who has which number',
  'batch.withKeyHelp': 'Without it the names of the files tell nobody apart. The sheets inside still have their names.',
  'batch.running': ({ network }) => (network === '' ? 'Getting ready …' : `${network} …`),
  'batch.saved': ({ files: count, pages }) => `${files(count)} with ${pages} pages saved`,
  'batch.leftOut.noMembers': ({ network }) => `${network} has no participants yet.`,
  'batch.leftOut.noContract': ({ network }) => `${network} has no contract.`,
  'batch.leftOut.contractIncomplete': ({ network }) => `The contract of ${network} is not filled in and was left out.`,
  'batch.leftOut.noMinutes': ({ network }) => `${network} has no minutes.`,
}
