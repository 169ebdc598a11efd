import fs from 'node:fs'
import { expect, test } from 'vitest'
import { currentVersion, migrations } from '#electron/database/migrate.ts'
import { writeDocument } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { stateOf } from '../../support/file-state.ts'
import { aCommand, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()

/** A document of the current version, which to a longer list of migrations is an old one. */
function anOldDocument(name: string): string {
  fs.mkdirSync(folder.path(name))
  const file = folder.path(`${name}/projet.gouvernail`)
  successOf(writeDocument(file, startingContent()))
  const session = openSession(file)
  successOf(session.execute(aCommand({ type: 'project.edit', patch: { name: 'Ancien' } })))
  session.close()
  return file
}

const addColumn = "ALTER TABLE setting ADD COLUMN extra TEXT NOT NULL DEFAULT 'new'"
/** Rebuilds a table that others refer to, as SQLite wants it; a cascade would empty them. */
const rebuild = `
  CREATE TABLE person_next (id TEXT PRIMARY KEY NOT NULL, civility TEXT, first_name TEXT NOT NULL,
    last_name TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, note TEXT NOT NULL, anonymised_on TEXT) STRICT;
  INSERT INTO person_next SELECT * FROM person;
  DROP TABLE person;
  ALTER TABLE person_next RENAME TO person;`

test('a migration brings an old document along, keeps it beside itself, and starts a new history', () => {
  const file = anOldDocument('migrated')
  const old = fs.readFileSync(file)

  const session = successOf(openDocument(file, { migrations: [...migrations, addColumn, rebuild] }))

  expect(session.data().project.get('project')?.name).toBe('Ancien')
  expect(session.data().mandate.size).toBe(startingContent().data.mandate.size)
  expect(session.read().history).toEqual({ undo: null, barrier: false, redo: null })
  expect(session.database.pragma('foreign_keys', { simple: true })).toBe(1)
  session.close()
  expect(openDocument(file)).toMatchObject({ error: { code: 'file-newer' } })
  const copy = folder.path(`migrated/projet.v${currentVersion}.gouvernail`)
  const kept = openSession(copy)
  expect(kept.read().history.undo).toMatchObject({ type: 'project.edit' })
  kept.close()
  expect(fs.readFileSync(copy).length).toBeLessThanOrEqual(old.length)
})

test('a copy kept before a migration never replaces an earlier one', () => {
  const file = anOldDocument('twice')
  const earlier = folder.path(`twice/projet.v${currentVersion}.gouvernail`)
  fs.writeFileSync(earlier, 'precious')

  successOf(openDocument(file, { migrations: [...migrations, addColumn] })).close()

  expect(fs.readFileSync(earlier, 'utf8')).toBe('precious')
  expect(fs.readdirSync(folder.path('twice'))).toContain(`projet.v${currentVersion}-2.gouvernail`)
})

test.each([
  ['throws', 'CREATE TABLE half (id); INSERT INTO nowhere VALUES (1)'],
  ['breaks a reference', "DELETE FROM body WHERE id = 'body-1'"],
])('a migration that %s leaves the file as it was, even after others that worked', (what, script) => {
  const file = anOldDocument(what)
  const { mtimeNs: _, neighbours: __, ...before } = stateOf(file) as { mtimeNs: bigint; neighbours: string[] }

  expect(() => openDocument(file, { migrations: [...migrations, addColumn, script] })).toThrow()

  expect(stateOf(file)).toMatchObject(before)
  const session = openSession(file)
  expect(session.read().history.undo).toMatchObject({ type: 'project.edit' })
  session.close()
})

test('an old document that may not be written is migrated in memory and read', () => {
  const file = anOldDocument('old-read-only')
  fs.chmodSync(file, 0o444)
  const before = stateOf(file)

  const session = successOf(openDocument(file, { migrations: [...migrations, addColumn] }))

  expect(session.readOnly).toBe('file-read-only')
  expect(session.data().project.get('project')?.name).toBe('Ancien')
  session.close()
  expect(stateOf(file)).toEqual(before)
})
