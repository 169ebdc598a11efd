import type { Page } from 'playwright-core'
import { comeToRest } from '../support/pictures.ts'

/** How long a busy machine may take to lay out a page whose size has changed, in milliseconds. */
const patience = 10_000

/** The faults that last: a page that is still being laid out is looked at again once it has drawn. */
async function lasting(page: Page, faultsNow: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const end = performance.now() + patience
  let faults = await faultsNow()
  while (faults.length > 0 && performance.now() < end) {
    await comeToRest(page)
    faults = await faultsNow()
  }
  return faults
}

/** What is wider than its place: panels that scroll sideways, buttons and tabs that cut their words. */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return lasting(page, () => layoutFaultsNow(page))
}

function layoutFaultsNow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const panels =
      'html, body, .app-frame, .app-rail, .app-bar, .app-main, .app-inspector-content, .app-status, .app-start, .ui-tab-panel, .ui-dialog, .meetings-list, .agenda-list, .agenda-item'
    const labels = '.ui-button, .ui-tab, .ui-badge, .ui-status-item, .app-rail-item, .ui-segment'
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility())
    const name = (element: HTMLElement) =>
      `${element.className || element.tagName} « ${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)} »`
    const isTooWide = (element: HTMLElement) => element.scrollWidth > element.clientWidth + 1
    // An inline box has no width of its own to exceed.
    const isCut = (element: HTMLElement) =>
      isTooWide(element) && getComputedStyle(element).display !== 'inline'
    const isOutside = (element: HTMLElement) => {
      const { left, right } = element.getBoundingClientRect()
      return right > innerWidth + 1 || left < -1
    }
    return [
      ...shown(panels)
        .filter(isTooWide)
        .map((element) => `scrolls sideways: ${name(element)}`),
      ...shown(labels)
        .filter(isCut)
        .map((element) => `cuts its words: ${name(element)}`),
      ...shown(labels)
        .filter((element) => isOutside(element) && element.closest('.ui-tab-list, table') === null)
        .map((element) => `leaves the window: ${name(element)}`),
    ]
  })
}

/** Cells and headers of tables that are cut after less than some twenty letters: one cannot tell them from the next. */
export function cutCells(page: Page): Promise<readonly string[]> {
  return lasting(page, () => cutCellsNow(page))
}

function cutCellsNow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.ui-table .ui-cell-text')]
      .filter(({ clientWidth, scrollWidth }) => clientWidth < scrollWidth - 1 && clientWidth < 130)
      .map(({ textContent }) => `is cut: ${textContent}`),
  )
}

/** The share of the chart's picture that is something else than its most common colour. */
export function paintedShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.chart-scene')
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
    if (pixels === undefined) return 0
    const counts = new Map<number, number>()
    const colours = new Uint32Array(pixels.buffer)
    for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
    return 1 - Math.max(...counts.values()) / colours.length
  })
}
