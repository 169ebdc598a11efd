import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { boxOf, chartNode, chartNodes, drag, middleOf, selectedNames } from '../support/chart.ts'
import { recordsIn } from '../support/records.ts'
import { documentShown, historyLabel, laptop, read, toast } from '../support/screen.ts'

let application: Application
let window: Page
const steering = 'Comité de pilotage stratégique'
const operational = 'Comité de suivi opérationnel'
const bar = () => window.getByRole('region', { name: 'Filtre de la vue' })
const undoIs = (words: string) =>
  expect.poll(() => historyLabel(window, 'Annuler')).toBe(`Annuler : ${words}`)
const faded = () => chartNodes(window).filter({ hasText: 'estompé par le filtre' })
const said = async () => read(await window.locator('.organisation-steps').textContent())

beforeAll(async () => {
  application = await launchApplication({ args: ['--sample'] })
  window = application.window
  await window.setViewportSize(laptop)
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await documentShown(window)
  await chartNode(window, steering).waitFor()
  await window.keyboard.press('Shift+Digit1')
})
afterAll(() => application.close())

/** Runs a command by its name, from the keyboard. */
async function run(words: string): Promise<void> {
  await window.keyboard.press('Control+k')
  await window.getByRole('dialog', { name: 'Palette de commandes' }).waitFor()
  await window.keyboard.type(words)
  await window.keyboard.press('Enter')
}

test('a filter lets the rest fade, loses nothing, and is one step', async () => {
  const all = await chartNodes(window).count()
  await run('filtrer la vue')
  const panel = window.getByRole('dialog', { name: 'Filtrer la vue' })
  await panel.getByText('Siège ou poste vacant').click()
  await undoIs('filtrer la vue « Organisation »')
  await panel.getByText('Académique', { exact: true }).click()
  await window.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })

  expect(read(await bar().textContent())).toMatch(/Niveau académique · Siège ou poste vacant/)
  expect(await chartNodes(window).count()).toBe(all)
  expect(await faded().count()).toBeGreaterThan(all / 2)
  await bar().getByRole('button', { name: 'Tout montrer' }).click()
  await bar().waitFor({ state: 'detached' })
  await expect.poll(() => faded().count()).toBe(0)
})

test('one concentrates on what is selected, a step wider or narrower', async () => {
  await chartNode(window, steering).click()
  await run('concentrer sur')
  await undoIs('concentrer la vue « Organisation » sur « CPS »')
  const near = await faded().count()
  await bar().getByRole('button', { name: 'Un pas de plus' }).click()
  await expect.poll(() => faded().count()).toBeLessThan(near)
  expect(read(await bar().textContent())).toContain('À 2 pas de « CPS »')
  await run('filtrer la vue')
  const panel = window.getByRole('dialog', { name: 'Filtrer la vue' })
  await panel.getByText('Siège ou poste vacant').click()
  await undoIs('filtrer la vue « Organisation »')
  await window.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  await run('tout montrer')
  await bar().waitFor({ state: 'detached' })
  await undoIs('montrer toute la vue')
  await window.keyboard.press('Control+z')
  await expect
    .poll(async () => read(await bar().textContent()))
    .toMatch(/À 2 pas de « CPS ».*Siège ou poste vacant/)
  await window.keyboard.press('Control+y')
  await bar().waitFor({ state: 'detached' })
})

test('a container collapses to a count and opens again, with the mouse and with keys', async () => {
  const circo = chartNode(window, 'Circonscription de Brumeval')
  const school = chartNode(window, 'École maternelle du Petit-Phare')
  await circo.hover({ position: { x: 8, y: 6 } })
  await circo.locator('> .chart-node > .chart-fold').click()
  await school.waitFor({ state: 'detached' })
  await undoIs('replier « Circonscription de Brumeval »')
  await circo.click({ position: { x: 8, y: 6 } })
  await window.keyboard.press('Alt+ArrowDown')
  await school.waitFor()
  await window.keyboard.press('Alt+ArrowUp')
  await school.waitFor({ state: 'detached' })
  await window.keyboard.press('Control+z')
  await school.waitFor()
})

