import { type AnyRecord, type Collection, collectionSchemas } from '../document/collections.ts'
import { isAlike } from '../kit/is-alike.ts'
import { isReversed, type Period } from '../kit/period.ts'
import { isRuled, ownFault, ruledFields } from '../quality/disagreements.ts'
import { type Answers, type Conflict, conflictOf, holder } from './conflict.ts'
import { isWeightless, unitsOf } from './field-rules.ts'
import type { Lock } from './locks.ts'
import { fieldsOf, otherSide, type RecordName, withFields } from './sides.ts'
import { joinedValue } from './values.ts'

/** One record as the base and both sides have it. */
export type Versions = {
  readonly base: AnyRecord | null
  readonly mine: AnyRecord | null
  readonly theirs: AnyRecord | null
}

/** What comes of a record, and what only a person can decide about it. */
export type Outcome = { readonly after: AnyRecord | null; readonly conflicts: readonly Conflict[] }

/** One record, field by field: what only one side changed is taken, what both changed otherwise is asked. */
export function mergeRecord(
  name: RecordName,
  versions: Versions,
  lock: Lock | null,
  answers: Answers,
): Outcome {
  if (lock?.fields === 'all') return sealedRecord(name, versions, lock, answers)
  const { base, mine, theirs } = versions
  if (mine === null || theirs === null) return { after: survivor(versions), conflicts: [] }
  const sealed = sealedFieldsOf(name, { base, mine, theirs }, lock, answers)
  let merged = mergeFields(name, { base, mine, theirs }, Object.keys(sealed.fields), answers)
  let after = withFields(mine, { ...merged.fields, ...sealed.fields })
  if (contradictsItself(name.collection, after, mine, theirs)) {
    // Days of one record that only disagree when they come from two sides: they come from one.
    merged = mergeFields(name, { base, mine, theirs }, Object.keys(sealed.fields), answers, true)
    after = withFields(mine, { ...merged.fields, ...sealed.fields })
  }
  const conflicts = [...sealed.conflicts, ...merged.conflicts]
  if (isAsSoundAs(name.collection, after, mine, theirs)) return { after, conflicts }
  return mixed(name, { base, mine, theirs }, conflicts, answers)
}

type Both = { readonly base: AnyRecord | null; readonly mine: AnyRecord; readonly theirs: AnyRecord }
type Part = {
  readonly fields: Readonly<Record<string, unknown>>
  readonly conflicts: readonly Conflict[]
}

/** A record that only one side has: added there, or deleted on the other side, which nobody contests any more. */
function survivor({ base, mine, theirs }: Versions): AnyRecord | null {
  return base === null ? (mine ?? theirs) : null
}

function sealedRecord(name: RecordName, versions: Versions, { side }: Lock, answers: Answers): Outcome {
  const after = versions[side]
  const other = versions[otherSide(side)]
  if (other === null || isAlike(other, after) || isAlike(other, versions.base))
    return { after, conflicts: [] }
  const { mine, theirs } = versions
  return { after, conflicts: [conflictOf({ kind: 'sealed', ...name, mine, theirs, only: side }, answers)] }
}

function sealedFieldsOf(name: RecordName, both: Both, lock: Lock | null, answers: Answers): Part {
  if (lock === null || lock.fields === 'all') return { fields: {}, conflicts: [] }
  const { side, fields } = lock
  const [kept, lost] = [fieldsOf(both[side]), fieldsOf(both[otherSide(side)])]
  const was = both.base === null ? {} : fieldsOf(both.base)
  const changed = [...fields].filter(
    (field) => !isAlike(lost[field], kept[field]) && !isAlike(lost[field], was[field]),
  )
  const { mine, theirs } = both
  const quarrel = { kind: 'sealed' as const, ...name, mine, theirs, fields: changed, only: side }
  return {
    fields: Object.fromEntries([...fields].map((field) => [field, kept[field]])),
    conflicts: changed.length === 0 ? [] : [conflictOf(quarrel, answers)],
  }
}

