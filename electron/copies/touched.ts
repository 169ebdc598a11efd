import type { Touch } from '#shared/api/copies.ts'
import type { Session } from '../document/session.ts'
import { pastEntries } from '../history/entries.ts'

type Database = Session['database']

/** Who last changed each record that the history of a document knows. */
export function touched(db: Database): readonly Touch[] {
  const last = new Map<string, Touch>()
  for (const { at, author, undone, changes } of pastEntries(db, 'history')) {
    if (undone) continue
    for (const { collection, id } of changes) last.set(`${collection} ${id}`, { collection, id, at, author })
  }
  return [...last.values()]
}
