import path from 'node:path'
import { BrowserWindow, session } from 'electron'
import { isOurPage, pageOrigin } from './page-protocol.ts'
import { keepWindowState, readWindowState } from './window-state.ts'

/** The app's window. `out` is the folder of the build; `folder` keeps size and place. The page is loaded by `showPage`. */
export const createWindow = (out: string, folder: string): BrowserWindow => {
  const stateFile = path.join(folder, 'window.json')
  const { maximized, ...bounds } = readWindowState(stateFile)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 720,
    minHeight: 520,
    show: false,
    title: 'Sparringsrum',
    backgroundColor: '#F6F4EF',
    webPreferences: {
      preload: path.join(out, 'preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: true,
    },
  })
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
  })
  keepWindowState(window, stateFile)
  confine(window)
  return window
}

export const showPage = (window: BrowserWindow): Promise<void> => window.loadURL(`${pageOrigin}/`)

/** No other address, no further window, no permission: the page has no business outside itself. */
const confine = ({ webContents }: BrowserWindow): void => {
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  webContents.on('will-navigate', (event) => {
    if (!isOurPage(event.url)) event.preventDefault()
  })
  webContents.on('will-redirect', (event) => event.preventDefault())
  webContents.on('will-attach-webview', (event) => event.preventDefault())
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  session.defaultSession.setDevicePermissionHandler(() => false)
}
