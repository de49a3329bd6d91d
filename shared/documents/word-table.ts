/** The number of a word by that of the letters before its last one (0 before the first), and the last one. */
export const nextHash = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0

/** A number that equal words have in common, of the letters of a text from one place to before another. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = nextHash(hash, text.charCodeAt(at))
  return hash
}

/** Where a word stands in a text: from one place to before another. `hash` is its `hashOf`. */
export type Spot = { readonly from: number; readonly to: number; readonly hash: number }

/**
 * What is remembered of words, at most `limit` of them at a time. A word is looked for where it stands in a text: texts
 * have thousands, and cutting each out of its text to look it up costs more than all the rest.
 */
export function wordTable<T extends { readonly text: string }>(limit: number) {
  const size = 2 ** Math.ceil(Math.log2(limit * 2))
  let places: (T | undefined)[] = []
  let hashes = new Int32Array(0)
  let count = 0
  const clear = (room: number): void => {
    places = new Array<T | undefined>(room).fill(undefined)
    hashes = new Int32Array(room)
    count = 0
  }
  clear(64)

  /** Where a word stands or would stand. */
  const placeOf = (text: string, from: number, to: number, hash: number): number => {
    const mask = places.length - 1
    for (let at = (hash ^ (hash >>> 15)) & mask; ; at = (at + 1) & mask) {
      const one = places[at]
      if (one === undefined) return at
      if (hashes[at] === hash && one.text.length === to - from && text.startsWith(one.text, from)) return at
    }
  }
  const grow = (): void => {
    const [words, kept] = [places, hashes]
    clear(words.length * 2)
    words.forEach((word, at) => {
      if (word !== undefined) set(word, kept[at] ?? 0)
    })
  }
  const set = (word: T, hash: number): void => {
    if (count >= limit) clear(64)
    else if (count * 2 >= places.length && places.length < size) grow()
    const at = placeOf(word.text, 0, word.text.length, hash)
    if (places[at] === undefined) count++
    places[at] = word
    hashes[at] = hash
  }
  return {
    /** The word from one place of a text to before another, whose `hashOf` is `hash`. */
    get: (text: string, from: number, to: number, hash: number): T | undefined => places[placeOf(text, from, to, hash)],
    set,
  }
}
export type WordTable<T extends { readonly text: string }> = ReturnType<typeof wordTable<T>>
