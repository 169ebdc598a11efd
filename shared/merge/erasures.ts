import { aChange, applyChanges, type Change } from '../document/changes.ts'
import type { DocumentData } from '../document/document-data.ts'
import type { Sides } from './sides.ts'

/** Whom one side made anonymous is so on both: what was erased does not come back from a copy. */
export function spreadErasures(sides: Sides): Sides {
  return {
    ...sides,
    mine: erasedAs(sides.mine, sides.theirs),
    theirs: erasedAs(sides.theirs, sides.mine),
  }
}

/** A document without whom another one made anonymous. */
export function erasedAs(data: DocumentData, other: DocumentData): DocumentData {
  const changes: Change[] = []
  for (const [id, erased] of other.person) {
    const person = data.person.get(id)
    if (erased.anonymisedOn === null || person === undefined || person.anonymisedOn !== null) continue
    changes.push(aChange('person', id, person, erased))
  }
  return changes.length === 0 ? data : applyChanges(data, changes)
}

/** What two copies had in common, without what an erasure took away since; `changes` are those of the erasure. */
export function erasedIn(data: DocumentData, changes: readonly Change[]): DocumentData {
  const erased = changes.flatMap(({ collection, id, after }) => {
    const person = collection === 'person' ? data.person.get(id) : undefined
    return person === undefined || after === null ? [] : [aChange('person', id, person, after)]
  })
  return erased.length === 0 ? data : applyChanges(data, erased)
}
