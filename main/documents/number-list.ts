/** A list of whole numbers up to four thousand million that grows; each takes four bytes. */
export function numberList() {
  let numbers = new Uint32Array(64)
  let length = 0
  return {
    get length(): number {
      return length
    },
    add: (number: number): void => {
      if (length === numbers.length) {
        const more = new Uint32Array(length * 2)
        more.set(numbers)
        numbers = more
      }
      numbers[length++] = number
    },
    /** The number at a place; NaN where there is none. */
    at: (place: number | undefined): number =>
      place !== undefined && place < length ? (numbers[place] as number) : Number.NaN,
    set: (place: number, number: number): void => {
      numbers[place] = number
    },
    all: (): Uint32Array => numbers.subarray(0, length),
    /** Places in the order of their numbers. */
    order: (): Uint32Array =>
      Uint32Array.from({ length }, (_, place) => place).sort((a, b) => (numbers[a] as number) - (numbers[b] as number)),
  }
}
