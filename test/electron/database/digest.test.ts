import fs from 'node:fs'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { alteredTables, writeDigest } from '#electron/database/digest.ts'
import { migrate, migrations } from '#electron/database/migrate.ts'
import { copyDocument } from '#electron/document/copy.ts'
import { writeDocument } from '#electron/document/create.ts'
import { verifyDocument } from '#electron/document/verify.ts'
import { findingText } from '#shared/text/problems.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aCommand, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()

function aDocument(name: string): string {
  const file = folder.path(`${name}.gouvernail`)
  successOf(writeDocument(file, startingContent()))
  return file
}

test('every edit, undone, done again or refused, leaves a digest that holds', () => {
  const session = openSession(aDocument('edited'))
  const holds = () => expect(alteredTables(session.database)).toEqual([])

  successOf(session.execute(aCommand({ type: 'project.edit', patch: { purpose: 'Deux mots' } })))
  holds()
  successOf(session.execute(aCommand({ type: 'person.delete', id: 'person-4' })))
  holds()
  successOf(session.undo())
  holds()
  successOf(session.redo())
  holds()
  expect(session.execute(aCommand({ type: 'person.delete', id: 'person-4' }))).toMatchObject({ ok: false })
  holds()
  session.close()
})

test('a letter that a disk changes is found, and its kind is named', () => {
  const file = aDocument('letter')
  const session = openSession(file)
  successOf(session.execute(aCommand({ type: 'project.edit', patch: { purpose: 'QUELQUE CHOSE DE RARE' } })))
  session.close()
  const bytes = fs.readFileSync(file)
  // In the row, the last place where it is written: the image of the history comes before it or after it.
  const places = [...bytes.toString('latin1').matchAll(/QUELQUE CHOSE DE RARE/g)].map(({ index }) => index)
  for (const place of places) bytes[place] = 'q'.charCodeAt(0)
  fs.writeFileSync(file, bytes)

  const findings = successOf(verifyDocument(file))

  expect(findings.map(findingText).join()).toMatch(/Projet\s: au moins une valeur n’est plus telle/)
  // The history is held as well as the records.
  expect(findings).toHaveLength(2)
})

test('what was altered stays altered through edits and migrations, until a copy begins afresh', () => {
  const file = aDocument('stays')
  const db = new Sqlite(file)
  db.exec("UPDATE person SET last_name = 'X' WHERE id = 'person-1'")
  db.close()
  const session = openSession(file)
  successOf(session.execute(aCommand({ type: 'person.edit', id: 'person-1', patch: { note: 'revue' } })))
  expect(alteredTables(session.database)).toEqual(['person'])
  successOf(copyDocument(session, folder.path('afresh.gouvernail')))
  session.close()
  expect(successOf(verifyDocument(folder.path('afresh.gouvernail')))).toEqual([])

  const later = new Sqlite(file)
  migrate(later, migrations.length + 1, [
    ...migrations,
    'CREATE TABLE later (id TEXT PRIMARY KEY NOT NULL) STRICT',
  ])
  expect(alteredTables(later)).toEqual(['person'])
  writeDigest(later)
  expect(alteredTables(later)).toEqual([])
  later.close()
})
