import type { Language } from '../../content/schema.ts'
import type { Range } from './words.ts'

// Abbreviations after which a sentence goes on, in Danish and English. Those that may also end one ("osv.", "etc.") are
// not among them: what follows them with a capital is a sentence of its own.
const ABBREVIATION =
  /(?:^|[\s("'»”])(?:adj|adr|afd|afs|alm|ang|approx|att|bet|bl\.\s?a|bl|ca|cf|d|dept|dr|dvs|e\.\s?g|e\.\s?kr|eks|ekskl|est|evt|excl|f\.\s?eks|f\.\s?kr|feks|fx|fhv|fig|fr|frk|gl|gns|gnsn|hhv|hr|i\.\s?e|iflg|ift|incl|ing|inkl|jf|jr|jvf|kap|kgl|kl|kr|lekt|ltd|m\.\s?h\.\s?t|maks|max|mdr|mht|mia|mio|min|mr|mrs|ms|mtp|mv|nr|no|nuv|obs|op|opr|p\.\s?g\.\s?a|p\.\s?t|pct|pga|pkt|prof|pr|pt|ref|resp|s\.\s?u|sek|skt|sml|sr|st|stk|str|sv|tdl|tidl|tlf|udg|u|vedr|vha|vs|årg)\.$/iu
/** "3." before a month or a noun in lower case, "A." before a surname. */
const INITIAL = /(?:^|[\s.])\p{Lu}\.$/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const BEGINS_LOWER = /^[\s"'»”(]*\p{Ll}/u

/** Whether a piece that the segmenter cut off goes on in the next. */
function goesOn(piece: string, next: string): boolean {
  if (!LETTER_OR_DIGIT.test(next)) return true
  if (/\n\s*$/.test(piece)) return false
  const said = piece.trimEnd()
  if (ABBREVIATION.test(said) || INITIAL.test(said)) return true
  return said.endsWith('.') && BEGINS_LOWER.test(next)
}

const segmenters = new Map<Language, Intl.Segmenter>()
function segmenter(language: Language): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, known)
  return known
}

const trimmed = (text: string, { start, end }: Range): Range => {
  const piece = text.slice(start, end)
  return { start: start + piece.length - piece.trimStart().length, end: end - piece.length + piece.trimEnd().length }
}

/**
 * The sentences of a text in order, without the space around them. Unicode's sentences, mended where an abbreviation
 * ("bl.a.", "e.g."), an ordinal ("den 3. november"), an initial or a smile was taken for an end. Everything that is not
 * space belongs to one of them.
 */
export function sentencesOf(text: string, language: Language): Range[] {
  const found: Range[] = []
  for (const { segment, index } of segmenter(language).segment(text)) {
    const last = found.at(-1)
    const end = index + segment.length
    if (last && goesOn(text.slice(last.start, last.end), segment)) found[found.length - 1] = { start: last.start, end }
    else found.push({ start: index, end })
  }
  return found.map((range) => trimmed(text, range)).filter(({ start, end }) => end > start)
}
