import { diffWordsWithSpace } from 'diff'
import { z } from 'zod'

/** A stretch of text that is in both, only in the later one, or only in the earlier one. */
export const DifferencePart = z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })
export type DifferencePart = z.infer<typeof DifferencePart>

/** How a clause differs. Fields stand with their value, or with their name in brackets where wordings are compared. */
export const ClauseDifference = z.strictObject({
  id: z.string(),
  kind: z.enum(['same', 'changed', 'added', 'removed']),
  heading: z.array(DifferencePart),
  text: z.array(DifferencePart),
})
export type ClauseDifference = z.infer<typeof ClauseDifference>

type Change = { removed: string; added: string }

/**
 * What separates two texts, word by word; of two that have little in common, each as a whole. The same and the added parts together are `after`, the same and the removed
 * ones `before`. Changes with nothing but a space between them are told as one: a reader takes in a phrase, not a stutter.
 */
export function wordDifference(before: string, after: string): DifferencePart[] {
  const parts: DifferencePart[] = []
  let open: Change | undefined
  const close = (): void => {
    const { removed = '', added = '' } = open ?? {}
    const space = /\s*$/.exec(removed)?.[0] ?? ''
    const shared = removed.length > space.length && added.length > space.length && added.endsWith(space) ? space : ''
    const cut = (text: string) => text.slice(0, text.length - shared.length)
    if (removed) parts.push({ kind: 'removed', text: cut(removed) })
    if (added) parts.push({ kind: 'added', text: cut(added) })
    if (shared) parts.push({ kind: 'same', text: shared })
    open = undefined
  }
  const found = diffWordsWithSpace(before, after)
  found.forEach(({ value, added, removed }, index) => {
    const isBridge = open !== undefined && /^\s+$/.test(value) && index < found.length - 1
    if (!added && !removed && !isBridge) {
      close()
      parts.push({ kind: 'same', text: value })
      return
    }
    open ??= { removed: '', added: '' }
    if (!added) open.removed += value
    if (!removed) open.added += value
  })
  close()
  return isAlike(parts, before, after)
    ? parts
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ]
}

/** Texts longer than this that share less than this part of their letters are told one after the other. */
const LONG = 120
const LEAST_SHARED = 0.4

/** Whether a text reads as a change of the other. Of two that are not, shared small words would only make a riddle. */
function isAlike(parts: readonly DifferencePart[], before: string, after: string): boolean {
  const longest = Math.max(before.length, after.length)
  if (longest <= LONG || before === '' || after === '') return true
  const shared = parts.reduce((sum, { kind, text }) => (kind === 'same' ? sum + text.length : sum), 0)
  return shared >= LEAST_SHARED * Math.min(before.length, after.length)
}

/** A clause as it reads. `id` is the same in both texts that are held against each other. */
export type ReadClause = { readonly id: string; readonly heading: string; readonly text: string }

/** What separates two lists of clauses, in the order of the later one; what has gone stands behind what it stood behind. */
export function clauseDifferences(before: readonly ReadClause[], after: readonly ReadClause[]): ClauseDifference[] {
  const then = new Map(before.map((clause) => [clause.id, clause]))
  const now = new Set(after.map(({ id }) => id))
  const gone = (from: number): ClauseDifference[] => {
    const next = before.slice(from).findIndex(({ id }) => now.has(id))
    return before.slice(from, next < 0 ? undefined : from + next).map(({ id, heading, text }) => ({
      id,
      kind: 'removed',
      heading: [{ kind: 'removed', text: heading }],
      text: [{ kind: 'removed', text }],
    }))
  }
  return [
    ...gone(0),
    ...after.flatMap(({ id, heading, text }) => {
      const old = then.get(id)
      const difference: ClauseDifference = old
        ? {
            id,
            kind: old.heading === heading && old.text === text ? 'same' : 'changed',
            heading: wordDifference(old.heading, heading),
            text: wordDifference(old.text, text),
          }
        : { id, kind: 'added', heading: [{ kind: 'added', text: heading }], text: [{ kind: 'added', text }] }
      return old ? [difference, ...gone(before.indexOf(old) + 1)] : [difference]
    }),
  ]
}
