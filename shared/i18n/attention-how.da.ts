import type { AttentionRule, PointOf } from '../domain/attention/schema.ts'
import type { Limits } from '../domain/indicators/limits.ts'
import { thresholds } from '../domain/indicators/thresholds.ts'
import { formatNumber, formatShortDate } from './format.ts'
import { inWords } from './number-words.ts'

/** How a point of attention was worked out: the sum, the limit in force that was crossed, and why the standard limit is what it is. */
export type Arithmetic = { readonly sum: string; readonly limit: string; readonly why: string }
export type ArithmeticCatalogue = {
  readonly [R in AttentionRule]: (facts: PointOf<R>['facts'], limits: Limits) => Arithmetic
}

const percent = (part: number, whole: number): string => (whole === 0 ? '0 %' : `${Math.round((100 * part) / whole)} %`)
const day = (date: string): string => formatShortDate(date, 'da')
const signed = (value: number): string => (value > 0 ? `+${value}` : String(value).replace('-', '−'))
const tenth = (value: number): string => formatNumber(value, 'da', 1)
const signedTenth = (value: number): string => `${value > 0 ? '+' : ''}${tenth(value)}`
const count = (number: number): string => inWords(number, 'da')
/** The reason for a limit is the reason for the standard one. */
const { green: standardGreen, amber: standardAmber } = thresholds['IND-01']

const attendance = (
  { attended, expected, meetings }: PointOf<'W01'>['facts'],
  { 'IND-01': coming }: Limits,
): Arithmetic => ({
  sum: `${expected - attended} afbud af ${expected} pladser på de sidste ${meetings} møder = ${percent(expected - attended, expected)}. Fremmødet er altså ${attended} af ${expected} = ${percent(attended, expected)}.`,
  limit: `Godt fra ${coming.green} %. Se nærmere under ${coming.green} %. Handl nu under ${coming.amber} %.`,
  why: `Ved ${standardGreen} % er 9 til 10 stole besat i en gruppe på 12. Under ${standardAmber} % er mere end hver tredje stol tom, og gruppen bliver ny hver gang.`,
})
const meetings = (row: number): string => (row === 1 ? 'det seneste møde' : `${count(row)} møder i træk`)
const balances = (values: readonly number[]): string =>
  `Udbytte minus indsats ved de sidste målte møder: ${values.slice(-3).map(signed).join(', ')}.`

