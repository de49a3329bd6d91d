import type { Language, Variant, VariantWords } from './schema.ts'
import words from './variant-words.json' with { type: 'json' }

/** A stretch of filled text in one style. `blank` names the merge field that had no value where the text is an empty line. */
export type Run = { readonly text: string; readonly bold?: true; readonly blank?: string }

/** What a text is filled with. `values` are finished words for merge fields, keyed as in the text: `client.name`. */
export type FillContext = {
  readonly language: Language
  readonly variant: Variant
  readonly values: Readonly<Record<string, string>>
}

/** A content file holds a text that cannot be filled: an unknown word, or markup that is not closed. */
export class ContentError extends Error {
  override name = 'ContentError'
}

/** What stands where a merge field has no value. */
export const BLANK = '________'

const variantWords: VariantWords = words
const CHOICE = /(\s*)\[O:([^[\]|]*)\|\s*P:([^[\]|]*)\]/g
const TOKEN = /\*\*|\{\{([^{}]*)\}\}/g
const BROKEN = /\[[OP][:\]]|\|\s*P:|\{\{|\}\}|\*\*/

/** Takes the side of each `[O: … | P: …]` that belongs to the edition; an empty side takes the space before it along. */
function chooseSides(text: string, variant: Variant): string {
  const chosen = text.replace(CHOICE, (_, space: string, forPublic: string, forPrivate: string) => {
    const side = (variant === 'public' ? forPublic : forPrivate).trim()
    return side === '' ? '' : space + side
  })
  return chosen === text ? text : chosen.trim()
}

function variantWord(key: string, { language, variant }: FillContext, text: string): string {
  const word = Object.hasOwn(variantWords, key) ? variantWords[key] : undefined
  if (!word) throw new ContentError(`Unknown variant word v.${key} in: ${text}`)
  return word[variant][language]
}

/** The run a `{{…}}` stands for: a variant word, a value, or a blank. */
function resolve(name: string, context: FillContext, text: string): Run {
  if (!/^\w+(\.\w+)*$/.test(name)) throw new ContentError(`Not a field: {{${name}}} in: ${text}`)
  if (name.startsWith('v.')) return { text: variantWord(name.slice(2), context, text) }
  const value = Object.hasOwn(context.values, name) ? context.values[name] : undefined
  return value === undefined || value.trim() === '' ? { text: BLANK, blank: name } : { text: value }
}

function append(runs: Run[], run: Run, bold: boolean): void {
  if (run.text === '') return
  const last = runs.at(-1)
  const joins = last && !last.blank && !run.blank && Boolean(last.bold) === bold
  if (joins) runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else runs.push(bold ? { ...run, bold: true } : run)
}

/**
 * Fills one text of the content files: picks the edition's side of every `[O: x | P: y]`, puts in variant words
 * (`{{v.word}}`) and merge fields (`{{field}}`), and turns `**…**` into bold runs. Values are put in as they are and
 * never read as markup. A field without a value gives a run `{ text: BLANK, blank: field }`.
 * Throws `ContentError` on an unknown variant word or broken markup.
 */
export function fillText(text: string, context: FillContext): Run[] {
  const runs: Run[] = []
  const chosen = chooseSides(text, context.variant)
  let bold = false
  let from = 0
  const literal = (to: number) => {
    const piece = chosen.slice(from, to)
    if (BROKEN.test(piece)) throw new ContentError(`Broken markup in: ${text}`)
    append(runs, { text: piece }, bold)
  }
  for (const match of chosen.matchAll(TOKEN)) {
    literal(match.index)
    from = match.index + match[0].length
    if (match[1] === undefined) bold = !bold
    else append(runs, resolve(match[1].trim(), context, text), bold)
  }
  literal(chosen.length)
  if (bold) throw new ContentError(`Bold is not closed in: ${text}`)
  return runs
}

/** A text as one edition has it, with its merge fields still to be filled. */
export function forEdition(text: string, edition: Pick<FillContext, 'language' | 'variant'>): string {
  const context = { ...edition, values: {} }
  return chooseSides(text, edition.variant).replace(/\{\{\s*v\.(\w+)\s*\}\}/g, (_, key: string) =>
    variantWord(key, context, text),
  )
}

/** The merge fields of the texts that have no value in this context, each once, in the order they are met. */
export function missingFields(texts: readonly string[], context: FillContext): string[] {
  return [...new Set(texts.flatMap((text) => fillText(text, context)).flatMap((run) => run.blank ?? []))]
}

/** The words of the runs without their styles. */
export function plain(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}