function mergeFields(
  name: RecordName,
  both: Both,
  sealed: readonly string[],
  answers: Answers,
  isRuledTogether = false,
): Part {
  const fields: Record<string, unknown> = {}
  const conflicts: Conflict[] = []
  const { mine, theirs } = both
  const [here, there] = [fieldsOf(mine), fieldsOf(theirs)]
  const together = isRuledTogether && isRuled(name.collection) ? ruledFields[name.collection] : []
  for (const whole of unitsOf(name.collection, mine, together)) {
    const unit = whole.filter((field) => !sealed.includes(field))
    const differing = unit.filter((field) => !isAlike(here[field], there[field]))
    if (differing.length === 0) continue
    const automatic = automaticUnit(name, both, unit, differing)
    if (automatic !== null) {
      Object.assign(fields, automatic)
      continue
    }
    const asked = differing.filter((field) => !isWeightless(name.collection, field))
    const conflict = conflictOf({ kind: 'fields', ...name, mine, theirs, fields: asked }, answers)
    conflicts.push(conflict)
    Object.assign(fields, picked(holder(conflict) === 'mine' ? here : there, unit))
  }
  return { fields, conflicts }
}

/** Fields that nobody has to be asked about, or null. */
function automaticUnit(
  { collection, id }: RecordName,
  { base, mine, theirs }: Both,
  unit: readonly string[],
  differing: readonly string[],
): Readonly<Record<string, unknown>> | null {
  const [here, there] = [fieldsOf(mine), fieldsOf(theirs)]
  const was = base === null ? null : fieldsOf(base)
  if (was !== null && unit.every((field) => isAlike(was[field], there[field]))) return picked(here, unit)
  if (was !== null && unit.every((field) => isAlike(was[field], here[field]))) return picked(there, unit)
  if (differing.every((field) => isWeightless(collection, field))) return picked(here, unit)
  const [field] = unit
  if (unit.length !== 1 || field === undefined) return null
  const joined = joinedValue(collection, id, field, {
    base: was?.[field],
    mine: here[field],
    theirs: there[field],
  })
  return joined === undefined ? null : { [field]: joined }
}

function picked(fields: Readonly<Record<string, unknown>>, names: readonly string[]) {
  return Object.fromEntries(names.map((field) => [field, fields[field]]))
}

/** Tells whether a record says something against itself that neither side says. */
function contradictsItself(
  collection: Collection,
  after: AnyRecord,
  mine: AnyRecord,
  theirs: AnyRecord,
): boolean {
  if (!isRuled(collection) || isAlike(after, mine) || isAlike(after, theirs)) return false
  return (
    ownFault(collection, after) !== null && [mine, theirs].every((one) => ownFault(collection, one) === null)
  )
}

/** Fields from two sides can make a record that neither would have written: its end before its beginning. */
function isAsSoundAs(collection: Collection, after: AnyRecord, mine: AnyRecord, theirs: AnyRecord): boolean {
  if (isAlike(after, mine) || isAlike(after, theirs) || isSound(collection, after)) return true
  return !isSound(collection, mine) || !isSound(collection, theirs)
}

function isSound(collection: Collection, record: AnyRecord): boolean {
  if ('from' in record && 'to' in record && isReversed(record as Period)) return false
  return collectionSchemas[collection].safeParse(record).success
}

/** Such a record is asked about as one. */
function mixed(name: RecordName, both: Both, conflicts: readonly Conflict[], answers: Answers): Outcome {
  const { mine, theirs } = both
  const [here, there] = [fieldsOf(mine), fieldsOf(theirs)]
  const fields = Object.keys(here).filter((field) => !isAlike(here[field], there[field]))
  const sealed = conflicts.filter(({ kind }) => kind === 'sealed')
  const conflict = conflictOf({ kind: 'fields', ...name, mine, theirs, fields }, answers)
  const [fixed] = sealed
  const side = fixed?.only ?? holder(conflict)
  return { after: side === 'mine' ? mine : theirs, conflicts: [...sealed, conflict] }
}