export const arithmetic: ArithmeticCatalogue = {
  W01: attendance,
  W02: attendance,
  W03: ({ shares }) => ({
    sum: shares
      .map(
        ({ date, attended, expected }) => `${day(date)}: ${attended} af ${expected} (${percent(attended, expected)})`,
      )
      .join(' · '),
    limit: 'Tre fald i træk, regnet som andel af dem, der var ventet.',
    why: 'Ét fald kan være en travl uge. Tre i træk er en retning.',
  }),
  W04: ({ absent, expected, quorum, belowQuorum }, { 'IND-02': absence }) => ({
    sum: `${absent} afbud af ${expected} = ${percent(absent, expected)}. ${expected - absent} kommer, og mindst ${quorum} skal være der${belowQuorum ? ', så det er for få' : ''}.`,
    limit: `Se nærmere fra ${absence.amber} % eller ${absence.persons} personer. Handl nu over ${absence.red} %, eller når der kommer færre, end I har aftalt.`,
    why: 'Tre stemmer, der mangler, ændrer samtalen. Er I under det aftalte antal, bør mødet flyttes.',
  }),
  W05: ({ dates, times }) => ({
    sum: `Ikke med ${dates.map(day).join(' og ')}.`,
    limit: `${times} møder i træk, hvor personen var ventet. I netværk, der mødes hvert kvartal, er det tre, ellers to. Aftalt orlov tæller ikke.`,
    why: 'Efter to møder væk er det sværere at komme tilbage, og en opringning er nok.',
  }),
  W06: ({ late, counts }) => ({
    sum: `${counts.map((one) => `${day(one.date)}: ${one.late}`).join(' · ')}. I alt ${late}.`,
    limit: 'Tre eller flere sene afbud og udeblivelser på de sidste fire møder.',
    why: 'Ét sent afbud rammer alle. Tre på kort tid viser, at aftalen om afbud ikke er klar.',
  }),
  W07: (facts, { 'IND-05': giving }) => ({
    sum: balances(facts.balances),
    limit: `Under nul ved ${meetings(giving.rowAmber)}. Kun svar, der er delt med dig.`,
    why: 'Én gang er almindeligt for den, der var vært. To i træk er et mønster.',
  }),
  W08: (facts, { 'IND-05': giving }) => ({
    sum: balances(facts.balances),
    limit: `Under nul ved ${meetings(giving.rowRed)}, eller højst ${signed(giving.meanRed)} i gennemsnit af de sidste tre. Kun svar, der er delt med dig.`,
    why: 'Den, der bliver ved med at give mest, er den, der går.',
  }),
  W09: ({ less, n }, { 'IND-04': balance }) => ({
    sum: `${less} af ${n} = ${percent(less, n)} lagde mere i mødet, end de fik.`,
    limit: `Se nærmere fra to svar og 20 %, eller når gennemsnittet af udbytte minus indsats er under ${signedTenth(balance.green)}. Handl nu, når hver tredje lagde mere i, end de fik, eller gennemsnittet er under ${signedTenth(balance.amber)}, to målinger i træk.`,
    why: 'Et enkelt minus er almindeligt. Flere på én gang er det mønster, der får folk til at gå. I en lille gruppe kan det ske ved et tilfælde, så det skal ske to gange, før det haster.',
  }),
  W10: (_, { 'IND-06': purpose }) => ({
    sum: 'Gennemsnit og spredning står under Evaluering.',
    limit: `Godt fra ${tenth(purpose.green)} med en spredning på højst ${tenth(purpose.spreadGreen)}. Handl nu, når gennemsnittet er under ${tenth(purpose.red)} eller spredningen over ${tenth(purpose.spreadRed)} to målinger i træk.`,
    why: 'Enighed er lige så meget en lille spredning som et højt gennemsnit. To målinger i træk skiller en holdning fra en tilfældighed.',
  }),
  W11: (_, { 'IND-07': energy }) => ({
    sum: 'Møde for møde står det under Evaluering.',
    limit: `Faldende på de sidste fire målte møder eller siden starten. Handl nu under ${tenth(energy.amber)} eller ${count(energy.row)} gange i træk under ${tenth(energy.green)}.`,
    why: 'Under 3 går deltagerne i gennemsnit hjem med mindre, end de kom med.',
  }),
  W12: ({ low, breaches }, { 'IND-08': safety }) => ({
    sum:
      breaches > 0
        ? 'Et noteret brud på fortroligheden er ikke talt igennem. Luk det under ”Tryghed og fortrolighed”, når det er.'
        : low === 0
          ? 'Ingen har svaret 1 eller 2, men gennemsnittet er under grænsen.'
          : `${low} har svaret 1 eller 2.`,
    limit: `Godt fra ${tenth(safety.green)}, når ingen har svaret 1 eller 2. Handl nu under ${tenth(safety.amber)}, når mindst ${count(safety.lowRed)} har, eller mens et brud ikke er lukket.`,
    why: 'Tryghed er et gulv og ikke et gennemsnit: Én utryg stemme er en pause værd.',
  }),
  W13: (_, { 'IND-09': focus }) => ({
    sum: 'Se ”Fokus” for de to sidste målinger under Evaluering.',
    limit: `Under ${tenth(focus.green)}, eller under ${focus.followThrough} % af aftalerne gjort, ved to målinger i træk.`,
    why: 'Én gang kan være dagsordenen. To gange er formen.',
  }),
  W14: ({ points, total, members }, { 'IND-11': load }) => ({
    sum: `${points} af ${total} point = ${percent(points, total)}. En lige andel i en gruppe på ${members} er ${percent(1, members)}. Facilitator tæller 2 point, de andre roller 1; faste roller efter aftale tæller ikke med.`,
    limit: `Se nærmere over ${load.green} %, når det også er mere end to lige andele. Handl nu over ${load.amber} %.`,
    why: 'Det dobbelte af en lige andel kan mærkes. Nær halvdelen hviler netværket på én.',
  }),
  W15: ({ held, of, lastDate, days }, { 'IND-12': trial }) => ({
    sum: `${held} møder er holdt, og prøveperioden er ${of}. Møde ${of} var ${day(lastDate)}, for ${days} dage siden.`,
    limit: `Når alle prøvemøder er holdt, uden at ”Er vi på rette spor?” er registreret. Handl nu efter ${trial.overdueMeetings} møder mere eller ${trial.overdueDays} dage.`,
    why: 'Formen er lettest at ændre, mens alle kan huske, hvad de sagde ja til.',
  }),
  W16: (facts, { 'IND-13': onTime }) =>
    facts.kind === 'review'
      ? {
          sum: `${facts.meetings} holdte møder siden sidste ”Er vi på rette spor?”.`,
          limit: `Godt til og med ${onTime.meetingsGreen}. Handl nu efter ${onTime.meetingsAmber}.`,
          why: 'Fire møder er omtrent et halvt år: længe nok til, at noget har ændret sig.',
        }
      : {
          sum: `${facts.months} hele måneder ${facts.since === 'start' ? 'siden netværket begyndte' : 'siden sidste årsevaluering'}.`,
          limit: `Godt til og med ${onTime.monthsGreen} måneder. Handl nu efter ${onTime.monthsAmber}.`,
          why: 'Et år er det, de fleste kan overskue, når de skal sige, hvad netværket har givet.',
        },
  W17: ({ without, members }, { 'IND-18': cases }) => ({
    sum: `${members - without} af ${members} har haft en egen sag på de sidste seks møder = ${percent(members - without, members)}.`,
    limit: `Godt fra ${cases.green} %. Handl nu under ${cases.amber} %. Kun dem, der har været ventet til mindst tre af møderne, tæller.`,
    why: 'Det er det tydeligste tegn på, at alle også arbejder for deres egen skyld, og det kræver intet skema.',
  }),
  W18: ({ missing, signers, hasContract }) => ({
    sum: hasContract
      ? `${signers - missing} af ${signers} har skrevet under.`
      : 'To møder er holdt, og der er ingen kontrakt.',
    limit: 'Alle efter det andet møde.',
    why: 'Efter to møder ved alle, hvad de skriver under på, og ingen er begyndt at glemme det.',
  }),
  W19: ({ rules }) => ({
    sum: `${rules.length} tegn på samme tid: ${rules.map((rule) => adrift[rule]).join(', ')}.`,
    limit:
      'To eller flere af fremmøde, udbytte, formål og energi. Lavt fremmøde tæller med det samme, for det bygger på fire møder; ellers skal der være to tegn ved to målinger i træk, og mindst ét af dem skal have passeret grænsen for Handl nu.',
    why: 'Ét tegn kan have sin egen grund, og to kan falde sammen en enkelt gang. Flere, der bliver ved, handler om netværket.',
  }),
  W20: ({ members, minMembers }) => ({
    sum: `${members} deltagere i dag. I har aftalt mindst ${minMembers}.`,
    limit: `Færre end ${minMembers}, som det står under Rammer og roller.`,
    why: 'Under det aftalte antal skal der kun et par afbud til, før mødet ikke kan holdes.',
  }),
}

const adrift = { W02: 'fremmøde', W09: 'udbytte', W10: 'formål', W11: 'energi' } as const
