/** Long enough that a message costs nothing beside what it carries, and short enough to be nothing beside the rest. */
const LENGTH = 65_536

/**
 * Bytes that come in many small parts, in pieces of one length with memory of their own: a part is often the beginning of
 * a far longer buffer, all of which would go along to another thread. Passes on what `parts` gives at last.
 */
export async function* gathered<R>(parts: AsyncGenerator<Uint8Array, R>): AsyncGenerator<Uint8Array<ArrayBuffer>, R> {
  let piece = new Uint8Array(LENGTH)
  let filled = 0
  for (;;) {
    const step = await parts.next()
    if (step.done) {
      if (filled > 0) yield piece.slice(0, filled)
      return step.value
    }
    let part = step.value
    while (part.length >= LENGTH - filled) {
      piece.set(part.subarray(0, LENGTH - filled), filled)
      part = part.subarray(LENGTH - filled)
      yield piece
      piece = new Uint8Array(LENGTH)
      filled = 0
    }
    piece.set(part, filled)
    filled += part.length
  }
}
