/** Words of a meeting's minutes, on paper and as copied text. */
export const da = {
  title: 'Referat',
  meeting: ({ number }: { number: number }) => `Møde ${number}`,
  when: ({ date, from, to }: { date: string; from: string; to: string }) => `${date} kl. ${from}–${to}`,
  place: 'Sted',
  facilitator: 'Facilitator',
  aim: 'Formål med mødet',
  present: 'Til stede',
  absent: 'Ikke til stede',
  agenda: 'Dagsorden',
  agendaHeads: ['Tid', 'Punkt', 'Minutter'] as readonly [string, string, string],
  decisions: 'Det besluttede vi',
  steps: 'Det aftalte vi',
  stepHeads: ['Hvad', 'Hvem', 'Senest'] as readonly [string, string, string],
  by: ({ date }: { date: string }) => `senest ${date}`,
  minutes: 'Referat',
  foot: ({ page, pages }: { page: number; pages: number }) => `Side ${page} af ${pages}`,
}
