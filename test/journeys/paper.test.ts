import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { chartNode } from '../support/chart.ts'
import { readPdfPages } from '../support/pdf.ts'
import { takePicture } from '../support/pictures.ts'
import { openSample } from '../support/sample.ts'
import { choose, exported, goTo, toast } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  application = await openSample()
  window = application.window
  await goTo(window, 'Organisation')
})

afterAll(() => application.close())

const dialog = () => window.getByRole('dialog', { name: 'Exporter l’organigramme' })
const preview = () => dialog().getByRole('region', { name: 'Aperçu' })

async function openDialog(): Promise<void> {
  await chartNode(window, 'Comité de pilotage stratégique').waitFor()
  await window.keyboard.press('Control+p')
  await dialog().waitFor()
}

/** Waits for a page of the document as it will be printed; a busy machine makes it slowly. */
async function pageShown(words: string | RegExp): Promise<void> {
  await preview().getByText(words).waitFor({ timeout: 60_000 })
}

test('nothing can be repeated before something was exported, and the window says so', async () => {
  await chartNode(window, 'Comité de pilotage stratégique').waitFor()
  await window.keyboard.press('Control+Shift+p')

  await toast(window, 'Rien n’a encore été exporté').first().waitFor()
})

test('the atlas is looked at page by page, then exported', async () => {
  const file = folder.path('atlas.pdf')
  application.answerDialogs({ kind: 'save', path: file })
  await openDialog()
  await pageShown('Page 1 sur 4')
  await takePicture(window, 'paper-chart')
  await dialog().getByRole('radio', { name: 'Atlas' }).click()
  await pageShown('Page 1 sur 13')
  await preview().getByRole('button', { name: 'Page suivante' }).click()
  await pageShown('Page 2 sur 13')
  await takePicture(window, 'paper-atlas')
  await dialog().getByRole('button', { name: 'Exporter', exact: true }).click()
  await exported(window, '13 pages')

  expect(readPdfPages(file)[1]).toMatch(/Niveau académique/)
  expect(readPdfPages(file).join(' ')).toContain('AUBÉPIN Claire')
})

test('it is repeated in its file without a question, by the keyboard', async () => {
  const file = folder.path('atlas.pdf')
  fs.rmSync(file)
  await chartNode(window, 'Comité de pilotage stratégique').waitFor()
  await window.keyboard.press('Control+Shift+p')

  await expect.poll(() => fs.existsSync(file), { timeout: 100_000 }).toBe(true)
  expect(readPdfPages(file)).toHaveLength(13)
  expect(application.unusedAnswers()).toEqual([])
})

test('what is selected is exported as a picture, of the size that was said', async () => {
  const file = folder.path('selection.png')
  application.answerDialogs({ kind: 'save', path: file })
  await chartNode(window, 'Comité de pilotage stratégique').click()
  await openDialog()
  await dialog().getByRole('radio', { name: 'Organigramme' }).click()
  await choose(dialog(), 'Ce qui est dessiné', 'La sélection (1 élément)')
  await choose(dialog(), 'Format', 'Image PNG, pour un diaporama')
  await choose(dialog(), 'Taille de l’image', /^3 ×/)
  await pageShown('Page 1 sur 1')
  await takePicture(window, 'paper-picture')
  await dialog().getByRole('button', { name: 'Exporter', exact: true }).click()
  await expect.poll(() => fs.existsSync(file), { timeout: 100_000 }).toBe(true)

  const png = fs.readFileSync(file)
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3368, 2381])
})

test('words too small for a page are told beside it, with what to do, and sheets to glue answer', async () => {
  const file = folder.path('feuilles.pdf')
  application.answerDialogs({ kind: 'save', path: file })
  await openDialog()
  await choose(dialog(), 'Ce qui est dessiné', 'Toute la vue')
  await choose(dialog(), 'Format', /^PDF/)
  await pageShown(/il en faut 7 pour lire/)
  await takePicture(window, 'paper-small')
  await choose(dialog(), 'Étendue', 'Feuilles à assembler, juste assez pour lire')
  await choose(dialog(), 'Équivalent textuel', 'Sans')
  await pageShown('Page 1 sur 5')
  await takePicture(window, 'paper-sheets')
  await dialog().getByRole('button', { name: 'Exporter', exact: true }).click()
  await exported(window, '5 pages')

  expect(readPdfPages(file)[4]).toMatch(/Feuille B2/)
})
