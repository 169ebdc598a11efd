import { aChange, applyChanges, type Change } from '../document/changes.ts'
import { type AnyRecord, type Collection, collections } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import { nodeFields, referenceFields } from '../document/references.ts'
import type { NodeRef } from '../organisation/link.ts'
import { allOf, fieldsOf, type Side, type Sides, withFields } from './sides.ts'

type Values = Readonly<Record<string, unknown>>

/** What tells that two records are about the same thing, although each side gave its own id; null when nothing does. */
const sameness: { readonly [C in Collection]?: (fields: Values) => readonly unknown[] | null } = {
  entity: ({ uai }) => (uai === null ? null : [uai]),
  function: ({ titleMasculine, titleFeminine, level }) => [titleMasculine, titleFeminine, level],
  theme: ({ name }) => [name],
  schoolHoliday: ({ zone, name, firstDay }) => [zone, name, firstDay],
  documentTemplate: ({ report, bodyId }) => [report, bodyId],
  tenure: ({ postId, personId, from }) => [postId, personId, from],
  mandate: ({ seatId, personId, rank, from }) => [seatId, personId, rank, from],
  link: ({ kind, source, target, from }) => [kind, nodeIn(source), nodeIn(target), from],
  assignment: ({ missionId, bodyId }) => [missionId, bodyId],
  conventionParty: ({ conventionId, entityId }) => [conventionId, entityId],
  placement: ({ viewId, node }) => [viewId, nodeIn(node)],
  minutes: ({ meetingId }) => [meetingId],
  attendance: ({ meetingId, seatId }) => [meetingId, seatId],
  guest: ({ meetingId, personId }) => [meetingId, personId],
  reply: ({ meetingId, seatId }) => [meetingId, seatId],
  ballot: ({ decisionId, seatId }) => [decisionId, seatId],
  decisionTheme: ({ decisionId, themeId }) => [decisionId, themeId],
  decisionSubject: ({ decisionId, node }) => [decisionId, nodeIn(node)],
  decisionAim: ({ decisionId, objectiveId }) => [decisionId, objectiveId],
  riskAction: ({ riskId, followUpId }) => [riskId, followUpId],
  measurement: ({ indicatorId, on, entityId }) => [indicatorId, on, entityId],
}

/**
 * The two sides with one id for what both added: the same school (UAI), the same appointment, the vote of one seat … Then
 * they are merged field by field like any other record. It keeps its id here, unless a seal names the other one.
 */
export function nameTwinsAlike(sides: Sides): Sides {
  let { mine, theirs } = sides
  for (const collection of collections) {
    const same = sameness[collection]
    if (same === undefined) continue
    const twins = twinsIn(collection, same, { ...sides, mine, theirs })
    mine = renamed(mine, collection, twins.mine)
    theirs = renamed(theirs, collection, twins.theirs)
  }
  return { ...sides, mine, theirs }
}

type Renamings = { readonly [S in Side]: ReadonlyMap<string, string> }

function twinsIn(
  collection: Collection,
  same: (fields: Values) => readonly unknown[] | null,
  { base, mine, theirs }: Sides,
): Renamings {
  const found = { mine: new Map<string, string>(), theirs: new Map<string, string>() }
  const added = (data: DocumentData, other: DocumentData) =>
    [...allOf(data, collection).values()].filter(
      ({ id }) => !allOf(other, collection).has(id) && base?.[collection].has(id) !== true,
    )
  const placeOf = (record: AnyRecord): string | null => {
    const place = same(fieldsOf(record))
    return place === null ? null : JSON.stringify(place)
  }
  const here = new Map<string, AnyRecord>()
  for (const record of added(mine, theirs)) here.set(placeOf(record) ?? record.id, record)
  if (here.size === 0) return found
  for (const record of added(theirs, mine)) {
    const place = placeOf(record)
    const twin = place === null ? undefined : here.get(place)
    if (place === null || twin === undefined) continue
    here.delete(place)
    if (isSealed(collection, record) && !isSealed(collection, twin)) found.mine.set(twin.id, record.id)
    else found.theirs.set(record.id, twin.id)
  }
  return found
}

/** Adopted minutes are named by their seal. */
function isSealed(collection: Collection, record: AnyRecord): boolean {
  return collection === 'minutes' && fieldsOf(record).seal !== null
}

/** The document with other ids for some records, wherever they are named. */
function renamed(data: DocumentData, collection: Collection, ids: ReadonlyMap<string, string>): DocumentData {
  if (ids.size === 0) return data
  const changes: Change[] = []
  for (const [id, next] of ids) {
    const record = allOf(data, collection).get(id)
    if (record === undefined) continue
    changes.push(aChange(collection, id, record, null))
    changes.push(aChange(collection, next, null, withFields(record, { id: next })))
  }
  const known = applyChanges(data, changes)
  return applyChanges(known, repointed(known, collection, ids))
}

function repointed(
  data: DocumentData,
  target: Collection,
  ids: ReadonlyMap<string, string>,
): readonly Change[] {
  return collections.flatMap((collection) => {
    const plain = Object.entries(referenceFields[collection]).flatMap(([field, to]) =>
      to === target ? [field] : [],
    )
    const nodes = target === 'entity' || target === 'body' ? (nodeFields[collection] ?? []) : []
    if (plain.length === 0 && nodes.length === 0) return []
    return [...allOf(data, collection)].flatMap(([id, record]) => {
      const fields = fieldsOf(record)
      const next = [
        ...plain.map((field) => [field, ids.get(String(fields[field]))]),
        ...nodes.map((field) => {
          const node = fields[field] as NodeRef // the schema of links and placements
          const other = node.type === target ? ids.get(node.id) : undefined
          return [field, other === undefined ? undefined : { ...node, id: other }]
        }),
      ].filter(([, value]) => value !== undefined)
      return next.length === 0
        ? []
        : [aChange(collection, id, record, withFields(record, Object.fromEntries(next)))]
    })
  })
}

function nodeIn(node: unknown): string {
  const { type, id } = node as NodeRef // the schema of links and placements
  return `${type} ${id}`
}
