import type { Collection } from '../../document/collections.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { recordName } from '../../document/record-name.ts'
import { nodeFields, referenceFields } from '../../document/references.ts'
import { isIsoDate } from '../../kit/calendar.ts'
import type { NodeRef } from '../../organisation/link.ts'
import { nameWithDay } from '../dated-name.ts'
import { longDate, timeOfDay } from '../dates.ts'
import { fullName } from '../names.ts'
import { listText } from '../plurals.ts'
import { quantityText } from '../quantities.ts'
import { valueLabel } from './value-labels.ts'

// What a line shows of a text; the rest is in the document.
const longest = 90

const timeFields: ReadonlySet<string> = new Set(['startTime', 'endTime', 'firstAt', 'at'])

/** What a field says, in words: « rien », a name, a day, a text in quotes; null when words would say nothing. */
export function valueText(
  data: DocumentData,
  collection: Collection,
  field: string,
  value: unknown,
): string | null {
  // Whose document says so keeps it itself.
  if (field === 'registerHolder' && value === '') return 'personne d’autre'
  if (value === null || value === undefined || value === '') return 'rien'
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  const target = referenceFields[collection][field]
  if (target !== undefined) return nameIn(data, target, String(value))
  if (nodeFields[collection]?.includes(field) === true) {
    const node = value as NodeRef // the schema of these fields
    return nameIn(data, node.type, node.id)
  }
  if (Array.isArray(value)) return listOf(collection, field, value)
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const label = valueLabel(collection, field, value)
  if (label !== null) return label
  if (typeof value === 'number') return quantityText(value)
  if (isOpaque(collection, field)) return null
  if (timeFields.has(field)) return timeOfDay(value)
  return isIsoDate(value) ? longDate(value) : quoted(value)
}

/** A person with her civility, anything else by its usual name. */
export function nameIn(data: DocumentData, collection: Collection, id: string): string {
  const person = collection === 'person' ? data.person.get(id) : undefined
  return person === undefined || person.anonymisedOn !== null
    ? nameWithDay(collection, recordName(data, collection, id))
    : fullName(person)
}

/** « text », on one line, cut where a line ends. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const shown = line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
  return `« ${shown} »`
}

function listOf(collection: Collection, field: string, values: readonly unknown[]): string | null {
  if (values.length === 0) return 'rien'
  const words = values.map((value) =>
    typeof value === 'string' || typeof value === 'number'
      ? (valueLabel(collection, field, value) ?? String(value))
      : null,
  )
  const known = words.filter((word) => word !== null)
  return known.length < words.length ? null : listText(known)
}

/** Codes that mean nothing to whoever reads them. */
export function isOpaque(collection: Collection, field: string): boolean {
  return (
    ['sha256', 'hash', 'previous', 'seal', 'mediaType', 'registerCopy'].includes(field) ||
    collection === 'setting'
  )
}
