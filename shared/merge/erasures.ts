import { aChange, applyChanges, type Change } from '../document/changes.ts'
import type { DocumentData } from '../document/document-data.ts'
import { withoutRecords } from './cascades.ts'
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

/** What two copies had in common, without the names that an erasure took away since; `changes` are those of the erasure. */
export function erasedIn(data: DocumentData, changes: readonly Change[]): DocumentData {
  const erased = changes.flatMap(({ collection, id, after }) => {
    const person = collection === 'person' ? data.person.get(id) : undefined
    const isErased = after !== null && 'anonymisedOn' in after && after.anonymisedOn !== null
    return person === undefined || !isErased ? [] : [aChange('person', id, person, after)]
  })
  return erased.length === 0 ? data : applyChanges(data, erased)
}

/** Who was erased for good: persons with all that hangs on them, or only how to reach them and what was noted of them. */
export type Erased = { readonly persons: ReadonlySet<string>; readonly contacts: ReadonlySet<string> }

const noContacts = { email: '', phone: '', note: '' } as const

/** A document without what was erased for good elsewhere. */
export function withoutErased(data: DocumentData, { persons, contacts }: Erased): DocumentData {
  const reached: Change[] = []
  const gone: Change[] = []
  for (const [id, person] of data.person) {
    if (persons.has(id)) gone.push(aChange('person', id, person, null))
    else if (contacts.has(id)) reached.push(aChange('person', id, person, { ...person, ...noContacts }))
  }
  const left = reached.length === 0 ? data : applyChanges(data, reached)
  return gone.length === 0 ? left : withoutRecords(left, gone)
}
