/** Small objects are packed into one compressed stream until it is so long: enough to compress well. */
const LENGTH = 60_000
const MOST = 2000
/** Room before the objects for the list of their numbers and places, two of at most seven and six digits each. */
const LIST = MOST * 16
/** Letters that are written down together. */
const LONG = 60
const DIGITS = 16

/** Where an object's words are written down as they come, so that no string has to be made of them. */
export type ObjectWords = { readonly text: (words: string) => void; readonly integer: (number: number) => void }

/**
 * Objects on their way into a stream (ISO 32000-1, 7.5.7). They are written down at once: a thousand strings that wait would
 * be taken for something that is to stay, and be given back late.
 */
export function objectPack() {
  let bytes = Buffer.alloc(LIST + LENGTH + 20_000)
  let end = LIST
  let numbers: number[] = []
  let starts: number[] = []

  const makeRoom = (length: number): void => {
    if (end + length <= bytes.length) return
    const more = Buffer.alloc((end + length) * 2)
    bytes.copy(more, 0, 0, end)
    bytes = more
  }

  /** Writes words down, one byte a character; a call to the system takes longer than a few letters do. */
  const text = (words: string): void => {
    makeRoom(words.length)
    if (words.length > LONG) end += bytes.write(words, end, 'latin1')
    else for (let at = 0; at < words.length; at++) bytes[end++] = words.charCodeAt(at)
  }
  /** Writes down a whole number from 0 on. */
  const integer = (number: number): void => {
    makeRoom(DIGITS)
    let length = 1
    for (let rest = number; rest >= 10; rest = Math.floor(rest / 10)) length++
    let rest = number
    for (let at = end + length - 1; at >= end; at--) {
      bytes[at] = 48 + (rest % 10)
      rest = Math.floor(rest / 10)
    }
    end += length
  }
  /** Begins an object, whose words follow. */
  const begin = (number: number): void => {
    numbers.push(number)
    starts.push(end - LIST)
  }
  /** Ends the object; says whether the pack is full. */
  const finish = (): boolean => {
    makeRoom(1)
    bytes[end++] = 10
    return end - LIST > LENGTH || numbers.length >= MOST
  }

  return {
    words: { text, integer } satisfies ObjectWords,
    begin,
    finish,
    count: (): number => numbers.length,
    /** What the stream holds, and where the first object begins in it; the pack is empty then. Good until the next is begun. */
    take: (): { readonly numbers: readonly number[]; readonly first: number; readonly content: Uint8Array } => {
      let list = ''
      for (let at = 0; at < numbers.length; at++) list += `${numbers[at]} ${starts[at]} `
      bytes.write(list, LIST - list.length, 'latin1')
      const taken = { numbers, first: list.length, content: bytes.subarray(LIST - list.length, end) }
      numbers = []
      starts = []
      end = LIST
      return taken
    },
  }
}
