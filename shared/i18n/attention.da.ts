import type { AttentionRule, PointOf } from '../domain/attention/schema.ts'
import { capitalised, formatDayMonth } from './format.ts'
import { inWords } from './number-words.ts'

/** Label, sentence and suggested step of a point of attention. Describes and suggests; never blames. */
export type PointWords<R extends AttentionRule> = {
  readonly label: string
  readonly text: (facts: PointOf<R>['facts']) => string
  readonly step: (facts: PointOf<R>['facts']) => string
}
export type AttentionCatalogue = { readonly [R in AttentionRule]: PointWords<R> }

const count = (number: number): string => inWords(number, 'da')
const first = (number: number): string => capitalised(count(number))
const rate = (part: number, whole: number): string => `${part} af ${whole} (${Math.round((100 * part) / whole)} %)`

const share = (part: number, whole: number): string => {
  if (part * 2 > whole) return 'mere end halvdelen'
  return part * 3 > whole ? 'mere end en tredjedel' : `${Math.round((100 * part) / whole)} %`
}

/** More than a third away is said so; a network with a stricter limit of its own is told how many. */
const away = (attended: number, expected: number): string =>
  (expected - attended) * 3 > expected
    ? 'Mere end hver tredje er blevet væk'
    : `${expected - attended} af ${expected} pladser har stået tomme`

/** How often in a row somebody has now given more than they got. */
const inARow = (balances: readonly number[]): string => {
  const row = balances.length - 1 - balances.findLastIndex((one) => one >= 0)
  return row === 1 ? 'ved sit seneste møde' : `${count(row)} møder i træk`
}

