import type { Platform } from '../../main/hosts/platform.ts'

export type SavedFolder = {
  readonly name: string
  readonly files: { readonly path: string; readonly bytes: Uint8Array }[]
}

/** A host's folders in memory: those that were filled to the end. */
export const keptFolders = () => {
  const folders: SavedFolder[] = []
  const saveFolder: Platform['saveFolder'] = async (name, fill) => {
    const folder: SavedFolder = { name, files: [] }
    await fill({ add: async (path, bytes) => void folder.files.push({ path: path.join('/'), bytes }) })
    folders.push(folder)
    return name
  }
  return { folders, saveFolder }
}
