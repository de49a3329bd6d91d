import { numbered, safeName } from './safe-name.ts'

/** Windows opens no path longer than 259 signs everywhere; some are left for whoever moves the folder. */
export const LONGEST_PATH = 240
const NUMBER = ' (99)'.length

/** Whether two names are one to a disk: Windows and macOS do not tell capitals apart. */
const keyOf = (name: string): string => name.normalize('NFC').toLocaleLowerCase('en')

/**
 * Gives the paths in one folder: made good for every system, short enough below a folder of `base` signs, and never the
 * same twice. The same wanted folder gives the same folder again.
 */
export function folderNames(base: number) {
  const folders = new Map<string, string>()
  const taken = new Set<string>()

  const free = (parent: string, wanted: string, longest: number): string => {
    const name = safeName(wanted, Math.max(longest - NUMBER, 8))
    for (let number = 1; ; number += 1) {
      const path = [...(parent ? [parent] : []), numbered(name, number)].join('/')
      if (taken.has(keyOf(path))) continue
      taken.add(keyOf(path))
      return path
    }
  }

  /** Path of a file, with `/`, from the names of its folders and its own. */
  return (wanted: readonly string[]): string => {
    let parent = ''
    wanted.forEach((name, depth) => {
      const isFile = depth === wanted.length - 1
      const room = LONGEST_PATH - base - parent.length - 1
      const longest = Math.min(120, Math.floor(room / (wanted.length - depth)))
      const key = `${parent}\n${name}`
      const path = (isFile ? undefined : folders.get(key)) ?? free(parent, name, longest)
      if (!isFile) folders.set(key, path)
      parent = path
    })
    return parent
  }
}
