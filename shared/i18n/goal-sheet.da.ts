/** Words of a goal ladder on paper, beside those of the sheet "Mit udgangspunkt". */
export const da = {
  title: 'Måltrappe',
  titles: 'Måltrapper',
  goal: 'Mit mål',
  looks: 'Når jeg ser på målet',
  looksHelp: 'Hvilket trin ligner mest det, der sker nu? Skriv datoen og trinnet.',
  code: (code: string): string => `Din kode, når computeren går rundt: ${code}.`,
  lookHeads: ['Dato', 'Trin', 'Det har jeg lagt mærke til'] as readonly [string, string, string],
}
