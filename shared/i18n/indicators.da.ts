import type { thresholds } from '../domain/indicators/thresholds.ts'
import { formatNumber } from './format.ts'
import { inWords } from './number-words.ts'

type Limits<K extends keyof typeof thresholds> = Readonly<Record<keyof (typeof thresholds)[K], number>>
type OwnLimitWords = {
  /** Empty where the indicator is named already. */
  readonly title: string
  readonly name: string
  readonly value: string
  readonly standard: string
  readonly date: string | null
}
type Part = { readonly part: number; readonly of: number }

const one = (value: number) => formatNumber(value, 'da', 1)
const signed = (value: number) => `${value > 0 ? '+' : ''}${one(value)}`
const below = ({ green, amber }: { green: number; amber: number }) =>
  `Godt fra ${one(green)}. Se nærmere fra ${one(amber)}. Handl nu under ${one(amber)}.`
const share = ({ green, amber }: { green: number; amber: number }) =>
  `Godt fra ${green} %. Se nærmere fra ${amber} %. Handl nu under ${amber} %.`
const partOf = ({ part, of }: Part) =>
  of < 10 ? `${part} af ${of}` : `${part} af ${of} (${Math.round((part / of) * 100)} %)`

/** The eighteen indicators in words: what they are called, how they are worked out, their limits, and why they are there. */
export const indicators = {
  'indicators.title': 'Alle indikatorer',
  'indicators.lead': 'Vælg en indikator for at se, hvordan den er regnet ud, hvor grænserne går, og hvorfor.',
  'indicators.name': 'Indikator',
  'indicators.value': 'Tal',
  'indicators.basis': 'Bygger på',
  'indicators.status': 'Status',
  'indicators.group.answers': 'Det siger svarene',
  'indicators.group.practice': 'Fremmøde og roller',
  'indicators.group.form': 'Form og opfølgning',
  'indicators.part': partOf,
  'indicators.none': 'Vises, når der er nok møder og svar.',
  'indicators.consultantOnly': 'Kun for dig som konsulent. Kommer aldrig med i rapporter.',

  'limits.change': 'Ændr grænserne i dette netværk',
  'limits.help':
    'Ændringen gælder kun her og skrives i loggen nedenfor. Hvor mange svar der skal til, kan ikke ændres.',
  'limits.save': 'Gem grænserne',
  'limits.reset': 'Tilbage til standard',
  'limits.log': 'Ændringer',
  'limits.logNone': 'Grænserne er standard og har ikke været ændret.',
  'limits.changed': ({ date, name, was, becomes }: { date: string; name: string; was: string; becomes: string }) =>
    `${date}: ${name} fra ${was} til ${becomes}`,
  'limits.own': ({ title, name, value, standard, date }: OwnLimitWords) =>
    `${title ? `${title}. ` : ''}${name}: ${value} i dette netværk, ${standard} som standard${date ? `. Ændret ${date}` : ''}.`,
  'limits.ownTitle': 'Egne grænser i dette netværk',
  'limits.whyStandard': ({ why }: { why: string }) => `Om standardgrænserne: ${why}`,
  'limit.green': 'Grænse for Godt',
  'limit.amber': 'Grænse for Se nærmere',
  'limit.red': 'Grænse for Handl nu',
  'limit.persons': 'Se nærmere ved så mange afbud',
  'limit.rowAmber': 'Se nærmere efter møder i træk',
  'limit.rowRed': 'Handl nu efter møder i træk',
  'limit.spreadGreen': 'Højeste spredning for Godt',
  'limit.spreadRed': 'Handl nu over en spredning på',
  'limit.signed': 'Underskrifter for Godt',
  'limit.lowRed': 'Handl nu ved så mange utrygge',
  'limit.followThrough': 'Skridt taget for Godt',
  'limit.overdueMeetings': 'Handl nu efter så mange møder',
  'limit.overdueDays': 'Handl nu efter så mange dage',
  'limit.meetingsGreen': 'Status: møder for Godt',
  'limit.meetingsAmber': 'Status: møder for Se nærmere',
  'limit.monthsGreen': 'Årsevaluering: måneder for Godt',
  'limit.monthsAmber': 'Årsevaluering: måneder for Se nærmere',

  'indicator.limitsNote': 'Grænserne er faglige skøn, ikke normer.',
  'indicator.how': 'Beregning',
  'indicator.basis': 'Grundlag',
  'indicator.limits': 'Grænser',
  'indicator.why': 'Hvorfor',
  'indicator.answers': ({ n }: { n: number }) => (n === 1 ? '1 svar.' : `${n} svar.`),
  'indicator.meetings': ({ n }: { n: number }) => (n === 1 ? '1 møde' : `${n} møder`),

  'indicator.shift.up': 'et tydeligt skift opad',
  'indicator.shift.down': 'et tydeligt skift nedad',

  'indicator.IND-01.title': 'Fremmøde',
  'indicator.IND-01.how':
    'Alle, der mødte helt eller delvist, delt med alle, der var ventet, over de sidste fire holdte møder.',
  'indicator.IND-01.limits': (limits: Limits<'IND-01'>) => share(limits),
  'indicator.IND-01.why':
    'Ved 80 % er 9 til 10 stole besat i en gruppe på 12. Under 65 % er mere end hver tredje stol tom, og gruppen bliver ny hver gang.',
  'indicator.IND-01.basis': ({
    attended,
    expected,
    meetings,
  }: {
    attended: number
    expected: number
    meetings: number
  }) => `${attended} fremmøder af ${expected} mulige ved ${meetings} ${meetings === 1 ? 'møde' : 'møder'}.`,

  'indicator.IND-02.title': 'Afbud ved et møde',
  'indicator.IND-02.how':
    'De, der mangler, delt med dem, der var ventet: ved det sidste møde og, efter de afbud der er meldt, ved det næste. Det værste af de to tæller.',
  'indicator.IND-02.limits': ({ amber, red, persons }: Limits<'IND-02'>) =>
    `Godt under ${amber} %. Se nærmere fra ${amber} %, eller når mindst ${persons} mangler. Handl nu over ${red} %, eller når der er færre, end I har aftalt for at holde mødet.`,
  'indicator.IND-02.why':
    'Når tre stemmer mangler, bliver samtalen en anden. Er der for få til at holde mødet, bør det flyttes.',
  'indicator.IND-02.last': ({ absent, expected }: { absent: number; expected: number }) =>
    `sidst ${absent} af ${expected}`,
  'indicator.IND-02.next': ({ absent, expected }: { absent: number; expected: number }) =>
    `næste gang ${absent} af ${expected}`,

  'indicator.IND-03.title': 'Personligt udbytte',
  'indicator.IND-03.how':
    'Gennemsnittet af svarene på, hvor meget man selv fik ud af det sidste møde, der er svar nok fra.',
  'indicator.IND-03.limits': (limits: Limits<'IND-03'>) =>
    `${below(limits)} Også når mindst hver tredje svarer 1 eller 2.`,
  'indicator.IND-03.why':
    '3 er ”noget”. Et netværk, der beder om en halv dag, bør give de fleste tydeligt mere end det.',

  'indicator.IND-04.title': 'Udbytte i forhold til indsats',
  'indicator.IND-04.how':
    'Svaret på, hvad man fik ud af mødet, minus svaret på, hvad man lagde i det, som gennemsnit af alle, der svarede på begge.',
  'indicator.IND-04.limits': ({ green, amber }: Limits<'IND-04'>) =>
    `Godt fra ${signed(green)}. Handl nu under ${signed(amber)}, eller når hver tredje lagde mere i, end de fik. Imellem, når mindst to, der er en femtedel, lagde mere i, eller når én deltager gentagne gange giver mest: se nærmere.`,
  'indicator.IND-04.why':
    'Et enkelt minus er almindeligt for den, der var vært eller ledte mødet. Flere på én gang, eller den samme igen og igen, er det mønster, der får folk til at gå.',

  'indicator.IND-05.title': 'Giver mere, end de får',
  'indicator.IND-05.how':
    'For hver deltager, der har delt sine svar med dig: udbytte minus indsats ved de seneste møder.',
  'indicator.IND-05.limits': ({ rowAmber, rowRed, meanRed }: Limits<'IND-05'>) =>
    `Se nærmere, når det er negativt ${rowAmber} møder i træk. Handl nu ved ${rowRed} i træk, eller når de sidste tre i gennemsnit er ${signed(meanRed)} eller lavere.`,
  'indicator.IND-05.why': 'To gange i træk skiller et mønster fra den dag, hvor man var vært.',
  'indicator.IND-05.nobody': 'ingen lige nu',
  'indicator.IND-05.people': ({ n }: { n: number }) => (n === 1 ? 'én med delte svar' : `${n} med delte svar`),
  'indicator.IND-05.quiet': ({ names }: { names: string }) =>
    `Bærer mange opgaver uden en egen sag på de sidste seks møder: ${names}.`,

  'indicator.IND-06.title': 'Enighed om formålet',
  'indicator.IND-06.how':
    'Gennemsnittet af svarene om formålet, spredningen mellem dem, og hvor mange der har skrevet under på kontrakten.',
  'indicator.IND-06.limits': ({ green, red, spreadGreen, spreadRed, signed: under }: Limits<'IND-06'>) =>
    `Godt fra ${one(green)} med en spredning på højst ${one(spreadGreen)} og ${under} % underskrifter. Handl nu under ${one(red)}, ved en spredning over ${one(spreadRed)}, eller hvis der ingen kontrakt er efter prøveperioden.`,
  'indicator.IND-06.noContract': 'ingen kontrakt',
  'indicator.IND-06.why': 'Enighed er lige så meget en lille spredning som et højt gennemsnit.',

  'indicator.IND-07.title': 'Energi efter mødet',
  'indicator.IND-07.how': 'Gennemsnittet af svarene om energi efter det sidste møde, der er svar nok fra.',
  'indicator.IND-07.limits': ({ green, amber, row }: Limits<'IND-07'>) =>
    `Godt fra ${one(green)}. Se nærmere fra ${one(amber)}. Handl nu under ${one(amber)}, eller når det har været under ${one(green)} ${inWords(row, 'da')} gange i træk.`,
  'indicator.IND-07.why': 'Under 3 går deltagerne i gennemsnit hjem med mindre, end de kom med.',

  'indicator.IND-08.title': 'Tryghed og fortrolighed',
  'indicator.IND-08.how':
    'Gennemsnittet af svarene om tryghed, fra en status eller årsevaluering, hvis den er nyere, og hvor mange der svarede 1 eller 2.',
  'indicator.IND-08.limits': ({ green, amber, lowRed }: Limits<'IND-08'>) =>
    `Godt fra ${one(green)}, når ingen svarer 1 eller 2. Handl nu under ${one(amber)}, når mindst ${lowRed} svarer 1 eller 2, eller mens et noteret brud ikke er lukket. Imellem: se nærmere.`,
  'indicator.IND-08.why':
    'Tryghed er et gulv og ikke et gennemsnit: Én, der ikke er tryg, er grund nok til at stoppe op. Derfor er grænserne strengere.',
  'indicator.IND-08.low': ({ low }: { low: number }) =>
    low === 0 ? 'ingen svarede 1 eller 2' : `${low} svarede 1 eller 2`,

  'indicator.IND-09.title': 'Fokus og fremdrift',
  'indicator.IND-09.how':
    'Gennemsnittet af svarene om fokus, og hvor stor en del der er taget af de aftalte skridt, som er forfaldet siden mødet før de sidste fire.',
  'indicator.IND-09.limits': ({ green, amber, followThrough, steps }: Limits<'IND-09'>) =>
    `Godt fra ${one(green)}, når mindst ${followThrough} % af skridtene er taget. Handl nu under ${one(amber)}. Imellem: se nærmere. Færre end ${steps} skridt tæller ikke med.`,
  'indicator.IND-09.why':
    'Et skridt, der ikke blev taget, er en oplysning og ikke en fejl. Halvdelen er rimeligt i travle job.',
  'indicator.IND-09.steps': ({ part, of }: Part) => `${part} af ${of} skridt taget`,

  'indicator.IND-10.title': 'Facilitering',
  'indicator.IND-10.how':
    'Gennemsnittet af svarene på, om mødet blev ledet, så alle kom til orde, efter det sidste møde, der er svar nok fra.',
  'indicator.IND-10.limits': (limits: Limits<'IND-10'>) => below(limits),
  'indicator.IND-10.why': 'Den, der leder mødet, afgør, om alle får plads. Det kan altid justeres til næste gang.',

  'indicator.IND-11.title': 'Rollefordeling',
  'indicator.IND-11.how':
    'Hver deltagers andel af opgaverne det seneste år: facilitator tæller 2, koordinator, vært, tidtager og eget oplæg tæller 1. Faste roller, I har aftalt, regnes ikke med i den tungeste andel.',
  'indicator.IND-11.limits': ({ green, amber, meetings, points }: Limits<'IND-11'>) =>
    `Godt, når ingen har over ${green} % eller det dobbelte af en lige andel. Se nærmere op til ${amber} %. Handl nu over ${amber} %. Kræver ${meetings} holdte møder og ${points} point.`,
  'indicator.IND-11.why':
    'Det dobbelte af en lige andel kan mærkes. Nær halvdelen betyder, at netværket hviler på én person.',
  'indicator.IND-11.heaviest': ({ percent }: { percent: number }) => `højst ${percent} % hos én`,
  'indicator.IND-11.points': ({ points, without }: { points: number; without: number }) =>
    without === 0 ? `${points} point` : `${points} point · ${without} uden rolle`,

  'indicator.IND-12.title': 'Prøveperiode',
  'indicator.IND-12.how': 'Om der er gjort status over formen, når det aftalte antal prøvemøder er holdt.',
  'indicator.IND-12.limits': ({ overdueMeetings, overdueDays }: Limits<'IND-12'>) =>
    `Se nærmere, når prøvemøderne er holdt. Handl nu ${overdueMeetings} møder senere eller efter ${overdueDays} dage. Godt, når der er gjort status over formen.`,
  'indicator.IND-12.why':
    'Aftalen om at se på formen er en del af prøveperioden. Ellers bliver det, som det plejer at være.',
  'indicator.IND-12.held': ({ part, of }: Part) => `${part} af ${of} møder holdt`,
  'indicator.IND-12.done': ({ date }: { date: string }) => `status gjort ${date}`,
  'indicator.IND-12.due': 'tid til at justere formen',

  'indicator.IND-13.title': 'Evaluering til tiden',
  'indicator.IND-13.how':
    'Holdte møder siden den sidste status, og måneder siden den sidste årsevaluering eller siden netværket begyndte. Det værste af de to tæller, og først efter prøveperioden.',
  'indicator.IND-13.limits': ({ meetingsGreen, meetingsAmber, monthsGreen, monthsAmber }: Limits<'IND-13'>) =>
    `Status: godt op til ${meetingsGreen} møder, se nærmere op til ${meetingsAmber}, derefter handl nu. Årsevaluering: godt op til ${monthsGreen} måneder, se nærmere op til ${monthsAmber}, derefter handl nu.`,
  'indicator.IND-13.why': 'Det, der ikke bliver spurgt om, bliver heller ikke ændret.',
  'indicator.IND-13.review': ({ n }: { n: number }) => (n === 1 ? '1 møde siden status' : `${n} møder siden status`),
  'indicator.IND-13.annual': ({ n }: { n: number }) =>
    n === 1 ? '1 måned siden årsevaluering eller start' : `${n} måneder siden årsevaluering eller start`,
  'indicator.IND-13.inTrial': 'Gælder efter prøveperioden.',

  'indicator.IND-14.title': 'Svarprocent',
  'indicator.IND-14.how': 'Svar på den seneste puls, delt med dem, der var til mødet.',
  'indicator.IND-14.limits': (limits: Limits<'IND-14'>) => `${share(limits)} Svarene siger mest om dem, der svarede.`,
  'indicator.IND-14.why': 'Jo færre der svarer, jo mere afhænger billedet af, hvem det var.',

  'indicator.IND-15.title': 'Fælles og forskelligt',
  'indicator.IND-15.how':
    'Hvor forskellige deltagerne er i sektor, størrelse, geografi, erfaring og ledelsesniveau: fra 0, hvor alle er ens, til 1, hvor alle er forskellige.',
  'indicator.IND-15.limits': ({ alike, mostlyAlike, mixed }: Limits<'IND-15'>) =>
    `Under ${formatNumber(alike, 'da', 2)} ens, under ${one(mostlyAlike)} mest ens, op til ${formatNumber(mixed, 'da', 2)} blandet, derover meget blandet. Godt, når der både er noget, der samler, og noget, der er forskelligt. Aldrig ”handl nu”.`,
  'indicator.IND-15.why': 'Den rette balance kan ikke regnes ud. Her ses kun, om begge dele er der.',
  'indicator.IND-15.verdict.alike': 'meget ens',
  'indicator.IND-15.verdict.different': 'lidt til fælles',
  'indicator.IND-15.verdict.balanced': 'både ens og forskellige',
  'indicator.IND-15.traits': ({ n }: { n: number }) => (n === 1 ? '1 træk kendt' : `${n} træk kendt`),

  'indicator.IND-16.title': 'Målopfyldelse',
  'indicator.IND-16.how': 'Mål på trin 0 eller højere ved den seneste vurdering, delt med alle vurderede mål.',
  'indicator.IND-16.limits': ({ green, amber, goals, people }: Limits<'IND-16'>) =>
    `${share({ green, amber })} ”Handl nu” først, når fristerne er gået. Kræver ${goals} mål fra ${people} deltagere.`,
  'indicator.IND-16.why': 'Trin 0 er sat som et realistisk håb. Omkring halvdelen til to tredjedele bør nå dertil.',
  'indicator.IND-16.goals': ({ n }: { n: number }) => (n === 1 ? '1 vurderet mål' : `${n} vurderede mål`),

  'indicator.IND-17.title': 'Lyst til at fortsætte',
  'indicator.IND-17.how': '”Ja” og ”Ja, hvis noget ændres” ved årsevalueringen, delt med alle svar uden ”Ved ikke”.',
  'indicator.IND-17.limits': (limits: Limits<'IND-17'>) => share(limits),
  'indicator.IND-17.why': 'De, der ønsker en ændring, vil gerne fortsætte: spørg dem, hvad der skal til.',

  'indicator.IND-18.title': 'Egen sag på bordet',
  'indicator.IND-18.how':
    'Deltagere med mindst én egen sag på de sidste seks holdte møder, delt med dem, der har været med til mindst tre af dem.',
  'indicator.IND-18.limits': ({ green, amber, meetings }: Limits<'IND-18'>) =>
    `${share({ green, amber })} Kræver ${meetings} holdte møder.`,
  'indicator.IND-18.why': 'Det enkleste tegn på, at man også arbejder for sig selv. Det kræver ingen spørgeskemaer.',
}
