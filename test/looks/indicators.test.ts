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
})

afterAll(() => application.close())

const tab = (name: string) => window.getByRole('tab', { name, exact: true }).click()

test('the dashboard tells where the project stands', async () => {
  await tab('Tableau de bord')
  await window.getByRole('region', { name: 'Risques' }).waitFor()

  expect(await faultsEverywhere(window, 'dashboard')).toEqual([])
})

test('indicators stand beside the course of the chosen one', async () => {
  await tab('Indicateurs')
  await window.getByRole('row').filter({ hasText: 'Comptes de responsables légaux' }).click()
  await window
    .getByRole('complementary')
    .getByRole('img', { name: /Comptes de responsables/ })
    .waitFor()

  expect(await faultsEverywhere(window, 'indicators')).toEqual([])
})

test.each([
  ['Ajouter un indicateur', 'indicator-new'],
  ['Ajouter une mesure', 'measure-new'],
])('« %s » has its place', async (gesture, picture) => {
  await window.getByRole('button', { name: gesture, exact: true }).click()
  await window.getByRole('dialog').waitFor()

  expect(await faultsEverywhere(window, picture)).toEqual([])
  await window.keyboard.press('Escape')
})

test('a dimension that nothing measures any more says so', async () => {
  await window.getByRole('row').filter({ hasText: 'Élèves de CM2' }).click()
  await window.getByRole('button', { name: 'Supprimer cet indicateur' }).click()
  await window.getByRole('alertdialog').getByRole('button', { name: 'Supprimer' }).click()
  await window.getByRole('region', { name: 'Dimensions sans indicateur' }).waitFor()

  expect(await faultsEverywhere(window, 'indicators-missing')).toEqual([])
})
