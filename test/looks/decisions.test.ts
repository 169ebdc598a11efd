import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { openSample } from '../support/sample.ts'
import { goTo } from '../support/screen.ts'
import { faultsEverywhere, lookUsual } from './appearances.ts'

let application: Application
let window: Page

beforeAll(async () => {
  application = await openSample()
  window = application.window
  await lookUsual(window)
  await goTo(window, 'Décisions')
})

afterAll(() => application.close())

const sheet = () => window.getByRole('complementary')
const dialog = () => window.getByRole('dialog')

async function openDecision(number: string): Promise<void> {
  await window.getByRole('row').filter({ hasText: number }).click()
  await sheet().getByRole('heading', { level: 2, name: number }).waitFor()
}

async function toPart(name: string): Promise<void> {
  await sheet().getByRole('heading', { level: 3, name }).scrollIntoViewIfNeeded()
}

test('a decision that replaced another one shows its links, where it is filed and its history', async () => {
  await openDecision('2026-CPS-05')
  await toPart('Historique')

  expect(await faultsEverywhere(window, 'decision-history')).toEqual([])
})

test('a decision that waits for an act shows which one, from whom', async () => {
  await openDecision('2026-CPS-06')
  await toPart('Acte à prendre')

  expect(await faultsEverywhere(window, 'decision-act')).toEqual([])
})

test('a proposal shows what will be sealed, and a written consultation has its days', async () => {
  await window.getByRole('button', { name: 'Nouvelle décision' }).click()
  expect(await faultsEverywhere(window, 'decision-new')).toEqual([])
  // Typed: a list that a click opened would close with the window's change of size.
  await dialog().getByRole('combobox', { name: 'Instance' }).fill('CPS')
  await window.getByRole('option', { name: /^CPS/ }).first().click()
  await dialog().getByLabel('Objet', { exact: true }).fill('Report de la deuxième vague')
  await dialog().getByRole('button', { name: 'Créer' }).click()
  await sheet().getByText('Consultation du').first().waitFor()

  expect(await faultsEverywhere(window, 'decision-proposal')).toEqual([])
})

test.each([
  ['Annuler le numéro…', 'decision-annul'],
  ['Déclarer exécutée', 'decision-passage'],
])('« %s » asks for the day and the reason', async (gesture, picture) => {
  await openDecision('2026-CPS-05')
  await sheet().getByRole('button', { name: 'Changer l’état' }).click()
  await window.getByRole('menuitem', { name: gesture }).click()
  await dialog().waitFor()

  expect(await faultsEverywhere(window, picture)).toEqual([])
  await window.keyboard.press('Escape')
})

test.each([
  ['Lier à une autre décision', 'decision-relation'],
  ['Choisir les thèmes', 'decision-themes'],
  ['Ajouter un objet concerné', 'decision-subject'],
])('« %s » has its place', async (gesture, picture) => {
  await openDecision('2026-CPS-05')
  await sheet().getByRole('button', { name: gesture }).click()
  await dialog().waitFor()

  expect(await faultsEverywhere(window, picture)).toEqual([])
  await window.keyboard.press('Escape')
})

test('the list tells what is in force on a day', async () => {
  await window.getByText('En vigueur au', { exact: true }).click()
  await window.getByLabel('Jour pour lequel la vigueur est demandée').first().waitFor()

  expect(await faultsEverywhere(window, 'decisions-in-force')).toEqual([])
})

test('the thread of a decision tells how long each stage took', async () => {
  await openDecision('2026-CPS-05')
  await window.keyboard.press('Control+Shift+L')
  await dialog().waitFor()

  expect(await faultsEverywhere(window, 'decision-thread')).toEqual([])
  await window.keyboard.press('Escape')
})

test('the thread of a decision is drawn on the organisation', async () => {
  await openDecision('2026-CPS-05')
  await window.keyboard.press('Control+Shift+L')
  await dialog().getByRole('button', { name: 'Voir sur l’organisation' }).click()
  await window.getByRole('region', { name: 'Fil de la décision sur l’organisation' }).waitFor()

  expect(await faultsEverywhere(window, 'decision-trail')).toEqual([])
  await window.keyboard.press('Escape')
})

test('themes are put in order beside the text in force of one of them', async () => {
  await goTo(window, 'Décisions')
  await window.getByRole('tab', { name: /^Thèmes/ }).click()
  await window.getByRole('row', { name: 'Déploiement' }).click()
  await window.getByRole('region', { name: 'Déploiement' }).waitFor()

  expect(await faultsEverywhere(window, 'themes')).toEqual([])
})

test('a register is asked for from one day to another', async () => {
  await window.getByRole('tab', { name: /^Décisions/ }).click()
  await window.getByRole('button', { name: 'Exporter', exact: true }).click()
  await window.getByRole('menuitem', { name: 'Registre d’une période…' }).click()
  await dialog().waitFor()

  expect(await faultsEverywhere(window, 'register-period')).toEqual([])
  await window.keyboard.press('Escape')
})