test('Control+F finds persons too, Enter goes from one to the next, and Alt with the arrows back and forward', async () => {
  await chartNode(window, steering).click()
  await window.keyboard.press('Control+f')
  const field = window.getByRole('combobox', { name: 'Rechercher dans l’organisation' })
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  await window.keyboard.type('ecole primaire')
  const options = window.getByRole('listbox', { name: 'Rechercher dans l’organisation' }).getByRole('option')
  await options.first().waitFor()
  const [first = '', second = ''] = (await options.allTextContents()).map(read)
  await window.keyboard.press('Enter')
  await expect.poll(async () => first.startsWith((await selectedNames(window))[0] ?? '-')).toBe(true)
  await window.keyboard.press('Enter')
  await expect.poll(async () => second.startsWith((await selectedNames(window))[0] ?? '-')).toBe(true)
  await window.keyboard.press('Escape')
  await expect
    .poll(() => window.evaluate(() => document.activeElement?.className ?? ''))
    .toContain('react-flow__node')
  await window.keyboard.press('Alt+ArrowLeft')
  await expect.poll(async () => first.startsWith((await selectedNames(window))[0] ?? '-')).toBe(true)
  await window.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => selectedNames(window)).toEqual([steering])
  await window.keyboard.press('Alt+ArrowRight')
  await expect.poll(async () => first.startsWith((await selectedNames(window))[0] ?? '-')).toBe(true)
  await window.keyboard.press('Shift+Digit1')
})

test('C then a target connects, from the keys alone; what cannot be says why', async () => {
  await chartNode(window, operational).click()
  await window.keyboard.press('c')
  const connecting = window.getByRole('region', { name: 'Nouveau lien' })
  await connecting.waitFor()
  const field = connecting.getByRole('combobox', { name: 'Cible du lien' })
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  await window.keyboard.type('plumevent')
  await window.getByRole('option').first().waitFor()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  const menu = window.getByRole('menu', { name: 'Nouveau lien' })
  await menu.locator(':focus').waitFor()
  await window.keyboard.press('Enter')

  await undoIs('faire porter « CSO » par « Plumevent Éducation »')
  await expect.poll(said).toMatch(/ : fait$/)
  await window.keyboard.press('Control+z')
  await expect.poll(said).toMatch(/ : annulé$/)
})

test('a line that is drawn lights its targets, and dropped on the void it creates what it leads to', async () => {
  const source = chartNode(window, steering)
  await source.hover()
  const start = await middleOf(source.locator('.react-flow__handle-right'))
  const target = await middleOf(source)
  await window.mouse.move(start.x, start.y)
  await window.mouse.down()
  await window.mouse.move(start.x + 60, start.y - 30, { steps: 4 })
  await window.getByText('Relâchez pour créer un élément relié').waitFor()
  await window.mouse.move(target.x, target.y, { steps: 4 })
  const chart = await boxOf(window.locator('.chart'))
  await window.mouse.move(chart.x + chart.width - 60, start.y, { steps: 4 })
  await window.mouse.up()
  const menu = window.getByRole('menu', { name: 'Créer un élément relié' })
  await menu.locator(':focus').waitFor()
  await window.keyboard.press('ArrowRight')
  await window.getByRole('menuitem', { name: 'Groupe d’utilisateurs', exact: true }).first().waitFor()
  await window.keyboard.press('ArrowRight')
  await window.getByRole('menuitem').last().waitFor()
  await window.keyboard.press('Enter')
  await window.getByRole('textbox', { name: 'Renommer' }).waitFor()
  await window.keyboard.press('Escape')

  await expect.poll(() => historyLabel(window, 'Annuler')).toMatch(/^Annuler : ajouter et relier « /)
  await window.keyboard.press('Control+z')
})

test('while something is dragged over another band, the level that it would take is told, after a moment', async () => {
  const node = await middleOf(chartNode(window, 'Plumevent Éducation'))
  const school = await middleOf(chartNode(window, 'Groupe d’utilisateurs des écoles pilotes'))
  await window.mouse.move(node.x, node.y)
  await window.mouse.down()
  await window.mouse.move(node.x, node.y + 20, { steps: 4 })
  await window.mouse.move(node.x, school.y, { steps: 4 })
  await window.locator('.chart-band-hint').getByText('Niveau école').waitFor()
  await window.mouse.move(node.x, node.y, { steps: 4 })
  await window.locator('.chart-band-hint').waitFor({ state: 'detached' })
  await window.mouse.up()
})

