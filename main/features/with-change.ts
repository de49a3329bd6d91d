type Change<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** A copy of `base` with the fields that `change` gives a value; a field left out or `undefined` stays as it is. */
export function withChange<T extends object>(base: T, change: Change<T>): T {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  return { ...base, ...given }
}
