import path from 'node:path'
import type { Page } from 'playwright-core'

/**
 * Shows a window at the size given, once its fonts and animations have come to rest, and takes a picture of it when somebody
 * asked for pictures: to draw and pack one that nobody looks at costs more processor than what is asked of the page.
 */
export async function takePicture(
  window: Page,
  name: string,
  size?: { readonly width: number; readonly height: number },
): Promise<void> {
  if (size) await window.setViewportSize(size)
  await comeToRest(window)
  const folder = process.env.GOUVERNAIL_PICTURES
  if (folder === undefined) return
  // Playwright makes the folder.
  await window.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' })
}

/** Waits until fonts are there, what moves has arrived, two frames were drawn, and the page has nothing more to do. */
export function comeToRest(page: Page): Promise<void> {
  return page.evaluate(atRest)
}

async function atRest(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  await document.fonts.ready
  for (const animation of document.getAnimations())
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish()
  await frame()
  await frame()
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }))
}
