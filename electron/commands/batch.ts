import { batchCollections } from '#shared/commands/batch.ts'
import { applyChanges, type Change } from '#shared/document/changes.ts'
import type { AnyRecord, Collection } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { Problem } from '#shared/document/problems.ts'
import { recordName } from '#shared/document/record-name.ts'
import { referenceFields } from '#shared/document/references.ts'
import { problemsAndRemarks } from '#shared/document/remarks.ts'
import { ok } from '#shared/kit/result.ts'
import type { Rows } from '../tables/rows.ts'
import { givenFields, type Handler, type Outcome, refuse } from './handler.ts'
import { newProblem } from './new-problem.ts'

/** Many records and edits in one step, accepted when the document that comes of it breaks no rule that held before. */
export const applyBatch: Handler<'batch.apply'> = ({ purpose, create, edit }, { data, rows }) => {
  const changes: Change[] = []
  for (const collection of batchCollections) {
    const taken = new Set<string>(data[collection].keys())
    for (const after of create[collection] ?? []) {
      if (taken.has(after.id)) return refuse('record-exists', { id: after.id })
      taken.add(after.id)
      changes.push({ collection, id: after.id, before: null, after } as Change) // of its own collection
    }
  }
  const created = changes.length
  // Several edits of one record follow each other: each sees those before it.
  const latest = new Map(changes.map(({ collection, id, after }) => [`${collection} ${id}`, after]))
  for (const { collection, id, patch } of edit) {
    const before: AnyRecord | null = latest.get(`${collection} ${id}`) ?? data[collection].get(id) ?? null
    if (before === null) return refuse('record-missing', { id })
    const after = { ...before, ...givenFields(patch) } as AnyRecord // the same record
    latest.set(`${collection} ${id}`, after)
    changes.push({ collection, id, before, after } as Change) // of its own collection
  }
  const after = applyChanges(data, changes)
  const broken = newProblem(data, after, problemsAndRemarks)
  if (broken !== undefined) return refusal(after, broken)
  write(rows, changes, created)
  return ok({ purpose, count: changes.length })
}

function refusal(data: DocumentData, { code, collection, id, field, detail }: Problem): Outcome {
  if (code === 'reference-missing') return refuse('reference-missing', { field, id: detail })
  if (code === 'period-reversed') return refuse('period-reversed')
  if (code === 'entity-loop') return refuse('entity-loop')
  return refuse('batch-refused', { name: recordName(data, collection, id), problem: code, detail })
}

/** Writes creations in the order of the tables; what refers to a record that is not there yet is completed at the end. */
function write(rows: Rows, changes: readonly Change[], created: number): void {
  const later: { readonly collection: Collection; readonly id: string; readonly fields: object }[] = []
  for (const { collection, id, after } of changes.slice(0, created)) {
    if (after === null) continue
    const waiting = selfReferences(collection).filter((field) => {
      const target = fieldsOf(after)[field]
      return typeof target === 'string' && rows.get(collection, target) === null
    })
    const missing = Object.fromEntries(waiting.map((field) => [field, null]))
    rows.insert(collection, { ...after, ...missing })
    if (waiting.length > 0) {
      const fields = Object.fromEntries(waiting.map((field) => [field, fieldsOf(after)[field]]))
      later.push({ collection, id, fields })
    }
  }
  for (const { collection, id, fields } of later) rows.update(collection, id, fields)
  for (const { collection, id, before, after } of changes.slice(created)) {
    if (before !== null && after !== null) rows.update(collection, id, after)
  }
}

/** The fields by which records of a collection refer to each other. */
function selfReferences(collection: Collection): readonly string[] {
  return Object.entries(referenceFields[collection]).flatMap(([field, target]) =>
    target === collection ? [field] : [],
  )
}

function fieldsOf(record: AnyRecord): Readonly<Record<string, unknown>> {
  return record as unknown as Readonly<Record<string, unknown>> // read by name
}
