import { once } from 'node:events'
import fs from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDocument } from '#electron/document/create.ts'
import { sampleContent } from '#electron/document/templates.ts'
import { resourcesPath } from '../documents/support/render.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { whyNot } from '../support/compile.ts'
import { askMain, readDocument } from '../support/main-process.ts'
import { askMenu, documentShown, read, statusLine } from '../support/screen.ts'
import { successOf } from '../support/sessions.ts'
import { type SilentPlace, silentPlace } from '../support/silent-place.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// A share whose server is cut off: calls to it neither succeed nor fail, and the program must not wait for it.
const here = test.skipIf(whyNot !== null)
const folder = temporaryFolder()
const file = () => folder.path('partage/Projet.gouvernail')
let application: Application
let place: SilentPlace

beforeAll(async () => {
  if (whyNot !== null) return
  fs.mkdirSync(folder.path('partage'))
  successOf(writeDocument(file(), await sampleContent(resourcesPath)))
  place = silentPlace(folder.path('partage'), folder.path(''))
  application = await launchApplication({ args: [file()], env: place.env })
  await documentShown(application.window)
})

afterAll(() => application?.close())

/** Who has waited for the folder: nobody but the process that is there for it. */
function programHasWaited(): readonly string[] {
  const { pid } = application.electron.process()
  return place.waited().flatMap((waited) => (waited.pid === pid ? [waited.call] : []))
}

here('edits go on in memory while the server keeps silent, and reach the file once it answers', async () => {
  const { window, answerDialogs, unusedAnswers, output } = application
  const banner = window.getByRole('region', {
    name: 'Vos modifications ne sont plus écrites dans le fichier',
  })
  place.fallSilent()
  await window.getByRole('button', { name: 'Ranger', exact: true }).click()
  await banner.getByText(/ne répond plus/).waitFor()
  await expect.poll(() => statusLine(window)).toContain('1 modification en mémoire')
  await window.keyboard.press('Control+z')
  await expect.poll(() => statusLine(window)).toContain('2 modifications en mémoire')
  await window.keyboard.press('Control+y')
  await expect.poll(() => statusLine(window)).toContain('3 modifications en mémoire')
  await banner.getByRole('button', { name: /Réessayer/ }).click()
  await window.getByText('Le dossier ne répond pas', { exact: true }).first().waitFor()

  answerDialogs({ kind: 'message', button: 2 })
  await askMenu(application, 'document.close')
  await expect.poll(unusedAnswers).toEqual([])
  expect(read(output())).toContain('Les 3 dernières modifications ne sont pas dans le fichier')

  place.answerAgain()
  await banner.waitFor({ state: 'detached' })
  expect(programHasWaited()).toEqual([])
})

here('a document of a silent server is left at once, and opened when it answers', async () => {
  const { window } = application
  place.fallSilent()
  await askMenu(application, 'document.close')
  await window.getByRole('heading', { name: 'Gouvernail' }).waitFor()
  await window.getByRole('button', { name: /^Projet / }).click()
  await expect.poll(() => place.waited().map(({ call }) => call)).toContain('open')
  expect(programHasWaited()).toEqual([])

  place.answerAgain()
  await documentShown(window)
  expect((await readDocument(window)).records.placement.length).toBeGreaterThan(0)
})

here('the program ends with all its windows, also when one of them has to ask its place first', async () => {
  const { electron, window } = application
  await askMain(window, 'window.new', undefined)
  await expect.poll(() => electron.windows().length).toBe(2)
  const ended = once(electron.process(), 'exit')

  await electron.evaluate(({ app }) => app.quit())

  await ended
})
