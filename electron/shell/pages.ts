import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { Context } from '../api/context.ts'
import type { WindowId } from '../api/ports.ts'
import type { Serve } from '../api/serve.ts'
import type { TrustedPage } from './trusted-page.ts'

/** Answers the calls of the pages, as JSON both ways. */
export function answerPages(serve: Serve<IpcMainInvokeEvent>): void {
  ipcMain.handle('api', async (event, method: unknown, input: unknown) =>
    JSON.stringify(await serve(event, method, readInput(input))),
  )
}

/** Remembers where the files lie that the desktop gives a window: the preload script says so, the page is never told. */
export function noteDrops(contextOf: (event: IpcMainInvokeEvent) => Context | null): void {
  ipcMain.handle('drop', (event, file: unknown) => {
    const context = contextOf(event)
    if (context !== null && typeof file === 'string') context.dropped.put(context.windowId, file)
  })
}

/** What the page asks with; null, which no method takes, when it is not written as `client.ts` writes. */
function readInput(text: unknown): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(String(text))
  } catch {
    return null
  }
}

/** What a call may see: something for a window's own page at its own address, null for frames inside it and strangers. */
export function trustedWindow<T>(page: TrustedPage, contextOf: (id: WindowId) => T) {
  return ({ sender, senderFrame }: IpcMainInvokeEvent): T | null => {
    if (senderFrame === null || senderFrame !== sender.mainFrame || !page.isTrusted(senderFrame.url))
      return null
    const window = BrowserWindow.fromWebContents(sender)
    return window === null ? null : contextOf(window.id)
  }
}
