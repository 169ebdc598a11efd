import fs from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { currentVersion } from '#electron/database/migrate.ts'
import { writeDocument } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import { recordFaults } from '#shared/document/record-faults.ts'
import { undoText } from '#shared/text/commands.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { stateOf } from '../../support/file-state.ts'
import { lawTimes } from '../../support/law-seed.ts'
import { aCommand, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()

/** A sound document in a folder of its own. */
function aDocument(name: string): string {
  fs.mkdirSync(folder.path(name))
  const file = folder.path(`${name}/projet.gouvernail`)
  successOf(writeDocument(file, startingContent()))
  return file
}

/** A document spoilt by `spoil`, which works on the bytes. */
function spoilt(name: string, spoil: (bytes: Buffer) => Buffer): string {
  const file = aDocument(name)
  fs.writeFileSync(file, spoil(fs.readFileSync(file)))
  return file
}

/** A document altered by another program that speaks SQL. */
function altered(name: string, sql: string): string {
  const file = aDocument(name)
  const db = new Sqlite(file)
  db.unsafeMode()
  db.exec(sql)
  db.close()
  return file
}

/** The code with which a file is refused, after checking that it was left as it was, alone in its folder. */
function refusalOf(file: string): string {
  const before = stateOf(file)
  const opened = openDocument(file)
  expect(stateOf(file)).toEqual(before)
  if (opened.ok) throw new Error('opened')
  expect(opened.error.params.name).toBe('projet.gouvernail')
  return opened.error.code
}

test('a sound document opens, and closing it leaves it as it was', () => {
  const file = aDocument('sound')
  const before = stateOf(file)

  const session = openSession(file)
  expect(session.data()).toEqual(startingContent().data)
  expect(session.readOnly).toBe(null)
  session.close()
  session.close()

  expect(stateOf(file)).toEqual(before)
})

test('a file that is not there is missing, and none is made', () => {
  const result = openDocument(folder.path('nowhere.gouvernail'))

  expect(result).toMatchObject({ ok: false, error: { code: 'file-missing' } })
  expect(fs.existsSync(folder.path('nowhere.gouvernail'))).toBe(false)
})

test('an empty file is told as empty', () => {
  expect(refusalOf(spoilt('empty', () => Buffer.alloc(0)))).toBe('file-empty')
})

test('a file full of zeros is told as lost, whatever its length', () => {
  expect(refusalOf(spoilt('zeros', (bytes) => Buffer.alloc(bytes.length)))).toBe('file-zeroed')
  expect(refusalOf(spoilt('few-zeros', () => Buffer.alloc(7)))).toBe('file-zeroed')
})

test.each([1, 8, 15, 16, 50, 99, 100, 4095, 4096, 5000, -4096, -1])(
  'a file cut at %i bytes is told as incomplete',
  (length) => {
    expect(refusalOf(spoilt(`cut${length}`, (bytes) => bytes.subarray(0, length)))).toBe('file-truncated')
  },
)

test('files of other programs are not ours', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )

  expect(refusalOf(spoilt('text', () => Buffer.from('Compte rendu du 10 mars\n'.repeat(50))))).toBe(
    'file-not-ours',
  )
  expect(refusalOf(spoilt('one-letter', () => Buffer.from('x')))).toBe('file-not-ours')
  expect(refusalOf(spoilt('png', () => png))).toBe('file-not-ours')
  expect(refusalOf(altered('other-sqlite', 'PRAGMA application_id = 42'))).toBe('file-not-ours')
  fs.mkdirSync(folder.path('folder/projet.gouvernail'), { recursive: true })
  expect(refusalOf(folder.path('folder/projet.gouvernail'))).toBe('file-is-folder')
})

test('a document of a newer version is refused kindly', () => {
  expect(refusalOf(altered('newer', `PRAGMA user_version = ${currentVersion + 1}`))).toBe('file-newer')
})

test('a planted trigger never fires', () => {
  const sql =
    "CREATE TRIGGER planted AFTER UPDATE ON project BEGIN UPDATE project SET purpose = 'planted'; END"
  const file = altered('trigger', sql)

  expect(refusalOf(file)).toBe('file-altered-schema')
  const db = new Sqlite(file)
  expect(db.prepare("SELECT count(*) FROM project WHERE purpose = 'planted'").pluck().get()).toBe(0)
  db.close()
})

