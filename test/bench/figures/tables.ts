import type { Page } from 'playwright-core'
import { academySize, largeProject } from '../../support/large-project.ts'
import { goTo } from '../../support/screen.ts'
import type { Figure } from '../support/figure.ts'
import { untilSeen } from '../support/until-seen.ts'
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
        await closePopover(page)
        const opened = await clicks(page, funnel, () => closePopover(page))
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
  }
  return samples
}

/** Escape is for what has the keyboard: it is pressed once the popover has it, and the next one opens once it is gone. */
async function closePopover(page: Page): Promise<void> {
  await page.locator('.ui-popover:focus-within').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.ui-popover').first().waitFor({ state: 'detached' })
}

/** A word that every row answers, typed letter by letter, as many times. */
async function typed(page: Page, selector: string): Promise<readonly number[]> {
  const samples: number[] = []
  for (let i = 0; i < runs; i++) {
    for (const text of ['e', 'ec', '']) samples.push(await untilSeen(page, { selector, text }))
  }
  return samples
}