test('Tab in a name goes to the next one, and what was typed is kept', async () => {
  await chartNode(window, steering).click()
  await window.keyboard.press('F2')
  const field = window.getByRole('textbox', { name: 'Renommer' })
  await field.waitFor()
  await window.keyboard.type('Comité stratégique')
  await window.keyboard.press('Tab')
  await chartNode(window, 'Comité stratégique').waitFor()
  await field.waitFor()
  await window.keyboard.press('Escape')
  expect(await selectedNames(window)).not.toEqual(['Comité stratégique'])
  await window.keyboard.press('Control+z')
})

test('what is pinned stays when the chart is tidied', async () => {
  const node = chartNode(window, steering)
  const from = await middleOf(node)
  await drag(window, from, { x: from.x + 90, y: from.y })
  await undoIs('déplacer « CPS »')
  await run('épingler')
  await undoIs('épingler « CPS »')
  const pinned = await recordsIn(window, 'placement')
  const place = pinned.find((one) => one.pinned)
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Ranger', exact: true }).click()
  await undoIs('ranger l’organigramme')

  expect((await recordsIn(window, 'placement')).find((one) => one.pinned)).toEqual(place)
})

const users = 'Groupe d’utilisateurs des écoles pilotes'

/** Selects what a body reports by, from its sheet. */
async function selectReport(body: string): Promise<void> {
  await chartNode(window, body).click()
  await window
    .getByRole('complementary')
    .getByRole('listitem')
    .filter({ hasText: 'Rend compte à' })
    .getByRole('button')
    .first()
    .click()
  await expect.poll(() => window.locator('.chart-link-end').count()).toBe(2)
}

test('the label of a line is typed on the chart, and an end is dragged where it may go only', async () => {
  await window.keyboard.press('Escape')
  await selectReport(operational)
  await window.keyboard.press('F2')
  await window.getByRole('textbox', { name: 'Précision du lien' }).waitFor()
  await window.keyboard.type('chaque trimestre')
  await window.keyboard.press('Enter')
  await undoIs('préciser le lien « CSO → CPS »')
  expect(await recordsIn(window, 'link')).toContainEqual(
    expect.objectContaining({ label: 'chaque trimestre' }),
  )
  const ends = window.locator('.chart-link-end')
  await drag(window, await middleOf(ends.last()), await middleOf(chartNode(window, users)))
  await toast(window, 'Ce lien ferait une boucle.').getByRole('button').click()

  await selectReport(users)
  await drag(window, await middleOf(ends.last()), await middleOf(chartNode(window, steering)))
  await undoIs('rattacher le lien « GU → CSO » à « CPS »')
})

test('and an end is led elsewhere from the keyboard', async () => {
  await run('changer la fin du lien')
  const bar = window.getByRole('region', { name: 'Nouveau lien' })
  await bar.waitFor()
  const field = bar.getByRole('combobox', { name: 'Cible du lien' })
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  await window.keyboard.type('familles')
  await window.getByRole('option').first().waitFor()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await undoIs('rattacher le lien « GU → CPS » à « GU familles »')
})

test('nodes that are tidied glide to where they then stand, and are left there', async () => {
  await window.emulateMedia({ reducedMotion: 'no-preference' })
  await window.keyboard.press('Escape')
  const node = chartNode(window, 'UDPES').or(chartNode(window, users)).first()
  const from = await middleOf(node)
  await drag(window, from, { x: from.x - 60, y: from.y })
  await expect.poll(() => historyLabel(window, 'Annuler')).toMatch(/^Annuler : déplacer/)
  await window.getByRole('button', { name: 'Ranger', exact: true }).click()
  await undoIs('ranger l’organigramme')
  await window.keyboard.press('Control+z')
  await expect.poll(() => historyLabel(window, 'Annuler')).toMatch(/^Annuler : déplacer/)
  await window.keyboard.press('Control+y')
  await undoIs('ranger l’organigramme')
  const stored = await boxOf(node)
  await window.keyboard.press('Control+z')
  await expect.poll(() => historyLabel(window, 'Annuler')).toMatch(/^Annuler : déplacer/)
  await window.getByRole('button', { name: 'Ranger', exact: true }).click()

  await expect.poll(() => boxOf(node)).toEqual(stored)
  await window.emulateMedia({ reducedMotion: 'reduce' })
})
