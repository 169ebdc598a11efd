import type { Change } from '../../document/changes.ts'
import type { AnyRecord, Collection } from '../../document/collections.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { nameOfRecord } from '../../document/record-name.ts'
import { recordIn } from '../../merge/sides.ts'
import { collectionNouns } from '../record-nouns.ts'
import { capitalise } from '../terms.ts'
import { nameIn, quoted } from './value-text.ts'

/** Under which record another one is told: a mandate under its seat, the seat under its body. */
const owners: { readonly [C in Collection]?: readonly string[] } = {
  partnerLogo: ['letterheadId'],
  documentTemplate: ['bodyId'],
  post: ['entityId'],
  tenure: ['postId'],
  seat: ['bodyId'],
  mandate: ['seatId'],
  assignment: ['bodyId'],
  conventionParty: ['conventionId'],
  placement: ['viewId'],
  agendaItem: ['meetingId'],
  templateItem: ['bodyId'],
  pendingItem: ['bodyId'],
  minutes: ['meetingId'],
  observation: ['minutesId'],
  rectification: ['minutesId'],
  attendance: ['meetingId'],
  guest: ['meetingId'],
  sessionEvent: ['meetingId'],
  convocation: ['meetingId'],
  addressee: ['convocationId'],
  reply: ['meetingId'],
  issuedPack: ['meetingId'],
  ballot: ['decisionId'],
  decisionTheme: ['decisionId'],
  decisionSubject: ['decisionId'],
  decisionRelation: ['decisionId'],
  decisionPassage: ['decisionId'],
  decisionAim: ['decisionId'],
  contributor: ['followUpId'],
  reminder: ['followUpId'],
  objectiveReview: ['objectiveId'],
  measurement: ['indicatorId'],
  riskAssessment: ['riskId'],
  riskAction: ['riskId'],
  reservation: ['acceptanceId'],
  attachment: [
    ...['agendaItemId', 'conventionId', 'minutesId', 'decisionId'],
    ...['followUpId', 'acceptanceId', 'changeRequestId', 'goodPracticeId'],
  ],
}

const ownerCollections: Readonly<Record<string, Collection>> = {
  letterheadId: 'letterhead',
  bodyId: 'body',
  entityId: 'entity',
  postId: 'post',
  seatId: 'seat',
  conventionId: 'convention',
  viewId: 'view',
  meetingId: 'meeting',
  minutesId: 'minutes',
  convocationId: 'convocation',
  decisionId: 'decision',
  followUpId: 'followUp',
  objectiveId: 'objective',
  indicatorId: 'indicator',
  riskId: 'risk',
  acceptanceId: 'acceptance',
  agendaItemId: 'agendaItem',
  changeRequestId: 'changeRequest',
  goodPracticeId: 'goodPractice',
}

/** A record with the document in which it is read. */
export type Told = {
  readonly collection: Collection
  readonly record: AnyRecord
  readonly data: DocumentData
}

/** The record under which one is told; itself when it stands for itself. */
export function objectOf({ collection, record, data }: Told): Told {
  for (const field of owners[collection] ?? []) {
    const id = (record as unknown as Readonly<Record<string, unknown>>)[field] // a field of its collection
    const owner = ownerCollections[field]
    if (typeof id !== 'string' || owner === undefined) continue
    const found = recordIn(data, owner, id)
    if (found !== null) return objectOf({ collection: owner, record: found, data })
  }
  return { collection, record, data }
}

/** « Instance « CPS » », « Projet » */
export function titleOf({ collection, record, data }: Told): string {
  if (collection === 'project') return capitalise(collectionNouns.project)
  const name =
    collection === 'person'
      ? nameIn(data, collection, record.id)
      : quoted(nameOfRecord(data, collection, record))
  return `${capitalise(collectionNouns[collection])} ${name}`
}

/** « siège « représentant des maires » », « mandat de Mme Claire AUBÉPINE » */
export function nameOf({ collection, record, data }: Told): string {
  const noun = collectionNouns[collection]
  if (collection === 'project') return noun
  const fields = record as unknown as Readonly<Record<string, unknown>> // read where it exists
  const personId = fields.personId
  if ((collection === 'mandate' || collection === 'tenure') && typeof personId === 'string')
    return `${noun} ${nameIn(data, 'person', personId)}`
  if (collection === 'person') return `${noun} ${nameIn(data, 'person', record.id)}`
  return `${noun} ${quoted(nameOfRecord(data, collection, record))}`
}

/** The record of a change, as it is afterwards, or was before it went. */
export function toldOf(change: Change, before: DocumentData, after: DocumentData): Told {
  const { collection } = change
  if (change.after !== null) return { collection, record: change.after, data: after }
  if (change.before === null) throw new Error('a change has an image')
  return { collection, record: change.before, data: before }
}
