import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { fail } from '../../../shared/contract/result.ts'
import type { App } from '../../app.ts'
import { isOurPage } from './page-protocol.ts'

/** Lets the window's own page, and nobody else, call the app. */
export const connect = (app: App, window: BrowserWindow): void => {
  const isTrusted = (event: IpcMainEvent | IpcMainInvokeEvent): boolean =>
    event.sender === window.webContents &&
    event.senderFrame === window.webContents.mainFrame &&
    isOurPage(event.senderFrame.url)

  ipcMain.handle('call', (event, method: unknown, input: unknown, options: unknown) => {
    if (!isTrusted(event) || typeof method !== 'string') return fail({ kind: 'invalid', fields: ['method'] })
    const callId = callIdOf(options)
    return app.dispatch(method, input, callId ? { callId } : {})
  })
  ipcMain.on('cancel', (event, callId: unknown) => {
    if (isTrusted(event) && typeof callId === 'string') app.cancel(callId)
  })
  const stop = app.subscribe((event) => window.webContents.send('event', event))
  window.once('closed', () => {
    stop()
    ipcMain.removeHandler('call')
    ipcMain.removeAllListeners('cancel')
  })
}

const callIdOf = (options: unknown): string | undefined => {
  if (typeof options !== 'object' || options === null || !('callId' in options)) return undefined
  return typeof options.callId === 'string' && options.callId.length <= 200 ? options.callId : undefined
}
