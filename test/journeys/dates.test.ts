import fs from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { longDate } from '#shared/text/dates.ts'
import type { Application } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { chartNode, drag, middleOf } from '../support/chart.ts'
import { recordsIn } from '../support/records.ts'
import { openSample } from '../support/sample.ts'
import { exported, goTo, read, statusLine, toast } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

/** As the program tells it, whose zone is ours. */
const today = longDate(new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' }))

const slider = () => window.getByRole('slider', { name: 'Date montrée' })
const banner = () => window.getByRole('region', { name: 'Date montrée' })
const line = () => window.getByRole('region', { name: 'Ligne du temps' })
const told = async (place: Locator) => read(await place.getAttribute('aria-valuetext'))

/** Types a day in the control of the bar, and keeps it. */
async function showDay(day: string): Promise<void> {
  const field = window.getByRole('banner').getByRole('group', { name: 'Date montrée' }).last()
  await field.getByRole('spinbutton').first().click()
  await window.keyboard.type(day)
  await window.keyboard.press('Enter')
}

async function keyOnLine(key: string): Promise<void> {
  await slider().focus()
  await window.keyboard.press(key)
}

describe('the organisation at a date', () => {
  beforeAll(async () => {
    application = await openSample()
    window = application.window
  })
  afterAll(() => application.close())

  test('is today’s, and another one’s as soon as a day is typed, which the window says loudly', async () => {
    await goTo(window, 'Organisation')
    await chartNode(window, 'Comité de pilotage stratégique').waitFor()
    expect(await statusLine(window)).toContain('Aujourd’hui')

    await showDay('01092025')

    await banner().getByText('Organisation au 1er septembre 2025').waitFor()
    await chartNode(window, 'Comité de pilotage stratégique').waitFor({ state: 'detached' })
    expect(await statusLine(window)).toContain('Organisation au 1er septembre 2025')
    expect(await violationsIn(window, '.app-body')).toEqual([])
  })

  test('governs the lists too, wherever one goes', async () => {
    await goTo(window, 'Personnes et organismes')
    await window.getByRole('tab', { name: /^Instances/ }).click()

    await window.getByRole('heading', { name: /Aucune instance/ }).waitFor()
    await banner().getByText('Organisation au 1er septembre 2025').waitFor()
  })

  test('comes back to today by one key', async () => {
    await window.keyboard.press('Control+J')

    await banner().waitFor({ state: 'hidden' })
    await window.getByRole('row', { name: /CPS/ }).first().waitFor()
    expect(await statusLine(window)).toContain('Aujourd’hui')
  })

  test('says of what is selected that it is not there, and leads to the day on which it is', async () => {
    await goTo(window, 'Organisation')
    await window.getByLabel('Rechercher dans l’organisation').click()
    await window.keyboard.type('CPS')
    await window.getByRole('option', { name: /^CPS/ }).first().click()
    const sheet = window.getByRole('complementary')
    await sheet.getByText(`Membres au ${today}`).waitFor()

    await showDay('01092025')
    await sheet.getByText('Au 1er septembre 2025, cette instance n’existe pas encore.').waitFor()
    await sheet.getByRole('button', { name: 'Voir au 12 janvier 2026' }).click()

    await banner().getByText('Organisation au 12 janvier 2026').waitFor()
    await chartNode(window, 'Comité de pilotage stratégique').waitFor()
    await sheet.getByText('Membres au 12 janvier 2026').waitFor()
    await window.keyboard.press('Control+J')
    await banner().waitFor({ state: 'hidden' })
  })

  test('is gone through from change to change, by months, and to both ends, with the keyboard alone', async () => {
    await goTo(window, 'Organisation')
    await window.keyboard.press('Control+Shift+J')
    await slider().waitFor()

    await keyOnLine('ArrowLeft')
    await expect.poll(() => told(slider())).toBe('5 octobre 2026, 2 changements')
    expect(read(await line().textContent())).toContain('5 octobre 2026 : 2 changements')
    await keyOnLine('ArrowRight')
    await banner().waitFor({ state: 'hidden' })
    await showDay('01032026')
    await expect.poll(() => told(slider())).toBe('1er mars 2026, aucun changement')
    await keyOnLine('ArrowRight')
    await expect.poll(() => told(slider())).toMatch(/^2 mars 2026, 25 changements/)
    await keyOnLine('PageUp')
    await expect.poll(() => told(slider())).toMatch(/^2 avril 2026/)
    await keyOnLine('Shift+PageDown')
    await expect.poll(() => told(slider())).toMatch(/^2 avril 2025/)
    await keyOnLine('Home')
    await expect.poll(() => told(slider())).toMatch(/^1er décembre 2013/)
    await keyOnLine('End')
    await expect.poll(() => told(slider())).toMatch(/2028/)
    expect(await violationsIn(window, '.day-line')).toEqual([])
    await window.keyboard.press('Control+J')
    await banner().waitFor({ state: 'hidden' })
  })

  test('is chosen with the mouse too: near a day of change, that day', async () => {
    await showDay('02032026')
    await expect.poll(() => told(slider())).toMatch(/^2 mars 2026/)
    const { x, y } = await middleOf(slider())
    await window.keyboard.press('Control+J')
    await banner().waitFor({ state: 'hidden' })

    await window.mouse.click(x + 1, y)

    await expect.poll(() => told(slider())).toMatch(/^2 mars 2026, 25 changements/)
    await drag(window, { x, y }, { x: x - 300, y })
    await expect.poll(() => told(slider())).toMatch(/ 202[23], /)
    await window.keyboard.press('Control+J')
    await banner().waitFor({ state: 'hidden' })
  })

  test('steps from change to change wherever the keyboard is, and says when there is no further', async () => {
    await window.keyboard.press('Alt+PageUp')
    await banner().getByText('Organisation au 5 octobre 2026').waitFor()
    // Today is a stop on the way forward.
    await window.keyboard.press('Alt+PageDown')
    await banner().waitFor({ state: 'hidden' })
  })

  test('tells its events, and an event leads to its day', async () => {
    await line().getByRole('button', { name: 'Tous les événements' }).click()
    const dialog = window.getByRole('dialog', { name: 'Événements de l’organisation' })
    await dialog.getByRole('searchbox').fill('Béatrice SAUVELUNE')
    const row = dialog.getByRole('row', { name: /^16\/04\/2026 Changement CPS/ })
    await row.waitFor()
    expect(read(await row.textContent())).toContain('Mme Béatrice SAUVELUNE remplace M. Alain MARCHENUIT')
    expect(await violationsIn(window, '[role="dialog"]')).toEqual([])

    await row.dblclick()

    await dialog.waitFor({ state: 'hidden' })
    await banner().getByText('Organisation au 16 avril 2026').waitFor()
  })

  test('what is added on another day begins on that day', async () => {
    await goTo(window, 'Personnes et organismes')
    await window.getByRole('tab', { name: /^Instances/ }).click()
    await window.getByRole('button', { name: 'Ajouter une instance' }).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByLabel('Nom de l’instance').fill('Comité éphémère')
    await window.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    await window.getByRole('row', { name: /Comité éphémère/ }).waitFor()

    await window.keyboard.press('Alt+PageUp')
    await window.getByRole('row', { name: /Comité éphémère/ }).waitFor({ state: 'detached' })
    await window.keyboard.press('Control+J')
    await window.getByRole('row', { name: /Comité éphémère/ }).waitFor()
  })
})

describe('two dates compared', () => {
  beforeAll(async () => {
    application = await openSample()
    window = application.window
    await goTo(window, 'Organisation')
  })
  afterAll(() => application.close())

  const bar = () => window.getByRole('region', { name: 'Comparaison de deux dates' })
  const list = () =>
    window.getByRole('complementary').getByRole('list', { name: 'Comparaison de deux dates' })
  const reference = () => window.getByRole('slider', { name: 'Date de comparaison' })

  test('are chosen from the palette and on the line, and begin a year apart', async () => {
    // The sample goes on after that day.
    await showDay('27112026')
    await window.keyboard.press('Control+K')
    await window.getByRole('dialog', { name: 'Palette de commandes' }).locator(':focus').waitFor()
    await window.keyboard.type('comparer avec')
    await window.getByRole('option', { name: /Comparer avec une autre date/ }).waitFor()
    await window.keyboard.press('Enter')

    await bar().getByText('Du 27 novembre 2025 au 27 novembre 2026').waitFor()
    expect(await told(reference())).toMatch(/^27 novembre 2025/)
    await reference().focus()
    for (let step = 0; step < 4; step++) await window.keyboard.press('ArrowRight')
    await bar().getByText('Du 5 janvier 2026 au 27 novembre 2026').waitFor()
  })

  test('are told in numbers with their marks, on the chart to whoever does not see it, and in a list', async () => {
    expect(read(await bar().getByRole('status').textContent())).toBe('13 ajouts0 retrait21 changements')
    const spoken = async (name: string) => read(await chartNode(window, name).textContent())
    expect(await spoken('Comité de suivi opérationnel')).toMatch(/, Ajout$/)
    expect(await spoken('Sourdaine Numérique')).toMatch(/, 4 changements$/)
    const lines = (await list().getByRole('listitem').allTextContents()).map(read)
    expect(lines).toContain('Ajout Instance ajoutée, 16 sièges pourvus sur 17')
    expect(lines.join('\n')).toContain('Mme Béatrice SAUVELUNE remplace M. Alain MARCHENUIT')
    expect(await violationsIn(window, '.app-body')).toEqual([])
  })

  test('lead from a line to its place on the chart', async () => {
    await list().getByRole('button', { name: 'CSO' }).click()
    await window.locator('.react-flow__node:focus').waitFor()
    await window.keyboard.press('Escape')
  })

  test('are copied as a list in words', async () => {
    await bar().getByRole('button', { name: 'Copier la liste' }).click()
    await toast(window, 'Liste copiée').waitFor()
    const copied = await application.electron.evaluate(({ clipboard }) => clipboard.readText())

    expect(read(copied)).toMatch(
      /^Du 5 janvier 2026 au 27 novembre 2026 13 ajouts, 21 changements CPS Ajout – /,
    )
  })

  test('are exported as a table', async () => {
    const file = folder.path('comparaison.csv')
    application.answerDialogs({ kind: 'save', path: file })
    await bar().getByRole('button', { name: 'Exporter' }).click()
    await window.getByRole('menuitem', { name: /CSV/ }).click()
    await exported(window, 'Export terminé')
    const rows = fs.readFileSync(file, 'utf8').trim().split(/\r?\n/)

    expect(rows).toHaveLength(1 + 13 + 21)
    expect(rows[0]).toContain('Changement;Élément')
  })

  test('what exists today is not moved meanwhile, and the window says why', async () => {
    const before = await recordsIn(window, 'placement')
    const { x, y } = await middleOf(chartNode(window, 'Cabinet Tournemain'))
    await drag(window, { x, y }, { x: x + 60, y: y + 30 })

    await toast(window, 'Place inchangée').waitFor()
    expect(await recordsIn(window, 'placement')).toEqual(before)
    await window.keyboard.press('Escape')
  })

  test('end where they began', async () => {
    await bar().getByRole('button', { name: 'Fermer la comparaison' }).click()
    await bar().waitFor({ state: 'hidden' })
    const words = () => chartNode(window, 'Comité de suivi opérationnel').textContent()
    await expect.poll(async () => read(await words())).not.toContain('Ajout')
  })
})
