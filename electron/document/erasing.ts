import type { Database } from 'better-sqlite3'
import type { Command } from '#shared/commands/command.ts'
import type { Change } from '#shared/document/changes.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { erasedIn, withoutErased } from '#shared/merge/erasures.ts'
import { forgetAllBut, idsInHistory } from '../history/entries.ts'
import { changeBases } from '../tables/copies.ts'
import { type ErasedWhat, erasureFingerprint, rememberErasures } from '../tables/erasures.ts'
import { packed, unpacked } from './packed.ts'

type Erasing = {
  readonly entry: number
  readonly at: string
  readonly command: Command
  readonly changes: readonly Change[]
  /** The document once it has run. */
  readonly data: DocumentData
}

/**
 * Leaves nothing of what an erasure took away, in the history nor in what copies have in common, and remembers without a word of it
 * whom no copy brings back: those of whom contacts were erased, and those who were deleted and are now forgotten.
 */
export function finishErasure(db: Database, { entry, at, command, changes, data }: Erasing): void {
  const contacts = new Set<string>(command.type === 'person.purge' ? command.ids : [])
  const persons = new Set(idsInHistory(db, 'person').filter((id) => !data.person.has(id as never))) // any id
  forgetAllBut(db, entry)
  changeBases(db, (bytes) => {
    const base = unpacked(bytes)
    if (base === null) return null
    for (const id of base.person.keys()) if (!data.person.has(id)) persons.add(id)
    return packed(withoutErased(erasedIn(base, changes), { persons, contacts }))
  })
  remember(db, 'person', persons, at)
  remember(db, 'contacts', contacts, at)
}

function remember(db: Database, what: ErasedWhat, ids: ReadonlySet<string>, erasedAt: string): void {
  const erasures = [...ids].map((id) => ({ fingerprint: erasureFingerprint(db, what, id), what, erasedAt }))
  rememberErasures(db, erasures)
}
