import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openInMemory } from '#electron/database/connection.ts'
import { currentVersion, migrate } from '#electron/database/migrate.ts'
import { expectedSchema } from '#electron/database/schema.ts'
import { tables } from '#electron/tables/tables.ts'
import { collections } from '#shared/document/collections.ts'
import { nodeFields, referenceFields } from '#shared/document/references.ts'

const snapshot = path.resolve(import.meta.dirname, '../../../electron/database/schema.snapshot.json')

test('the migrations produce the schema that is written down', () => {
  const text = `${JSON.stringify({ version: currentVersion, schema: expectedSchema(currentVersion) }, null, 2)}\n`
  if (process.env.UPDATE_SCHEMA !== undefined) fs.writeFileSync(snapshot, text)

  expect(
    fs.readFileSync(snapshot, 'utf8'),
    'The schema changed. A released migration is frozen: add a new one instead. When the change is meant, write the ' +
      'snapshot again with UPDATE_SCHEMA=1 npx vitest run --config test/vitest.config.ts test/electron/database',
  ).toBe(text)
})

test('each table has exactly the columns that its codecs write, the id first', () => {
  const db = openInMemory()
  migrate(db)

  for (const collection of collections) {
    const { name, columns } = tables[collection]
    const found = (db.pragma(`table_info(${name})`) as { name: string }[]).map((column) => column.name)
    expect(columns, name).toEqual(found)
  }
  db.close()
})

test('each reference is a foreign key with an index of its own', () => {
  const db = openInMemory()
  migrate(db)

  for (const collection of collections) {
    const { name } = tables[collection]
    const keys = (db.pragma(`foreign_key_list(${name})`) as { from: string; table: string }[]).filter(
      ({ table }) => table !== 'attachment_content',
    )
    const nodeKeys = (nodeFields[collection] ?? []).length * 2
    expect(keys.length, name).toBe(Object.keys(referenceFields[collection]).length + nodeKeys)
    const indexes = db.pragma(`index_list(${name})`) as { name: string }[]
    const led = indexes.map(
      (index) => (db.pragma(`index_info(${index.name})`) as { name: string }[])[0]?.name,
    )
    expect(
      keys.map(({ from }) => from).filter((column) => !led.includes(column)),
      name,
    ).toEqual([])
  }
  db.close()
})
