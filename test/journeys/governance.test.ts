import fs from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { readPdfPages } from '../support/pdf.ts'
import { recordsIn } from '../support/records.ts'
import { openSample } from '../support/sample.ts'
import { exported, goTo, historyButton, read } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { zipMembers } from '../support/zip.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  application = await openSample()
  window = application.window
  await goTo(window, 'Missions et conventions')
})
afterAll(() => application.close())

const showTab = (name: string) => window.getByRole('tab', { name }).click()
const cell = (name: RegExp) => window.getByRole('gridcell', { name })
const carrier = (title: string) =>
  window.locator('.carrier-block').filter({ has: window.getByRole('heading', { name: title }) })
const rolesOf = async (missionId: string) =>
  (await recordsIn(window, 'assignment')).filter((one) => one.missionId === missionId)

test('a mission gets its bodies by keyboard alone, and what was missing is said no more', async () => {
  const [mission] = (await recordsIn(window, 'mission')).filter(({ name }) => /risques/.test(name))
  const code = mission?.code ?? ''
  await window.getByText('2 sans instance responsable').waitFor()

  await cell(new RegExp(`^CPS, ${code}\\s: `)).focus()
  await window.keyboard.press('r')
  await window.keyboard.press('ArrowRight')
  await window.keyboard.press('c')
  await window.keyboard.press('ArrowRight')
  await window.keyboard.press('i')
  await cell(new RegExp(`^GAP Brumeval, ${code}\\s: informé`)).waitFor()

  expect((await rolesOf(mission?.id ?? '')).map(({ role }) => role).sort()).toEqual([
    'contributor',
    'informed',
    'responsible',
  ])
  await window.getByText('1 sans instance responsable').waitFor()
  await window.keyboard.press('Delete')
  await expect.poll(async () => (await rolesOf(mission?.id ?? '')).length).toBe(2)
  await window.keyboard.press('Enter')
  await cell(new RegExp(`^GAP Brumeval, ${code}\\s: responsable`)).waitFor()
  await historyButton(window, 'Annuler').click()
})

test('two bodies that answer for the same mission are told', async () => {
  await cell(/^CPS, M-CSO-1\s: /).focus()
  await window.keyboard.press('r')

  const row = window.getByRole('row').filter({ hasText: 'M-CSO-1' })
  await row.getByText('portée par plusieurs instances').waitFor()
  await historyButton(window, 'Annuler').click()
  await row.getByText('portée par plusieurs instances').waitFor({ state: 'detached' })
})

test('the coordination is handed over at a date: the badge stays, the history is dated', async () => {
  await showTab('Qui porte quoi')
  const block = carrier('Coordination globale')
  expect(read(await block.textContent())).toContain('coordination')
  await block.getByRole('button', { name: /^Confier/ }).click()
  const dialog = window.getByRole('dialog', { name: /^Confier/ })
  await dialog.getByRole('combobox', { name: 'Porteur' }).fill('Sourdaine Num')
  await window
    .getByRole('option', { name: /Sourdaine Numérique/ })
    .first()
    .click()
  await dialog.getByRole('group', { name: 'À partir du' }).getByRole('spinbutton').first().focus()
  await window.keyboard.type('01102026')
  await dialog.getByLabel('Acte').fill('Lettre de cadrage du 15 septembre 2026')
  await dialog.getByText(/la porte jusqu’au 30\s?septembre\s?2026/).waitFor()
  await dialog.getByRole('button', { name: 'Confier', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })

  const coordination = (await recordsIn(window, 'responsibility')).filter(
    ({ kind }) => kind === 'coordination',
  )
  expect(coordination.map(({ from, to }) => [from, to])).toEqual(
    expect.arrayContaining([
      ['2025-06-02', '2026-09-30'],
      ['2026-10-01', null],
    ]),
  )
  expect(read(await block.textContent())).toMatch(/coordination.*Sourdaine Numérique/)
  await block.getByRole('button', { name: /^Historique/ }).click()
  expect(read(await block.textContent())).toMatch(
    /Direction des services départementaux.*(?:30\/09\/2026|30 septembre 2026)/,
  )
  await goTo(window, 'Organisation')
  await window
    .locator('.react-flow__node')
    .filter({ hasText: 'Sourdaine Numérique' })
    .first()
    .getByText('coordination')
    .waitFor()
  await goTo(window, 'Missions et conventions')
})

