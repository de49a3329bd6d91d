/**
 * Short names for a narrow column, in the order of `fullNames`: "Anja B.". Where two would be the same, as many letters
 * of the last name as tell them apart are shown ("Anja Be.", "Anja Br."), and the full name when even that does not.
 */
export function shortNames(fullNames: readonly string[]): string[] {
  return fullNames.map((name, index) => {
    const others = fullNames.filter((_, other) => other !== index)
    const last = lastName(name)
    for (let letters = 1; letters < last.length; letters++) {
      const short = shortened(name, letters)
      if (!others.some((other) => shortened(other, letters) === short)) return short
    }
    return name
  })
}

const words = (name: string) => name.trim().split(/\s+/)
const lastName = (name: string) => [...(words(name).slice(1).at(-1) ?? '')]

function shortened(name: string, letters: number): string {
  const [first = ''] = words(name)
  const last = lastName(name)
  return last.length === 0 ? first : `${first} ${last.slice(0, letters).join('')}.`
}
