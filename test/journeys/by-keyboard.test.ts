import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { boxOf, chartNode, chartNodes, selectedNames } from '../support/chart.ts'
import { recordsIn } from '../support/records.ts'
import { documentShown, historyLabel, laptop, read, statusLine } from '../support/screen.ts'

// Every gesture of the chart, one after the other on one organisation, and no mouse: only keys.
let application: Application
let window: Page
const steering = 'Comité de pilotage stratégique'
const copy = `${steering} (copie)`
const circo = 'Circonscription de Brumeval'
const commune = 'Commune de Saint-Ailleurs'
const school = 'École maternelle du Petit-Phare'

const undoIs = (words: string) =>
  expect.poll(() => historyLabel(window, 'Annuler')).toBe(`Annuler : ${words}`)
const undoBegins = (words: string) =>
  expect.poll(() => historyLabel(window, 'Annuler')).toMatch(new RegExp(`^Annuler : ${words}`))
const faded = () => chartNodes(window).filter({ hasText: 'estompé par le filtre' })
const said = async () => read(await window.locator('.organisation-steps').textContent())

beforeAll(async () => {
  application = await launchApplication({ args: ['--sample'] })
  window = application.window
  await window.setViewportSize(laptop)
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await documentShown(window)
  await chartNode(window, steering).waitFor()
})
afterAll(() => application.close())

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key)
}

/** Runs a command by its name. */
async function run(words: string): Promise<void> {
  await press('Control+k')
  await window.getByRole('dialog', { name: 'Palette de commandes' }).waitFor()
  await window.keyboard.type(words)
  await press('Enter')
}

/** Looks for an element by its words: it is selected, and has the keyboard once the search is left. */
async function find(words: string, name: string): Promise<void> {
  await press('Control+f')
  await window.locator('input[role=combobox]:focus').waitFor()
  await press('Control+a')
  await window.keyboard.type(words)
  await window.getByRole('option').first().waitFor()
  await press('Enter')
  await expect.poll(() => selectedNames(window)).toEqual([name])
  await press('Escape')
  await window.locator('.react-flow__node:focus').waitFor()
  await expect.poll(() => selectedNames(window)).toEqual([name])
}

test('one finds, copies, pastes and duplicates, without anybody', async () => {
  const persons = await recordsIn(window, 'person')
  await find('pilotage strategique', steering)
  await press('Control+d')

  await chartNode(window, copy).waitFor()
  await undoIs('dupliquer « CPS »')
  await expect.poll(() => selectedNames(window)).toEqual([copy])
  await press('Control+c', 'Control+v')
  await undoBegins('coller')
  expect(await recordsIn(window, 'person')).toEqual(persons)
  await press('Control+z')
  await undoIs('dupliquer « CPS »')
})

test('one renames in place; Escape keeps the name, Tab goes on to the next', async () => {
  await find('(copie)', copy)
  await press('F2')
  await window.getByRole('textbox', { name: 'Renommer' }).waitFor()
  await window.keyboard.type('Perdu')
  await press('Escape')
  await chartNode(window, copy).waitFor()
  await press('F2')
  await window.getByRole('textbox', { name: 'Renommer' }).waitFor()
  await window.keyboard.type('Comité restreint')
  await press('Tab')

  await chartNode(window, 'Comité restreint').waitFor()
  await undoBegins('renommer')
  await window.getByRole('textbox', { name: 'Renommer' }).waitFor()
  await press('Escape')
})

test('one moves, takes what is alike, and aligns it', async () => {
  await find('saint-ailleurs', commune)
  const before = await boxOf(chartNode(window, commune))
  await press('Shift+ArrowDown')
  await expect.poll(async () => (await boxOf(chartNode(window, commune))).y).toBeGreaterThan(before.y)
  await undoIs(`déplacer « ${commune} »`)
  await press('Control+Shift+e')
  await expect.poll(async () => (await selectedNames(window)).length).toBe(4)
  await press('Control+Shift+ArrowUp')

  await undoIs('aligner 4 éléments en haut')
})

test('one connects with C, and leads an end elsewhere', async () => {
  await find('comite restreint', 'Comité restreint')
  await press('c')
  await window.getByRole('combobox', { name: 'Cible du lien' }).and(window.locator(':focus')).waitFor()
  await window.keyboard.type('suivi operationnel')
  await window.getByRole('option').first().waitFor()
  await press('ArrowDown', 'Enter')
  await window.getByRole('menu', { name: 'Nouveau lien' }).locator(':focus').waitFor()
  await press('Enter')

  await expect.poll(said).toMatch(/ : fait$/)
  await expect.poll(() => historyLabel(window, 'Annuler')).not.toMatch(/aligner/)
})

test('one folds, unfolds and pins', async () => {
  await find('circonscription de brumeval', circo)
  await press('Alt+ArrowUp')
  await chartNode(window, school).waitFor({ state: 'detached' })
  await undoIs(`replier « ${circo} »`)
  await press('Alt+ArrowDown')
  await chartNode(window, school).waitFor()
  await run('épingler')
  await undoBegins('épingler')
})

test('one concentrates on what is selected, and shows all again', async () => {
  await find('pilotage strategique', steering)
  await run('concentrer sur')
  await expect.poll(() => faded().count()).toBeGreaterThan(0)
  await run('tout montrer')
  await expect.poll(() => faded().count()).toBe(0)
})

test('one opens the menu of what has the keyboard, and leaves it where one was', async () => {
  await find('pilotage strategique', steering)
  await press('Shift+F10')
  const menu = window.getByRole('menu')
  await menu.locator(':focus').waitFor()
  expect(await menu.getByRole('menuitem').count()).toBeGreaterThan(8)
  await press('Escape')

  await menu.waitFor({ state: 'detached' })
  await expect.poll(() => selectedNames(window)).toEqual([steering])
  await window.locator('.react-flow__node:focus').waitFor()
})

test('one makes a view, goes from view to view, tidies and looks nearer or farther', async () => {
  await run('ajouter une vue')
  const dialog = window.getByRole('dialog', { name: 'Ajouter une vue' })
  await dialog.waitFor()
  await press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await undoIs('ajouter la vue « CPS »')
  const tab = (name: string) => window.getByRole('tab', { name, exact: true })
  await expect.poll(() => tab('CPS').getAttribute('aria-selected')).toBe('true')
  await press('Control+PageUp')
  await expect.poll(() => tab('Organisation').getAttribute('aria-selected')).toBe('true')
  await press('Control+0')
  await expect.poll(() => statusLine(window)).toContain('100 %')
  await press('Control++')
  await expect.poll(() => statusLine(window)).toContain('125 %')
  await press('Shift+Digit1')
  await expect.poll(() => statusLine(window)).not.toContain('125 %')
  await run('ranger')
  await undoBegins('ranger')
})

test('everything is taken back, step by step, to where it began', async () => {
  const sample = await recordsIn(window, 'body')
  for (let step = 0; step < 40; step++) {
    const label = await historyLabel(window, 'Annuler')
    if (label === 'Annuler') break
    await press('Control+z')
    await expect.poll(() => historyLabel(window, 'Annuler')).not.toBe(label)
  }

  await chartNode(window, 'Comité restreint').waitFor({ state: 'detached' })
  expect(await historyLabel(window, 'Annuler')).toBe('Annuler')
  expect((await recordsIn(window, 'body')).length).toBe(sample.length - 1)
})
