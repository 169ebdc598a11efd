import fs from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { readPdfPages } from '../support/pdf.ts'
import { recordsIn } from '../support/records.ts'
import { openSample } from '../support/sample.ts'
import { exported, goTo, read } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// One thread: a decision from its proposal to its execution, then replaced two years later.
const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  application = await openSample()
  window = application.window
  await goTo(window, 'Décisions')
})

afterAll(() => application.close())

const sheet = () => window.getByRole('complementary')
const dialog = () => window.getByRole('dialog')
const button = (name: string) => sheet().getByRole('button', { name, exact: true })

/** Types a day in a field of the sheet, and leaves it. */
async function typeDay(label: string, day: string): Promise<void> {
  await sheet().getByRole('group', { name: label }).getByRole('spinbutton').first().click()
  await window.keyboard.type(day)
  await window.keyboard.press('Enter')
}

async function write(label: string, words: string): Promise<void> {
  const field = sheet().getByLabel(label, { exact: true })
  await field.fill(words)
  await field.blur()
}

async function begin(title: string, text: string, day: string): Promise<void> {
  await window.getByRole('button', { name: 'Nouvelle décision' }).click()
  await dialog().getByRole('combobox', { name: 'Instance' }).fill('CPS')
  await window.getByRole('option', { name: /^CPS/ }).first().click()
  await dialog().getByLabel('Objet', { exact: true }).fill(title)
  await dialog().getByRole('button', { name: 'Créer' }).click()
  await sheet().getByRole('heading', { level: 2, name: 'en projet' }).waitFor()
  await write('Texte de la décision', text)
  await typeDay('Prise le', day)
}

async function adopt(number: string): Promise<void> {
  await button('Adopter').click()
  const question = window.getByRole('alertdialog').filter({ hasText: 'Adopter la décision' })
  await question.getByRole('button', { name: 'Adopter' }).click()
  await sheet().getByRole('heading', { level: 2, name: number }).waitFor()
}

async function decision(number: string) {
  return (await recordsIn(window, 'decision')).find((one) => one.number === number)
}

test('a decision begins outside a meeting, by a written consultation, and is adopted', async () => {
  await begin('Ouverture au collège', 'Le comité valide l’ouverture de l’ENT au collège voisin.', '12102026')
  await typeDay('Proposée le', '01102026')
  await typeDay('Consultation du', '02102026')
  await adopt('2026-CPS-08')

  expect(await decision('2026-CPS-08')).toMatchObject({
    meetingId: null,
    voteMode: 'written',
    date: '2026-10-12',
    proposedOn: '2026-10-01',
    consultedFrom: '2026-10-02',
  })
  await sheet().getByText('11 jours après sa proposition').waitFor()
  expect(await sheet().getByLabel('Texte de la décision').count()).toBe(0)
})

test('its délibération is told and its signed copy is annexed, then it is said to be executed', async () => {
  await write('Acte', 'Délibération')
  await write('Autorité', 'Comité syndical')
  await write('Référence', 'n° 2026-118')
  await sheet()
    .getByRole('button', { name: /État de l’acte/ })
    .click()
  await window.getByRole('option', { name: 'Transmis et publié' }).click()
  const signed = await PDFDocument.create()
  signed.addPage([595, 842])
  fs.writeFileSync(folder.path('Délibération 2026-118.pdf'), await signed.save())
  application.answerDialogs({ kind: 'open', paths: [folder.path('Délibération 2026-118.pdf')] })
  await button('Joindre un fichier').click()
  await sheet().getByText('Délibération 2026-118').first().waitFor()

  await button('Changer l’état').click()
  await window.getByRole('menuitem', { name: 'Déclarer exécutée' }).click()
  await dialog().getByLabel('Motif').fill('Délibération publiée')
  await dialog().getByRole('button', { name: 'Déclarer exécutée' }).click()
  await sheet()
    .getByText(/^Exécutée le .* Délibération publiée\.$/)
    .waitFor()

  const executed = await decision('2026-CPS-08')
  expect(executed).toMatchObject({ status: 'executed', actReference: 'n° 2026-118', actState: 'enforceable' })
  expect(await recordsIn(window, 'attachment')).toContainEqual(
    expect.objectContaining({ decisionId: executed?.id }),
  )
})

