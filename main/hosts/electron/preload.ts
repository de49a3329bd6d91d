import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { AppEvent, Bridge } from '../../../shared/contract/bridge.ts'

// Never changes when a method is added: the page can only say names, and the table knows which there are.
const bridge: Bridge = {
  call: (method, input, options) => ipcRenderer.invoke('call', method, input, options),
  cancel: (callId) => ipcRenderer.send('cancel', callId),
  subscribe: (listener) => {
    const forward = (_: IpcRendererEvent, event: AppEvent): void => listener(event)
    ipcRenderer.on('event', forward)
    return () => void ipcRenderer.off('event', forward)
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
