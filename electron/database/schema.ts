import type { Database } from 'better-sqlite3'
import { openInMemory } from './connection.ts'
import { type Migrations, migrate, migrations } from './migrate.ts'

export type SchemaObject = { readonly type: string; readonly name: string; readonly sql: string }

/**
 * Everything that a database declares, in a fixed order. Automatic indexes have no text and are left out, and so is the
 * counter that SQLite declares itself, in these words only: a trigger could be given its name.
 */
export function schemaOf(db: Database): readonly SchemaObject[] {
  const statement = db.prepare<[], SchemaObject>(
    "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND sql <> 'CREATE TABLE sqlite_sequence(name,seq)' ORDER BY type, name",
  )
  return statement.all()
}

/** What each list of migrations produces, by version: running them costs more than the rest of an opening. */
const known = new WeakMap<Migrations, Map<number, readonly SchemaObject[]>>()

/** What our own migrations produce at a version: the only schema that we are willing to run. */
export function expectedSchema(version: number, scripts: Migrations = migrations): readonly SchemaObject[] {
  const byVersion = known.get(scripts) ?? new Map<number, readonly SchemaObject[]>()
  const schema = byVersion.get(version) ?? producedSchema(version, scripts)
  known.set(scripts, byVersion.set(version, schema))
  return schema
}

function producedSchema(version: number, scripts: Migrations): readonly SchemaObject[] {
  const db = openInMemory()
  try {
    migrate(db, version, scripts)
    return schemaOf(db)
  } finally {
    db.close()
  }
}

/** Names of the objects that are missing, added or altered with respect to our migrations. */
export function schemaDifferences(db: Database, version: number, scripts?: Migrations): readonly string[] {
  const expected = byName(expectedSchema(version, scripts))
  const found = byName(schemaOf(db))
  const names = new Set([...expected.keys(), ...found.keys()])
  return [...names].filter((name) => expected.get(name) !== found.get(name)).sort()
}

function byName(objects: readonly SchemaObject[]): ReadonlyMap<string, string> {
  return new Map(objects.map((object) => [`${object.type} ${object.name}`, object.sql]))
}
