type Person = { readonly fullName: string; readonly email: string; readonly organisations: readonly string[] }

export const nameKey = (text: string): string => text.toLocaleLowerCase('da').replaceAll(/\s+/g, ' ').trim()

/** People of one name are one person unless their addresses differ or they work in different places. */
function canBeOne(a: Person, b: Person): boolean {
  if (a.email !== '' && b.email !== '') return false
  const [of, others] = [a, b].map(({ organisations }) => organisations.map(nameKey).filter((name) => name !== ''))
  return !of?.length || !others?.length || of.some((name) => others.includes(name))
}

/** Finds, among those added so far, the one who has the same e-mail, or the same name and workplace. */
export function createSamenessIndex<T extends Person>() {
  const byEmail = new Map<string, T>()
  const byName = new Map<string, T[]>()
  return {
    add: (person: T): void => {
      const email = nameKey(person.email)
      const name = nameKey(person.fullName)
      if (email !== '' && !byEmail.has(email)) byEmail.set(email, person)
      if (name !== '') byName.set(name, [...(byName.get(name) ?? []), person])
    },
    find: (person: Person): T | undefined =>
      (person.email !== '' ? byEmail.get(nameKey(person.email)) : undefined) ??
      byName.get(nameKey(person.fullName))?.find((other) => canBeOne(person, other)),
  }
}
