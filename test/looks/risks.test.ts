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
  await goTo(window, 'Qualité')
  await window.getByRole('tab', { name: 'Risques', exact: true }).click()
})

afterAll(() => application.close())

const sheet = () => window.getByRole('complementary')
const dialog = () => window.getByRole('dialog')

test('the matrix stands above the register, beside the sheet of the chosen risk', async () => {
  await window.getByRole('row').filter({ hasText: 'Désaccord des collectivités' }).click()
  await sheet()
    .getByRole('img', { name: /^Criticité/ })
    .waitFor()

  expect(await faultsEverywhere(window, 'risks')).toEqual([])
})

test('a chosen cell says so, and the register keeps its risks', async () => {
  await window.getByRole('gridcell', { name: /^Probabilité 3 .*gravité 3/ }).click()
  await window.getByRole('button', { name: /^Case : probabilité 3/ }).waitFor()

  expect(await faultsEverywhere(window, 'risks-cell')).toEqual([])
  await window.getByRole('button', { name: /^Case : probabilité 3/ }).click()
})

test('what is done against a risk is read in its sheet', async () => {
  await sheet().getByRole('heading', { level: 3, name: 'Fiche du risque' }).scrollIntoViewIfNeeded()

  expect(await faultsEverywhere(window, 'risk-sheet')).toEqual([])
})

test.each([
  ['Recenser un risque', 'risk-new'],
  ['Coter le risque', 'risk-assess'],
  ['Noter qu’il est survenu', 'risk-occur'],
  ['Clore le risque', 'risk-close'],
  ['Lier un suivi', 'risk-link'],
  ['Créer un suivi', 'risk-follow-up'],
])('« %s » has its place', async (gesture, picture) => {
  await window.getByRole('button', { name: gesture, exact: true }).first().click()
  await dialog().waitFor()

  expect(await faultsEverywhere(window, picture)).toEqual([])
  await window.keyboard.press('Escape')
})
