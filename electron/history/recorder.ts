import type { Database } from 'better-sqlite3'
import { collections } from '#shared/document/collections.ts'
import type { Table } from '../tables/define-table.ts'
import { tables } from '../tables/tables.ts'

/**
 * Installs TEMP triggers that write the image of every row before and after each change
 * while an entry is being recorded. TEMP: a document carries no code of ours, and none of anybody else.
 */
export function installRecorder(db: Database): void {
  db.exec(`CREATE TEMP TABLE recording (entry INTEGER); INSERT INTO recording (entry) VALUES (NULL);`)
  for (const collection of collections) db.exec(triggersOf(tables[collection] as Table)) // read generically
}

/** Runs `work` with its changes recorded under the entry. */
export function recordUnder<T>(db: Database, entry: number, work: () => T): T {
  const setEntry = db.prepare('UPDATE temp.recording SET entry = ?')
  setEntry.run(entry)
  try {
    return work()
  } finally {
    setEntry.run(null)
  }
}

function triggersOf(table: Table): string {
  const { name, columns } = table
  const image = (row: 'OLD' | 'NEW') =>
    `json_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`
  const differs = columns.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ')
  const recording = '(SELECT entry FROM recording) IS NOT NULL'
  const write = (id: string, before: string, after: string) =>
    `INSERT INTO history_change (entry, table_name, row_id, before, after)
     SELECT entry, '${name}', ${id}, ${before}, ${after} FROM recording;`
  return `
    CREATE TEMP TRIGGER record_${name}_insert AFTER INSERT ON main.${name} WHEN ${recording}
    BEGIN ${write('NEW.id', 'NULL', image('NEW'))} END;
    CREATE TEMP TRIGGER record_${name}_update AFTER UPDATE ON main.${name} WHEN ${recording} AND (${differs})
    BEGIN ${write('OLD.id', image('OLD'), image('NEW'))} END;
    CREATE TEMP TRIGGER record_${name}_delete AFTER DELETE ON main.${name} WHEN ${recording}
    BEGIN ${write('OLD.id', image('OLD'), 'NULL')} END;`
}
