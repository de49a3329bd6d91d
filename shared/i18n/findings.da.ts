import type { ClauseCode, ClauseOf, Subject } from '../domain/findings/schema.ts'
import { capitalised, formatList, formatNumber } from './format.ts'
import { inWords } from './number-words.ts'

/** A clause without capital and full stop, for each code. */
export type ClauseCatalogue = { readonly [C in ClauseCode]: (clause: ClauseOf<C>) => string }
export type FindingWords = {
  readonly clauses: ClauseCatalogue
  readonly answers: (n: number) => string
  /** Clauses with their brackets as one sentence. */
  readonly sentence: (clauses: readonly string[], contrast: boolean) => string
}

const count = (number: number): string => inWords(number, 'da')
const mean = (value: number): string => formatNumber(value, 'da', 1)

const subject: Record<Subject, { bare: string; the: string }> = {
  benefit: { bare: 'udbytte', the: 'udbyttet' },
  energy: { bare: 'energi', the: 'energien' },
  safety: { bare: 'tryghed', the: 'trygheden' },
  focus: { bare: 'fokus', the: 'fokus' },
  facilitation: { bare: 'facilitering', the: 'faciliteringen' },
}

/** "udbyttet" alone, "energi og udbytte" together. */
const named = (subjects: readonly Subject[]): string => {
  const [only, ...others] = subjects
  if (only && others.length === 0) return subject[only].the
  return formatList(
    subjects.map((one) => subject[one].bare),
    'da',
  )
}

export const findings: FindingWords = {
  clauses: {
    'too-early': () => 'der er for lidt at vise endnu; tallene begynder at sige noget efter to møder',
    'good-start': ({ attended, expected }) =>
      `netværket er kommet godt fra start: ${attended} af ${expected} fremmøder`,
    'doing-well': ({ attended, expected, safe }) =>
      `gruppen har det godt: ${attended} af ${expected} fremmøder${safe ? ' og høj tryghed' : ''}`,
    thriving: () => 'netværket trives',
    attendance: ({ attended, expected, meetings, low }) =>
      `fremmødet er ${low ? 'nede på ' : ''}${attended} af ${expected} på de sidste ${count(meetings)} møder`,
    fallen: ({ subjects, since }) => `${named(subjects)} ${since === 'start' ? 'er faldet siden starten' : 'falder'}`,
    grown: ({ subjects }) => `${named(subjects)} er vokset stille og roligt siden starten`,
    rising: ({ subjects }) => `${named(subjects)} stiger`,
    level: ({ subject: one, mean: value }) => `${subject[one].the} ligger på ${mean(value)} af 5`,
    unsafe: ({ low }) => (low === 1 ? 'én har ikke følt sig tryg' : 'flere har ikke følt sig trygge'),
    breach: ({ breaches }) => `${breaches === 1 ? 'et' : count(breaches)} brud på fortroligheden er ikke talt igennem`,
    'safety-high': ({ fromFirst, risen }) =>
      fromFirst
        ? `trygheden har ligget højt fra første møde${risen ? ' og er steget' : ''}`
        : `trygheden er ${risen ? 'steget og er nu høj' : 'høj'}`,
    'purpose-divided': ({ much }) => `svarene om formålet er ${much ? 'delte' : 'noget delte'}`,
    'purpose-weak': ({ mean: value }) => `enigheden om formålet ligger på ${mean(value)} af 5`,
    balance: ({ less, of }) => `${count(less)} af ${count(of)} lagde mere i mødet, end de fik ud af det`,
    roles: ({ onOne }) => (onOne ? 'opgaverne ligger hos én person' : 'opgaverne er ujævnt fordelt'),
    'own-case': ({ withCase, members, few }) => {
      if (withCase === members) return `alle ${count(members)} har haft egne sager`
      return `${few ? 'kun ' : ''}${count(withCase)} af ${count(members)} har haft en egen sag på de sidste seks møder`
    },
    goals: ({ reached, scored }) => `${count(reached)} af ${count(scored)} mål er nået eller overgået`,
    continuation: ({ stay, of }) => `${count(stay)} af ${count(of)} vil fortsætte`,
    'trial-over': () => 'prøveperioden er slut, så næste møde skal også handle om formen',
    'review-late': ({ meetings }) => `det er ${count(meetings)} møder siden sidste status`,
    'annual-missing': () => 'årsevalueringen mangler',
    responses: ({ answers, expected }) => `${count(answers)} af ${count(expected)} svarede sidst`,
    unsigned: ({ missing }) => `${count(missing)} mangler at skrive under på kontrakten`,
    'absent-last': ({ absent, expected }) => `${count(absent)} af ${count(expected)} var væk sidst`,
    alike: ({ tooAlike }) => (tooAlike ? 'gruppen er meget ens' : 'gruppen har lidt til fælles'),
    'hidden-round': ({ answers }) => `sidste runde har kun ${answers} svar og vises ikke`,
    'held-round': ({ answers }) => `sidste runde (${answers} svar) venter på flere anonyme svar og vises ikke endnu`,
  },
  answers: (n) => `${n} svar`,
  sentence: (clauses, contrast) => {
    const last = clauses.at(-1) ?? ''
    // Danish sets a comma between whole sentences, also before "og".
    const joined = clauses.length > 1 ? `${clauses.slice(0, -1).join(', ')}, og ${last}` : last
    return `${contrast ? `Men ${joined}` : capitalised(joined)}.`
  },
}
