import fs from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDocument } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import { sampleContent } from '#electron/document/templates.ts'
import { resourcesPath } from '../documents/support/render.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { askMenu, documentShown, read, statusLine } from '../support/screen.ts'
import { successOf } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
const file = () => folder.path('Projet.gouvernail')
const copy = () => folder.path('Projet sauvé.gouvernail')
let application: Application

beforeAll(async () => {
  successOf(writeDocument(file(), await sampleContent(resourcesPath)))
  application = await launchApplication({ args: [file()] })
  await documentShown(application.window)
})

afterAll(() => application.close())

test('a file that is removed while one works loses no edit: it is told, and a copy is gone on with', async () => {
  const { window, answerDialogs, unusedAnswers, output } = application
  const banner = window.getByRole('region', {
    name: 'Vos modifications ne sont plus écrites dans le fichier',
  })
  fs.rmSync(file())
  await window.getByRole('button', { name: 'Ranger', exact: true }).click()

  await banner.getByText(/n’est plus à sa place/).waitFor()
  await expect.poll(() => statusLine(window)).toContain('1 modification en mémoire')
  await window.keyboard.press('Control+z')
  await expect.poll(() => statusLine(window)).toContain('2 modifications en mémoire')
  await window.keyboard.press('Control+y')
  await expect.poll(() => statusLine(window)).toContain('3 modifications en mémoire')

  // The folder is gone too, as with a key that was pulled out: nothing can be written back, and leaving asks.
  fs.renameSync(folder.path(''), `${folder.path('')}-ailleurs`)
  answerDialogs({ kind: 'message', button: 2 })
  await askMenu(application, 'document.close')
  await expect.poll(unusedAnswers).toEqual([])
  expect(read(output())).toContain('Les 3 dernières modifications ne sont pas dans le fichier')
  await banner.waitFor()
  fs.renameSync(`${folder.path('')}-ailleurs`, folder.path(''))

  answerDialogs({ kind: 'save', path: copy() })
  await banner.getByRole('button', { name: /Enregistrer une copie/ }).click()
  await window.getByText('Vous travaillez maintenant dans').waitFor()
  await banner.waitFor({ state: 'detached' })
  await window.getByText('Projet sauvé', { exact: true }).first().waitFor()
  await askMenu(application, 'document.close')
  await window.getByRole('heading', { name: 'Gouvernail' }).waitFor()
  const saved = successOf(openDocument(copy()))
  expect(saved.data().placement.size).toBeGreaterThan(0)
  saved.close()
})
