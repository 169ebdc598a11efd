import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsEverywhere } from '../looks/appearances.ts'
import type { Application } from '../support/application.ts'
import { readPdfPages } from '../support/pdf.ts'
import { recordsIn } from '../support/records.ts'
import { openSample } from '../support/sample.ts'
import { choose, exported, goTo, historyButton, historyLabel, read, toast } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  application = await openSample()
  window = application.window
  await goTo(window, 'Décisions')
  await window.getByRole('tab', { name: /^Suivi/ }).click()
})
afterAll(() => application.close())

const grid = () => window.getByRole('grid', { name: 'Tableau de suivi' })
const row = (words: RegExp) => grid().getByRole('row').filter({ hasText: words })
const dialog = (name: RegExp) => window.getByRole('dialog', { name })
const inspector = () => window.locator('.app-inspector')
const view = (name: string) => window.getByRole('radio', { name, exact: true }).click()
const followUp = async (id: string) => {
  const found = (await recordsIn(window, 'followUp')).find((one) => one.id === id)
  if (found === undefined) throw new Error(`no follow-up ${id}`)
  return found
}

async function select(...words: readonly RegExp[]): Promise<void> {
  for (const [index, one] of words.entries())
    await row(one)
      .getByRole('rowheader')
      .click(index === 0 ? {} : { modifiers: ['Control'] })
}

test('what is overdue comes first, and says by how much', async () => {
  const first = read(await grid().getByRole('row').nth(1).textContent())

  expect(first).toMatch(/Inscrire la clé de répartition.*en retard de \d+ jours/)
  await view('En retard')
  await expect.poll(() => grid().locator('tr[data-row]').count()).toBeGreaterThan(0)
  expect(await grid().getByText('Fait', { exact: true }).count()).toBe(0)
  await view('Tous')
})

test('several follow-ups get another state and due date in one step, which one undo takes back', async () => {
  const before = [await followUp('f-11'), await followUp('f-09')]
  await select(/Inscrire la clé/, /Mesurer le débit/)
  await window.getByRole('button', { name: 'Modifier …' }).click()
  const form = dialog(/^Modifier plusieurs suivis/)
  await choose(form, 'État', 'Reporté')
  await form.getByRole('group', { name: 'Nouvelle échéance' }).getByRole('spinbutton').first().focus()
  await window.keyboard.type('31032027')
  await form.getByRole('button', { name: 'Modifier', exact: true }).click()
  await form.waitFor({ state: 'detached' })

  expect(await followUp('f-11')).toMatchObject({
    status: 'postponed',
    dueDate: '2026-11-13',
    revisedDueDate: '2027-03-31',
  })
  expect(await followUp('f-09')).toMatchObject({ status: 'postponed', revisedDueDate: '2027-03-31' })
  expect(await historyLabel(window, 'Annuler')).toContain('modifier 2 suivis')
  await historyButton(window, 'Annuler').click()
  await expect.poll(async () => [await followUp('f-11'), await followUp('f-09')]).toEqual(before)
})

test('those who answer are reminded by drafts, one for each, and the log keeps it in one step', async () => {
  const before = (await recordsIn(window, 'reminder')).length
  await select(/Inscrire la clé/, /Recueillir la désignation/, /Mesurer le débit/)
  await window.getByRole('button', { name: 'Relancer …' }).click()
  const form = dialog(/^Relancer les responsables/)
  expect(await form.getByRole('listitem').count()).toBe(3)
  const drafts = folder.path('drafts')
  fs.mkdirSync(drafts)
  application.answerDialogs({ kind: 'open', paths: [drafts] })
  await form.getByRole('button', { name: 'Relancer', exact: true }).click()
  await exported(window, '3 brouillons')
  await form.waitFor({ state: 'detached' })

  const files = fs
    .readdirSync(drafts, { recursive: true, encoding: 'utf8' })
    .filter((name) => /eml$/.test(name))
  expect(files).toHaveLength(3)
  expect(await recordsIn(window, 'reminder')).toHaveLength(before + 3)
  expect(await historyLabel(window, 'Annuler')).toContain('noter 3 relances')
  await historyButton(window, 'Annuler').click()
  await expect.poll(async () => (await recordsIn(window, 'reminder')).length).toBe(before)
})

test('a reminder is written in the mail program', async () => {
  const before = (await recordsIn(window, 'reminder')).length
  await application.electron.evaluate(({ shell }) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    shell.openExternal = async (link) => void asked.push(link)
  })
  await select(/Inscrire la clé/)
  await row(/Mesurer le débit/)
    .getByRole('rowheader')
    .click({ modifiers: ['Control'] })
  await window.getByRole('button', { name: 'Relancer …' }).click()
  const form = dialog(/^Relancer les responsables/)
  await form.getByText('des messages dans le logiciel de courrier').click()
  await form.getByRole('button', { name: 'Relancer', exact: true }).click()
  await form.waitFor({ state: 'detached' })

  const links = await application.electron.evaluate(() => (globalThis as { asked?: string[] }).asked ?? [])
  expect(links).toHaveLength(2)
  for (const link of links) expect(link).toMatch(/^mailto:[^?]+@[^?]+\?subject=.*&body=M/)
  expect(await recordsIn(window, 'reminder')).toHaveLength(before + 2)
  await historyButton(window, 'Annuler').click()
})

