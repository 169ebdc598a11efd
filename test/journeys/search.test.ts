import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { openSample } from '../support/sample.ts'

let application: Application
let window: Page

const box = () => window.getByRole('dialog', { name: 'Chercher dans tout le document' })
const field = () => box().getByRole('combobox', { name: 'Mots à chercher' })
const results = () => box().getByRole('option')

beforeAll(async () => {
  application = await openSample()
  window = application.window
})
afterAll(() => application.close())

test('« qu’avait-on décidé ? » is answered in two keystrokes and a few letters, from anywhere', async () => {
  await window.keyboard.press('Control+Shift+F')
  await field().waitFor()
  await window.keyboard.type('cle repartition')

  await expect.poll(() => results().count()).toBeGreaterThan(2)
  expect(await results().first().textContent()).toContain('Clé de répartition financière')
  expect(await violationsIn(window, '[role="dialog"]')).toEqual([])
})

test('is narrowed down by kind, and says when nothing is left', async () => {
  await box()
    .getByRole('button', { name: /Nature/ })
    .click()
  await window.getByRole('option', { name: 'Suivi', exact: true }).click()
  await expect
    .poll(async () => (await results().allTextContents()).every((text) => text.includes('suivi')))
    .toBe(true)

  await field().fill('introuvable')
  await box()
    .getByText(/^Rien ne contient ces mots/)
    .waitFor()
})

test('finds words inside annexes once they are read, and opens what is found', async () => {
  await box()
    .getByRole('button', { name: /Nature/ })
    .click()
  await window.getByRole('option', { name: 'Tout', exact: true }).click()
  await field().fill('bilan d’étape')
  await expect.poll(async () => (await results().allTextContents()).join('\n')).toContain('pièce jointe')
  await expect.poll(() => box().getByRole('status').textContent()).not.toContain('à lire')

  await field().fill('extension périmètre douze')
  await expect.poll(() => results().first().textContent()).toContain('2026-CPS-05')
  await field().press('Enter')
  await box().waitFor({ state: 'hidden' })
  await window
    .getByRole('heading', { name: /Extension du périmètre/ })
    .first()
    .waitFor()

  // The box comes back as it was left.
  await window.keyboard.press('Control+Shift+F')
  await expect.poll(() => field().inputValue()).toBe('extension périmètre douze')
})
