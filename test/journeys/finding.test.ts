import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { chartNode, chartNodes, selectedNames } from '../support/chart.ts'
import { clipboardOf } from '../support/clipboard.ts'
import { recordsIn } from '../support/records.ts'
import { openSample } from '../support/sample.ts'
import { askMenu, historyLabel, read, toast } from '../support/screen.ts'

let application: Application
let window: Page
const steering = 'Comité de pilotage stratégique'
const faded = () => chartNodes(window).filter({ hasText: 'estompé par le filtre' })
const forward = async () => (await chartNodes(window).count()) - (await faded().count())
const bar = () => window.getByRole('region', { name: 'Filtre de la vue' })
const undoIs = (words: string) =>
  expect.poll(() => historyLabel(window, 'Annuler')).toBe(`Annuler : ${words}`)

beforeAll(async () => {
  application = await openSample()
  window = application.window
  await chartNode(window, steering).waitFor()
  await window.keyboard.press('Shift+Digit1')
})
afterAll(() => application.close())

/** Opens the panel of the filter, does something in it and leaves it. */
async function inPanel(choose: (words: (label: string) => Promise<void>) => Promise<void>): Promise<void> {
  await askMenu(application, 'view.filter')
  const panel = window.getByRole('dialog', { name: 'Filtrer la vue' })
  await panel.waitFor()
  await choose((label) => panel.getByText(label, { exact: true }).click())
  await window.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
}

test('a filter brings forward what the checks found, and nothing else', async () => {
  const marked = chartNodes(window).filter({ hasText: 'à vérifier' })
  // The checks are made once the page rests.
  await marked.first().waitFor()
  const flagged = await marked.count()
  await inPanel((tick) => tick('Signalé par les contrôles'))
  await undoIs('filtrer la vue « Organisation »')

  expect(flagged).toBeGreaterThan(0)
  const shown = chartNodes(window).filter({ hasNotText: 'estompé par le filtre' })
  await expect.poll(() => shown.filter({ hasText: 'à vérifier' }).count()).toBe(flagged)
  // The others are containers, which come with what stands in them.
  expect(
    await shown.filter({ hasNotText: 'à vérifier' }).filter({ hasNotText: 'circonscription' }).count(),
  ).toBe(0)
  expect(read(await bar().textContent())).toMatch(/^Signalé par les contrôles\d+ sur \d+/)
  await bar().getByRole('button', { name: 'Tout montrer' }).click()
  await bar().waitFor({ state: 'detached' })
})

test('a filter brings forward those of which a mandate ends within as many months as one says', async () => {
  await inPanel(async (tick) => {
    await tick('Mandat qui se termine bientôt')
    const months = window.getByRole('textbox', { name: 'Dans les' })
    await months.fill('60')
    await months.press('Tab')
    await bar().getByText('Mandat qui se termine dans les 60 mois').waitFor()
  })
  const ending = await forward()
  expect(ending).toBeGreaterThan(0)
  expect(ending).toBeLessThan(await chartNodes(window).count())
  await bar().getByRole('button', { name: 'Tout montrer' }).click()
  await bar().waitFor({ state: 'detached' })
})

test('one concentrates on several things at once, which changes nothing of the document', async () => {
  const undo = await historyLabel(window, 'Annuler')
  await chartNode(window, steering).click()
  await chartNode(window, 'Commune de Brumeval').click({ modifiers: ['Shift'] })
  await askMenu(application, 'view.focus')
  await expect.poll(async () => read(await bar().textContent())).toMatch(/^À 1 pas de 2 éléments/)
  const near = await forward()
  await bar().getByRole('button', { name: 'Un pas de moins' }).click()
  await expect.poll(async () => read(await bar().textContent())).toMatch(/^2 éléments seuls/)
  await expect.poll(forward).toBe(2)
  expect(near).toBeGreaterThan(2)
  expect(await historyLabel(window, 'Annuler')).toBe(undo)

  await askMenu(application, 'export.paper')
  const dialog = window.getByRole('dialog', { name: 'Exporter l’organigramme' })
  await dialog
    .getByRole('button', { name: /Filtre de la vue/ })
    .getByText('Estomper comme à l’écran')
    .waitFor()
  await dialog.getByRole('button', { name: 'Annuler' }).click()
  await bar().getByRole('button', { name: 'Tout montrer' }).click()
  await bar().waitFor({ state: 'detached' })
})

test('a person is found by her name, and leads to where she sits', async () => {
  const [person] = await recordsIn(window, 'person')
  await window.keyboard.press('Control+f')
  await window.keyboard.type(`${person?.lastName ?? ''} ${person?.firstName ?? ''}`.toLowerCase())
  const options = window.getByRole('listbox', { name: 'Rechercher dans l’organisation' }).getByRole('option')
  await options.first().waitFor()
  expect(read(await options.first().textContent()).toLowerCase()).toContain(person?.lastName.toLowerCase())
  await window.keyboard.press('Enter')
  const sheet = window.getByRole('complementary')
  await expect
    .poll(async () => read(await sheet.textContent()).toLowerCase())
    .toContain(person?.lastName.toLowerCase())
  expect(await selectedNames(window)).toHaveLength(1)
  await window.keyboard.press('Escape')
  await window.keyboard.press('Shift+Digit1')
})

test('what the view does not draw is told: it is seen in another view, or added to this one', async () => {
  const elsewhere = 'École primaire de la Vigie'
  await chartNode(window, steering).click()
  await window.getByRole('button', { name: 'Ajouter une vue' }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Créer la vue' }).click()
  await expect.poll(() => window.getByRole('tab', { selected: true }).textContent()).toBe('CPS')
  const look = async () => {
    await window.keyboard.press('Control+f')
    await window.keyboard.type('primaire de la vigie')
    await window.getByRole('option').first().waitFor()
    await window.keyboard.press('Enter')
    await window.keyboard.press('Escape')
    return toast(window, 'n’est pas dans cette vue')
  }
  await (await look()).getByRole('button', { name: 'Voir dans « Organisation »' }).click()
  await expect.poll(() => window.getByRole('tab', { selected: true }).textContent()).toBe('Organisation')
  await expect.poll(() => selectedNames(window)).toEqual([elsewhere])

  await window.getByRole('tab', { name: 'CPS', exact: true }).click()
  await (await look()).getByRole('button', { name: 'Ajouter', exact: true }).click()
  await undoIs(`ajouter « ${elsewhere} » à la vue « CPS »`)
  await chartNode(window, elsewhere).waitFor()
  expect(await window.getByRole('tab', { selected: true }).textContent()).toBe('CPS')
})

test('copying and pasting as the menu of the system asks for it is that of the chart', async () => {
  await window.getByRole('tab', { name: 'Organisation', exact: true }).click()
  await chartNode(window, steering).waitFor()
  await window.keyboard.press('Shift+Digit1')
  await chartNode(window, steering).click()
  const ask = (gesture: 'copy' | 'paste') =>
    application.electron.evaluate(
      ({ BrowserWindow }, what) => BrowserWindow.getAllWindows()[0]?.webContents[what](),
      gesture,
    )
  await ask('copy')
  await expect.poll(async () => (await clipboardOf(application)).text).toContain(steering)
  await ask('paste')
  await expect.poll(() => historyLabel(window, 'Annuler')).toMatch(/^Annuler : coller « CPS/)
})
