import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { chartNode, selectedNames } from '../support/chart.ts'
import { documentShown, historyLabel, laptop } from '../support/screen.ts'

// The outline beside the chart: the same objects and the same selection, without a mouse but where one says so.
let application: Application
let window: Page
let tree: Locator

beforeAll(async () => {
  application = await launchApplication({ args: ['--sample'] })
  window = application.window
  await window.setViewportSize(laptop)
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await documentShown(window)
  await chartNode(window, 'Comité de pilotage stratégique').waitFor()
  tree = window.getByRole('tree', { name: 'Plan de l’organisation' })
})
afterAll(() => application.close())

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key)
}
const active = () => tree.locator('[data-active]')
const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement)
const row = (name: string) => tree.getByRole('treeitem', { name })

test('its shortcut shows it and gives it the keyboard, on the first level', async () => {
  await press('Control+Shift+T')

  await expect.poll(() => hasFocus(tree)).toBe(true)
  await expect.poll(() => active().textContent()).toBe('Académique')
  expect(await active().getAttribute('aria-expanded')).toBe('true')
})

test('arrows and letters go from row to row, and what is reached is selected on the chart', async () => {
  // Typed as fast as a word is: what takes its time in between makes another word.
  await Promise.all(['c', 'p', 's'].map((letter) => press(letter)))

  await expect.poll(() => selectedNames(window)).toEqual(['Comité de pilotage stratégique'])
  await expect.poll(() => active().getAttribute('aria-selected')).toBe('true')
  await press('ArrowRight', 'ArrowRight')
  await expect.poll(() => active().getAttribute('aria-level')).not.toBe(null)
  expect(await active().textContent()).toContain(' : ')
  expect(await selectedNames(window)).toEqual(['Comité de pilotage stratégique'])
  await press('ArrowLeft', 'ArrowLeft')
  await expect.poll(() => active().getAttribute('aria-expanded')).toBe('false')
})

test('what is selected on the chart is revealed, whatever stood closed above it', async () => {
  await press('Home', 'ArrowLeft')
  await expect.poll(() => active().getAttribute('aria-expanded')).toBe('false')
  await press('Escape')
  await chartNode(window, 'Comité de suivi opérationnel').click({ position: { x: 12, y: 6 } })

  await expect.poll(() => active().textContent()).toContain('Comité de suivi opérationnel')
  await expect.poll(() => active().getAttribute('aria-selected')).toBe('true')
})

test('F2 renames in place, and one undo gives the name back', async () => {
  await tree.focus()
  await press('F2')
  const field = tree.getByRole('textbox', { name: 'Renommer' })
  await field.waitFor()
  await window.keyboard.type('Comité du numérique')
  await press('Enter')

  await row('Comité du numérique').waitFor()
  await chartNode(window, 'Comité du numérique').waitFor()
  await expect.poll(() => hasFocus(tree)).toBe(true)
  await press('Control+z')
  await row('Comité de suivi opérationnel').waitFor()
})

test('the menu key opens the menu of the chart, and what it renames is renamed here', async () => {
  await press('ContextMenu')
  const menu = window.getByRole('menu')
  await menu.waitFor()
  const entries = await menu.getByRole('menuitem').allTextContents()
  expect(entries.join(' ')).toMatch(/Dupliquer.*Renommer.*Relier.*Supprimer/s)
  await menu.getByRole('menuitem', { name: /^Renommer/ }).focus()
  await press('Enter')

  await tree.getByRole('textbox', { name: 'Renommer' }).waitFor()
  await press('Escape')
  await expect.poll(() => hasFocus(tree)).toBe(true)
})

test('several rows are selected together, duplicated, and the copies undone', async () => {
  await press('Shift+ArrowUp')
  await expect.poll(async () => (await selectedNames(window)).length).toBe(2)
  await press('Control+d')
  await expect.poll(() => historyLabel(window, 'Annuler')).toMatch(/dupliquer/)
  await press('Control+z')
  await expect.poll(() => historyLabel(window, 'Annuler')).not.toMatch(/dupliquer/)
})

/** Goes to a row by some letters, typed as fast as a word is. */
async function goToRow(letters: string, name: string): Promise<void> {
  await Promise.all([...letters].map((letter) => press(letter)))
  await expect.poll(() => active().textContent()).toContain(name)
}

test('Delete asks what the chart asks, and one undo brings it back', async () => {
  await tree.focus()
  await goToRow('cabi', 'Cabinet Tournemain')
  await expect.poll(() => selectedNames(window)).toEqual(['Cabinet Tournemain'])
  await press('Delete')
  const question = window.getByRole('alertdialog').or(window.getByRole('dialog'))
  await question.getByRole('button', { name: 'Supprimer' }).click()

  await expect.poll(() => historyLabel(window, 'Annuler')).toContain('supprimer')
  await expect.poll(() => row('Cabinet Tournemain').count()).toBe(0)
  await press('Control+z')
  await row('Cabinet Tournemain').waitFor()
})

test('what is cut is pasted into the container that one then goes to', async () => {
  await chartNode(window, 'École maternelle du Petit-Phare').click()
  await expect.poll(() => active().textContent()).toContain('Petit-Phare')
  const level = await active().getAttribute('aria-level')
  await tree.focus()
  await press('Control+x')
  await window.getByRole('alertdialog').getByRole('button', { name: 'Couper' }).click()
  await expect.poll(() => historyLabel(window, 'Annuler')).toContain('couper')
  await tree.focus()
  await goToRow('circ', 'Circonscription de')
  await press('Control+v')

  await expect.poll(() => historyLabel(window, 'Annuler')).toContain('coller')
  await expect.poll(() => active().textContent()).toContain('Petit-Phare')
  expect(await active().getAttribute('aria-level')).toBe(level)
  await press('Control+z', 'Control+z')
})

test('the table tells the same objects, sorted and found, and Enter opens the sheet', async () => {
  await press('Control+k')
  await window.getByRole('dialog', { name: 'Palette de commandes' }).waitFor()
  await window.keyboard.type('plan en tableau')
  await press('Enter')
  const table = window.getByRole('grid', { name: 'Plan de l’organisation' })
  await expect.poll(() => hasFocus(table)).toBe(true)
  await press('End')
  await expect.poll(async () => (await selectedNames(window)).length).toBe(1)
  await press('Enter')

  await expect
    .poll(() => window.evaluate(() => document.activeElement?.closest('aside')?.getAttribute('aria-label')))
    .toBe('Inspecteur')
})

test('assistive technology finds nothing amiss in either', async () => {
  expect(await violationsIn(window)).toEqual([])
  await window.getByRole('radio', { name: 'Arbre', exact: true }).click()
  await tree.waitFor()
  expect(await violationsIn(window)).toEqual([])
})
