import type { FormFacts, RoundFacts } from '../network-facts.ts'
import { isOwnSheet } from '../own-sheet.ts'
import { type Audience, anonymousOf, batchesOf, isVaried, itemsOf, scaled } from './forms.ts'
import { areEnough, heapsFor, isHeld } from './late-answers.ts'
import { discloseShared } from './names.ts'

/**
 * The answers to an item in the first picture that a group or a client may have of it: none where the anonymous ones are
 * too few, since questions read together would otherwise weigh named and anonymous forms differently.
 */
const firstAnswers = (item: string, [first = []]: readonly (readonly FormFacts[])[]): number[] =>
  areEnough(item, anonymousOf(first)) ? scaled(item, first) : []

/** Whether a group or a client may see an item at all: the first picture of it has k answers, and they are not (but for one) alike. */
const isSeenOutside = (item: string, batches: readonly (readonly FormFacts[])[], k: number): boolean => {
  const answers = firstAnswers(item, batches)
  return answers.length >= k && isVaried(answers)
}

/**
 * A round as one audience may read it: the forms of its picture, each with only the answers that may be counted. An open
 * round, and one that is held, keeps nothing but its number of forms. What may be listed by name stands in `named`, for
 * the consultant alone. Of sheets of one's own (B) nobody but the consultant sees anything, not even how many there are.
 */
export function seenRound(round: RoundFacts, audience: Audience, k: number): RoundFacts {
  if (audience !== 'consultant' && isOwnSheet(round.instrument)) return { ...round, responses: [], named: null }
  const named = audience === 'consultant' ? discloseShared(round) : null
  const bare = (form: FormFacts, values: FormFacts['values']): FormFacts => ({
    participantId: audience === 'consultant' ? form.participantId : null,
    values,
  })
  if (!round.closed) return { ...round, responses: round.responses.map((form) => bare(form, {})), named }
  const batches = batchesOf(round)
  const forms = batches.flat()
  const isOutside = audience !== 'consultant'
  const held = isHeld(batches, k)
  if (held) return { ...round, responses: forms.map((form) => bare(form, {})), named, held }
  // Where nothing came late and all forms are of one kind there is one heap, and the consultant counts all of it.
  if (!isOutside && batches.length <= 1 && [0, forms.length].includes(anonymousOf(forms).length))
    return { ...round, responses: forms.map((form) => bare(form, form.values)), named }
  const items = itemsOf(forms).filter((item) => !isOutside || isSeenOutside(item, batches, k))
  const counted = new Map(items.map((item) => [item, new Set(heapsFor(item, batches, audience).flat())]))
  const responses = forms.map((form) =>
    bare(form, Object.fromEntries(Object.entries(form.values).filter(([item]) => counted.get(item)?.has(form)))),
  )
  const isTooFew = isOutside && forms.length < k
  return {
    ...round,
    responses: isTooFew ? forms.map((form) => bare(form, {})) : responses,
    named,
    ...(isOutside && { outside: true }),
  }
}

/** A question that a group or a client does not see because its answers are alike but for one at most (N11). */
export type AlikeItem = {
  readonly id: string
  readonly n: number
  /** Which half of the scale they are in: 1-3 or 4-5; of the four choices 1-2 or 3-4. Never a single answer. */
  readonly half: 'lower' | 'upper'
}

/** The questions of a closed round that are kept back under rule N11. `choices` are items with four choices (Y15). */
export function alikeItems(round: RoundFacts, k: number, choices: readonly string[]): AlikeItem[] {
  if (isOwnSheet(round.instrument)) return []
  const batches = round.closed ? batchesOf(round) : []
  const [first = []] = batches
  if (first.length < k || isHeld(batches, k)) return []
  return itemsOf(first).flatMap((id) => {
    const answers = firstAnswers(id, batches)
    if (answers.length < k || isVaried(answers)) return []
    const upper = answers.filter((answer) => answer > (choices.includes(id) ? 2 : 3)).length
    return { id, n: answers.length, half: upper * 2 > answers.length ? ('upper' as const) : ('lower' as const) }
  })
}
