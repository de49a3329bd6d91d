/** Words the documents add to what the content files say. */
export const da = {
  signatureHeads: ['Navn', 'Sted og dato', 'Underskrift'] as readonly [string, string, string],
  draft: 'Kladde. Kontrakten gælder først, når alle har skrevet under.',
  draftToRead: 'Kladde. Teksten kan stadig blive ændret.',
  purpose: 'Vores formål i én sætning',
  goals: 'Fælles mål',
  signatures: 'Underskrifter',
  contractFoot: ({ title, page, pages }: { title: string; page: number; pages: number }) =>
    `${title} · side ${page} af ${pages}`,
  method: {
    bestFor: 'Bedst til',
    when: 'Hvornår',
    people: 'Deltagere',
    roles: 'Roller',
    materials: 'I skal bruge',
    step: 'Sådan gør I',
    minutes: 'Min.',
    tip: 'Et godt råd',
    time: 'Tid',
    minutesOf: (minutes: number) => `${minutes} minutter`,
    depth: 'Dybde',
    depths: { 1: 'let', 2: 'middel', 3: 'kræver tryghed' },
  },
  agendaHeads: ['Tid', 'Punkt', 'Hvem', 'Minutter'] as readonly string[],
}
