import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '#shared/api/bridge.ts'

// All that the page gets from the outside: one question, one subscription, and a way to hand over what is dropped on it.
const bridge: Bridge = {
  call: (method, input) => ipcRenderer.invoke('api', method, input),
  subscribe: (listener) => {
    const forward = (_: IpcRendererEvent, text: string) => listener(text)
    ipcRenderer.on('event', forward)
    return () => ipcRenderer.off('event', forward)
  },
  drop: async (file) => {
    // Throws for what is no file; empty for one that the page made itself.
    const path = webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0])
    if (path !== '') await ipcRenderer.invoke('drop', path)
    return path !== ''
  },
}

contextBridge.exposeInMainWorld('gouvernail', bridge)
