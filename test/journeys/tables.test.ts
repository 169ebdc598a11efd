import fs from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { recordsIn } from '../support/records.ts'
import { desk, documentShown, goTo, historyLabel, read } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

async function start(): Promise<void> {
  const userData = folder.path('user')
  fs.mkdirSync(userData, { recursive: true })
  application = await launchApplication({ args: ['--sample'], userData })
  window = application.window
  // Wide enough for every column: on a laptop some of them yield their place.
  await window.setViewportSize(desk)
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await documentShown(window)
  await goTo(window, 'Décisions')
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key)
}

const grid = () => window.getByRole('grid')
const header = (title: string) => grid().locator(`.ui-column-name[title="${title}"]`)
const option = (name: string | RegExp) => window.getByRole('option', { name })
const count = async () => read(await window.locator('.ui-table-count').textContent())
const chips = async () =>
  (await window.getByRole('list', { name: 'Filtres' }).locator('.ui-chip').allTextContents()).map(read)
const titles = async () =>
  (await grid().getByRole('columnheader').allTextContents()).map(read).filter((title) => title !== '')

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

/** The texts of a column, from the first row to the last one drawn. */
async function column(id: string): Promise<readonly string[]> {
  const place = await grid()
    .locator(`th[data-column="${id}"]`)
    .evaluate((cell) => [...(cell.parentElement?.children ?? [])].indexOf(cell))
  const cells = grid().locator(`tr[data-row] > :nth-child(${place + 1})`)
  return (await cells.allTextContents()).map(read)
}

async function openFilter(title: string): Promise<void> {
  await header(title).hover()
  await window.getByRole('button', { name: `Filtrer : ${title}`, exact: false }).click()
}

