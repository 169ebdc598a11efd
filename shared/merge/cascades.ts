import { aChange, applyChanges, type Change } from '../document/changes.ts'
import { type AnyRecord, type Collection, collections } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import { hasItsReferences, type Reference, referencesOf } from '../document/references.ts'
import { allOf, withFields } from './sides.ts'

/** References that empty themselves when their target goes: the record stays. All others take it along. */
const letsGo: { readonly [C in Collection]?: readonly string[] } = {
  entity: ['parentId', 'communeId', 'successorId'],
  letterhead: ['entityId'],
  project: ['phaseId', 'letterheadId'],
  body: ['hostEntityId', 'rulesProfileId', 'letterheadId'],
  seat: ['postId', 'entityId', 'functionId'],
  responsibility: ['postId', 'personId'],
  convention: ['parentId'],
  conventionParty: ['signatoryPostId'],
  view: ['centreEntityId', 'centreBodyId', 'focusEntityId', 'focusBodyId'],
  meeting: ['chairPersonId', 'secretaryPersonId'],
  agendaItem: ['rapporteurPersonId'],
  pendingItem: ['rapporteurPersonId', 'originItemId'],
  minutes: ['adoptedAtMeetingId'],
  observation: ['personId'],
  attendance: ['personId', 'proxySeatId'],
  sessionEvent: ['personId', 'proxySeatId'],
  addressee: ['seatId', 'postId'],
  reply: ['personId', 'proxySeatId'],
  decision: ['meetingId', 'agendaItemId', 'responsiblePostId', 'responsiblePersonId'],
  followUp: ['agendaItemId', 'responsiblePostId', 'responsiblePersonId'],
  contributor: ['postId', 'personId'],
  objective: ['phaseId', 'bodyId'],
  objectiveReview: ['bodyId', 'meetingId'],
  indicator: ['bodyId', 'objectiveId'],
  risk: ['phaseId', 'bodyId', 'responsiblePostId', 'responsiblePersonId'],
  acceptance: ['bodyId', 'supplierId', 'conventionId', 'phaseId', 'decisionId'],
  contractPoint: ['bodyId', 'supplierId', 'conventionId', 'decisionId'],
  changeRequest: ['bodyId', 'supplierId'],
  usageReport: ['bodyId', 'meetingId', 'entityId', 'changeRequestId'],
  goodPractice: ['entityId', 'bodyId'],
}

/** Tells whether a record goes along with what this field names. */
export function goesAlong(collection: Collection, field: string): boolean {
  return !(letsGo[collection]?.includes(field) ?? false)
}

/** The references by which a record belongs to others: it goes when one of them goes. */
export function tiesOf(collection: Collection, record: AnyRecord): readonly Reference[] {
  return referencesOf(collection, record).filter(({ field }) => goesAlong(collection, field))
}

/** A record without the references to what is not there any more; null when it goes along with one of them. */
export function withoutMissing(
  data: DocumentData,
  collection: Collection,
  record: AnyRecord,
): AnyRecord | null {
  if (hasItsReferences(data, collection, record)) return record
  const missing = referencesOf(collection, record).filter((to) => !data[to.collection].has(to.id))
  if (missing.some(({ field }) => goesAlong(collection, field))) return null
  return withFields(record, Object.fromEntries(missing.map(({ field }) => [field, null])))
}

/** The changes after which no record names one that is not there: what deletions bring about, as the file would do it. */
export function sweep(data: DocumentData): readonly Change[] {
  const swept: Change[] = []
  let current = data
  for (;;) {
    const changes = collections.flatMap((collection) => lostIn(current, collection))
    if (changes.length === 0) return swept
    swept.push(...changes)
    current = applyChanges(current, changes)
  }
}

/** The document without these records, and without all that goes along with them. */
export function withoutRecords(data: DocumentData, gone: readonly Change[]): DocumentData {
  const left = applyChanges(data, gone)
  return applyChanges(left, sweep(left))
}

function lostIn(data: DocumentData, collection: Collection): readonly Change[] {
  const changes: Change[] = []
  for (const [id, record] of allOf(data, collection)) {
    if (hasItsReferences(data, collection, record)) continue
    changes.push(aChange(collection, id, record, withoutMissing(data, collection, record)))
  }
  return changes
}
