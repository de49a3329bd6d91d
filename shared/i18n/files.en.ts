import type { da } from './files.da.ts'

/** Words of file names, and of values that documents are filled with. */
export const en: typeof da = {
  participants: (count) => (count === 1 ? '1 participant' : `${count} participants`),
  copies: (count) => (count === 1 ? '1 copy' : `${count} copies`),
  form: 'to fill in on screen',
  forms: 'Sheets to fill in on screen',
  sheets: (count) => (count === 1 ? '1 sheet' : `${count} sheets`),
  meetingTitle: 'Leadership network',
  allNetworks: 'All networks',
  meetings: (count) => (count === 1 ? '1 meeting' : `${count} meetings`),
  cancellations: 'Cancellations',
  draft: 'draft',
  version: (version) => `version ${version}`,
  attendance: ({ attended, expected, cancelled }) =>
    `${attended} of ${expected} attendances · ${cancelled} ${cancelled === 1 ? 'cancellation' : 'cancellations'}`,
  amount: (kroner: number) => `DKK ${new Intl.NumberFormat('en-GB').format(kroner)}`,
  participantNumber: (number: number) => `Participant ${String(number).padStart(2, '0')}`,
  key: 'Key to the numbers',
  fileHeading: 'File',
  nameHeading: 'Name',
  folder: ({ count, day }: { count: number; day: string }) => `Sparringsrum ${day} – ${count} networks`,
}
