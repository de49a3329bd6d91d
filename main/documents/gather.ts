/** Long enough that a message costs nothing beside what it carries, and short enough to be nothing beside the rest. */
const LENGTH = 65_536

/**
 * Bytes that come in many small parts, in pieces of one length. A piece is good until the next is asked for; whoever takes it
 * may hand its memory back then (`returned`), to be filled again: memory that is let go is given back late. Passes on what
 * `parts` gives at last.
 */
export async function* gathered<R>(
  parts: AsyncGenerator<Uint8Array, R>,
  returned: () => ArrayBuffer | undefined,
): AsyncGenerator<Uint8Array<ArrayBuffer>, R> {
  const empty = () => new Uint8Array(returned() ?? new ArrayBuffer(LENGTH))
  let piece = empty()
  let filled = 0
  for (;;) {
    const step = await parts.next()
    if (step.done) {
      if (filled > 0) yield piece.subarray(0, filled)
      return step.value
    }
    let part = step.value
    while (part.length >= LENGTH - filled) {
      piece.set(part.subarray(0, LENGTH - filled), filled)
      part = part.subarray(LENGTH - filled)
      yield piece
      piece = empty()
      filled = 0
    }
    piece.set(part, filled)
    filled += part.length
  }
}
