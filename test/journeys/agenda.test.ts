import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {} from '#renderer/document/bridge.d.ts'
import type { Command } from '#shared/commands/command.ts'
import type { Application } from '../support/application.ts'
import { askMain } from '../support/main-process.ts'
import { recordsIn } from '../support/records.ts'
import { openSample } from '../support/sample.ts'
import { goTo, read } from '../support/screen.ts'

let application: Application
let window: Page

beforeAll(async () => {
  application = await openSample()
  window = application.window
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

/** The items of the meeting in view, in the order that the document keeps. */
async function recordsOrder(): Promise<readonly string[]> {
  const items = await recordsIn(window, 'agendaItem')
  return items
    .filter(({ meetingId }) => meetingId === ('cps-2026-3' as typeof meetingId))
    .toSorted((a, b) => a.order - b.order)
    .map(({ title }) => title)
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
    await askMain(window, 'execute', adjourned as Command)

    const button = window.getByRole('button', { name: /^Reporter 1 point non traité de la séance du/ })
    await button.click()
    await button.waitFor({ state: 'detached' })
    expect(await placeOf(left?.title ?? '')).toBeGreaterThan(0)
  })

  test('is put in order with the mouse, and with the keyboard from the handle', async () => {
    const rows = agenda().getByRole('row')
    const [first, second, third] = await recordsOrder()
    await rows.first().scrollIntoViewIfNeeded()
    const grip = await rows.first().locator('.ui-list-grip').boundingBox()
    const target = await rows.nth(1).boundingBox()
    if (grip === null || target === null) throw new Error('no line')
    await window.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2)
    await window.mouse.down()
    // The first movement begins the drag, the others lead it below the second line.
    await window.mouse.move(grip.x + 10, grip.y + 30, { steps: 5 })
    await window.mouse.move(target.x + 60, target.y + target.height - 4, { steps: 10 })
    await window.locator('.ui-list [data-drop-target]').waitFor({ state: 'attached' })
    await window.mouse.up()
    await expect.poll(async () => (await recordsOrder()).slice(0, 3)).toEqual([second, first, third])

    await rows.nth(1).focus()
    await window.keyboard.press('ArrowRight')
    await window.keyboard.press('Enter')
    const place = window.getByRole('button', { name: /^Insérer / }).and(window.locator(':focus'))
    await place.waitFor()
    // From its own place: before itself, then before the line above.
    await window.keyboard.press('ArrowUp')
    await window.keyboard.press('ArrowUp')
    await expect.poll(() => place.getAttribute('aria-label')).toContain(`avant ${second}`)
    await window.keyboard.press('Enter')
    await expect.poll(async () => (await recordsOrder()).slice(0, 3)).toEqual([first, second, third])
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

  test('is edited item by item, and kept in one step', async () => {
    const kept = async () =>
      [...(await recordsIn(window, 'templateItem'))]
        .sort((a, b) => a.order - b.order)
        .map(({ title }) => title)
    const before = await kept()
    await window.getByRole('button', { name: 'Autres gestes sur l’ordre du jour' }).click()
    await window.getByRole('menuitem', { name: 'Modifier l’ordre du jour type…' }).click()
    const dialog = window.getByRole('dialog', { name: 'Ordre du jour type' })
    await dialog.getByRole('button', { name: /^Retirer – point.1$/ }).click()
    await dialog.getByRole('button', { name: 'Ajouter un point' }).click()
    await dialog.getByRole('textbox', { name: 'Intitulé' }).last().fill('Point sur la sécurité')
    await dialog.getByRole('combobox', { name: 'Partie' }).last().fill('Vie des écoles')
    await dialog
      .getByRole('textbox', { name: 'Rapporteur (fonction)' })
      .last()
      .fill('IEN chargé du numérique')
    await dialog.getByRole('button', { name: new RegExp(`^Monter – point.${before.length}$`) }).click()
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()

    await expect.poll(kept).toEqual([...before.slice(1, -1), 'Point sur la sécurité', ...before.slice(-1)])
    expect(await recordsIn(window, 'templateItem')).toContainEqual(
      expect.objectContaining({ section: 'Vie des écoles', rapporteurLabel: 'IEN chargé du numérique' }),
    )
    await window.keyboard.press('Control+z')
    await expect.poll(kept).toEqual(before)
  })

  test('goes with a letter that the palette opens, wherever one is', async () => {
    await goTo(window, 'Décisions')
    await window.keyboard.press('Control+k')
    await window.keyboard.type('préparer la convocation')
    await window.getByRole('option', { name: 'Préparer la convocation de la séance' }).click()

    await window.getByRole('dialog').getByText('Une lettre pour tous').waitFor()
    await window.keyboard.press('Escape')
  })
})
