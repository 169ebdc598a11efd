import type { Change } from '../../document/changes.ts'
import type { AnyRecord, Collection } from '../../document/collections.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { nameOfRecord } from '../../document/record-name.ts'
import { recordIn } from '../../merge/sides.ts'
import { datedName } from '../dated-name.ts'
import { longDate } from '../dates.ts'
import { elide } from '../elision.ts'
import { collectionNouns, ofTheNoun } from '../record-nouns.ts'
import { capitalise } from '../terms.ts'
import { nameIn, quoted } from './value-text.ts'

const settingNames: Readonly<Record<string, string>> = {
  conformity: 'seuils des contrôles',
  'school-zone': 'zone de vacances scolaires',
  privacy: 'durées de conservation',
  part: 'contenu de cette copie',
}

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

/** « Instance « CPS » », « Séance « CPS » du 8 décembre 2026 », « Projet »; a person by her name alone. */
export function titleOf(told: Told): string {
  return capitalise(nameOf(told))
}

/** « siège « représentant des maires » », « mandat de Mme Claire AUBÉPINE »; a person by her name alone. */
export function nameOf(told: Told): string {
  if (told.collection === 'person') return personNamed(told)
  return `${collectionNouns[told.collection]}${calledOf(told)}`
}

/** « du siège « représentant des maires » », « de la nomination de Mme Claire AUBÉPINE »; under its owner « du vote » alone. */
export function ofTheObject(told: Told, owner: Told): string {
  if (told.collection === 'person') return elide('de', personNamed(told))
  const repeats = plainName(told) === plainName(owner)
  return `${ofTheNoun(told.collection)}${repeats ? '' : calledOf(told)}`
}

/** What follows the noun of a record; nothing for what there is only one of. */
function calledOf(told: Told): string {
  const { collection, record, data } = told
  if (collection === 'project') return ''
  const { personId } = record as unknown as { readonly personId?: unknown } // of mandates and nominations
  if ((collection === 'mandate' || collection === 'tenure') && typeof personId === 'string')
    return ` ${elide('de', nameIn(data, 'person', personId))}`
  if (collection === 'setting') return ` ${quoted(settingNames[record.id] ?? 'autre')}`
  const { name, day } = datedName(collection, plainName(told))
  return ` ${quoted(name)}${day === null ? '' : ` du ${longDate(day)}`}`
}

function personNamed({ record, data }: Told): string {
  return nameIn(data, 'person', record.id)
}

function plainName({ collection, record, data }: Told): string {
  return nameOfRecord(data, collection, record)
}

/** The record of a change, as it is afterwards, or was before it went. */
export function toldOf(change: Change, before: DocumentData, after: DocumentData): Told {
  const { collection } = change
  if (change.after !== null) return { collection, record: change.after, data: after }
  if (change.before === null) throw new Error('a change has an image')
  return { collection, record: change.before, data: before }
}
