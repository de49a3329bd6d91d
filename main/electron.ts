import path from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import { Rejection } from '../shared/domain/rejection.ts'
import { openApp } from './app.ts'
import { dataFolder } from './hosts/data-folder.ts'
import { connect } from './hosts/electron/connect.ts'
import { setMenu } from './hosts/electron/menu.ts'
import { registerPageScheme, servePage } from './hosts/electron/page-protocol.ts'
import { electronPlatform } from './hosts/electron/platform.ts'
import { createWindow, showPage } from './hosts/electron/window.ts'
import { sentenceOf } from './sentences.ts'

const out = path.join(import.meta.dirname, '..')
const demo = process.argv.includes('--demo')
const folder = dataFolder({ demo })
const windowFolder = path.join(folder, 'window')

const start = async (): Promise<void> => {
  const sparringsrum = await openApp({ platform: electronPlatform(folder), demo })
  app.once('will-quit', () => sparringsrum.close())
  servePage(path.join(out, 'renderer'))
  setMenu((id) => sparringsrum.emit({ type: 'action', id }))

  const openWindow = async (): Promise<void> => {
    const window = createWindow(out, folder, (screen) => connect(sparringsrum, screen))
    connect(sparringsrum, window)
    await showPage(window)
  }
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void openWindow()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  await openWindow()
}

registerPageScheme()
// Before anything asks for the single-instance lock, which lies in this folder: one instance for each set of data.
app.setPath('userData', windowFolder)
if (app.requestSingleInstanceLock()) {
  // Not awaited at the top level: an ES module that waits there never lets the app become ready.
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      dialog.showErrorBox('Sparringsrum', error instanceof Rejection ? sentenceOf(error) : 'Sparringsrum: start')
      app.exit(1)
    })
} else {
  app.quit()
}
