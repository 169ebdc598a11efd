import type { Collection } from '#shared/document/collections.ts'
import { canHold } from '#shared/document/record-faults.ts'
import type { RawTables } from '../database/rebuild.ts'
import { jsonValues } from '../tables/json-values.ts'
import { bindRows } from '../tables/rows.ts'

/** A list or an object of a record that was changed into something that no document can hold. */
export type Unheld = {
  readonly collection: Collection
  readonly id: string
  readonly field: string
  /** The record went with it: nothing that the field can hold was left. */
  readonly isRemoved: boolean
}

/**
 * Takes out of lists and objects what opening would refuse the document for. What of them can be held stays; a record that
 * cannot be without is removed, and what refers to it is still to be repaired.
 */
export function holdValues(db: RawTables['db']): readonly Unheld[] {
  const rows = bindRows(db)
  return jsonValues(db).flatMap(({ collection, id, field, value }) => {
    if (canHold(collection, field, value)) return []
    const held = candidatesFor(collection, field, value).find((one) => canHold(collection, field, one))
    if (held === undefined) rows.remove(collection, id)
    // Of this field, as was just asked.
    else rows.update(collection, id, { [field]: held } as Parameters<typeof rows.update>[2])
    return [{ collection, id, field, isRemoved: held === undefined }]
  })
}

/** What could stand instead of a value, the nearest to it first. */
function candidatesFor(collection: Collection, field: string, value: unknown): readonly unknown[] {
  const rest = Array.isArray(value) ? value.filter((item) => canHold(collection, field, [item])) : []
  return [rest, withoutForeign(collection, field, value), [], null, {}]
}

/** An object without the members that keep it from being held. */
function withoutForeign(collection: Collection, field: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return null
  const members = Object.entries(value)
  return Object.fromEntries(
    members.filter(([name]) => {
      const others = Object.fromEntries(members.filter(([other]) => other !== name))
      return !canHold(collection, field, others)
    }),
  )
}
