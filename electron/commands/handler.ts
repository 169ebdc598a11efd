import { type AppError, appError } from '#shared/api/errors.ts'
import type { EntryLabel } from '#shared/api/models.ts'
import type { CommandOf, CommandType } from '#shared/commands/command.ts'
import type { AnyRecord, Collection, RecordOf } from '#shared/document/collections.ts'
import { contentsOf } from '#shared/document/contents.ts'
import { type DeletableRecord, recordBlocker } from '#shared/document/deletion-of-record.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { nameOfRecord, recordName } from '#shared/document/record-name.ts'
import { referencesOf } from '#shared/document/references.ts'
import { isReversed, type Period } from '#shared/kit/period.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { Rows } from '../tables/rows.ts'

/** What a handler sees: the document before the command, and the rows that it may write. */
export type CommandContext = { readonly data: DocumentData; readonly rows: Rows }

/** What the undo label will say, or why nothing was done. */
export type Outcome = Result<EntryLabel['params'], AppError>

export type Handler<T extends CommandType> = (command: CommandOf<T>, context: CommandContext) => Outcome

/** A rule that is asked with the record as it would become. */
export type Rule<C extends Collection> = (after: RecordOf<C>, data: DocumentData) => Result<unknown, AppError>

/** Refuses a command. */
export function refuse(code: AppError['code'], params: AppError['params'] = {}): Outcome {
  return fail(appError(code, params))
}

/** Names the one record that a command was about. */
export function named(data: DocumentData, collection: Collection, record: AnyRecord): Outcome {
  return ok({ name: nameOfRecord(data, collection, record) })
}

/** A handler that inserts a whole record after its references, its period and its rule have been checked. */
export function creating<C extends Collection>(collection: C, rule?: Rule<C>) {
  return ({ value }: { readonly value: RecordOf<C> }, { data, rows }: CommandContext): Outcome => {
    if (data[collection].has(value.id)) return refuse('record-exists', { id: value.id })
    const allowed = check(collection, value, data, rule)
    if (!allowed.ok) return allowed
    const held = contentsHeld(rows, collection, value)
    if (!held.ok) return held
    rows.insert(collection, value)
    return named(data, collection, value)
  }
}

/**
 * Writes records of which each place holds one: what is said of a place again replaces what was said. `allowed` is asked
 * about each before it is written.
 */
export function recordInPlace<C extends Collection>(
  collection: C,
  records: readonly RecordOf<C>[],
  placeOf: (record: RecordOf<C>) => string,
  allowed: (record: RecordOf<C>) => Result<unknown, AppError>,
  { data, rows }: CommandContext,
): Outcome {
  const kept = [...data[collection].values()] as RecordOf<C>[] // same collection
  const known = new Map(kept.map((record) => [placeOf(record), record.id as string]))
  const taken = new Set<string>(data[collection].keys())
  for (const record of records) {
    const may = allowed(record)
    if (!may.ok) return may
    const former = known.get(placeOf(record))
    if (former !== undefined) {
      rows.update(collection, former, record)
      continue
    }
    if (taken.has(record.id)) return refuse('record-exists', { id: record.id })
    rows.insert(collection, record)
    known.set(placeOf(record), record.id)
    taken.add(record.id)
  }
  return ok({ count: records.length })
}

/** A handler that changes some fields of a record. */
export function editing<C extends Collection>(collection: C, rule?: Rule<C>) {
  return (
    command: { readonly id: string; readonly patch: object },
    { data, rows }: CommandContext,
  ): Outcome => {
    const before: RecordOf<C> | undefined = recordIn(data, collection, command.id)
    if (before === undefined) return refuse('record-missing', { id: command.id })
    const patch = givenFields<C>(command.patch)
    const after = { ...before, ...patch }
    const allowed = check(collection, after, data, rule)
    if (!allowed.ok) return allowed
    const held = contentsHeld(rows, collection, after)
    if (!held.ok) return held
    rows.update(collection, command.id, patch)
    return named(data, collection, after)
  }
}

/** A handler that deletes a record when its rule allows; the database takes what depends on it along. */
export function deleting<C extends Collection>(collection: C, rule?: Rule<C>) {
  return (command: { readonly id: string }, { data, rows }: CommandContext): Outcome => {
    const before: RecordOf<C> | undefined = recordIn(data, collection, command.id)
    if (before === undefined) return refuse('record-missing', { id: command.id })
    const allowed = rule?.(before, data)
    if (allowed !== undefined && !allowed.ok) return allowed
    rows.remove(collection, command.id)
    return ok({ name: recordName(data, collection, command.id) })
  }
}

/** The rule of deletion: what was decided or recorded keeps what it names. */
export function mayGo(collection: DeletableRecord) {
  return ({ id }: { readonly id: string }, data: DocumentData): Result<null, AppError> => {
    const blocker = recordBlocker(data, collection, id)
    return blocker === null ? ok(null) : fail(blocker)
  }
}

/** The checks that every record passes: its references exist, its period is not reversed, its own rule agrees. */
export function check<C extends Collection>(
  collection: C,
  record: RecordOf<C>,
  data: DocumentData,
  rule?: Rule<C>,
): Result<null, AppError> {
  const missing = referencesOf(collection, record).find(
    (reference) => !data[reference.collection].has(reference.id),
  )
  if (missing !== undefined)
    return fail(appError('reference-missing', { field: missing.field, id: missing.id }))
  if ('from' in record && 'to' in record && isReversed(record as Period))
    return fail(appError('period-reversed'))
  const allowed = rule?.(record, data)
  return allowed === undefined || allowed.ok ? ok(null) : allowed
}

/** The contents that a record names are stored before it: the foreign key would hold it, this says it kindly. */
export function contentsHeld(rows: Rows, collection: Collection, record: AnyRecord): Result<null, AppError> {
  for (const { field, sha256, byteSize } of contentsOf(collection, record)) {
    const size = rows.contentSize(sha256)
    if (size === null) return fail(appError('reference-missing', { field, id: sha256 }))
    if (byteSize !== null && size !== byteSize) return fail(appError('input-invalid', { field: 'byteSize' }))
  }
  return ok(null)
}

/** The fields that a patch really gives. */
export function givenFields<C extends Collection>(patch: object): Partial<RecordOf<C>> {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as Partial<RecordOf<C>> // the command's schema has only fields of the record
}

/** The document as it will be with one more record: rules that are asked about the next one must see it. */
export function withRecord<C extends Collection>(
  data: DocumentData,
  collection: C,
  record: RecordOf<C>,
): DocumentData {
  return { ...data, [collection]: new Map([...data[collection], [record.id, record]]) }
}

function recordIn<C extends Collection>(
  data: DocumentData,
  collection: C,
  id: string,
): RecordOf<C> | undefined {
  return data[collection].get(id) as RecordOf<C> | undefined // same collection
}
