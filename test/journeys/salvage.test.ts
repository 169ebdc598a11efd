import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDocument } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import { sampleContent } from '#electron/document/templates.ts'
import { resourcesPath } from '../documents/support/render.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { askMenu, documentShown, read } from '../support/screen.ts'
import { successOf } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  application = await launchApplication()
  window = application.window
  await window.getByRole('heading').first().waitFor()
})

afterAll(() => application.close())

async function open(file: string): Promise<void> {
  application.answerDialogs({ kind: 'open', paths: [file] })
  await window.keyboard.press('Control+o')
}

test('a damaged file is told, what can be is recovered from it, and its last backup opens as a copy', async () => {
  const file = folder.path('projet.gouvernail')
  successOf(writeDocument(file, await sampleContent(resourcesPath)))
  await open(file)
  await documentShown(window)
  // Named versions are verified backups.
  await window.keyboard.press('Control+s')
  await window.getByLabel('Nom de la version').fill('Avant l’accident')
  await window.getByRole('button', { name: 'Garder cette version' }).click()
  await window.getByText('Version gardée').waitFor()
  await askMenu(application, 'document.close')
  await window.getByRole('heading', { name: 'Gouvernail' }).waitFor()
  const bytes = fs.readFileSync(file)
  const page = pageOf(bytes, 'Aubépin')
  bytes.fill(0, page, page + 4096)
  fs.writeFileSync(file, bytes)

  await open(file)
  const message = window.getByRole('alertdialog').filter({ hasText: 'Fichier endommagé' })
  await message.getByText(/Dernière sauvegarde vérifiée sur ce poste.*éléments/).waitFor()
  const target = folder.path('projet-recupere.gouvernail')
  application.answerDialogs({ kind: 'save', path: target })
  await message.getByRole('button', { name: 'Récupérer ce qui peut l’être…' }).click()
  const account = window.getByRole('dialog', { name: 'Document récupéré' })
  await account.waitFor()

  const words = read(await account.textContent())
  expect(words).toMatch(/\d+ éléments récupérés, \d+ perdus/)
  expect(words).toContain('Perdu : personne')
  await account.getByRole('button', { name: 'Fermer' }).last().click()
  await documentShown(window)
  expect(fs.readFileSync(file).equals(bytes)).toBe(true)

  await askMenu(application, 'document.close')
  await window.getByRole('heading', { name: 'Gouvernail' }).waitFor()
  await open(file)
  const copy = folder.path('projet-sauvegarde.gouvernail')
  application.answerDialogs({ kind: 'save', path: copy })
  await window
    .getByRole('alertdialog')
    .getByRole('button', { name: 'Ouvrir une copie de la sauvegarde…' })
    .last()
    .click()
  await documentShown(window)
  await askMenu(application, 'document.close')
  await window.getByRole('heading', { name: 'Gouvernail' }).waitFor()
  const restored = successOf(openDocument(copy))
  expect([...restored.data().person.values()].some(({ lastName }) => lastName === 'Aubépin')).toBe(true)
  restored.close()
})

/** Where the page of rows begins that holds this text. */
function pageOf(bytes: Buffer, text: string): number {
  for (let at = 4096; at < bytes.length; at += 4096)
    if (bytes[at] === 13 && bytes.subarray(at, at + 4096).includes(text)) return at
  throw new Error(`no page holds ${text}`)
}
