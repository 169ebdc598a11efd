import type { AnyRecord, Collection } from '../document/collections.ts'
import { isAlike } from '../kit/is-alike.ts'
import { attachmentOwners } from '../meetings/attachment.ts'
import { fieldsOf } from './sides.ts'

const responsible = ['responsiblePostId', 'responsiblePersonId', 'responsibleLabel']
const rapporteur = ['rapporteurPersonId', 'rapporteurLabel']

/** Fields that only make sense together: they come from one side, as one. */
const units: { readonly [C in Collection]?: readonly (readonly string[])[] } = {
  project: [['scope', 'territory', 'territoryCode']],
  partnerLogo: [['sha256', 'mediaType']],
  documentTemplate: [['fileName', 'sha256', 'byteSize']],
  attachment: [attachmentOwners, ['fileName', 'mediaType', 'byteSize', 'pageCount', 'sha256']],
  body: [['registerCopy', 'registerHolder']],
  link: [['kind', 'source', 'target']],
  responsibility: [
    ['kind', 'holder', 'share'],
    ['postId', 'personId'],
  ],
  view: [
    ['centreEntityId', 'centreBodyId'],
    ['focusEntityId', 'focusBodyId'],
  ],
  meeting: [['date', 'startTime', 'endTime']],
  agendaItem: [rapporteur],
  pendingItem: [rapporteur],
  minutes: [
    [
      ...['status', 'circulatedOn', 'observationsUntil'],
      ...['adoptedOn', 'adoptedAtMeetingId', 'signedOn', 'seal'],
    ],
  ],
  attendance: [['status', 'personId', 'proxySeatId']],
  reply: [['answer', 'personId', 'proxySeatId']],
  decision: [
    ['bodyId', 'meetingId', 'agendaItemId'],
    ['status', 'number', 'numberPeriod', 'numberOrdinal', 'annulledOn', 'annulmentReason'],
    ['voteMode', 'votesFor', 'votesAgainst', 'abstentions', 'votesNotTaking'],
    responsible,
  ],
  followUp: [responsible, ['status', 'progress', 'closedOn']],
  risk: [responsible, ['status', 'closedOn']],
  riskAssessment: [['probability', 'impact']],
  contributor: [['postId', 'personId', 'label']],
}

/** Records that are one statement: a place, an act as it was sent, handed out or sealed. */
const whole: ReadonlySet<Collection> = new Set<Collection>(['placement', 'convocation', 'issuedPack', 'seal'])

const placeFields: ReadonlySet<string> = new Set(['x', 'y', 'collapsed', 'pinned'])

/** The fields of a record, in the groups in which they are merged; its id apart. Those of `together` are one group. */
export function unitsOf(
  collection: Collection,
  record: AnyRecord,
  together: readonly string[] = [],
): readonly (readonly string[])[] {
  const fields = Object.keys(record).filter((field) => field !== 'id')
  if (whole.has(collection)) return [fields]
  const own = [
    together,
    ...(units[collection] ?? []).map((unit) => unit.filter((field) => !together.includes(field))),
  ]
  const grouped = new Set(own.flat())
  return [...own, ...fields.filter((field) => !grouped.has(field)).map((field) => [field])]
}

/** Tells whether a field only says where something is shown: nobody is asked about it, and no deletion waits for it. */
export function isWeightless(collection: Collection, field: string): boolean {
  if (collection === 'placement') return placeFields.has(field)
  return field === 'order' && collection !== 'seal'
}

/** Tells whether two records of one kind say something else, where they are shown apart. */
export function differsInSubstance(collection: Collection, a: AnyRecord, b: AnyRecord): boolean {
  const [one, other] = [fieldsOf(a), fieldsOf(b)]
  return Object.keys(one).some(
    (field) => !isWeightless(collection, field) && !isAlike(one[field], other[field]),
  )
}
