import path from 'node:path'
import { BrowserWindow, session, type WebPreferences } from 'electron'
import { isRoomScreenPath, roomScreenName } from '../../../shared/room-screen.ts'
import { isOurPage, pageOrigin } from './page-protocol.ts'
import { keepWindowState, readWindowState } from './window-state.ts'

const preferences = (out: string): WebPreferences => ({
  preload: path.join(out, 'preload/preload.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: true,
})

/**
 * The app's window. `out` is the folder of the build; `folder` keeps size and place. The page is loaded by `showPage`.
 * `onScreen` gets the window that the page opens for a second display.
 */
export const createWindow = (out: string, folder: string, onScreen: (window: BrowserWindow) => void): BrowserWindow => {
  const stateFile = path.join(folder, 'window.json')
  const { maximized, ...bounds } = readWindowState(stateFile)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 720,
    minHeight: 520,
    show: false,
    title: 'Sparringsrum',
    backgroundColor: '#F6F4EF',
    webPreferences: preferences(out),
  })
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
  })
  keepWindowState(window, stateFile)
  confine(window)
  allowRoomScreen(window, preferences(out), onScreen)
  // Without the window that runs the meeting the second display would be all that is left of the app.
  window.once('closed', () => {
    for (const other of BrowserWindow.getAllWindows()) other.close()
  })
  return window
}

export const showPage = (window: BrowserWindow): Promise<void> => window.loadURL(`${pageOrigin}/`)

const front = `${pageOrigin}/#`

/** Of everything a page could open, one thing: the form of our own page that shows a meeting on a second display. */
const allowRoomScreen = (
  window: BrowserWindow,
  webPreferences: WebPreferences,
  onScreen: (window: BrowserWindow) => void,
): void => {
  window.webContents.setWindowOpenHandler(({ url, frameName }) =>
    url.startsWith(front) && isRoomScreenPath(url.slice(front.length)) && frameName === roomScreenName
      ? {
          action: 'allow',
          overrideBrowserWindowOptions: { title: 'Sparringsrum', backgroundColor: '#F6F4EF', webPreferences },
        }
      : { action: 'deny' },
  )
  window.webContents.on('did-create-window', (screen) => {
    confine(screen)
    screen.removeMenu()
    onScreen(screen)
  })
}

/** What a meeting on the big screen needs, and nothing that tells of the user or the machine. */
const permitted: ReadonlySet<string> = new Set(['fullscreen', 'screen-wake-lock'])

/** No other address, no further window, no permission but the two above: the page has no business outside itself. */
const confine = ({ webContents }: BrowserWindow): void => {
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  webContents.on('will-navigate', (event) => {
    if (!isOurPage(event.url)) event.preventDefault()
  })
  webContents.on('will-redirect', (event) => event.preventDefault())
  webContents.on('will-attach-webview', (event) => event.preventDefault())
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((asking, permission, answer) =>
    answer(permitted.has(permission) && isOurPage(asking.getURL())),
  )
  defaultSession.setPermissionCheckHandler(
    (asking, permission) => asking !== null && permitted.has(permission) && isOurPage(asking.getURL()),
  )
  defaultSession.setDevicePermissionHandler(() => false)
}
