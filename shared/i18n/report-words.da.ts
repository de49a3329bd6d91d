import type { ReportAudience, ReportKind } from '../contract/report-kinds.ts'
import type { AttendanceCell } from '../domain/meeting.ts'
import type { Stage } from '../domain/network.ts'
import type { StepOutcome } from '../domain/reports/written.ts'
import { capitalised, formatList } from './format.ts'
import { inWords } from './number-words.ts'

const count = (number: number): string => inWords(number, 'da')
const times = (number: number, one: string, many: string): string => `${count(number)} ${number === 1 ? one : many}`
const networks = (n: number): string => (n === 1 ? 'ét' : count(n))
const answers = (n: number): string => `${n} svar`

/** The words of reports. Numbers up to twelve stand in letters in running text; dates come in finished. */
export const reportWords = {
  kinds: {
    trial: 'Prøveperioden',
    halfYear: 'Halvårsstatus',
    annual: 'Årsrapport',
  } satisfies Record<ReportKind, string>,
  portfolio: 'Status på netværkene',
  subtitle: ({ network, from, to }: { network: string; from: string; to: string }) => `${network} · ${from} – ${to}`,
  portfolioSubtitle: ({ client, from, to }: { client: string; from: string; to: string }) =>
    [client, `${from} – ${to}`].filter(Boolean).join(' · '),
  allNetworks: 'Alle netværk',
  notices: {
    consultant: 'Kun til konsulenten. Rapporten nævner navne og må ikke gives videre.',
    group: 'Til netværket. Samlede tal uden navne.',
    client: 'Til kunden. Kun gennemsnit og samlede tal, ingen enkeltpersoner.',
  } satisfies Record<ReportAudience, string>,
  /** Part of a file's name. */
  editions: {
    consultant: 'til konsulenten',
    group: 'til netværket',
    client: 'til kunden',
  } satisfies Record<ReportAudience, string>,
  foot: ({ name, page, pages }: { name: string; page: number; pages: number }) => `${name} · side ${page} af ${pages}`,

  summary: 'Det siger tallene',
  nothingYet: 'Der er for lidt at sige noget om endnu.',
  scope: ({ members, meetings }: { members: number; meetings: number }) =>
    `${times(members, 'medlem', 'medlemmer')} og ${times(meetings, 'holdt møde', 'holdte møder')} i perioden.`,
  keys: 'Nøgletal',
  keyHeads: { what: 'Indikator', value: 'Tal', answers: 'Svar', says: 'Det siger tallene', status: 'Status' },
  keysNote: 'Nøgletallene er de nyeste i perioden. Fremmødet er de sidste fire møder.',

  asked: 'Det blev der spurgt om',
  askedHeads: { form: 'Skema', date: 'Dato', rounds: 'Runder', answers: 'Svar', of: 'Kunne svare', state: 'Resultat' },
  states: { open: 'åben endnu', shown: 'vist', hidden: 'for få svar' },
  askedNone: 'Der er ikke spurgt om noget i perioden.',
  tooFew: ({ rounds, limit }: { rounds: number; limit: number }) =>
    `${times(rounds, 'runde', 'runder')} har for få svar eller for få anonyme. Resultatet vises fra ${limit} svar, og når ingen eller mindst tre er anonyme.`,

  attendance: 'Fremmøde',
  attendanceTotal: ({ share, meetings }: { share: string; meetings: number }) =>
    `${share} fremmøder på ${times(meetings, 'møde', 'møder')}.`,
  attendanceNone: 'Der er ikke registreret fremmøde i perioden.',
  attendanceHeads: { date: 'Møde', attended: 'Til stede', expected: 'Ventet', name: 'Deltager', total: 'I alt' },
  came: ({ attended, expected }: { attended: number; expected: number }) => `${attended} af ${expected}`,
  cells: {
    present: 'ja',
    partial: 'delvis',
    cancelled: 'afbud',
    lateCancelled: 'sent afbud',
    noShow: 'udeblev',
    onLeave: 'orlov',
    planned: '',
    missing: '–',
    absent: '',
  } satisfies Record<AttendanceCell, string>,
  cellsNote: 'Et tomt felt: ikke medlem den dag. En streg: ikke registreret.',

  pulses: 'Efter møderne',
  pulseHeads: { question: 'Spørgsmål', date: 'Møde', answers: 'Svar', mean: 'Gns.', agreement: 'Enighed' },
  step: (step: number) => `Svaret ${step}`,
  pulsesNone: 'Der er ingen svar at vise efter møderne i perioden.',
  newest: ({
    dimension,
    mean,
    n,
    agreement,
    ways,
  }: {
    dimension: string
    mean: string
    n: number
    agreement: string
    ways: string
  }) => `${dimension}: ${mean} af 5 senest (${answers(n)}), ${agreement}${ways === '' ? '' : `; ${ways}`}.`,
  balance: 'Udbytte i forhold til indsats',
  balanceMean: ({ mean, n, date }: { mean: string; n: number; date: string }) =>
    `${mean} i gennemsnit ved mødet den ${date}: udbytte minus indsats (${answers(n)}).`,
  balanceCounts: ({ more, even, less }: { more: number; even: number; less: number }) =>
    `${more} fik mere, end de gav, ${even} lige meget, og ${less} gav mere, end de fik.`,
  balanceHeads: { date: 'Møde', mean: 'Gns.', answers: 'Svar', more: 'Fik mest', even: 'Lige', less: 'Gav mest' },

  formTitle: ({ title, date }: { title: string; date: string }) => `${title} · ${date}`,
  formAnswers: (n: number) => `${answers(n)}. 1 er mindst enig eller mindst, 5 er mest.`,
  formHeads: {
    question: 'Spørgsmål',
    answers: 'Svar',
    mean: 'Gns.',
    agreement: 'Enighed',
    choice: 'Svar',
    count: 'Antal',
  },
  reversed: 'lave svar er gode',
  notShown: ({ questions }: { questions: string }) =>
    `Ikke vist, fordi for få har svaret, eller fordi svarene er så ens, at de kunne føres tilbage til den enkelte: ${questions}`,

  roles: 'Opgaver i netværket',
  roleTotal: ({ withRole, withoutRole }: { withRole: number; withoutRole: number }) =>
    withoutRole === 0
      ? `Alle har haft mindst én opgave det seneste år.`
      : `${capitalised(times(withRole, 'deltager', 'deltagere'))} har haft mindst én opgave det seneste år. ${capitalised(times(withoutRole, 'medlem', 'medlemmer'))} har ikke haft nogen endnu.`,
  rolesNone: 'Der er ikke fordelt opgaver endnu.',
  roleHeads: { name: 'Deltager', points: 'Point', share: 'Andel' },
  roleNote: 'Facilitator tæller 2 point. Koordinator, vært, tidtager og eget oplæg tæller 1.',

  goals: 'Mål',
  goalsSay: ({ reached, scored }: { reached: number; scored: number }) =>
    `${capitalised(count(reached))} af ${count(scored)} mål er nået eller overgået ved den seneste vurdering.`,
  goalHeads: { level: 'Trin', count: 'Mål' },

  quotes: 'Med netværkets egne ord',
  quotesNote: 'Sætninger, som netværket har sagt ja til at dele, i tilfældig orden. De hører ikke sammen med tallene.',

  reviews: 'Aftaler om formen',
  reviewOn: ({ date, outcome }: { date: string; outcome: string }) =>
    `Der blev gjort status over formen den ${date}. ${outcome}`,
  frameHeads: { what: 'Rammen', before: 'Før', now: 'Nu' },
  pointHeads: { kind: '', text: 'Aftale' },

  points: 'Opmærksomhedspunkter',
  pointTable: { status: 'Status', point: 'Punkt', step: 'Forslag' },

  nextSteps: 'Næste skridt',
  since: 'Siden sidst',
  sinceLead: ({ date }: { date: string }) => `I rapporten den ${date} stod disse næste skridt.`,
  sinceHeads: { step: 'Det aftalte vi', outcome: 'Sådan gik det' },
  outcomes: {
    done: 'nået',
    underway: 'i gang',
    notDone: 'ikke nået',
    dropped: 'opgivet',
  } satisfies Record<StepOutcome, string>,

  reading: 'Sådan læses tallene',
  readScale: 'Svarene går fra 1 til 5. Tallet i parentes eller kolonnen Svar siger, hvor mange der har svaret.',
  readLimit: (limit: number) => `Gennemsnit vises kun, når mindst ${count(limit)} har svaret.`,
  readDifference:
    'Små forskelle betyder ikke noget: med seks svar regnes først en halv og med tolv svar en kvart som en ændring.',
  readLimits:
    'Grænserne for Godt, Se nærmere og Handl nu er faglige skøn, ikke normer. Netværk sammenlignes ikke med andre kunders.',
  ownLimits: 'Konsulenten har sat andre grænser for dette netværk:',
  readInstruments: 'Skemaerne er lavet til samtalen i netværket. De er ikke validerede måleinstrumenter.',
  left: 'Udeladt i denne udgave',
  leftOut: {
    consultant: [
      'Punkter om, hvem der giver mere, end de får, eller ofte er væk, vises kun på skærmen og kommer aldrig i en rapport.',
      'Deltagernes egne ord er ikke med, for de må ikke stå ved siden af tallene.',
    ],
    group: [
      'Navne, fremmøde for den enkelte, hvem der har delt svar, og konsulentens noter.',
      'Facilitering, for svarene handler om én person, som alle kender.',
      'Spørgsmål, hvor alle på nær højst én har svaret det samme, for så kunne man regne andres svar ud.',
      'Sætninger, som netværket ikke har sagt ja til at dele.',
    ],
    client: [
      'Antallet af svar på hvert trin. Her står kun gennemsnit, antal svar og et ord for enigheden.',
      'Navne, fremmøde for den enkelte og for det enkelte møde, roller og konsulentens noter.',
      'Facilitering og lysten til at fortsætte, for de svar handler om en bestemt person eller tæller den enkelte med.',
      'Spørgsmål, hvor alle på nær højst én har svaret det samme, for så kunne man regne andres svar ud.',
      'Netværkets egne ord, medmindre netværket har sagt ja til dem. Det gælder også på forespørgsel.',
    ],
  } satisfies Record<ReportAudience, readonly string[]>,

  networks: 'Netværkene',
  networkHeads: {
    name: 'Netværk',
    client: 'Kunde',
    stage: 'Fase',
    members: 'Medlemmer',
    held: 'Møder',
    status: 'Status',
    points: 'Punkter',
  },
  networksNone: 'Der er ingen netværk endnu.',
  networksCount: ({ networks, members }: { networks: number; members: number }) =>
    `${networks} netværk med ${times(members, 'medlem', 'medlemmer')} i alt. Møder er dem, der er holdt i perioden.`,
  stages: {
    forming: 'under opstart',
    trial: 'prøveperiode',
    running: 'i gang',
    paused: 'pause',
    closed: 'afsluttet',
  } satisfies Record<Stage, string>,
  onlyOne: 'Der er ét netværk. En rapport om netværket selv siger mere.',
  withoutNumbers: ({ names, limit }: { names: string; limit: number }) =>
    `Endnu uden svar at vise i perioden, for ingen runde har haft ${limit} svar: ${names}.`,
  course: 'Udviklingen i perioden',
  courseNone: ({ limit }: { limit: number }) =>
    `Der er ingen udvikling at vise, for ingen runde efter et møde har haft ${limit} svar i perioden.`,
  moved: 'Siden periodens start',
  movedSay: ({ measure, improved, same, worse }: { measure: string; improved: number; same: number; worse: number }) =>
    `${measure}: ${formatList(
      [
        improved > 0 && `bedre i ${networks(improved)}`,
        same > 0 && `uændret i ${networks(same)}`,
        worse > 0 && `ringere i ${networks(worse)}`,
      ].filter((one) => one !== false),
      'da',
    )}.`,
  movedNote:
    'De tre første møder i perioden mod de tre sidste; er der færre end seks, det første mod det seneste. En streg: færre end to gennemsnit at sammenligne.',
  movedCell: ({ way, first, last }: { way: string; first: string; last: string }) =>
    `${way} (${first}\u00A0→\u00A0${last})`,
  measures: 'Seneste svar',
  meanOf: ({ mean, n }: { mean: string; n: number }) => `${mean} (${n})`,
  measuresNote: 'I parentes: antal svar. En streg: vises ikke.',

  /** The sheet that tells what the others are, and the columns of the one long table. */
  about: 'Om rapporten',
  aboutHeads: { what: 'Hvad', value: 'Indhold' },
  aboutRows: { title: 'Rapport', about: 'Om', audience: 'Til', made: 'Lavet' },
  longHeads: { part: 'Afsnit', row: 'Række', column: 'Kolonne', value: 'Værdi' },
}
export type ReportWords = typeof reportWords
