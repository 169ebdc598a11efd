import type { z } from 'zod'
import { type AnyRecord, type Collection, collectionSchemas, collections } from './collections.ts'
import { type DocumentData, recordsOf } from './document-data.ts'
import { faultsOfIssues } from './dump-faults.ts'
import { type Problem, problem } from './problems.ts'

// Records are replaced, never mutated: what was sound once stays so. Checking everything again costs nothing.
const sound = new WeakSet<AnyRecord>()

/** What the schemas do not admit in some records, at its field. No command writes such a value: another program did. */
export function faultsOfRecords(collection: Collection, records: readonly AnyRecord[]): readonly Problem[] {
  return records.flatMap((record) => {
    if (sound.has(record)) return []
    const parsed = collectionSchemas[collection].safeParse(record)
    if (!parsed.success) {
      return faultsOfIssues(parsed.error.issues, record).map(({ path, detail }) =>
        problem('record-invalid', collection, record.id, path, detail),
      )
    }
    sound.add(record)
    return []
  })
}

/**
 * Tells whether a value can stand in a field at all, be it admitted or not: a list of texts where we keep one, words of
 * the vocabulary. What cannot is refused at opening; nothing of ours could show it, or write it back.
 */
export function canHold(collection: Collection, field: string, value: unknown): boolean {
  const shape: Readonly<Record<string, z.ZodType>> = collectionSchemas[collection].unwrap().shape
  const issues = shape[field]?.safeParse(value).error?.issues ?? []
  return !issues.some(({ code }) => misshapen.has(code))
}

const misshapen: ReadonlySet<string> = new Set<z.core.$ZodIssue['code']>([
  'invalid_type',
  'invalid_value',
  'invalid_union',
  'unrecognized_keys',
])

/** The faults of all records of a document; about 3 ms for a thousand records that were never looked at. */
export function recordFaults(data: DocumentData): readonly Problem[] {
  return collections.flatMap((collection) => faultsOfRecords(collection, recordsOf(data, collection)))
}
