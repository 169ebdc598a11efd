import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Bridge } from '#shared/api/contract.ts'

// All that the page gets from the outside: one question, one subscription.
const bridge: Bridge = {
  call: (method, input) => ipcRenderer.invoke('api', method, input),
  subscribe: (listener) => {
    const forward = (_: IpcRendererEvent, text: string) => listener(text)
    ipcRenderer.on('event', forward)
    return () => ipcRenderer.off('event', forward)
  },
}

contextBridge.exposeInMainWorld('gouvernail', bridge)
