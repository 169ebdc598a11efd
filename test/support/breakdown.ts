import type { Page } from 'playwright-core'
import type { Application } from './application.ts'
import { readDocument } from './main-process.ts'

/**
 * Breaks the sheet of the project, as a fault of ours would: the main process tells the window of a name that is no text.
 * The document itself is not touched.
 */
export async function breakProjectSheet({ electron, window }: Application): Promise<void> {
  const event = await aChangeThatCannotBeShown(window)
  await electron.evaluate(({ BrowserWindow }, told) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('event', JSON.stringify(told))
  }, event)
}

async function aChangeThatCannotBeShown(page: Page): Promise<object> {
  const { revision, history, status, records } = await readDocument(page)
  const [before] = records.project
  const after = { ...before, name: { broken: true } }
  return {
    type: 'document-changed',
    revision: revision + 1,
    savedAt: status.savedAt,
    adrift: null,
    history,
    changes: [{ collection: 'project', id: 'project', before, after }],
  }
}
