import fs from 'node:fs'
import Sqlite from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newDocumentContent, writeDocument } from '#electron/document/create.ts'
import { sampleContent } from '#electron/document/templates.ts'
import { resourcesPath } from '../documents/support/render.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { stateOf } from '../support/file-state.ts'
import { startProcess } from '../support/other-process.ts'
import { askMenu, documentShown, goTo, read, statusLine } from '../support/screen.ts'
import { successOf } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

const sample = () => folder.path('exemple.gouvernail')

beforeAll(async () => {
  successOf(writeDocument(sample(), await sampleContent(resourcesPath)))
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

/** The bytes of the sample after another program has changed it with this SQL. */
function changedBytes(sql: string): Buffer {
  const file = aFile('a-changer.gouvernail', fs.readFileSync(sample()))
  const db = new Sqlite(file)
  db.exec(sql)
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
  ['change', () => changedBytes("UPDATE function SET aliases = '{}'"), 'Contenu du document modifié'],
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
  const sheet = window.getByRole('complementary', { name: 'Inspecteur' })
  const territory = sheet.getByLabel('Territoire')
  expect(await territory.getAttribute('readonly')).not.toBeNull()
  await territory.press('x')
  await territory.press('Enter')
  // Nothing can be chosen either: what was chosen is told.
  expect(await sheet.getByRole('combobox').count()).toBe(0)
  expect(await sheet.getByRole('term').filter({ hasText: 'Périmètre' }).count()).toBe(1)
  await askMenu(application, 'document.close')
  await window.getByRole('heading', { name: 'Gouvernail' }).waitFor()

  expect(stateOf(file)).toEqual(before)
})

test('a project with values that cannot be is shown everywhere, says where they are, and is set right', async () => {
  const foreign = `
    UPDATE meeting SET date = '2026-02-30', start_time = '25:00' WHERE id = 'cps-2026-3';
    UPDATE meeting SET minutes = 'ici' || char(7), place = char(27) WHERE id = 'cps-2026-2';
    UPDATE decision SET date = 'hier', due_date = 'demain', proposed_on = 'avant';
    UPDATE measurement SET on_date = on_date || ' ?'; UPDATE indicator SET target_date = 'bientôt'; UPDATE objective SET set_on = 'jadis';
    UPDATE risk SET identified_on = '', closed_on = 'plus tard'; UPDATE change_request SET transmitted_on = 'naguère';
    UPDATE entity SET from_date = 'jadis', uai = '?', phone = '${'0'.repeat(80)}' WHERE id = (SELECT min(id) FROM entity);
    UPDATE tenure SET from_date = '2026-13-01' WHERE id = 't-dasen'; UPDATE mandate SET to_date = 'un jour';
    UPDATE body SET number_pattern = '', kinds = '[]' WHERE sigle = 'CPS';
    UPDATE person SET last_name = '' WHERE id = 'p-vautrin';
    UPDATE agenda_item SET duration = -5, title = ''; UPDATE session_event SET at = 'tard';
    UPDATE function SET aliases = '["", "a\\u0007"]', rank = -1 WHERE id = (SELECT min(id) FROM function); UPDATE placement SET x = -1000000000000;
    UPDATE project SET started_on = 'jamais', name = '';`
  const file = aFile('valeurs.gouvernail', changedBytes(foreign))
  application.answerDialogs({ kind: 'open', paths: [file] })
  await window.keyboard.press('Control+o')
  await documentShown(window)
  await expect.poll(() => statusLine(window)).toMatch(/\d+ problèmes/)
  // Of the button alone: the line says before it at what minute the project was saved.
  const problems = async () =>
    Number.parseInt(read(await window.getByRole('button', { name: /\d+ problèmes/ }).textContent()), 10)

  await goTo(window, 'Séances')
  const meetings = window.getByRole('grid', { name: 'Séances' }).getByRole('row')
  for (const meeting of await meetings.all()) {
    await meeting.click()
    for (const tab of await window.getByRole('tab').all()) await tab.click()
  }
  await goTo(window, 'Décisions')
  await window.getByRole('grid').getByRole('row').nth(1).click()
  await goTo(window, 'Qualité')
  for (const tab of await window.getByRole('tab').all()) await tab.click()
  await goTo(window, 'Personnes et organismes')
  for (const tab of await window.getByRole('tab').all()) {
    await tab.click()
    // What ends on days that cannot be may leave a table of terms empty.
    const first = window.getByRole('grid').getByRole('row').nth(1)
    if ((await first.count()) > 0) await first.click()
  }
  await goTo(window, 'Organisation')
  expect(await window.locator('.app-breakdown').count()).toBe(0)

  const before = await problems()
  await window.getByRole('button', { name: /\d+ problèmes/ }).click()
  const list = window.getByRole('dialog', { name: 'Problèmes du document' })
  await list
    .getByRole('listitem')
    .filter({ hasText: '« date » n’a pas une valeur admise (date attendue)' })
    .filter({ hasText: 'Séance « CPS 2026-02-30 »' })
    .getByRole('button')
    .click()
  const day = window.getByRole('complementary').getByRole('group', { name: 'Date' })
  await day.getByRole('spinbutton').first().click()
  await window.keyboard.type('08122026')
  await window.keyboard.press('Enter')
  await expect.poll(problems).toBe(before - 1)
  await askMenu(application, 'document.close')
  await window.getByRole('heading', { name: 'Gouvernail' }).waitFor()
})

test('a project that another program holds is refused, can be looked at, and opens once it is free', async () => {
  const file = aFile('partage.gouvernail', goodBytes())
  const holder = await startProcess('hold-document.ts', file)

  expect(await openAndRead(file)).toMatch(/déjà ouvert ailleurs/)
  application.answerDialogs({ kind: 'open', paths: [file] })
  await window.keyboard.press('Control+o')
  await window.getByRole('button', { name: 'Consulter sans modifier' }).click()
  await window.getByRole('region', { name: 'Document ouvert ailleurs : lecture seule' }).waitFor()
  await askMenu(application, 'document.close')
  await window.getByRole('heading', { name: 'Gouvernail' }).waitFor()
  await holder.kill()
  application.answerDialogs({ kind: 'open', paths: [file] })
  await window.keyboard.press('Control+o')

  await documentShown(window)
  await window.getByText('partage', { exact: true }).first().waitFor()
})
