import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { stateOf } from '../support/file-state.ts'
import { askMenu, documentShown, read, toast } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// One evening of one user: each test begins where the one before ended.
const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  application = await launchApplication()
  window = application.window
  await startShown()
})

afterAll(() => application.close())

const original = () => folder.path('Val d’Orvelle.gouvernail')
const copy = () => folder.path('Val d’Orvelle (copie).gouvernail')
const territory = () => window.getByLabel('Territoire')

async function startShown(): Promise<void> {
  await window.getByRole('heading', { name: 'Gouvernail' }).waitFor()
}

async function closeDocument(): Promise<void> {
  await askMenu(application, 'document.close')
  await startShown()
}

/** The recent documents, as they are read: name, then what is said of it. */
async function recentNames(): Promise<readonly string[]> {
  const lines = await window.locator('.app-recent-name').allTextContents()
  return lines.map(read)
}

test('the first day, the start screen says what its list is for', async () => {
  await window.getByText('Les documents que vous ouvrirez apparaîtront ici.').waitFor()
})

test('a document is created, and giving up creates nothing', async () => {
  application.answerDialogs({ kind: 'save', path: null })
  await window.getByRole('button', { name: /Créer un document/ }).click()
  await expect.poll(application.unusedAnswers).toEqual([])
  await startShown()
  expect(fs.existsSync(original())).toBe(false)

  application.answerDialogs({ kind: 'save', path: original() })
  await window.getByRole('button', { name: /Créer un document/ }).click()
  await documentShown(window)
  await territory().fill('La Sourdaine')
  await territory().press('Enter')

  await window.getByRole('button', { name: /^Annuler : modifier le projet/ }).waitFor()
  expect(fs.existsSync(original())).toBe(true)
})

test('a copy is saved beside it, and the work goes on in the original', async () => {
  application.answerDialogs({ kind: 'save', path: copy() })
  await window.getByRole('button', { name: /^Val d’Orvelle/ }).click()
  await window.getByRole('menuitem', { name: 'Enregistrer une copie' }).click()
  await toast(window, 'Copie enregistrée').getByText('Val d’Orvelle (copie).gouvernail').waitFor()
  const before = stateOf(copy())

  await territory().fill('La Sourdaine et l’Orvelle')
  await territory().press('Enter')
  await window.getByRole('button', { name: /^Annuler : modifier/ }).waitFor()

  expect(stateOf(copy())).toMatchObject({ bytes: Reflect.get(before, 'bytes') })
})

test('a closed document is the first of the recent ones, and opens from there as it was left', async () => {
  await closeDocument()
  await expect.poll(recentNames).toEqual(['Val d’Orvelle'])
  await window.getByText(/^Ouvert aujourd’hui à/).waitFor()

  await window.getByRole('button', { name: /^Val d’Orvelle/ }).click()
  await documentShown(window)

  await expect.poll(() => territory().inputValue()).toBe('La Sourdaine et l’Orvelle')
})

test('the copy opens by itself, with what it had when it was made', async () => {
  await closeDocument()
  application.answerDialogs({ kind: 'open', paths: [copy()] })
  await window.getByRole('button', { name: /Ouvrir un document/ }).click()
  await documentShown(window)

  await expect.poll(() => territory().inputValue()).toBe('La Sourdaine')
  await closeDocument()
  await expect.poll(recentNames).toEqual(['Val d’Orvelle (copie)', 'Val d’Orvelle'])
})

test('a recent file that has gone meanwhile is told kindly and leaves the list when asked', async () => {
  fs.rmSync(original())
  const gone = window
    .locator('.app-recent-line')
    .filter({ has: window.getByText('Val d’Orvelle', { exact: true }) })
  await gone.getByRole('button').first().click()

  const message = toast(window, 'Fichier introuvable')
  await message.getByText(/a été déplacé, renommé ou supprimé/).waitFor()
  await message.getByRole('button', { name: 'Fermer' }).click()
  await window.getByText('Introuvable à cet emplacement').waitFor()
  await window.getByRole('button', { name: 'Retirer « Val d’Orvelle » de la liste' }).click()

  await expect.poll(recentNames).toEqual(['Val d’Orvelle (copie)'])
  expect(application.unusedAnswers()).toEqual([])
})
