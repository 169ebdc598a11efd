import fs from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newDocumentContent, writeDocument } from '#electron/document/create.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { documentShown, read, toast } from '../support/screen.ts'
import { successOf } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page
let devTools: CDPSession

beforeAll(async () => {
  successOf(writeDocument(folder.path('projet.gouvernail'), newDocumentContent('Projet')))
  fs.writeFileSync(folder.path('agents.csv'), 'Nom;Prénom\nCHÊNE;Jean\n')
  fs.writeFileSync(folder.path('photo.png'), 'not a document')
  application = await launchApplication()
  window = application.window
  devTools = await window.context().newCDPSession(window)
  await window.getByRole('heading', { name: 'Gouvernail' }).waitFor()
})

afterAll(() => application.close())

/** Holds a file of the desktop over the window, as its file manager would. */
async function drag(type: 'dragEnter' | 'dragOver' | 'drop', ...names: readonly string[]) {
  const data = { items: [], files: names.map((name) => folder.path(name)), dragOperationsMask: 1 }
  await devTools.send('Input.dispatchDragEvent', { type, x: 500, y: 300, data })
}

async function drop(name: string) {
  await drag('dragEnter', name)
  await drag('dragOver', name)
  await drag('drop', name)
}

const target = () => window.getByText('Déposez le fichier ici')

test('a file of the desktop that is held over the window is awaited, and opened or imported where it is dropped', async () => {
  const address = window.url()
  await drop('photo.png')
  const refused = toast(window, 'Ce fichier ne se dépose pas ici')
  expect(read(await refused.textContent())).toContain('« photo.png » n’est ni un document Gouvernail')
  await drop('agents.csv')
  await toast(window, 'Ouvrez d’abord un document').waitFor()

  await drag('dragEnter', 'projet.gouvernail')
  await drag('dragOver', 'projet.gouvernail')
  await target().waitFor()
  await drag('drop', 'projet.gouvernail')
  await documentShown(window)
  expect(await target().count()).toBe(0)

  await drop('agents.csv')
  const dialog = window.getByRole('dialog')
  await dialog.getByText('Des personnes, leurs postes et leurs mandats').click()
  await dialog.getByRole('button', { name: 'Continuer' }).click()
  await dialog.getByText('CHÊNE').first().waitFor()
  expect(read(await dialog.textContent())).toContain('agents.csv')
  expect(window.url()).toBe(address)
})
