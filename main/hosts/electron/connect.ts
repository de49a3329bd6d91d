import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { fail } from '../../../shared/contract/result.ts'
import type { App } from '../../app.ts'
import { isOurPage } from './page-protocol.ts'

/** Windows that show our own page: the app's, and the second display of a meeting it has opened. */
const windows = new Set<BrowserWindow>()

/** Lets our own page in the window, and nobody else, call the app. */
export const connect = (app: App, window: BrowserWindow): void => {
  if (windows.size === 0) answerCalls(app)
  windows.add(window)
  const stop = app.subscribe((event) => window.webContents.send('event', event))
  window.once('closed', () => {
    stop()
    windows.delete(window)
    if (windows.size > 0) return
    ipcMain.removeHandler('call')
    ipcMain.removeAllListeners('cancel')
  })
}

const answerCalls = (app: App): void => {
  ipcMain.handle('call', (event, method: unknown, input: unknown, options: unknown) => {
    if (!isTrusted(event) || typeof method !== 'string') return fail({ kind: 'invalid', fields: ['method'] })
    const callId = callIdOf(options)
    return app.dispatch(method, input, callId ? { callId } : {})
  })
  ipcMain.on('cancel', (event, callId: unknown) => {
    if (isTrusted(event) && typeof callId === 'string') app.cancel(callId)
  })
}

const isTrusted = (event: IpcMainEvent | IpcMainInvokeEvent): boolean =>
  event.senderFrame !== null &&
  isOurPage(event.senderFrame.url) &&
  [...windows].some(({ webContents }) => event.sender === webContents && event.senderFrame === webContents.mainFrame)

const callIdOf = (options: unknown): string | undefined => {
  if (typeof options !== 'object' || options === null || !('callId' in options)) return undefined
  return typeof options.callId === 'string' && options.callId.length <= 200 ? options.callId : undefined
}
