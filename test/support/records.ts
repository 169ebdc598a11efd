import type { Page } from 'playwright-core'
import type { Collection, RecordOf } from '#shared/document/collections.ts'
import { readDocument } from './main-process.ts'

/** The records of a kind in the open document, as the main process reads them from the file. */
export async function recordsIn<C extends Collection>(
  page: Page,
  collection: C,
): Promise<readonly RecordOf<C>[]> {
  return (await readDocument(page)).records[collection]
}