test('a planted trigger that bears the name of the counter of SQLite never fires either', () => {
  const trigger =
    "CREATE TRIGGER sqlite_sequence AFTER UPDATE ON project BEGIN UPDATE project SET purpose = 'planted'; END"
  const sql = `PRAGMA writable_schema = ON;
    INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql)
    VALUES ('trigger', 'sqlite_sequence', 'project', 0, '${trigger.replaceAll("'", "''")}')`

  expect(refusalOf(altered('trigger-named-so', sql))).toBe('file-altered-schema')
})

test.each([
  ['table', 'CREATE TABLE extra (id)'],
  ['view', 'CREATE VIEW extra AS SELECT * FROM person'],
  ['index', 'CREATE INDEX extra ON person (last_name)'],
  ['missing index', 'DROP INDEX tenure_post'],
  ['column', 'ALTER TABLE person ADD COLUMN extra TEXT'],
  [
    'check',
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '''mr'',''mrs''', '''mr'',''mrs'',''x''') WHERE name = 'person'",
  ],
  ['version zero', 'PRAGMA user_version = 0'],
  ['negative version', 'PRAGMA user_version = 0; DROP TABLE setting'],
  ['journal of another kind', 'PRAGMA journal_mode = WAL'],
  ['no project', 'DELETE FROM project'],
  ['no view', 'DELETE FROM view'],
])('a document with another %s than ours is refused', (what, sql) => {
  expect(refusalOf(altered(`altered-${what}`, sql))).toBe('file-altered-schema')
})

test.each([
  ['a list that is an object', "UPDATE function SET aliases = '{}' WHERE id = 'function-2'", 1],
  ['a list of numbers', "UPDATE function SET aliases = '[7]'", 2],
  ['a list that is nothing', "UPDATE function SET skills = 'null' WHERE id = 'function-2'", 1],
  ['words that are not of the vocabulary', 'UPDATE body SET kinds = \'["steering","chess"]\'', 2],
  ['an object without its keys', "UPDATE phase SET needs = '{}'", 1],
])('a document with %s is refused, with their number and the place of each', (what, sql, count) => {
  const file = altered(`misshapen-${what}`, sql)

  expect(refusalOf(file)).toBe('file-altered-values')
  expect(openDocument(file)).toMatchObject({
    error: { params: { count, [`field${count - 1}`]: expect.stringMatching(/^\w+ \w+$/) } },
  })
})

test('an older document with such a value is refused before it is migrated', () => {
  fs.mkdirSync(folder.path('older'))
  const file = folder.path('older/projet.gouvernail')
  fs.copyFileSync(path.resolve(import.meta.dirname, '../../documents/golden/version-1.gouvernail'), file)
  fs.chmodSync(file, 0o644)
  const db = new Sqlite(file)
  db.exec("UPDATE function SET aliases = '{}'")
  db.close()

  expect(refusalOf(file)).toBe('file-altered-values')
})

test('words out of the vocabulary, where the schema of the file holds them, are damage', () => {
  const file = aDocument('vocabulary')
  const db = new Sqlite(file)
  db.pragma('ignore_check_constraints = ON')
  db.exec("UPDATE entity SET kind = 'castle'")
  db.close()

  expect(refusalOf(file)).toBe('file-damaged')
})

test('other foreign values open, are told, and go away when they are set right', () => {
  const file = altered(
    'foreign',
    `UPDATE meeting SET date = '2026-02-30', place = 'Salle' || char(7) WHERE id = 'meeting-1';
     UPDATE body SET number_pattern = 'X', kinds = '[]' WHERE id = 'body-1';
     UPDATE function SET aliases = '[""]' WHERE id = 'function-1';
     UPDATE person SET last_name = '${'a'.repeat(121)}' WHERE id = 'person-1'`,
  )
  const session = openSession(file)
  const faults = () => recordFaults(session.data()).map(({ id, field }) => `${id} ${field}`)

  expect(faults()).toEqual([
    'person-1 lastName',
    'function-1 aliases[0]',
    'body-1 kinds',
    'meeting-1 date',
    'meeting-1 place',
  ])
  const edit = (type: string, id: string, patch: object) =>
    successOf(session.execute(aCommand({ type, id, patch })))
  edit('meeting.edit', 'meeting-1', { date: '2026-02-28', place: 'Salle' })
  edit('person.edit', 'person-1', { lastName: 'Aubépine' })
  expect(faults()).toEqual(['function-1 aliases[0]', 'body-1 kinds'])
  session.close()
})

