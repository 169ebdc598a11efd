import type { Change } from '#shared/document/changes.ts'
import { changesBetween } from '#shared/document/changes-between.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { isAlike } from '#shared/kit/is-alike.ts'
import { recordIn } from '#shared/merge/sides.ts'
import { copyInMemory } from '../database/connection.ts'
import type { Session } from '../document/session.ts'
import { changesOf, imagesOf, stepsAfter } from '../history/entries.ts'
import { bindReplay } from '../history/replay.ts'
import { bindRows } from '../tables/rows.ts'

type Database = Session['database']

/**
 * The first state that one of two files remembers, where the other has been in the very same: that of a clean copy, which
 * leaves without history, when it comes back with edits. Null when there is none.
 */
export function sameState(one: Database, other: Database): DocumentData | null {
  for (const [copy, origin] of [
    [other, one],
    [one, other],
  ] as const) {
    const first = rewound(copy, 0)
    if (hasBeen(origin, first)) return first
  }
  return null
}

/** A document as it was after a step of its history. */
export function rewound(db: Database, seq: number): DocumentData {
  const past = copyInMemory(db)
  try {
    const replay = bindReplay(past)
    past.transaction(() => {
      past.pragma('defer_foreign_keys = ON')
      for (const step of stepsAfter(past, seq)) replay(imagesOf(past, step), 'back')
    })()
    return bindRows(past).readAll()
  } finally {
    past.close()
  }
}

/** Tells whether a file is in a state, or was after one of the steps that it remembers. */
function hasBeen(db: Database, state: DocumentData): boolean {
  const keyOf = ({ collection, id }: Pick<Change, 'collection' | 'id'>) => `${collection} ${id}`
  const differing = new Set(changesBetween(state, bindRows(db).readAll()).map(keyOf))
  for (const seq of stepsAfter(db, 0)) {
    if (differing.size === 0) return true
    for (const change of changesOf(imagesOf(db, seq)).toReversed()) {
      if (isAlike(change.before, recordIn(state, change.collection, change.id)))
        differing.delete(keyOf(change))
      else differing.add(keyOf(change))
    }
  }
  return differing.size === 0
}
