import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { chartNode } from '../support/chart.ts'
import { openSample } from '../support/sample.ts'
import { goTo, read, statusLine } from '../support/screen.ts'

let application: Application
let window: Page

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
