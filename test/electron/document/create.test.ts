import { expect, test } from 'vitest'
import { openInMemory } from '#electron/database/connection.ts'
import { migrate } from '#electron/database/migrate.ts'
import { newSession } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()

test('no two new documents are the same project', () => {
  const [one, other] = ['a', 'b'].map((name) => newSession(folder.path(`${name}.gouvernail`)))
  const identities = [one?.identity(), other?.identity()]

  expect(new Set(identities.map((identity) => identity?.projectId)).size).toBe(2)
  expect(identities.every((identity) => identity?.projectId === identity?.copyId)).toBe(true)
  one?.close()
  other?.close()
})

test('only its identity is drawn by chance in an empty document, from whose bytes new ones start', () => {
  const rows = () => {
    const db = openInMemory()
    migrate(db)
    const names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[]
    return names.map((name) => [name, db.prepare(`SELECT * FROM ${name}`).all()] as const)
  }
  const other = new Map(rows())

  const differing = rows().filter(([name, all]) => JSON.stringify(all) !== JSON.stringify(other.get(name)))

  expect(differing.map(([name]) => name)).toEqual(['content_digest', 'copy_identity'])
})
