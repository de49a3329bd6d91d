type Count = { readonly n: number }
const times = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** Dashboards of a client and of a person, and the sentences behind the summary. */
export const dashboards = {
  'dashboard.statements': 'En sætning om hver indikator',
  'dashboard.statementsHelp': 'Det, der kræver mest, står først. Indikatorer med for lidt at vise er ikke med.',

  'dashboard.client': 'Sådan går det i netværkene',
  'dashboard.clientFirst': 'Det kræver handling først',
  'dashboard.clientFirstNone': 'Ingen opmærksomhedspunkter hos denne kunde lige nu.',
  'dashboard.clientEmpty': 'Når netværkene har holdt møder, kan du se her, hvordan det går i hvert af dem.',
  'dashboard.clientTable': 'Evaluering af kundens netværk',

  'dashboard.person': 'Deltagelse og svar',
  'dashboard.personEmpty': 'Her kommer fremmøde, roller og egne sager, når der er holdt møder.',
  'dashboard.personSummary': ({
    attended,
    expected,
    cases,
    points,
    of,
  }: {
    attended: number
    expected: number
    cases: number
    points: number
    of: number
  }) =>
    [
      expected === 0 ? 'Ingen registrerede møder endnu' : `Mødt ${attended} af ${expected} gange`,
      cases === 0 ? 'ingen egen sag' : times(cases, 'egen sag', 'egne sager'),
      points === 0 ? 'ingen roller' : `${points} af ${of} rollepoint`,
    ].join(' · '),
  'dashboard.sheetsHelp':
    'Fra 1 til 5, hvor 5 er ”Helt enig”, ”Meget” eller ”Meget sikker”. Arket er kun til dig og kommer ikke med i noget, netværket eller kunden ser.',
  'dashboard.personShared': ({ n }: Count) =>
    n === 0
      ? 'Har ikke delt svar efter møderne med dig. Anonyme svar kan ikke ses her.'
      : `Har delt svar efter ${times(n, 'møde', 'møder')} med dig. Anonyme svar kan ikke ses her.`,
  'dashboard.personKeptBack': ({ n }: Count) =>
    `Ved ${times(n, 'møde', 'møder')} vises ingen delte svar. De vises, når mindst tre andre har svaret anonymt.`,
  'dashboard.personMeetings': ({ network }: { network: string }) => `Møder i ${network}`,
  'dashboard.column.meeting': 'Møde',
  'dashboard.column.attendance': 'Fremmøde',
  'dashboard.column.roles': 'Roller',
  'dashboard.column.case': 'Egen sag',
  'dashboard.column.benefit': 'Udbytte',
  'dashboard.column.effort': 'Indsats',
  'dashboard.column.balance': 'Forskel',
  'dashboard.hadCase': 'ja',
  'dashboard.balance': 'Udbytte i forhold til indsats',
  'dashboard.balanceSentence': ({ more, even, less }: { more: number; even: number; less: number }) =>
    `Over midterlinjen gav mødet mere, end det kostede. ${times(more, 'gang', 'gange')} mere, ${even} lige meget, ${less} omvendt.`,
  'dashboard.balanceNewest': ({ shown, all }: { shown: number; all: number }) =>
    `De seneste ${shown} af ${all} møder er tegnet; alle står i tabellen.`,
  'dashboard.notShared': 'ikke delt',
}
