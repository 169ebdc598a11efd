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
  await window.getByRole('tab', { name: 'Objectifs', exact: true }).click()
})

afterAll(() => application.close())

const dialog = () => window.getByRole('dialog')

test('objectives stand in their order, beside the confrontations of the chosen one', async () => {
  await window.getByRole('row').filter({ hasText: 'Ouvrir l’ENT dans les douze écoles' }).click()
  await window.getByRole('heading', { level: 3, name: 'Confrontations aux travaux' }).waitFor()

  expect(await faultsEverywhere(window, 'objectives')).toEqual([])
})

test('the fiche de cohérence sets them against the work done, beside what the fiche asks', async () => {
  await window.getByText('Fiche de cohérence', { exact: true }).click()
  await window.getByRole('table', { name: 'Fiche de cohérence' }).waitFor()

  expect(await faultsEverywhere(window, 'coherence')).toEqual([])
})

test.each([
  ['Fixer un objectif', 'objective-new'],
  ['Confronter tous les objectifs', 'coherence-round'],
])('« %s » has its place', async (gesture, picture) => {
  await window.getByRole('button', { name: gesture, exact: true }).first().click()
  await dialog().waitFor()

  expect(await faultsEverywhere(window, picture)).toEqual([])
  await window.keyboard.press('Escape')
})
