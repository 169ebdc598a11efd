import type { Page } from 'playwright-core'
import type {} from '#renderer/document/bridge.d.ts'
import type { Collection, RecordOf } from '#shared/document/collections.ts'

/** The records of a kind in the open document, as the main process reads them from the file. */
export async function recordsIn<C extends Collection>(
  page: Page,
  collection: C,
): Promise<readonly RecordOf<C>[]> {
  const found = await page.evaluate(async (name) => {
    const answer = await window.gouvernail.call('document.read', undefined)
    return answer.ok ? [...answer.value.data[name].values()] : answer.error.code
  }, collection as Collection)
  if (typeof found === 'string') throw new Error(found)
  return found as unknown as readonly RecordOf<C>[] // Playwright forgets which collection was asked for
}
