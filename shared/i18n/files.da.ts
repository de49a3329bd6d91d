/** Words of file names, and of values that documents are filled with. */
export const da = {
  participants: (count: number) => (count === 1 ? '1 deltager' : `${count} deltagere`),
  copies: (count: number) => (count === 1 ? '1 eksemplar' : `${count} eksemplarer`),
  /** A sheet to fill in on a screen, and a folder of them. */
  form: 'til skærm',
  forms: 'Ark til skærm',
  sheets: (count: number) => (count === 1 ? '1 ark' : `${count} ark`),
  /** What a meeting is called in a calendar when the network's name is left out. */
  meetingTitle: 'Ledernetværk',
  allNetworks: 'Alle netværk',
  meetings: (count: number) => (count === 1 ? '1 møde' : `${count} møder`),
  cancellations: 'Aflysninger',
  draft: 'kladde',
  version: (version: number) => `version ${version}`,
  attendance: ({ attended, expected, cancelled }: { attended: number; expected: number; cancelled: number }) =>
    `${attended} af ${expected} fremmøder · ${cancelled} afbud`,
  amount: (kroner: number) => `${new Intl.NumberFormat('da-DK').format(kroner)} kr.`,
  /** A participant's file where names are to stay out of file names. */
  participantNumber: (number: number) => `Deltager ${String(number).padStart(2, '0')}`,
  key: 'Nøgle til numrene',
  fileHeading: 'Fil',
  nameHeading: 'Navn',
  folder: ({ count, day }: { count: number; day: string }) => `Sparringsrum ${day} – ${count} netværk`,
}
