import type { Change } from '../document/changes.ts'
import { collections } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import { isAlike } from '../kit/is-alike.ts'
import { aChange, allOf, recordIn } from './sides.ts'

/** What makes one document out of another: one change for each record that differs. */
export function changesBetween(before: DocumentData, after: DocumentData): readonly Change[] {
  return collections.flatMap((collection) => {
    if (before[collection] === after[collection]) return []
    const changes: Change[] = []
    for (const [id, record] of allOf(before, collection)) {
      const next = recordIn(after, collection, id)
      if (!isAlike(record, next)) changes.push(aChange(collection, id, record, next))
    }
    for (const [id, record] of allOf(after, collection))
      if (!before[collection].has(id)) changes.push(aChange(collection, id, null, record))
    return changes
  })
}