test('cards chosen together on the board have the same gestures as the lines', async () => {
  await view('Par état')
  const card = (words: RegExp) => window.getByRole('row').filter({ hasText: words })
  await card(/Inscrire la clé/).click()
  await card(/Recueillir la désignation/).click({ modifiers: ['Control'] })
  const bar = window.getByRole('toolbar', { name: 'Gestes sur la sélection' })
  await bar.getByText(/^2\s/).waitFor()
  await bar.getByRole('button', { name: 'Modifier …' }).click()
  const form = dialog(/^Modifier plusieurs suivis/)
  await choose(form, 'État', 'Reporté')
  await form.getByRole('button', { name: 'Modifier', exact: true }).click()
  await form.waitFor({ state: 'detached' })

  expect(await historyLabel(window, 'Annuler')).toContain('modifier 2 suivis')
  await historyButton(window, 'Annuler').click()
  await bar
    .getByRole('button', { name: /sélection/i })
    .first()
    .click()
  await bar.waitFor({ state: 'detached' })
  await view('Tous')
})

test('one follow-up is read in full: who helps, who was reminded, and the decision it comes from', async () => {
  await row(/Recueillir la désignation/)
    .getByRole('rowheader')
    .dblclick()

  await inspector()
    .getByRole('heading', { name: /CPS n°\s2/ })
    .waitFor()
  await inspector().getByText('13/10/2026, en séance').waitFor()
  await inspector()
    .getByText(/Olivier ROCFEUILLE/)
    .first()
    .waitFor()
  await window.keyboard.press('Control+Shift+Y')
  await inspector().getByRole('heading', { name: '2026-CPS-03' }).waitFor()
  await inspector()
    .getByRole('button', { name: /CPS n°\s2/ })
    .click()
  await inspector()
    .getByRole('heading', { name: /CPS n°\s2/ })
    .waitFor()
})

test('a card changes columns with the keyboard or the mouse, and so its state', async () => {
  await view('Par état')
  const card = window.getByRole('row', { name: /Inscrire la clé/ })
  await card.focus()
  await window.keyboard.press('Alt+ArrowRight')
  await window
    .getByRole('grid', { name: 'En cours' })
    .getByRole('row', { name: /Inscrire la clé/ })
    .waitFor()
  expect((await followUp('f-11')).status).toBe('ongoing')
  await expect
    .poll(() => window.evaluate(() => document.activeElement?.textContent ?? ''))
    .toContain('Inscrire la clé')

  await card.dragTo(window.getByRole('grid', { name: 'Fait' }), { targetPosition: { x: 40, y: 12 } })
  await expect
    .poll(async () => followUp('f-11'))
    .toMatchObject({ status: 'done', progress: 100, closedOn: expect.any(String) })
  await historyButton(window, 'Annuler').click()
  await historyButton(window, 'Annuler').click()
  await expect.poll(async () => (await followUp('f-11')).status).toBe('todo')
})

test('one person sees what is hers in every body', async () => {
  await view('Mon suivi')
  await window.getByRole('main').getByRole('combobox', { name: 'Personne' }).fill('Belorme')
  await window.getByRole('option', { name: /Mathilde BELORME/ }).click()

  await row(/Recueillir la désignation/).waitFor()
  await row(/Mesurer le débit/).waitFor()
  expect(await row(/Inscrire la clé/).count()).toBe(0)
})

test('a follow-up is added without a decision, and gets its number', async () => {
  await view('Tous')
  await window.getByRole('button', { name: 'Ajouter un suivi' }).click()
  const form = dialog(/^Ajouter un suivi/)
  await form.getByLabel('Libellé').fill('Préparer la réunion de lancement.')
  await form.getByRole('combobox', { name: 'Instance' }).fill('CSO')
  await window.getByRole('option', { name: /^CSO/ }).first().click()
  await form.getByRole('button', { name: 'Ajouter un suivi' }).click()

  await inspector()
    .getByRole('heading', { name: /CSO n°\s6/ })
    .waitFor()
})

test('the tableau de suivi is printed for all bodies or for one', async () => {
  application.answerDialogs({ kind: 'save', path: folder.path('suivi.pdf') })
  await window.getByRole('button', { name: 'Exporter', exact: true }).click()
  await window.getByRole('menuitem', { name: 'Tableau de suivi en PDF' }).click()
  await window.getByRole('menuitem', { name: 'CPS', exact: true }).click()
  await exported(window, 'suivi.pdf')

  const pages = readPdfPages(folder.path('suivi.pdf')).map(read).join(' ')
  expect(pages).toMatch(/Tableau de suivi.*Inscrire la clé/)
  expect(pages).not.toContain('CSO n')
  await toast(window, 'suivi.pdf').first().getByRole('button', { name: 'Fermer' }).click()
})

test('its views are sound in every size and theme', async () => {
  const faults: string[] = [...(await faultsEverywhere(window, 'follow-ups'))]
  await view('Par état')
  faults.push(...(await faultsEverywhere(window, 'follow-ups-states')))
  await view('Mon suivi')
  faults.push(...(await faultsEverywhere(window, 'follow-ups-mine')))

  expect(faults).toEqual([])
})
