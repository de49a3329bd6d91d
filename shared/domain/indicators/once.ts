/**
 * The same function, worked out once for each thing (and each further word) it is asked about. For pure functions of facts,
 * which are never changed: what was worked out goes when the facts go.
 */
export function once<K extends object, W, R>(work: (of: K, word: W) => R): (of: K, word: W) => R {
  const known = new WeakMap<K, Map<W, R>>()
  return (of, word) => {
    const answers = known.get(of) ?? new Map<W, R>()
    known.set(of, answers)
    if (!answers.has(word)) answers.set(word, work(of, word))
    return answers.get(word) as R
  }
}
