import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { app, BrowserWindow, dialog, type OpenDialogOptions, safeStorage, shell } from 'electron'
import { Rejection } from '../../../shared/domain/rejection.ts'
import { hostSecret, type Sealing } from '../host-secret.ts'
import type { Platform } from '../platform.ts'
import { writeWholeFolder } from '../whole-folder.ts'

/** The desktop: files are saved where the user says, and the system's key ring keeps the host's secret. */
export const electronPlatform = (dataFolder: string): Platform => {
  // Only what was saved here may be opened from here.
  const saved = new Set<string>()
  return {
    dataFolder,
    now: () => new Date(),
    saveFile: async (name, bytes) => {
      const window = BrowserWindow.getAllWindows()[0]
      const options = {
        defaultPath: path.join(app.getPath('documents'), name),
        filters: [{ name: path.extname(name).slice(1).toUpperCase(), extensions: [path.extname(name).slice(1)] }],
      }
      const { canceled, filePath } = await (window
        ? dialog.showSaveDialog(window, options)
        : dialog.showSaveDialog(options))
      if (canceled || !filePath) return null
      await writeWhole(filePath, bytes)
      saved.add(filePath)
      return filePath
    },
    saveFolder: async (name, fill) => {
      const window = BrowserWindow.getAllWindows()[0]
      const options: OpenDialogOptions = {
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory'],
      }
      const { canceled, filePaths } = await (window
        ? dialog.showOpenDialog(window, options)
        : dialog.showOpenDialog(options))
      const [parent] = filePaths
      if (canceled || !parent) return null
      const folder = await writeWholeFolder(parent, name, fill)
      saved.add(folder)
      return folder
    },
    openSaved: async (savedAs, how) => {
      if (!saved.has(savedAs)) return
      if (how === 'show') shell.showItemInFolder(savedAs)
      else await shell.openPath(savedAs)
    },
    ...hostSecret(dataFolder, systemSealing()),
  }
}

/** Whole or not at all, beside an older file of the same name until the new one is on disk. Throws `save-failed`. */
const writeWhole = async (file: string, bytes: Uint8Array): Promise<void> => {
  const temporary = `${file}.${process.pid}.new`
  try {
    const handle = await open(temporary, 'w')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch {
    await rm(temporary, { force: true })
    throw new Rejection('save-failed', { name: path.basename(file) })
  }
}

const systemSealing = (): Sealing | undefined =>
  safeStorage.isEncryptionAvailable()
    ? { seal: (secret) => safeStorage.encryptString(secret), unseal: (sealed) => safeStorage.decryptString(sealed) }
    : undefined
