import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {} from '#renderer/document/bridge.d.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { recordsIn } from '../support/records.ts'
import { documentShown, goTo, laptop, read } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  const home = folder.path('home')
  fs.mkdirSync(home)
  application = await launchApplication({ args: ['--sample'], env: { HOME: home } })
  window = application.window
  await window.setViewportSize(laptop)
  await documentShown(window)
})

afterAll(() => application.close())

const agenda = () => window.getByRole('grid', { name: 'Ordre du jour' })
const waiting = () => window.getByRole('list', { name: 'En attente' })

async function lines(): Promise<readonly string[]> {
  return (await agenda().getByRole('row').allTextContents()).map(read)
}

async function placeOf(title: string): Promise<number> {
  return (await lines()).findIndex((line) => line.includes(title))
}

async function planIn2027(usual: RegExp): Promise<void> {
  await window.getByRole('button', { name: 'Planifier une séance' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Instance' }).fill('CPS')
  await window.getByRole('option', { name: /^CPS/ }).first().click()
  await dialog.getByRole('checkbox', { name: usual }).waitFor()
  await dialog.getByRole('spinbutton', { name: /jour/ }).first().click()
  await window.keyboard.type('16032027')
  await dialog.getByRole('button', { name: 'Planifier une séance' }).click()
  await window.getByRole('heading', { name: /séance n° 1 de 2027/ }).waitFor()
}

describe('the agenda of a meeting', () => {
  test('has parts, told in the list where they begin', async () => {
    await goTo(window, 'Séances')
    await window.getByRole('heading', { name: /séance n° 3 de 2026/ }).waitFor()
    await agenda().getByRole('row').nth(1).click()
    const part = window.getByRole('combobox', { name: 'Partie' })
    await part.fill('Bilan de l’année')
    await part.press('Enter')

    await expect.poll(async () => (await lines())[1]).toContain('Bilan de l’année')
    await window.locator('label', { hasText: 'Réservé aux membres' }).click()
    await expect.poll(async () => (await lines())[1]).toContain('Réservé aux membres')
    await window.keyboard.press('Control+z')
    await expect.poll(async () => (await lines())[1]).not.toContain('Réservé aux membres')
  })

  test('takes an item that waits, in one step, before those that close it; and gives it back', async () => {
    const title = 'Accès des remplaçants'
    await window.getByRole('button', { name: 'En attente' }).click()
    await window.getByRole('button', { name: 'Noter un point à traiter' }).click()
    await window.getByRole('textbox', { name: 'Intitulé du point en attente' }).waitFor()
    await window.keyboard.type(title)
    await window.keyboard.press('Enter')
    await waiting().getByText(title).waitFor()

    const before = (await lines()).length
    await waiting().getByRole('button', { name: 'Inscrire à cette séance' }).click()
    await expect.poll(async () => (await lines()).length).toBe(before + 1)
    expect(await placeOf(title)).toBeLessThan(await placeOf('Questions diverses'))
    expect(await recordsIn(window, 'pendingItem')).toEqual([])

    await agenda().getByRole('row').filter({ hasText: title }).click()
    await window.getByRole('button', { name: 'Mettre en attente', exact: true }).click()
    await waiting().getByText(title).waitFor()
    expect(await placeOf(title)).toBe(-1)
  })

  test('takes over once what the meeting before left', async () => {
    const [left] = (await recordsIn(window, 'agendaItem')).filter(
      ({ meetingId, standing }) => meetingId === ('cps-2026-2' as typeof meetingId) && standing === null,
    )
    const adjourned = { type: 'agenda-item.edit', id: left?.id ?? '', patch: { outcome: 'adjourned' } }
    await window.evaluate((command) => self.gouvernail.call('execute', command as never), adjourned)

    const button = window.getByRole('button', { name: /^Reporter 1 point non traité de la séance du/ })
    await button.click()
    await button.waitFor({ state: 'detached' })
    expect(await placeOf(left?.title ?? '')).toBeGreaterThan(0)
  })

  test('becomes the usual one of the body, from which the next meeting starts', async () => {
    await window.getByRole('button', { name: 'Autres gestes sur l’ordre du jour' }).click()
    await window.getByRole('menuitem', { name: 'Enregistrer comme ordre du jour type' }).click()
    await expect
      .poll(async () => (await recordsIn(window, 'templateItem')).length)
      .toBe((await lines()).length)
    await planIn2027(/^Partir de l’ordre du jour type/)

    expect((await lines()).some((line) => line.includes('Bilan de l’année'))).toBe(true)
    expect(await placeOf('séance du 8 décembre 2026')).toBeGreaterThan(-1)
  })
})
