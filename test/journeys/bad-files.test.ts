import fs from 'node:fs'
import Sqlite from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newDocumentContent, writeDocument } from '#electron/document/create.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { stateOf } from '../support/file-state.ts'
import { startProcess } from '../support/other-process.ts'
import { askMenu, documentShown, read, toast } from '../support/screen.ts'
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

function aFile(name: string, bytes: Uint8Array): string {
  const file = folder.path(name)
  fs.writeFileSync(file, bytes)
  return file
}

/** The bytes of a good document, for spoiling. */
function goodBytes(): Buffer {
  const file = folder.path('bon.gouvernail')
  if (!fs.existsSync(file)) {
    const written = writeDocument(file, newDocumentContent('Projet'))
    if (!written.ok) throw new Error(written.error.code)
  }
  return fs.readFileSync(file)
}

function spoilt(spoil: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.from(goodBytes())
  spoil(bytes)
  return bytes
}

/** The bytes of a document in whose structure another program has planted something. */
function tamperedBytes(): Buffer {
  const file = aFile('a-modifier.gouvernail', goodBytes())
  const db = new Sqlite(file)
  db.exec("CREATE TRIGGER planted AFTER UPDATE ON project BEGIN UPDATE project SET purpose = 'planted'; END")
  db.close()
  return fs.readFileSync(file)
}

/** Opens a file through the dialog and reads what the window says of it. */
async function openAndRead(file: string): Promise<string> {
  application.answerDialogs({ kind: 'open', paths: [file] })
  await window.keyboard.press('Control+o')
  const message = window.getByRole('alertdialog').last()
  await message.waitFor()
  const words = read(await message.textContent())
  await message.getByRole('button', { name: 'Fermer' }).click()
  await message.waitFor({ state: 'detached' })
  return words
}

const cases: readonly (readonly [name: string, bytes: () => Uint8Array, title: string])[] = [
  ['texte', () => Buffer.from('Ceci est une lettre.'), 'Ce fichier n’est pas un document Gouvernail'],
  ['vide', () => Buffer.alloc(0), 'Fichier vide'],
  ['zeros', () => Buffer.alloc(8192), 'Contenu du fichier perdu'],
  ['coupe', () => goodBytes().subarray(0, 20_000), 'Fichier incomplet'],
  ['recent', () => spoilt((bytes) => bytes.writeUInt32BE(9999, 60)), 'Document d’une version plus récente'],
  ['altere', tamperedBytes, 'Structure du document modifiée'],
  ['abime', () => spoilt((bytes) => bytes.fill(255, 4096, 12_288)), 'Fichier endommagé'],
]

test.each(cases)(
  'a file that cannot be opened (%s) is told apart and left as it was',
  async (name, bytes, title) => {
    const file = aFile(`${name}.gouvernail`, bytes())
    const before = stateOf(file)

    const message = await openAndRead(file)

    expect(message).toContain(title)
    expect(stateOf(file)).toEqual(before)
  },
)

test('a read-only project is shown, says that it cannot be changed, and is left as it was', async () => {
  const file = aFile('protege.gouvernail', goodBytes())
  fs.chmodSync(file, 0o444)
  const before = stateOf(file)
  application.answerDialogs({ kind: 'open', paths: [file] })
  await window.keyboard.press('Control+o')
  await documentShown(window)

  const banner = window.getByRole('region', { name: 'Document en lecture seule' })
  await banner.getByText(/vous pouvez le consulter, mais pas le modifier/).waitFor()
  await banner.getByRole('button', { name: 'Enregistrer une copie' }).waitFor()
  const territory = window.getByLabel('Territoire')
  await territory.fill('La Sourdaine')
  await territory.press('Enter')
  const refusal = toast(window, 'Document en lecture seule')
  await refusal.waitFor()
  await territory.press('Escape')
  await refusal.getByRole('button', { name: 'Fermer' }).click()
  await askMenu(application, 'document.close')
  await window.getByRole('heading', { name: 'Gouvernail' }).waitFor()

  expect(stateOf(file)).toEqual(before)
})

test('a project that another program holds is refused, and opens once it is free', async () => {
  const file = aFile('partage.gouvernail', goodBytes())
  const holder = await startProcess('hold-document.ts', file)

  expect(await openAndRead(file)).toMatch(/déjà ouvert ailleurs/)
  await holder.kill()
  application.answerDialogs({ kind: 'open', paths: [file] })
  await window.keyboard.press('Control+o')

  await documentShown(window)
  await window.getByText('partage', { exact: true }).first().waitFor()
})