export const attention: AttentionCatalogue = {
  W01: {
    label: 'Fremmøde',
    text: ({ attended, expected, meetings }) =>
      `Fremmødet er ${rate(attended, expected)} over de sidste ${count(meetings)} møder. Spørg, hvad der skal til, før det bliver en vane at blive væk.`,
    step: () => 'Sæt det på dagsordenen: ”Hvad fortæller vores fremmøde os?”',
  },
  W02: {
    label: 'Fremmøde',
    text: ({ attended, expected, meetings }) =>
      `${away(attended, expected)} på de sidste ${count(meetings)} møder. Det kan være et tegn på, at netværket er kommet væk fra formålet.`,
    step: () => 'Ring rundt, og brug dagsordenen ”Justér formen” sammen med ”Er vi på rette spor?”',
  },
  W03: {
    label: 'Fremmøde',
    text: () => 'Fremmødet er faldet tre gange i træk.',
    step: () => 'Brug ”Én, to, fire, alle” på spørgsmålet: Hvad skal vi bruge tiden på?',
  },
  W04: {
    label: 'Næste møde',
    text: ({ absent, date }) =>
      `${first(absent)} har meldt afbud til ${formatDayMonth(date, 'da')}. Overvej en ny dato, eller gør mødet kortere.`,
    step: () => 'Flyt mødet',
  },
  W05: {
    label: 'Fravær',
    text: ({ name, times }) =>
      `${name} har været væk ${count(times)} gange i træk. En venlig opringning gør ofte en forskel.`,
    step: () => 'Ring før næste møde',
  },
  W06: {
    label: 'Sene afbud',
    text: ({ late, meetings }) =>
      `Der er kommet ${count(late)} sene afbud på ${count(meetings)} møder. Se på aftalen om afbud.`,
    step: () => 'Tag ”Vores rammer” og kontraktens punkt om afbud frem',
  },
  W07: {
    label: 'Udbytte',
    text: ({ name, balances, nextDate }) =>
      `${name} har ${inARow(balances)} vurderet indsatsen højere end udbyttet (svar delt med dig). Tag det op inden ${nextDate ? formatDayMonth(nextDate, 'da') : 'næste møde'}.`,
    step: () => 'En samtale med ”Giver og får”, og en egen sag næste gang',
  },
  W08: {
    label: 'Udbytte',
    text: ({ name }) =>
      `${name} har længe givet mere, end der kom igen. Aflast vedkommende, og giv plads til en egen sag på næste møde.`,
    step: () => 'Fordel rollerne med ”Hvem gør hvad?”, og brug kollegial sparring på sagen',
  },
  W09: {
    label: 'Udbytte',
    text: ({ less, n }) =>
      `${first(less)} af ${count(n)} lagde mere i mødet, end de fik ud af det. Tag ”Giver og får” med næste gang.`,
    step: () => 'Print ”Giver og får”',
  },
  W10: {
    label: 'Formål',
    text: () => 'Svarene om formålet peger i forskellige retninger. Skriv sætningen om sammen.',
    step: () => 'Brug ”Én, to, fire, alle”, og skriv den nye sætning i kontrakten',
  },
  W11: {
    label: 'Energi',
    text: () => 'Energien efter møderne er på vej ned. Prøv en anden form næste gang.',
    step: () => 'Prøv ”Det lykkedes” eller ”Gå en tur med det”',
  },
  W12: {
    label: 'Tryghed',
    text: ({ low }) =>
      low > 0
        ? `${low === 1 ? 'En har ikke følt sig tryg' : 'Flere har ikke følt sig trygge'}. Begynd næste møde med ”Det bliver mellem os”, og vælg metoder uden dybe sager imens.`
        : 'Trygheden kan styrkes. Tal om, hvad der gør det let og svært at sige tingene.',
    step: () => 'Tag ”Det bliver mellem os” med',
  },
  W13: {
    label: 'Fokus',
    text: () => 'Møderne taber tråden. Færre punkter og en fast tidtager plejer at hjælpe.',
    step: () => 'Brug dagsordenen til to timer',
  },
  W14: {
    label: 'Roller',
    text: ({ name, points, total }) =>
      `${name} bærer ${share(points, total)} af opgaverne (${points} af ${total} point). Fordel dem, mens det er let.`,
    step: () => 'Fordel rollerne med ”Hvem gør hvad?”',
  },
  W15: {
    label: 'Form',
    text: () => 'Prøveperioden er slut. Brug dagsordenen ”Justér formen”.',
    step: () => 'Vælg dagsordenen til næste møde',
  },
  W16: {
    label: 'Evaluering',
    text: (facts) =>
      facts.kind === 'review'
        ? `Det er ${count(facts.meetings)} møder siden sidste status.`
        : `Det er ${count(facts.months)} måneder siden, ${facts.since === 'start' ? 'netværket begyndte' : 'I sidst holdt årsevaluering'}, og årsevalueringen mangler.`,
    step: ({ kind }) => (kind === 'review' ? 'Tag ”Er vi på rette spor?” med' : 'Tag ”Årets gang” med'),
  },
  W17: {
    label: 'Egen sag',
    text: ({ without }) =>
      `${first(without)} har ikke haft deres egen sag på bordet på de sidste seks møder. Begynd med dem.`,
    step: () => 'Del ”Min sag” ud, eller brug trekantsparring',
  },
  W18: {
    label: 'Kontrakt',
    text: ({ missing, hasContract }) =>
      hasContract
        ? `${first(missing)} mangler at skrive under på kontrakten.`
        : 'Netværket har endnu ingen kontrakt. Lav den sammen på næste møde.',
    step: () => 'Åbn kontrakten',
  },
  W19: {
    label: 'På afveje',
    text: () =>
      'Flere tegn peger samme vej: fremmøde, udbytte, formål eller energi. Brug et helt møde på, om netværket skal ændres, holde pause eller slutte.',
    step: () => 'Brug dagsordenen ”Justér formen”',
  },
  W20: {
    label: 'Deltagere',
    text: ({ members }) =>
      `Netværket er nu ${members === 1 ? 'én person' : `${count(members)} personer`}. Find ud af, om I vil optage nye.`,
    step: () => 'Brug ”Fælles og forskelligt” til at se, hvem der mangler',
  },
}