test('a pattern that another program spoilt gives no number', () => {
  const session = openSession(
    altered('pattern', "UPDATE body SET number_pattern = '{année}' WHERE id = 'body-1'"),
  )

  const adopted = session.execute(aCommand({ type: 'decision.adopt', id: 'decision-1', date: '2026-03-10' }))

  expect(adopted).toMatchObject({ error: { code: 'pattern-without-order' } })
  session.close()
})

test('an undo step whose name another program spoilt has its usual name', () => {
  const file = aDocument('history')
  const session = openSession(file)
  successOf(session.execute(aCommand({ type: 'project.edit', patch: { name: 'Autre' } })))
  session.close()
  const db = new Sqlite(file)
  db.exec("UPDATE history_entry SET label = 'constructor', params = 'null'")
  db.close()

  const again = openSession(file)
  expect(undoText(again.read().history)).toBe('Annuler\u00A0: modifier le document')
  successOf(again.undo())
  again.close()
})

test('flipping bytes anywhere is told as damage or does no harm, and never ends the program', () => {
  const file = aDocument('flipped')
  const sound = fs.readFileSync(file)
  const codes = new Map<string, number>()

  // The header and the schema more closely; `test/campaign` harms what is within.
  const step = lawTimes > 1 ? 1997 : 7993
  for (let at = 0; at < sound.length; at += at < 8192 ? 499 : step) {
    const bytes = Buffer.from(sound)
    for (const offset of [0, 1, 2, 3]) bytes[at + offset] = (sound[at + offset] ?? 0) ^ 0xff
    fs.writeFileSync(file, bytes)
    const opened = openDocument(file)
    const code = opened.ok ? 'opened' : opened.error.code
    if (opened.ok) opened.value.close()
    else expect(fs.readFileSync(file).equals(bytes)).toBe(true)
    codes.set(code, (codes.get(code) ?? 0) + 1)
  }

  expect(fs.readdirSync(folder.path('flipped'))).toEqual(['projet.gouvernail'])
  expect(codes.get('file-damaged') ?? 0).toBeGreaterThan(5)
  const harmless = [
    'opened',
    'file-damaged',
    'file-altered-schema',
    'file-not-ours',
    'file-truncated',
    'file-newer',
  ]
  expect([...codes.keys()].filter((code) => !harmless.includes(code))).toEqual([])
})

test('a read-only file opens to be read, refuses edits kindly, and keeps nobody out', () => {
  const file = aDocument('read-only')
  fs.chmodSync(file, 0o444)
  const before = stateOf(file)

  const session = openSession(file)

  expect(session.readOnly).toBe('file-read-only')
  expect(session.data()).toEqual(startingContent().data)
  expect(session.execute(aCommand({ type: 'project.edit', patch: { name: 'Autre' } }))).toMatchObject({
    error: { code: 'file-read-only' },
  })
  expect(session.undo()).toMatchObject({ error: { code: 'file-read-only' } })
  expect(session.storeContent(new Uint8Array(3))).toMatchObject({ error: { code: 'file-read-only' } })
  expect(stateOf(file)).toEqual(before)
  fs.chmodSync(file, 0o644)
  const writer = openSession(file)
  expect(writer.readOnly).toBe(null)
  writer.close()
  session.close()
  fs.chmodSync(file, 0o444)
})

test('a file moved while it is open refuses edits instead of losing them', () => {
  const file = aDocument('moved')
  const session = openSession(file)
  const data = session.data()
  fs.renameSync(file, `${file}.elsewhere`)

  const result = session.execute(aCommand({ type: 'project.edit', patch: { name: 'Perdu' } }))

  expect(result).toMatchObject({ ok: false, error: { code: 'file-missing' } })
  expect(session.data()).toBe(data)
  session.close()
})
