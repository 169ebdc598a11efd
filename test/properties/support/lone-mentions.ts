import type { Database } from 'better-sqlite3'
import { bindRows, type Rows } from '#electron/tables/rows.ts'
import { type AnyRecord, type Collection, collections } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { checkDocument } from '#shared/document/problems.ts'
import { referenceFields } from '#shared/document/references.ts'

type Field = { readonly from: Collection; readonly field: string; readonly to: Collection }
type Fields = Readonly<Record<string, unknown>> & { readonly id: string }
type New = { readonly collection: Collection; readonly fields: Fields }

/**
 * Adds to a document, for each field that may refer to a record, one more record that this field of one more record names,
 * and nothing else does: what must not happen to a record because of such a mention is not hidden by another one. Answers
 * the fields for which no pair of records could be made.
 */
export function addLoneMentions(db: Database): readonly string[] {
  const rows = bindRows(db)
  const start = rows.readAll()
  return referringFields()
    .filter((field, index) => !addPair(db, { rows, start }, field, 100 + index))
    .map(({ from, field }) => `${from}.${field}`)
}

type Named = { readonly id: string }
/** Tells whether a record is there to be named by one other. */
export const isNamed = ({ id }: Named): boolean => id.includes('-of-')
/** Tells whether a record is there to name one, or beside one that does. */
export const isNaming = ({ id }: Named): boolean => /-(by|beside)-/.test(id)

function referringFields(): readonly Field[] {
  return collections.flatMap((from) =>
    Object.entries(referenceFields[from]).map(([field, to]) => ({ from, field, to })),
  )
}

/** Copies a record and another that refers to it, with as many of their neighbours as the rules ask for. */
function addPair(
  db: Database,
  { rows, start }: { readonly rows: Rows; readonly start: DocumentData },
  { from, field, to }: Field,
  number: number,
): boolean {
  const place = `${from}-${field}`.toLowerCase()
  for (const source of known(start, from))
    for (const target of known(start, to)) {
      const mentioned = copyOf(rows, to, target, `of-${place}`, number, '')
      for (const beside of mentioned) {
        const id = beside.at(-1)?.fields.id
        const named = { ...source, ...(from === 'attachment' ? noOwner : {}), [field]: id }
        for (const pair of copyOf(rows, from, named, `by-${place}`, 400 + number, field))
          if (insertAll(db, rows, [...beside, ...pair])) return true
      }
    }
  return false
}

/** The copy of a record: alone first, then each time with a copy of one of the records to which it refers. */
function copyOf(
  rows: Rows,
  collection: Collection,
  record: Fields,
  suffix: string,
  number: number,
  kept: string,
): readonly (readonly New[])[] {
  const id = collection === 'project' ? record.id : `${record.id}-${suffix}`
  const copy = { ...record, ...numbered(collection, number), id }
  const besides = Object.entries(referenceFields[collection]).flatMap(([field, to]) => {
    const neighbour = field === kept ? null : rows.get(to, String(record[field]))
    if (neighbour === null) return []
    const other = { ...fieldsOf(neighbour), ...numbered(to, number), id: `${neighbour.id}-beside-${suffix}` }
    return [
      [
        { collection: to, fields: other },
        { collection, fields: { ...copy, [field]: other.id } },
      ],
    ]
  })
  return [[{ collection, fields: copy }], ...besides]
}

const noOwner = Object.fromEntries(Object.keys(referenceFields.attachment).map((field) => [field, null]))

/** What is numbered without a gap, or never twice. */
function numbered(collection: Collection, number: number): object {
  if (collection === 'decision') {
    const given = { number: null, numberPeriod: null, numberOrdinal: null }
    return { ...given, status: 'proposed' }
  }
  const isNumbered = collection === 'risk' || collection === 'changeRequest' || collection === 'issuedPack'
  return isNumbered ? { number } : {}
}

function known(data: DocumentData, collection: Collection): readonly Fields[] {
  return [...data[collection].values()].map(fieldsOf)
}

/** All of them or, where the file or a rule refuses one, none. */
function insertAll(db: Database, rows: Rows, added: readonly New[]): boolean {
  db.exec('SAVEPOINT pair')
  const done = attempt(rows, added)
  db.exec(done ? 'RELEASE pair' : 'ROLLBACK TO pair; RELEASE pair')
  return done
}

function attempt(rows: Rows, added: readonly New[]): boolean {
  try {
    for (const { collection, fields } of added) {
      const record = fields as never // a copy of one of the collection
      if (collection === 'project') rows.update(collection, fields.id, record)
      else rows.insert(collection, record)
    }
  } catch {
    return false
  }
  return checkDocument(rows.readAll()).length === 0
}

function fieldsOf(record: AnyRecord): Fields {
  return record as unknown as Fields // read by name
}
