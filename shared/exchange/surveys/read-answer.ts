import { bare, type SurveyItem } from './match-items.ts'

/**
 * What an answer in a file means: a step of the scale that its words name (with the number beside them, where there is
 * one), an answer beside the scale, no answer, a number without words, or something that is none of these.
 */
export type Meaning =
  | { readonly kind: 'step'; readonly step: number; readonly number: number | null }
  | { readonly kind: 'beside' | 'none' | 'unknown' }
  | { readonly kind: 'number'; readonly number: number }

const unanswered = new Set(
  [
    'Intet svar',
    'Ikke besvaret',
    'Ubesvaret',
    'Ikke svaret',
    'No answer',
    'Not answered',
    'No response',
    'Not completed or not displayed',
    'question not shown',
    'null',
    'NaN',
  ].map(bare),
)

// Asked in any words, they are one answer: it is counted and left out of every mean.
const besides = new Set(
  [
    'Ved ikke',
    'Ved det ikke',
    'Ved ikke / ikke relevant',
    'Ikke relevant',
    'Ikke relevant for mig',
    'Ønsker ikke at svare',
    "Don't know",
    'Do not know',
    'Not relevant',
    'Not applicable',
    'N/A',
    'Prefer not to say',
  ].map(bare),
)

/** No answer on a scale is as long as this. */
const longest = 120

/** `4`, `4,0`, `-7`, and the codes of LimeSurvey's answers, `A4` and `AO04`. */
const numeric = /^(?:AO?(?=\d))?(-?\d{1,3})(?:[,.]0+)?$/i
/** `4 - Delvis enig`, `4 = …`, `d. …`, `(4) …`, `5 …` */
const before = /^\(?(-?\d{1,2}|[a-g](?=[).:]))\)?\s*[-–—:.=)]*\s*(?=[\p{L}(])(.+)$/isu
/** `Delvis enig (4)`, `(Delvis enig) 4`, `Delvis enig - 4` */
const behind = /^(.*\p{L}.*?)\s*[-–—:=(]*\s*\(?(-?\d{1,2})\)?$/su

type Said = { readonly words: string; readonly number: number | null }

/** The ways to part an answer into words and the number beside them. */
function saidIn(text: string): Said[] {
  const first = before.exec(text)
  const last = behind.exec(text)
  return [
    { words: text, number: null },
    ...(first ? [{ words: first[2] ?? '', number: /\d/.test(first[1] ?? '') ? Number(first[1]) : null }] : []),
    ...(last ? [{ words: last[1] ?? '', number: Number(last[2]) }] : []),
  ]
}

const stepOf = ({ steps }: SurveyItem, words: string): number => {
  const written = bare(words)
  return written === '' ? 0 : 1 + steps.findIndex((step) => step.some((word) => word !== '' && bare(word) === written))
}

function inWords(item: SurveyItem, text: string): Meaning | undefined {
  for (const { words, number } of saidIn(text)) {
    const step = stepOf(item, words)
    if (step > 0) return { kind: 'step', step, number }
    const written = bare(words)
    if (item.offScale.some((word) => bare(word) === written)) return { kind: 'beside' }
    if (item.offScale.length > 0 && besides.has(written)) return { kind: 'beside' }
  }
  return undefined
}

/**
 * Reads one answer to a question with steps. `labels` are the words that the file itself gives for its numbers. Words go
 * before the number beside them: a tool may count its steps from any end.
 */
export function meaningOf(item: SurveyItem, text: string, labels?: ReadonlyMap<string, string>): Meaning {
  const answer = text.trim()
  if (answer.length > longest) return { kind: 'unknown' }
  const written = bare(answer)
  const plain = numeric.exec(answer)?.[1]
  if (plain === undefined) {
    if (written === '' || unanswered.has(written)) return { kind: 'none' }
    const said = inWords(item, answer)
    if (said) return said
    // "4 - Enig" on a scale that says "Delvis enig": the words are not ours, the number may be.
    const number = Number(before.exec(answer)?.[1] ?? Number.NaN)
    return Number.isNaN(number) ? { kind: 'unknown' } : { kind: 'number', number }
  }
  const number = Number(plain)
  const label = labels?.get(String(number))
  if (label === undefined) return { kind: 'number', number }
  const said = meaningOf(item, label)
  return said.kind === 'step' ? { ...said, number } : said
}
