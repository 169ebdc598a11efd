import type { Locator, Page } from 'playwright-core'

/**
 * Lets the page draw what the last gesture did before each key: a driver presses the next one within the same frame, which
 * no hand does, and what the page does in its next frame (giving the focus back when a dialog closes) would come too late.
 * The letters of one `type` follow each other as fast as they can.
 */
export function pressUnhurried(page: Page): void {
  const { keyboard } = page
  const press = keyboard.press.bind(keyboard)
  const type = keyboard.type.bind(keyboard)
  keyboard.press = (...keys) => drawn(page).then(() => press(...keys))
  keyboard.type = (...letters) => drawn(page).then(() => type(...letters))
  unhurryLocators(Object.getPrototypeOf(page.locator('body')))
}

type LocatorClass = Locator & { isUnhurried?: true }

// All pages share the class of their locators.
function unhurryLocators(prototype: LocatorClass): void {
  if (prototype.isUnhurried) return
  prototype.isUnhurried = true
  const { press } = prototype
  prototype.press = function (this: Locator, ...keys) {
    return drawn(this.page()).then(() => press.apply(this, keys))
  }
}

/** A page that is hidden or closing draws nothing any more. */
async function drawn(page: Page): Promise<void> {
  const frame = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve))
      setTimeout(resolve, 250)
    })
  await page.evaluate(frame).catch(() => undefined)
}
