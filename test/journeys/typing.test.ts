import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { newDocumentContent, writeDocument } from '#electron/document/create.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { askMenu } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
const running: Application[] = []

afterEach(async () => {
  for (const application of running.splice(0)) await application.close()
})

async function open(file: string): Promise<Application> {
  const application = await launchApplication({ args: [file] })
  running.push(application)
  return application
}

function aDocument(name: string): string {
  const file = folder.path(`${name}.gouvernail`)
  const written = writeDocument(file, newDocumentContent(name))
  if (!written.ok) throw new Error(written.error.code)
  return file
}

const territory = ({ window }: Application) => window.getByRole('textbox', { name: 'Territoire' })

test('what is being typed is kept when the window is closed', async () => {
  const file = aDocument('fermeture')
  const first = await open(file)
  // The document is free once the process is gone, which is later than the end of its answers.
  const ended = once(first.electron.process(), 'exit')

  await territory(first).pressSequentially('La Sourdaine')
  await first.electron.evaluate(({ BrowserWindow }) => {
    // Later, so that the answer to this question is not lost with the program.
    setImmediate(() => BrowserWindow.getAllWindows()[0]?.close())
  })
  await ended
  running.splice(0)

  const second = await open(file)
  await expect.poll(() => territory(second).inputValue()).toBe('La Sourdaine')
})

test('what is being typed is kept when the document is closed by the menu', async () => {
  const file = aDocument('menu')
  const application = await open(file)

  await territory(application).pressSequentially('La Sourdaine')
  await askMenu(application, 'document.close')
  await application.window.getByRole('heading', { name: 'Gouvernail' }).waitFor()
  await application.window.getByRole('button', { name: /^menu/ }).click()

  await expect.poll(() => territory(application).inputValue()).toBe('La Sourdaine')
})