test('the missing link of a user group to the éditeur is made in one gesture', async () => {
  await showTab('Groupes d’utilisateurs')
  const links = async () =>
    (await recordsIn(window, 'link')).filter(({ kind }) => kind === 'transmits').length
  const before = await links()
  const make = window.getByRole('button', { name: /^Transmettre à / }).first()
  await make.click()

  await expect.poll(links).toBe(before + 1)
  await window.getByText('Les demandes arrivent à un éditeur ou intégrateur.').nth(1).waitFor()
})

test('a convention gets an annex, and its « annexe gouvernance » goes out as PDF and as DOCX', async () => {
  await showTab('Conventions')
  await window.getByText('Convention cadre pour un espace').first().click()
  const annex = await PDFDocument.create()
  annex.addPage([595, 842])
  fs.writeFileSync(folder.path('Barème.pdf'), await annex.save())
  application.answerDialogs({ kind: 'open', paths: [folder.path('Barème.pdf')] })
  await window.getByRole('button', { name: 'Joindre un fichier' }).click()
  await expect
    .poll(async () =>
      (await recordsIn(window, 'attachment')).some(({ conventionId }) => conventionId !== null),
    )
    .toBe(true)
  await window.getByRole('main').getByText('Barème').waitFor()

  for (const [format, entry] of [
    ['pdf', 'PDF'],
    ['docx', 'Traitement de texte (DOCX)'],
  ] as const) {
    application.answerDialogs({ kind: 'save', path: folder.path(`annexe.${format}`) })
    await window.getByRole('button', { name: 'Annexe gouvernance' }).click()
    await window.getByRole('menuitem', { name: entry, exact: true }).click()
    await expect.poll(() => fs.existsSync(folder.path(`annexe.${format}`)), { timeout: 60_000 }).toBe(true)
    await exported(window, /Export terminé/)
  }

  const pdf = readPdfPages(folder.path('annexe.pdf')).join(' ').replace(/\s+/g, ' ')
  const docx = zipMembers(fs.readFileSync(folder.path('annexe.docx')))
    .get('word/document.xml')
    ?.toString('utf8')
  for (const words of ['Annexe gouvernance', 'Sourdaine Numérique', 'Missions des instances']) {
    expect(pdf).toContain(words)
    expect(docx).toContain(words)
  }
})

test('no tab has an obstacle, in either theme', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await window.locator(`[data-theme=${colorScheme}]`).waitFor()
    for (const tab of [
      ...['Missions', 'Qui porte quoi', 'Compétences et référents', 'Conventions'],
      'Groupes d’utilisateurs',
    ]) {
      await window.getByRole('tab', { name: tab, exact: true }).click()
      expect(await violationsIn(window), `${tab}, ${colorScheme}`).toEqual([])
    }
  }
})

test('no dialog has an obstacle, in either theme', async () => {
  const dialogs = [
    ['Missions', 'Ajouter une mission'],
    ['Conventions', 'Ajouter une convention'],
    ['Conventions', 'Ajouter une partie'],
    ['Qui porte quoi', /^Confier/],
  ] as const
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const [tab, button] of dialogs) {
      await window.getByRole('tab', { name: tab, exact: true }).click()
      await window.getByRole('button', { name: button }).first().click()
      await window.getByRole('dialog').waitFor()
      expect(await violationsIn(window), `${button}, ${colorScheme}`).toEqual([])
      await window.keyboard.press('Escape')
      await window.getByRole('dialog').waitFor({ state: 'detached' })
    }
  }
})
