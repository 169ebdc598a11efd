import type { Locator, Page } from 'playwright-core'

export type Place = { readonly x: number; readonly y: number }

/** What is touched of the chart: the nodes that lie, unseen, over the painting. */
export function chartNodes(window: Page): Locator {
  return window.locator('.react-flow__node')
}

/** The node whose sentence, as it is read aloud, begins with these words: its name, or its name and its sigle. */
export function chartNode(window: Page, words: string): Locator {
  const start = new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(,|$)`)
  return chartNodes(window).filter({ has: window.getByText(start) })
}

/** The names of the selected nodes, sorted. */
export async function selectedNames(window: Page): Promise<readonly string[]> {
  const sentences = await window.locator('.react-flow__node.selected').allTextContents()
  return sentences.map((sentence) => sentence.split(',')[0] ?? '').sort()
}

/** The middle of something on the screen. */
export async function middleOf(locator: Locator): Promise<Place> {
  const box = await boxOf(locator)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Where something is on the screen; it must be there. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error(`Not on the screen: ${locator}`)
  return box
}

/** Takes something with the mouse and leaves it elsewhere, as a hand does: in several small moves. */
export async function drag(window: Page, from: Place, to: Place): Promise<void> {
  await window.mouse.move(from.x, from.y)
  await window.mouse.down()
  await window.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await window.mouse.move(to.x, to.y, { steps: 4 })
  await window.mouse.up()
}

/** Draws a line from a side of a node to the middle of another. */
export async function drawLine(
  window: Page,
  from: Locator,
  side: 'top' | 'right' | 'bottom' | 'left',
  to: Locator,
): Promise<void> {
  // The handles appear under the pointer.
  await from.hover()
  const start = await middleOf(from.locator(`.react-flow__handle-${side}`))
  await drag(window, start, await middleOf(to))
}
