import type { Page } from 'playwright-core'
import type {} from '#renderer/document/bridge.d.ts'
import type { Application } from './application.ts'

/**
 * Breaks the sheet of the project, as a fault of ours would: the main process tells the window of a name that is no text.
 * The document itself is not touched.
 */
export async function breakProjectSheet({ electron, window }: Application): Promise<void> {
  const event = await aChangeThatCannotBeShown(window)
  await electron.evaluate(({ BrowserWindow }, told) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('event', told)
  }, event)
}

function aChangeThatCannotBeShown(page: Page): Promise<object> {
  return page.evaluate(async () => {
    const read = await window.gouvernail.call('document.read', undefined)
    if (!read.ok) throw new Error(read.error.code)
    const { revision, history, status, data } = read.value
    const before = data.project.get('project')
    const after = { ...before, name: { broken: true } }
    return {
      type: 'document-changed',
      revision: revision + 1,
      savedAt: status.savedAt,
      history,
      changes: [{ collection: 'project', id: 'project', before, after }],
    }
  })
}
