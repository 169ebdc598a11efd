import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { openSample } from '../support/sample.ts'
import { goTo, read } from '../support/screen.ts'

let application: Application
let window: Page

const thread = () => window.getByRole('dialog', { name: 'Fil de la décision' })
const decisions = () => thread().getByRole('article')

beforeAll(async () => {
  application = await openSample()
  window = application.window
})
afterAll(() => application.close())

test('a decision tells what led to it and what came of it, one decision after the other', async () => {
  await goTo(window, 'Décisions')
  await window.getByRole('row', { name: /2026-CPS-05/ }).click()
  await window.keyboard.press('Control+Shift+L')
  await thread().waitFor()

  const told = (await decisions().allTextContents()).map((text) => read(text))
  expect(told).toHaveLength(3)
  expect(told[0]).toContain('2026-CPS-02 – Périmètre de la première vague')
  expect(told[0]).toContain('Remplacée le 29 septembre 2026 par la décision 2026-CPS-05')
  expect(told[1]).toContain('Exécute la décision n° 2026-CPS-02')
  expect(told[2]).toContain('Mesurer le débit disponible')
  // What tells whether it bore fruit: the figures of the objectives that it serves.
  expect(told[2]).toMatch(/Indicateurs des objectifs servis.*Écoles ouvertes\d+ écoles?/)
  // How long each stage took, and all of them.
  expect(read(await thread().getByText('Délai d’adoption').textContent())).toMatch(
    /^Délai d’adoption : \d+(,\d)? jours en médiane, \d+ au plus \(\d décisions\)/,
  )
  expect(told[0]).toMatch(/Proposée le .*\d+ jours/)
  expect(await violationsIn(window, '[role="dialog"]')).toEqual([])
})

test('from a follow-up, its thread is one shortcut away, and leads back to each record', async () => {
  await thread()
    .getByRole('button', { name: /^Mesurer le débit/ })
    .click()
  await thread().waitFor({ state: 'hidden' })
  await window.getByRole('tab', { name: /^Suivi/, selected: true }).waitFor()

  await window.keyboard.press('Control+Shift+L')
  await thread()
    .getByRole('button', { name: /^2026-CSO-02/ })
    .click()
  await window
    .getByRole('heading', { name: /Calendrier d’ouverture des comptes/ })
    .first()
    .waitFor()
})

test('what a decision is about is said among the objectives, the perimeter and the organisation', async () => {
  const inspector = window.getByRole('complementary')
  const served = inspector.getByRole('button', { name: 'Assurer la continuité des apprentissages' })
  const dialog = window.getByRole('dialog', { name: 'Ajouter un objet concerné' })
  await inspector.getByRole('button', { name: 'Ajouter un objet concerné' }).click()
  await dialog.getByRole('combobox').fill('continuite')
  await window.getByRole('option', { name: /Assurer la continuité/ }).click()
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  await served.first().waitFor()

  await window.keyboard.press('Control+Shift+L')
  await thread()
    .getByRole('button', { name: /Délai médian/ })
    .click()
  await window.getByRole('heading', { name: /Délai médian/ }).waitFor()
  await window.keyboard.press('Control+z')
  await goTo(window, 'Décisions')
  await window.getByRole('row', { name: /2026-CSO-02/ }).click()
  await inspector.getByRole('button', { name: /^Ouvrir l’ENT/ }).waitFor()
  await expect.poll(() => served.count()).toBe(0)
})

test('the thread is drawn on the organisation, step by step, and Escape leaves it', async () => {
  await goTo(window, 'Décisions')
  await window.getByRole('tab', { name: /^Décisions/ }).click()
  await window.getByRole('row', { name: /2026-CPS-05/ }).click()
  await window.keyboard.press('Control+Shift+L')
  await thread().getByRole('button', { name: 'Voir sur l’organisation' }).click()
  const bar = window.getByRole('region', { name: 'Fil de la décision sur l’organisation' })
  await bar.waitFor()

  const steps = (await window.getByRole('complementary').getByRole('listitem').allTextContents()).map(read)
  expect(steps[0]).toBe('2026-CPS-02 – Périmètre de la première vague')
  expect(steps[1]).toMatch(/^1DSDENDemande le 13\/01\/2026 : M. Loïc FOUGERAIE/)
  expect(steps[2]).toBe('2CPSDécide le 03/02/202621 jours')
  expect(steps).toContainEqual('5CSODécide le 21/05/2026 ; la question redescend (CPS → CSO)9 jours')
  // A step leads to its place, where the keyboard goes on; then Escape lets go of the thread.
  await window.getByRole('complementary').getByRole('button', { name: 'CSO' }).click()
  await window.locator('.react-flow__node:focus').waitFor()
  await window.keyboard.press('Escape')
  await bar.waitFor({ state: 'hidden' })
  await window.getByRole('complementary').getByText('Fil de la décision').waitFor({ state: 'hidden' })
})
