import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { writeDocument } from '#electron/document/create.ts'
import { sampleContent } from '#electron/document/templates.ts'
import type {} from '#renderer/document/bridge.d.ts'
import { type Collection, collections } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { boxOf, chartNode } from '../support/chart.ts'
import { askMain } from '../support/main-process.ts'
import { recordsIn } from '../support/records.ts'
import {
  askMenu,
  documentShown,
  goTo,
  historyButton,
  historyLabel,
  statusLine,
  toast,
} from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const resources = path.resolve(import.meta.dirname, '../../resources')
const folder = temporaryFolder()
// One window for all: each test has a document of its own in it.
let application: Application | undefined

afterAll(() => application?.close())

/** Opens the sample, with other fields for some of its records. */
async function openSample(name: string, changed: Partial<Record<Collection, object>> = {}) {
  const file = folder.path(`${name}.gouvernail`)
  const { data, contents } = await sampleContent(resources)
  const maps = collections.map((collection) => {
    const [first] = data[collection].values()
    const fields = changed[collection]
    if (first === undefined || fields === undefined) return [collection, data[collection]]
    return [collection, new Map([...data[collection], [first.id, { ...first, ...fields }]])]
  })
  // One map for each collection, as it was but for the fields given.
  const written = writeDocument(file, { data: Object.fromEntries(maps) as DocumentData, contents })
  if (!written.ok) throw new Error(written.error.code)
  return file
}

async function start(file: string): Promise<Page> {
  if (application === undefined) application = await launchApplication({ args: [file] })
  else {
    await askMenu(application, 'document.close')
    await application.window.getByRole('heading', { name: 'Gouvernail' }).waitFor()
    application.answerDialogs({ kind: 'open', paths: [file] })
    await application.window.getByRole('button', { name: /Ouvrir un document/ }).click()
  }
  await documentShown(application.window)
  return application.window
}

test('the problems of a document are counted, listed, and lead to what can be set right', async () => {
  const entity = { name: 'École des Écueils', from: '2026-09-01', to: '2026-01-10' }
  const page = await start(await openSample('problems', { entity }))

  await page.getByRole('button', { name: '1 problème' }).click()
  const list = page.getByRole('dialog', { name: 'Problèmes du document' })
  await list.getByText(/École des Écueils.*la date de fin précède/).waitFor()
  await list.getByRole('button', { name: /^Voir/ }).click()

  const inspector = page.getByRole('complementary', { name: 'Inspecteur' })
  await inspector.getByRole('button', { name: /^Dénomination, École des Écueils/ }).waitFor()
  const found = (await recordsIn(page, 'entity')).find(({ name }) => name.endsWith('Écueils'))
  if (found) await askMain(page, 'execute', { type: 'entity.edit', id: found.id, patch: { to: null } })
  await expect.poll(() => statusLine(page)).not.toContain('problème')
})

test('F1 lists the keys and the gestures, and Escape closes the list', async () => {
  const page = await start(await openSample('keys'))

  await page.keyboard.press('F1')
  const list = page.getByRole('dialog', { name: 'Raccourcis clavier' })
  await list.getByText('Glisser une poignée').waitFor()
  const box = await list.boundingBox()
  const height = await page.evaluate(() => window.innerHeight)
  await page.keyboard.press('Escape')

  await list.waitFor({ state: 'detached' })
  expect((box?.y ?? 0) + (box?.height ?? height + 1)).toBeLessThanOrEqual(height)
})

test('the project is reached from any workspace, and the keyboard goes there too', async () => {
  const page = await start(await openSample('project'))
  await goTo(page, 'Décisions')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('modifier le projet')
  await page.keyboard.press('Enter')

  await page.getByRole('heading', { level: 1, name: 'Organisation' }).waitFor()
  await page.getByLabel('Territoire').waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  await expect.poll(focused).toBe('Inspecteur')
})

test('going to a workspace with the keyboard leaves the keyboard in it', async () => {
  const page = await start(await openSample('going'))

  await page.keyboard.press('Control+3')

  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  await expect.poll(focused).toBe('Décisions')
})

/** A proposal more of the meeting of September, whose minutes are not adopted yet. */
async function proposeDecision(page: Page) {
  const meetingId = 'cps-2026-2'
  const item = (await recordsIn(page, 'agendaItem')).find((one) => one.meetingId === meetingId)
  const other = (await recordsIn(page, 'decision')).find(({ number }) => number === null)
  if (!item || !other) throw new Error('the sample has no such meeting')
  const id = 'decision-frame' as typeof other.id
  const value = {
    ...other,
    id,
    meetingId: item.meetingId,
    agendaItemId: item.id,
    status: 'proposed' as const,
  }
  const done = await askMain(page, 'execute', { type: 'decision.create', value })
  if (!done.ok) throw new Error(done.error.code)
  return id
}

test('undo stops at an adopted decision and says what can be done instead', async () => {
  const page = await start(await openSample('barrier'))
  const id = await proposeDecision(page)
  await askMain(page, 'execute', { type: 'decision.adopt', id, date: '2026-11-24' })
  const shown = 'Annuler (un acte officiel ne s’annule pas)'
  await expect.poll(() => historyLabel(page, 'Annuler')).toBe(shown)

  const told = toast(page, 'Un acte officiel ne s’annule pas').getByText(/\d{4}-\w+-\d+.*rectifie/)
  await page.keyboard.press('Control+z')
  await told.waitFor()
  const words = await told.textContent()
  await toast(page, /acte officiel/)
    .getByRole('button', { name: 'Fermer' })
    .click()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('annuler')
  await page.getByRole('option', { name: shown }).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => told.textContent()).toBe(words)
  expect(await historyButton(page, 'Annuler').getAttribute('aria-disabled')).toBe('true')
})

test('an arrow key moves what is selected, as one step that is kept', async () => {
  const page = await start(await openSample('arrows'))
  const node = chartNode(page, 'Plumevent Éducation')
  await node.click()
  const before = await boxOf(node)

  await page.keyboard.press('Shift+ArrowDown')

  await expect.poll(() => historyLabel(page, 'Annuler')).toContain('déplacer')
  await expect.poll(async () => (await boxOf(node)).y).toBeGreaterThan(before.y)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await boxOf(node)).y).toBe(before.y)
})

test('what was typed stays in its field when it cannot be kept', async () => {
  const page = await start(await openSample('full-disk'))
  await refuseEdits()
  await goTo(page, 'Séances')
  await page.getByRole('grid', { name: 'Ordre du jour' }).getByRole('row').first().click()
  const speaker = page.getByLabel('ou en toutes lettres')
  const before = await speaker.inputValue()

  await speaker.fill('Les référents')
  await speaker.press('Enter')

  await toast(page, 'Disque plein').waitFor()
  await page.getByText('Non enregistré.').waitFor()
  expect(await speaker.inputValue()).toBe('Les référents')
  await speaker.press('Escape')
  expect(await speaker.inputValue()).toBe(before)
})

/** Answers every edit as where the disk is full. */
async function refuseEdits(): Promise<void> {
  await application?.electron.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('api')
    const refusal = { ok: false, error: { code: 'disk-full', params: { name: 'full-disk' } } }
    ipcMain.handle('api', () => JSON.stringify(refusal))
  })
}
