import { z } from 'zod'
import { sha256Field } from '../kit/fields.ts'
import { fail, ok, type Result } from '../kit/result.ts'
import type { Change } from './changes.ts'
import { applyChanges } from './changes.ts'
import { type AnyRecord, type Collection, collectionSchemas, collections } from './collections.ts'
import { contentsOf } from './contents.ts'
import { type DocumentData, emptyData, type RecordArrays, recordsOf } from './document-data.ts'
import { type DumpFault, faultsOfIssues } from './dump-faults.ts'
import { checkDocument, type Problem } from './problems.ts'

const formatVersion = 1

/** The documented JSON form of a whole document: arrays sorted by id, contents of attachments in base64. */
export type Dump = RecordArrays & {
  readonly format: 'gouvernail'
  readonly version: typeof formatVersion
  readonly attachmentContents: Readonly<Record<string, string>>
}

const arrays = Object.fromEntries(
  collections.map((collection) => [collection, z.array(collectionSchemas[collection]).readonly()]),
)
const dumpSchema = z.strictObject({
  format: z.literal('gouvernail'),
  version: z.literal(formatVersion),
  ...arrays,
  attachmentContents: z.record(sha256Field, z.base64()),
})

/** The JSON form of a document; two equal documents give the same text. */
export function dumpOf(data: DocumentData, attachmentContents: ReadonlyMap<string, string>): Dump {
  const sorted = Object.fromEntries(
    collections.map((collection) => [collection, recordsOf(data, collection).toSorted(byId)]),
  ) as unknown as RecordArrays // one array for each collection, by construction
  const contents = [...attachmentContents].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    format: 'gouvernail',
    version: formatVersion,
    ...sorted,
    attachmentContents: Object.fromEntries(contents),
  }
}

/** Reads the JSON form; every fault is told with its path, and nothing is repaired silently. */
export function parseDump(
  json: unknown,
): Result<
  { readonly data: DocumentData; readonly contents: ReadonlyMap<string, string> },
  readonly DumpFault[]
> {
  const parsed = dumpSchema.safeParse(json)
  if (!parsed.success) return fail(faultsOfIssues(parsed.error.issues, json))
  const dump = parsed.data as unknown as Dump // the schema has one array for each collection
  const faults = duplicateIds(dump)
  if (faults.length > 0) return fail(faults)
  const data = applyChanges(
    emptyData(),
    collections.flatMap((collection) => creations(dump, collection)),
  )
  const contents = new Map(Object.entries(dump.attachmentContents))
  const problems = [...faultsOfProblems(dump, checkDocument(data)), ...contentFaults(dump)]
  return problems.length > 0 ? fail(problems) : ok({ data, contents })
}

function creations(dump: Dump, collection: Collection): readonly Change[] {
  const records: readonly AnyRecord[] = dump[collection]
  return records.map((record) => ({ collection, id: record.id, before: null, after: record }) as Change)
}

function duplicateIds(dump: Dump): readonly DumpFault[] {
  return collections.flatMap((collection) => {
    const seen = new Set<string>()
    const records: readonly AnyRecord[] = dump[collection]
    return records.flatMap(({ id }, index): readonly DumpFault[] => {
      if (seen.has(id)) return [{ path: `${collection}[${index}].id`, code: 'id-twice', detail: id }]
      seen.add(id)
      return []
    })
  })
}

/** Each record has its contents, and each content a record: what is not needed is not kept silently. */
function contentFaults(dump: Dump): readonly DumpFault[] {
  const contents = collections.flatMap((collection) => {
    const records: readonly AnyRecord[] = dump[collection]
    return records.flatMap((record, index) =>
      contentsOf(collection, record).map(({ field, sha256 }) => ({
        path: `${collection}[${index}].${field}`,
        sha256,
      })),
    )
  })
  const named = new Set(contents.map(({ sha256 }) => sha256))
  const missing = contents.flatMap(({ path, sha256 }): readonly DumpFault[] =>
    sha256 in dump.attachmentContents ? [] : [{ path, code: 'content-missing', detail: sha256 }],
  )
  const unused = Object.keys(dump.attachmentContents)
    .filter((sha256) => !named.has(sha256))
    .map(
      (sha256): DumpFault => ({
        path: `attachmentContents.${sha256}`,
        code: 'content-unused',
        detail: sha256,
      }),
    )
  return [...missing, ...unused]
}

function faultsOfProblems(dump: Dump, problems: readonly Problem[]): readonly DumpFault[] {
  if (problems.length === 0) return []
  const places = new Map<string, string>()
  for (const collection of collections) {
    const records: readonly AnyRecord[] = dump[collection]
    for (const [index, { id }] of records.entries())
      places.set(`${collection} ${id}`, `${collection}[${index}]`)
  }
  return problems.map(({ code, collection, id, field, detail }) => {
    const place = places.get(`${collection} ${id}`) ?? collection
    return { path: field === '' ? place : `${place}.${field}`, code, detail }
  })
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
