import type { Page } from 'playwright-core'
import { goTo } from '../../support/screen.ts'
import type { Figure } from '../support/figure.ts'
import { academySize, largeProject } from '../support/large-project.ts'
import { untilPainted, withFolder, withWindow, written } from '../support/window.ts'

const runs = 10
const budget = { median: 60 }
const name = '.ui-column-name[title="Dénomination"]'
const funnel = '[data-column="parent"] .ui-funnel'

/** The table of 5,000 entities: each gesture until the frame after the one in which it is seen. */
export const tables: Figure = {
  name: 'tables',
  hasWindow: true,
  measure: (tell) =>
    withFolder((folder) =>
      withWindow([written(folder, 'academy', largeProject(academySize))], async ({ window: page }) => {
        await untilPainted(page)
        await goTo(page, 'Personnes et organismes')
        await page.getByRole('tab', { name: /Organismes/ }).click()
        await page.locator('tr[data-row]').first().waitFor()
        const note = (await page.locator('.ui-table-count').textContent()) ?? ''
        tell({ name: 'table, 5,000 rows: sort', samples: await clicks(page, name), budget, note })
        const searched = await typed(page, '.ui-table-bar input')
        tell({ name: 'table, 5,000 rows: a letter of the search', samples: searched, budget })
        await page.locator(name).hover()
        await page.getByRole('button', { name: /^Filtrer\s: Dénomination/ }).click()
        const filtered = await typed(page, '.ui-table-panel input')
        tell({ name: 'table, 5,000 rows: a letter of « contient »', samples: filtered, budget })
        await page.keyboard.press('Escape')
        const opened = await clicks(page, funnel, () => page.keyboard.press('Escape'))
        tell({ name: 'table, 5,000 rows: open the choices of a filter', samples: opened })
      }),
    ),
}

/** A press, as many times; `after` puts things back. */
async function clicks(page: Page, selector: string, after?: () => Promise<void>): Promise<readonly number[]> {
  const samples: number[] = []
  for (let i = 0; i < runs; i++) {
    samples.push(await untilSeen(page, { selector, text: null }))
    await after?.()
    // The one that closes may still be leaving while the next one comes.
    await page.locator('.ui-popover').first().waitFor({ state: 'detached' })
  }
  return samples
}

/** A word that every row answers, typed letter by letter, as many times. */
async function typed(page: Page, selector: string): Promise<readonly number[]> {
  const samples: number[] = []
  for (let i = 0; i < runs; i++) {
    for (const text of ['e', 'ec', '']) samples.push(await untilSeen(page, { selector, text }))
  }
  return samples
}

type Gesture = { readonly selector: string; readonly text: string | null }

/** In the page, so that the way to it is not counted. */
function untilSeen(page: Page, gesture: Gesture): Promise<number> {
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
