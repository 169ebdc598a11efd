import type { Page } from 'playwright-core'
import type {} from '#renderer/document/bridge.d.ts'
import type { Answer, Method, MethodInput } from '#shared/api/contract.ts'

/** Asks the main process as the page itself does, past its screens. */
export async function askMain<M extends Method>(
  page: Page,
  method: M,
  input: MethodInput<M>,
): Promise<Answer<M>> {
  const answer = await page.evaluate(([name, text]) => window.gouvernail.call(name, text), [
    method,
    JSON.stringify(input),
  ] as const)
  return JSON.parse(answer)
}

/** The open document as the main process reads it. */
export async function readDocument(page: Page) {
  const answer = await askMain(page, 'document.read', undefined)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}
