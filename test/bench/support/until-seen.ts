import type { Page } from 'playwright-core'

type Gesture = { readonly selector: string; readonly text: string | null }

/** How long until the frame after the one in which a press, or a typed text, is seen; in the page, so that the way to it is not counted. */
export function untilSeen(page: Page, gesture: Gesture): Promise<number> {
  return page.evaluate(async ({ selector, text }) => {
    await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)))
    const element = document.querySelector<HTMLElement>(selector)
    const started = performance.now()
    if (element instanceof HTMLInputElement && text !== null) {
      // React hears of a value only when it is set as a keyboard would.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, text)
      element.dispatchEvent(new Event('input', { bubbles: true }))
    } else element?.click()
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return performance.now() - started
  }, gesture)
}