async function exported(trigger: () => Promise<unknown>, name: string): Promise<readonly string[]> {
  const file = folder.path(name)
  application.answerDialogs({ kind: 'save', path: file })
  await trigger()
  await expect.poll(() => fs.existsSync(file)).toBe(true)
  const text = fs.readFileSync(file, 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  return text.slice(1).trimEnd().split('\r\n')
}

describe('the table of decisions', () => {
  beforeAll(start)
  afterAll(() => application.close())

  test('says in words how late a decision is', async () => {
    expect(await column('due')).toContainEqual(expect.stringMatching(/^en retard de \d+ jours/))
  })

  test('is filtered from a header with the keyboard alone', async () => {
    await header('N°').focus()
    await press(...Array<string>(8).fill('ArrowRight'))
    expect(await hasFocus(header('État'))).toBe(true)
    await press('Alt+ArrowDown')
    await window.getByRole('menuitem', { name: 'Filtrer…' }).waitFor()
    await press('ArrowDown', 'ArrowDown', 'Enter')
    await option('Adoptée').waitFor()
    await press('Space')

    await expect.poll(chips).toEqual(['État : Adoptée'])
    expect(new Set(await column('status'))).toEqual(new Set(['adoptée']))
    expect(await count()).toMatch(/^\d+ sur \d+$/)
    await press('Escape')
    await expect.poll(() => hasFocus(header('État'))).toBe(true)
  })

  test('is filtered by a part of a text, whatever its accents', async () => {
    await openFilter('Objet')
    await window.keyboard.type('REPARTITION')
    await press('Enter')

    await expect.poll(chips).toEqual(['Objet contient « REPARTITION »', 'État : Adoptée'])
    expect(await column('title')).toEqual(['Clé de répartition financière'])
  })

  test('loses a filter by a press on it, and the keyboard stays near', async () => {
    await window.getByRole('button', { name: /Retirer le filtre Objet/ }).focus()
    await press('Enter')
    await expect.poll(chips).toEqual(['État : Adoptée'])
    expect(await hasFocus(window.getByRole('button', { name: /Retirer le filtre État/ }))).toBe(true)
    await window.getByRole('button', { name: 'Effacer les filtres' }).click()

    await expect.poll(count).toMatch(/^\d+ lignes$/)
    expect(await hasFocus(grid())).toBe(true)
  })

  test('is filtered by days, from one to another', async () => {
    await openFilter('Échéance')
    await window.keyboard.type('01112026')
    await press('Enter')
    await window
      .getByRole('dialog')
      .getByRole('group', { name: 'Au' })
      .getByRole('spinbutton')
      .first()
      .focus()
    await window.keyboard.type('30112026')
    await press('Enter', 'Escape')

    await expect.poll(chips).toEqual(['Échéance : du 01/11/2026 au 30/11/2026'])
    await goTo(window, 'Séances')
    await goTo(window, 'Décisions')
    expect(await chips()).toEqual(['Échéance : du 01/11/2026 au 30/11/2026'])
    await window.getByRole('button', { name: 'Effacer les filtres' }).click()
  })

  test('offers everything back when nothing is left', async () => {
    await window.getByRole('searchbox').fill('introuvable')
    await window.getByRole('heading', { name: 'Aucune ligne ne répond à ces critères' }).waitFor()
    await window.getByRole('button', { name: 'Tout afficher' }).click()

    await expect.poll(count).toMatch(/^\d+ lignes$/)
  })

  test('has its columns moved by dragging a header', async () => {
    const before = await titles()
    const [from, to] = [await header('État').boundingBox(), await header('Date').boundingBox()]
    if (from === null || to === null) throw new Error('no header')
    await window.mouse.move(from.x + 20, from.y + 10)
    await window.mouse.down()
    await window.mouse.move(to.x + 40, to.y + 10, { steps: 5 })
    await window.mouse.move(to.x + 5, to.y + 10, { steps: 5 })
    await window.mouse.up()

    expect(before.slice(0, 2)).toEqual(['N°', 'Date'])
    await expect.poll(titles).toEqual(['N°', 'État', ...before.slice(1, -1)])
  })

  test('has its columns moved, hidden and shown with the keyboard', async () => {
    await header('État').focus()
    await press('Alt+ArrowDown')
    await window.getByRole('menuitem', { name: 'Déplacer à gauche' }).press('Enter')
    await expect.poll(async () => (await titles())[0]).toBe('État')
    await expect.poll(() => hasFocus(header('État'))).toBe(true)

    await press('ArrowRight', 'Alt+ArrowDown')
    await window.getByRole('menuitem', { name: 'Masquer la colonne' }).press('Enter')
    await expect.poll(titles).not.toContain('N°')

    await window.getByRole('button', { name: 'Colonnes…' }).press('Enter')
    await option('Nature').press('Space')
    await press('Escape')
    await expect.poll(titles).toContain('Nature')
  })

  test('exports what is seen: its columns and its rows, in their order', async () => {
    await header('Objet').click()
    await openFilter('Instance')
    await option('CSO').click()
    await press('Escape')
    const lines = await exported(async () => {
      await window.getByRole('button', { name: 'Exporter', exact: true }).click()
      await window.getByRole('menuitem', { name: 'Exporter ce tableau (CSV)' }).click()
    }, 'table.csv')

    expect(lines[0]).toBe((await titles()).map((title) => title.replace(', filtrée', '')).join(';'))
    expect(lines).toHaveLength((await column('title')).length + 1)
    const subjects = lines.slice(1).map((line) => line.split(';')[lines[0]?.split(';').indexOf('Objet') ?? 0])
    expect(subjects.map((subject) => subject?.replaceAll('"', ''))).toEqual(await column('title'))
    await window.getByRole('button', { name: 'Effacer les filtres' }).click()
  })

  test('has several rows chosen with the keyboard, and exports them', async () => {
    await grid().focus()
    await press('Home', 'Shift+ArrowDown', 'Control+ArrowDown', 'Control+ArrowDown', 'Space')
    await window.getByText('3 lignes sélectionnées').waitFor()
    await window.getByRole('complementary').getByText('Plusieurs décisions choisies').waitFor()
    const lines = await exported(
      () => window.getByRole('button', { name: 'Exporter la sélection' }).press('Enter'),
      'selection.csv',
    )
    expect(lines).toHaveLength(4)

    await grid().focus()
    await press('Control+a')
    await window.getByText(`${(await column('title')).length} lignes sélectionnées`).waitFor()
    await press('Escape')
    await window.getByRole('toolbar', { name: 'Gestes sur la sélection' }).waitFor({ state: 'detached' })
  })

  test('has several rows ticked with the mouse, one by one or from one to another', async () => {
    const boxes = grid().getByRole('row').getByRole('checkbox')
    await boxes.nth(1).click()
    await boxes.nth(3).click()
    await window.getByText('2 lignes sélectionnées').waitFor()
    await boxes.nth(6).click({ modifiers: ['Shift'] })
    await window.getByText('4 lignes sélectionnées').waitFor()
    await window.getByRole('button', { name: 'Tout désélectionner' }).click()

    await window.getByRole('complementary').getByText('Aucune décision choisie').waitFor()
    expect(await hasFocus(grid())).toBe(true)
  })

  test('opens a row in the inspector, even when that was hidden', async () => {
    await press('F4')
    await window.getByRole('complementary').waitFor({ state: 'detached' })
    await grid().focus()
    await press('Home', 'Enter')

    await window.getByRole('complementary').getByRole('heading', { level: 2 }).first().waitFor()
  })
})

describe('another day', () => {
  beforeAll(start)
  afterAll(() => application.close())

  test('the columns are where they were left, and nothing is filtered', async () => {
    expect(await titles()).toEqual([
      ...['État', 'Date', 'Instance', 'Objet', 'Nature', 'Thèmes', 'Responsable', 'Échéance', 'Acte'],
    ])
    expect(await chips()).toEqual([])

    await window.getByRole('button', { name: 'Colonnes…' }).click()
    await window.getByRole('button', { name: 'Rétablir les colonnes' }).click()
    await press('Escape')
    expect(await titles()).toEqual([
      ...['N°', 'Date', 'Instance', 'Objet', 'Thèmes', 'Responsable', 'Échéance', 'Acte', 'État'],
    ])
  })

  test('several entities are deleted in one step, their consequences told once', async () => {
    await goTo(window, 'Personnes et organismes')
    await window.getByRole('tab', { name: /Organismes/ }).click()
    const before = (await recordsIn(window, 'entity')).length
    await openFilter('Nature')
    await option(/Circonscription/).click()
    await press('Escape')
    await grid().focus()
    await press('Control+a')
    await window.getByRole('button', { name: 'Supprimer', exact: true }).click()
    const question = window.getByRole('alertdialog', { name: /Supprimer ces 3\sorganismes/ })
    await question.getByText(/Seront aussi supprimés\s: .*postes/).waitFor()
    await question.getByRole('button', { name: 'Supprimer' }).click()

    await expect.poll(async () => (await recordsIn(window, 'entity')).length).toBe(before - 3)
    expect(await historyLabel(window, 'Annuler')).toMatch(/^Annuler : supprimer/)
    await press('Control+z')
    await expect.poll(async () => (await recordsIn(window, 'entity')).length).toBe(before)
  })

  test.each(['light', 'dark'] as const)(
    'what opens over a table is no obstacle (%s)',
    async (colorScheme) => {
      await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await goTo(window, 'Décisions')
      for (const title of ['Objet', 'Échéance', 'État']) {
        await openFilter(title)
        expect(await violationsIn(window, '.ui-popover'), title).toEqual([])
        await press('Escape')
      }
      await openFilter('État')
      await option('Adoptée').click()
      await press('Escape')
      await header('Date').click({ button: 'right' })
      await window.getByRole('menu').waitFor()
      expect(await violationsIn(window, '.ui-popover'), 'menu').toEqual([])
      await press('Escape')
      await window.getByRole('button', { name: 'Colonnes…' }).click()
      expect(await violationsIn(window, '.ui-popover'), 'columns').toEqual([])
      await press('Escape')
      await grid().focus()
      await press('Control+a')

      expect(await violationsIn(window), 'filters and selection').toEqual([])
      await window.getByRole('button', { name: 'Effacer les filtres' }).click()
    },
  )
})
