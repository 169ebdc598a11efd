import { aChange, applyChanges } from '../document/changes.ts'
import type { AnyRecord } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import { isAlike } from '../kit/is-alike.ts'
import {
  type Disagreement,
  disagreementsIn,
  firstDays,
  hasFirstDay,
  ownFault,
  type RuledCollection,
  ruledFields,
} from '../quality/disagreements.ts'
import { type Answers, type Conflict, conflictOf, holder } from './conflict.ts'
import { fieldsOf, keyOf, type RecordName, recordIn, type Side, type Sides, withFields } from './sides.ts'

/** By which field a record that is dated names what it must not precede. */
const owners = {
  objectiveReview: ['objectiveId', 'objective'],
  riskAssessment: ['riskId', 'risk'],
  reservation: ['acceptanceId', 'acceptance'],
} as const

type Quarrel = {
  readonly fault: Disagreement['fault']
  readonly owner: RecordName
  readonly names: RecordName[]
}

/**
 * Days that each side holds in order and both together do not: an objective said to be fixed later here, and a review of it
 * added there on an earlier day. One question for each objective, risk or recette: the days are those of one side, and what
 * only the other side has on a day that they exclude is left out.
 */
export function settleAgreements(
  merged: DocumentData,
  sides: Sides,
  answers: Answers,
): { readonly merged: DocumentData; readonly conflicts: readonly Conflict[] } {
  const known = new Set([...disagreementsIn(sides.mine), ...disagreementsIn(sides.theirs)].map(nameOf))
  const conflicts = new Map<string, Conflict>()
  let data = merged
  for (;;) {
    const before = data
    for (const { fault, owner, names } of quarrelsIn(data, known)) {
      const asked = conflicts.get(keyOf(owner.collection, owner.id))
      const because = [owner, ...(asked?.because.slice(1) ?? []), ...names]
      const conflict = conflictOf({ ...aboutOwner(sides, owner), rule: fault, because }, answers)
      conflicts.set(keyOf(owner.collection, owner.id), conflict)
      data = daysOf(data, sides, because, holder(conflict))
    }
    // What neither side can set right is told like any remark on the document.
    if (data === before) return { merged: data, conflicts: [...conflicts.values()] }
  }
}

function aboutOwner(sides: Sides, { collection, id }: RecordName) {
  const [mine, theirs] = [recordIn(sides.mine, collection, id), recordIn(sides.theirs, collection, id)]
  return { kind: 'rule' as const, collection, id, mine, theirs }
}

function quarrelsIn(data: DocumentData, known: ReadonlySet<string>): readonly Quarrel[] {
  const quarrels = new Map<string, Quarrel>()
  for (const disagreement of disagreementsIn(data)) {
    const { collection, id, fault } = disagreement
    if (known.has(nameOf(disagreement)) || !(collection in owners)) continue
    const [field, ownerCollection] = owners[collection as keyof typeof owners] // one of its keys
    const record = recordIn(data, collection, id)
    const owner = { collection: ownerCollection, id: String(record === null ? '' : fieldsOf(record)[field]) }
    const quarrel = quarrels.get(owner.id) ?? { fault, owner, names: [] }
    quarrel.names.push({ collection, id })
    quarrels.set(owner.id, quarrel)
  }
  for (const { names } of quarrels.values()) names.sort((a, b) => (a.id < b.id ? -1 : 1))
  return [...quarrels.values()]
}

/** The document with the days of some records as one side has them; what that side has not is not there. */
function daysOf(data: DocumentData, sides: Sides, names: readonly RecordName[], side: Side): DocumentData {
  const changes = names.flatMap(({ collection, id }) => {
    const [now, then] = [recordIn(data, collection, id), recordIn(sides[side], collection, id)]
    if (now === null) return []
    if (then === null) return collection in owners ? [aChange(collection, id, now, null)] : []
    const after = withDays(collection as Disagreement['collection'], now, then) // only such records
    return isAlike(now, after) ? [] : [aChange(collection, id, now, after)]
  })
  return changes.length === 0 ? data : applyChanges(data, changes)
}

/** A record with the day at stake as on one side; with all that its rules hold together, where the day alone contradicts it. */
function withDays(collection: RuledCollection, now: AnyRecord, then: AnyRecord): AnyRecord {
  const taken = (fields: readonly string[]) =>
    withFields(now, Object.fromEntries(fields.map((field) => [field, fieldsOf(then)[field]])))
  const all = taken(ruledFields[collection])
  if (!hasFirstDay(collection)) return all
  const day = taken([firstDays[collection]])
  return ownFault(collection, day) === null ? day : all
}

function nameOf({ fault, id }: Disagreement): string {
  return `${fault} ${id}`
}
