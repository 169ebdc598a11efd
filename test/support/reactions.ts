import type { Page } from 'playwright-core'

/** Notes, for each line entered in the field of a meeting, how long the page took from Enter to the answer. */
export async function noteReactions(window: Page): Promise<void> {
  await window.evaluate(() => {
    const reactions: number[] = []
    let pressed: number | null = null
    const note = ({ key, timeStamp }: KeyboardEvent) => {
      if (key === 'Enter') pressed = timeStamp
    }
    document.addEventListener('keydown', note, true)
    new MutationObserver(() => {
      if (pressed === null || document.querySelector('.session-said [data-tone]') === null) return
      const channel = new MessageChannel()
      const since = pressed
      pressed = null
      // After this task, when what was changed has been put in the page.
      channel.port1.onmessage = (event) => reactions.push(event.timeStamp - since)
      channel.port2.postMessage(null)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(globalThis, { reactions })
  })
}

/** What was noted so far, in milliseconds, the quickest first. */
export async function reactionsIn(window: Page): Promise<readonly number[]> {
  const found: unknown = await window.evaluate(() => Reflect.get(globalThis, 'reactions'))
  return Array.isArray(found) ? found.map(Number).sort((a, b) => a - b) : []
}
