import { applyChanges, type Change } from '#shared/document/changes.ts'
import type { Collection } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { checkDocument } from '#shared/document/problems.ts'
import { recordName } from '#shared/document/record-name.ts'
import { isAlike } from '#shared/kit/is-alike.ts'
import { ok } from '#shared/kit/result.ts'
import { clashesIn } from '#shared/merge/clashes.ts'
import { recordIn } from '#shared/merge/sides.ts'
import { sealFindings } from '../document/seal-findings.ts'
import { contentsHeld, type Handler, type Outcome, refuse } from './handler.ts'
import { newProblem } from './new-problem.ts'
import { writeChanges } from './write-changes.ts'

/** The records that seals are about. */
const sealed: ReadonlySet<Collection> = new Set<Collection>([
  ...(['decision', 'ballot', 'meeting', 'agendaItem', 'attendance', 'guest', 'sessionEvent'] as const),
  ...(['minutes', 'rectification', 'seal'] as const),
])

/** What the file itself holds to be one, and no problem of the document tells. */
const heldByFile: ReadonlySet<Collection> = new Set<Collection>(['minutes', 'guest', 'ballot'])

/** A merge as it was shown: done when the document still is what it was then, and comes out whole. */
export const mergeDocument: Handler<'document.merge'> = (command, { data, rows }) => {
  const changes = command.changes as readonly Change[] // the schema holds each to its collection
  const outdated = changes.some(
    ({ collection, id, before }) => !isAlike(recordIn(data, collection, id), before),
  )
  if (outdated || hasTwice(changes)) return refuse('merge-outdated', { name: command.name })
  const misnamed = changes.find(({ id, after }) => after !== null && after.id !== id)
  if (misnamed !== undefined) return refuse('input-invalid', { field: 'id' })
  for (const { collection, after } of changes) {
    if (after === null) continue
    const held = contentsHeld(rows, collection, after)
    if (!held.ok) return held
  }
  const merged = applyChanges(data, changes)
  const broken = brokenBy(data, merged, changes)
  if (broken !== null) return broken
  writeChanges(rows, changes)
  return ok({ name: command.name, count: changes.length })
}

function hasTwice(changes: readonly Change[]): boolean {
  return new Set(changes.map(({ collection, id }) => `${collection} ${id}`)).size < changes.length
}

/** Why the document would not be whole after these changes: a rule, a seal or a pair of the file that held before. */
export function brokenBy(
  data: DocumentData,
  merged: DocumentData,
  changes: readonly Change[],
): Outcome | null {
  // What a copy already had against a rule that is only remarked keeps nothing of it from being taken.
  const problem = newProblem(data, merged, checkDocument)
  if (problem !== undefined) {
    const { code, collection, id } = problem
    return refuse('merge-refused', { name: recordName(merged, collection, id), problem: code })
  }
  const adopted = [...merged.minutes.values()].find(
    ({ id, status, adoptedOn, seal }) =>
      !isAlike(merged.minutes.get(id), data.minutes.get(id)) &&
      ((adoptedOn !== null) !== (status === 'adopted' || status === 'signed') ||
        (adoptedOn === null) !== (seal === null)),
  )
  if (adopted !== undefined)
    return refuse('merge-refused', {
      name: recordName(merged, 'minutes', adopted.id),
      problem: 'record-invalid',
    })
  const twice = clashesIn(merged, { base: null, mine: data, theirs: data }).find(({ collection }) =>
    heldByFile.has(collection),
  )
  if (twice !== undefined)
    return refuse('merge-refused', {
      name: recordName(merged, twice.collection, twice.ids[0]),
      problem: 'record-invalid',
    })
  return brokenSeal(data, merged, changes)
}

function brokenSeal(data: DocumentData, merged: DocumentData, changes: readonly Change[]): Outcome | null {
  if (!changes.some(({ collection }) => sealed.has(collection))) return null
  const findings = sealFindings(merged)
  if (findings.length === 0) return null
  const known = new Set(sealFindings(data).map((finding) => JSON.stringify(finding)))
  const fresh = findings.find((finding) => !known.has(JSON.stringify(finding)))
  return fresh === undefined
    ? null
    : refuse('merge-refused', { name: fresh.params.name ?? '', problem: fresh.code })
}
