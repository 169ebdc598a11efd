import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { chartNode, chartNodes, drag, middleOf, selectedNames } from '../support/chart.ts'
import { recordsIn } from '../support/records.ts'
import { documentShown, historyLabel, laptop, read, statusLine } from '../support/screen.ts'

let application: Application
let window: Page
const tab = (name: string) => window.getByRole('tab', { name, exact: true })
const tabs = async () => (await window.getByRole('tab').allTextContents()).map(read)
const undoIs = (words: string) =>
  expect.poll(() => historyLabel(window, 'Annuler')).toBe(`Annuler : ${words}`)
const steering = 'Comité de pilotage stratégique'

beforeAll(async () => {
  application = await launchApplication({ args: ['--sample'] })
  window = application.window
  await window.setViewportSize(laptop)
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await documentShown(window)
  await chartNode(window, steering).waitFor()
})
afterAll(() => application.close())

async function openMenu(name: string, entry: string): Promise<void> {
  await tab(name).click({ button: 'right' })
  const menu = window.getByRole('menu', { name: 'Vues de l’organisation' })
  await menu.locator(':focus').waitFor()
  await menu.getByRole('menuitem', { name: entry }).click()
}

test('a view around what is selected shows it, what surrounds it, and nothing else', async () => {
  const whole = await chartNodes(window).count()
  await chartNode(window, steering).click()
  await window.getByRole('button', { name: 'Ajouter une vue' }).click()
  const dialog = window.getByRole('dialog', { name: 'Ajouter une vue' })
  await dialog.waitFor()
  expect(await dialog.getByLabel('Nom de la vue').inputValue()).toBe('CPS')
  await dialog.getByRole('button', { name: 'Créer la vue' }).click()

  await expect.poll(() => tab('CPS').getAttribute('aria-selected')).toBe('true')
  await undoIs('ajouter la vue « CPS »')
  await chartNode(window, steering).waitFor()
  expect(await chartNodes(window).count()).toBeLessThan(whole)
  expect(await selectedNames(window)).toEqual([steering])
})

test('an object of two views is one object, with a place in each', async () => {
  const [, first = ''] = [await tabs(), (await tabs())[0]]
  const placesOf = async () => {
    const [view] = (await recordsIn(window, 'view')).filter(({ name }) => name === first)
    return (await recordsIn(window, 'placement')).filter(({ viewId }) => viewId === view?.id)
  }
  const before = await placesOf()
  const from = await middleOf(chartNode(window, steering))
  await drag(window, from, { x: from.x + 120, y: from.y })
  await undoIs('déplacer « CPS »')
  expect(await placesOf()).toEqual(before)

  await window.keyboard.press('F2')
  await window.getByRole('textbox', { name: 'Renommer' }).waitFor()
  await window.keyboard.type('Comité stratégique')
  await window.keyboard.press('Enter')
  await chartNode(window, 'Comité stratégique').waitFor()
  await tab(first).click()
  await chartNode(window, 'Comité stratégique').waitFor()
  await window.keyboard.press('Control+z')
  await chartNode(window, steering).waitFor()
})

test('a view is copied, renamed in its tab, put elsewhere and deleted, each as one step', async () => {
  await openMenu('CPS', 'Dupliquer la vue')
  await expect.poll(tabs).toContain('CPS (copie)')
  await undoIs('dupliquer la vue « CPS »')
  await tab('CPS (copie)').dblclick()
  const field = window.getByRole('textbox', { name: 'Renommer la vue' })
  await field.fill('CPS')
  await window.getByText('Une autre vue porte déjà ce nom.').waitFor()
  await field.fill('Pour les élus')
  await field.press('Enter')
  await tab('Pour les élus').waitFor()
  await undoIs('renommer la vue « Pour les élus »')

  await tab('Pour les élus').dragTo(tab('CPS'))
  await expect.poll(async () => (await tabs()).slice(1)).toEqual(['Pour les élus', 'CPS'])
  await undoIs('réordonner les vues')
  await openMenu('Pour les élus', 'Supprimer la vue')
  const question = window.getByRole('alertdialog', { name: 'Supprimer la vue « Pour les élus » ?' })
  await question.getByRole('button', { name: 'Supprimer' }).click()
  await expect.poll(async () => (await tabs()).slice(1)).toEqual(['CPS'])
  await window.keyboard.press('Control+z')
  await expect.poll(async () => (await tabs()).slice(1)).toEqual(['Pour les élus', 'CPS'])
})

test('tabs answer to the keyboard: arrows, Control with the page keys, F2 and Delete', async () => {
  const [first = ''] = await tabs()
  await tab(first).click()
  await window.keyboard.press('ArrowRight')
  await expect.poll(() => tab('Pour les élus').getAttribute('aria-selected')).toBe('true')
  await window.keyboard.press('Control+PageDown')
  await expect.poll(() => tab('CPS').getAttribute('aria-selected')).toBe('true')
  await window.keyboard.press('Control+Shift+PageUp')
  await expect.poll(async () => (await tabs()).slice(1)).toEqual(['CPS', 'Pour les élus'])
  await tab('CPS').focus()
  await window.keyboard.press('F2')
  await window.getByRole('textbox', { name: 'Renommer la vue' }).waitFor()
  await window.keyboard.press('Escape')
  await expect.poll(() => tab('CPS').evaluate((element) => element === document.activeElement)).toBe(true)
  await window.keyboard.press('Delete')
  const question = window.getByRole('alertdialog', { name: 'Supprimer la vue « CPS » ?' })
  await question.waitFor()
  await window.keyboard.press('Escape')
  await question.waitFor({ state: 'detached' })
})

test('what a view does not draw is added to it and taken out again', async () => {
  await tab('CPS').click()
  await window.keyboard.press('Control+k')
  await window.getByRole('dialog', { name: 'Palette de commandes' }).waitFor()
  await window.keyboard.type('ajouter un élément à la vue')
  await window.keyboard.press('Enter')
  const dialog = window.getByRole('dialog', { name: 'Ajouter un élément à la vue' })
  await dialog.waitFor()
  await dialog.getByRole('combobox', { name: 'Élément' }).click()
  await window.keyboard.type('primaire de la vigie')
  await window
    .getByRole('option', { name: /École primaire de la Vigie/ })
    .first()
    .click()
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await expect.poll(() => selectedNames(window)).toEqual(['École primaire de la Vigie'])
  await undoIs('ajouter « École primaire de la Vigie » à la vue « CPS »')

  await window.keyboard.press('Control+k')
  await window.getByRole('dialog', { name: 'Palette de commandes' }).waitFor()
  await window.keyboard.type('retirer de la vue')
  await window.keyboard.press('Enter')
  await undoIs('retirer « École primaire de la Vigie » de la vue « CPS »')
  await chartNode(window, 'École primaire de la Vigie').waitFor({ state: 'detached' })
})

test('each view is looked at from where it was left', async () => {
  const zoom = async () => /(\d+) %/.exec(await statusLine(window))?.[1]
  const [first = ''] = await tabs()
  await tab(first).click()
  await window.keyboard.press('Control+0')
  await expect.poll(zoom).toBe('100')
  await tab('CPS').click()
  await window.getByRole('button', { name: 'Réduire', exact: true }).click()
  const there = await zoom()
  await tab(first).click()
  await expect.poll(zoom).toBe('100')
  await tab('CPS').click()

  await expect.poll(zoom).toBe(there)
})