test('two years later another one replaces it, from its adoption on, and each leads to the other', async () => {
  await begin('Ouverture à tous', 'Le comité valide l’ouverture de l’ENT à tous les collèges.', '12102028')
  await button('Lier à une autre décision').click()
  await dialog()
    .getByRole('button', { name: /Cette décision/ })
    .click()
  await window.getByRole('option', { name: 'remplace', exact: true }).click()
  await dialog().getByRole('combobox', { name: 'Décision' }).fill('2026-CPS-08')
  await window.getByRole('option', { name: /2026-CPS-08/ }).click()
  await dialog().getByRole('button', { name: 'Lier', exact: true }).click()
  await sheet()
    .getByText(/prendra effet à l’adoption/)
    .waitFor()
  expect(await decision('2026-CPS-08')).toMatchObject({ status: 'executed' })

  await adopt('2028-CPS-01')
  await sheet()
    .getByRole('button', { name: /^n°\s2026-CPS-08/ })
    .click()

  await sheet().getByRole('heading', { level: 2, name: '2026-CPS-08' }).waitFor()
  await sheet().getByText('Remplacée par', { exact: true }).waitFor()
  await sheet().getByText('Remplacée le 12 octobre 2028 par la décision 2028-CPS-01.').waitFor()
  expect(await decision('2026-CPS-08')).toMatchObject({ status: 'replaced' })
})

async function inForceOn(day: string): Promise<readonly string[]> {
  const field = window
    .getByRole('main')
    .getByRole('group', { name: 'Jour pour lequel la vigueur est demandée' })
  await field.getByRole('spinbutton').first().click()
  await window.keyboard.type(day)
  await window.keyboard.press('Enter')
  await window.getByRole('main').click({ position: { x: 5, y: 5 } })
  const rows = await window.getByRole('grid').getByRole('row').allTextContents()
  return ['2026-CPS-08', '2028-CPS-01'].filter((number) => rows.some((row) => row.includes(number)))
}

test('« en vigueur au » tells the first until the day before, and the second from that day on', async () => {
  await window.getByText('En vigueur au', { exact: true }).click()

  await expect.poll(() => inForceOn('11102028')).toEqual(['2026-CPS-08'])
  await expect.poll(() => inForceOn('12102028')).toEqual(['2028-CPS-01'])
  await expect.poll(() => inForceOn('11102026')).toEqual([])
  await window.getByText('En vigueur au', { exact: true }).click()
})

test('the register refers from one to the other, with the act and the seal, on paper and in a workbook', async () => {
  for (const [choice, name] of [
    ['Registre en PDF', 'registre.pdf'],
    ['Registre en classeur (XLSX)', 'registre.xlsx'],
  ] as const) {
    application.answerDialogs({ kind: 'save', path: folder.path(name) })
    await window.getByRole('button', { name: 'Exporter', exact: true }).click()
    await window.getByRole('menuitem', { name: choice }).click()
    await window.getByRole('menuitem', { name: 'CPS' }).click()
    await exported(window, name)
  }

  const words = readPdfPages(folder.path('registre.pdf')).map(read).join(' ')
  expect(words).toContain('Remplacée par la décision n° 2028-CPS-01 du 12/10/2028')
  expect(words).toContain('Délibération (Comité syndical), n° 2026-118 – transmis et publié')
  const seals = (await recordsIn(window, 'seal')).filter(({ bodyId }) => bodyId === 'cps')
  const last = seals.toSorted((a, b) => a.order - b.order).at(-1)?.hash ?? ''
  expect(words.replaceAll(' ', '')).toContain(last)
  expect(fs.readFileSync(folder.path('registre.xlsx')).subarray(0, 2).toString()).toBe('PK')
})

test('a number given by mistake is annulled for ever, and what it replaced holds again', async () => {
  await window.getByRole('row').filter({ hasText: '2028-CPS-01' }).click()
  await button('Changer l’état').click()
  await window.getByRole('menuitem', { name: 'Annuler le numéro…' }).click()
  await dialog().getByRole('group', { name: 'Le' }).getByRole('spinbutton').first().click()
  await window.keyboard.type('02112028')
  await dialog().getByLabel('Motif').fill('Vote à reprendre')
  await dialog().getByRole('button', { name: 'Annuler le numéro', exact: true }).click()
  await sheet().getByText('Numéro annulé le 2 novembre 2028 : Vote à reprendre.').waitFor()

  expect(await decision('2026-CPS-08')).toMatchObject({ status: 'executed' })
  await window.keyboard.press('Control+z')
  await window.getByText('Un acte officiel ne s’annule pas').first().waitFor()
  expect(await decision('2028-CPS-01')).toMatchObject({ annulledOn: '2028-11-02', status: 'withdrawn' })
})
