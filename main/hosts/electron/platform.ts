import path from 'node:path'
import { app, BrowserWindow, dialog, type OpenDialogOptions, safeStorage, shell } from 'electron'
import { hostSecret, type Sealing } from '../host-secret.ts'
import type { Platform } from '../platform.ts'
import { writeWholeFile } from '../whole-file.ts'
import { writeWholeFolder } from '../whole-folder.ts'

/** The desktop: files are saved where the user says, and the system's key ring keeps the host's secret. */
export const electronPlatform = (dataFolder: string): Platform => {
  // Only what was saved here may be opened from here.
  const saved = new Set<string>()
  return {
    dataFolder,
    now: () => new Date(),
    saveFile: async (name, content) => {
      const window = BrowserWindow.getAllWindows()[0]
      const options = {
        defaultPath: path.join(app.getPath('documents'), name),
        filters: [{ name: path.extname(name).slice(1).toUpperCase(), extensions: [path.extname(name).slice(1)] }],
      }
      const { canceled, filePath } = await (window
        ? dialog.showSaveDialog(window, options)
        : dialog.showSaveDialog(options))
      if (canceled || !filePath) return null
      await writeWholeFile(filePath, content)
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

const systemSealing = (): Sealing | undefined =>
  safeStorage.isEncryptionAvailable()
    ? { seal: (secret) => safeStorage.encryptString(secret), unseal: (sealed) => safeStorage.decryptString(sealed) }
    : undefined
