/** Words of file names, and of values that documents are filled with. */
export const da = {
  participants: (count: number) => (count === 1 ? '1 deltager' : `${count} deltagere`),
  copies: (count: number) => (count === 1 ? '1 eksemplar' : `${count} eksemplarer`),
  sheets: (count: number) => (count === 1 ? '1 ark' : `${count} ark`),
  draft: 'kladde',
  version: (version: number) => `version ${version}`,
  attendance: ({ attended, expected, cancelled }: { attended: number; expected: number; cancelled: number }) =>
    `${attended} af ${expected} fremmøder · ${cancelled} afbud`,
}
