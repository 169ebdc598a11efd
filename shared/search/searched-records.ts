import type { SearchKind } from '../api/search.ts'
import type { Change } from '../document/changes.ts'
import type { AnyRecord, Collection, RecordOf } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import { referenceFields } from '../document/references.ts'
import { plainProse } from '../prose/plain-prose.ts'
import { meetingName } from '../text/meetings.ts'
import { fullName, functionTitle } from '../text/names.ts'
import { qualityWords } from './quality-words.ts'
import { texts, type Words } from './words.ts'

/** A record as it is searched. */
export type Searched = Words & { readonly kind: SearchKind; readonly id: string }

/** The collection whose records are found as a kind. */
export const collectionOfKind = {
  decision: 'decision',
  'follow-up': 'followUp',
  meeting: 'meeting',
  'agenda-item': 'agendaItem',
  body: 'body',
  person: 'person',
  entity: 'entity',
  mission: 'mission',
  convention: 'convention',
  objective: 'objective',
  risk: 'risk',
  indicator: 'indicator',
  acceptance: 'acceptance',
  'contract-point': 'contractPoint',
  'change-request': 'changeRequest',
  'usage-report': 'usageReport',
  'good-practice': 'goodPractice',
  annex: 'attachment',
} as const satisfies Record<SearchKind, Collection>

/** The kind as which the records of a collection are found. */
const kindOfCollection: ReadonlyMap<Collection, SearchKind> = new Map(
  (Object.keys(collectionOfKind) as SearchKind[]).map((kind) => [collectionOfKind[kind], kind]), // its own keys
)

/** What persons are found by beside their own record: a change of it is a change of all. */
const wordsOfPersons: ReadonlySet<Collection> = new Set<Collection>(['function', 'post', 'tenure'])

/** Where the words of a record that is not found by itself are read. */
const readAt: { readonly [C in Collection]?: { readonly field: string; readonly collection: Collection } } = {
  objectiveReview: { field: 'objectiveId', collection: 'objective' },
  riskAssessment: { field: 'riskId', collection: 'risk' },
  reservation: { field: 'acceptanceId', collection: 'acceptance' },
}

/**
 * The records that are found otherwise once a record has changed: itself, and those that take their name, their body or their
 * day from it, near or far. Null: any.
 */
export function foundByChange(
  data: DocumentData,
  { collection, id, before, after }: Change,
): readonly Pick<Searched, 'kind' | 'id'>[] | null {
  if (wordsOfPersons.has(collection) || (collection === 'entity' && hasPosts(data, id))) return null
  const touched = new Map<string, Pick<Searched, 'kind' | 'id'>>()
  const waiting: { readonly collection: Collection; readonly id: string }[] = [
    { collection, id },
    ...[before, after].flatMap((record) => readerOf(collection, record)),
  ]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const kind = kindOfCollection.get(next.collection)
    if (kind === undefined || touched.has(`${kind} ${next.id}`)) continue
    touched.set(`${kind} ${next.id}`, { kind, id: next.id })
    waiting.push(...recordsNaming(data, next.collection, next.id))
  }
  return [...touched.values()]
}

function readerOf(of: Collection, record: AnyRecord | null) {
  const reader = readAt[of]
  if (reader === undefined || record === null) return []
  const id = (record as unknown as Readonly<Record<string, unknown>>)[reader.field] // read by name
  return typeof id === 'string' ? [{ collection: reader.collection, id }] : []
}

function hasPosts(data: DocumentData, entityId: string): boolean {
  return [...data.post.values()].some((post) => post.entityId === entityId)
}

/** The records that can be found and refer to another one. */
function* recordsNaming(data: DocumentData, collection: Collection, id: string) {
  for (const other of kindOfCollection.keys())
    for (const [field, target] of Object.entries(referenceFields[other]))
      if (target === collection)
        for (const record of data[other].values())
          if ((record as unknown as Readonly<Record<string, unknown>>)[field] === id)
            // read by name
            yield { collection: other, id: record.id }
}

/** Every record that can be found, annexes by their titles. */
export function* searchedRecords(data: DocumentData): Generator<Searched> {
  for (const kind of Object.keys(collectionOfKind) as SearchKind[]) // its own keys
    for (const id of data[collectionOfKind[kind]].keys()) {
      const searched = searchedRecord(data, kind, id)
      if (searched !== null) yield searched
    }
}

/** A record as it is searched; null when there is no such record. */
export function searchedRecord(data: DocumentData, kind: SearchKind, id: string): Searched | null {
  const words = wordsOf(data, kind, id)
  return words === null ? null : { kind, id, ...words }
}

function wordsOf(data: DocumentData, kind: SearchKind, id: string): Words | null {
  switch (kind) {
    case 'decision': {
      const decision = data.decision.get(id)
      return decision === undefined ? null : ofDecision(data, decision)
    }
    case 'follow-up': {
      const followUp = data.followUp.get(id)
      if (followUp === undefined) return null
      const { text, note, responsibleLabel, bodyId, recordedOn } = followUp
      return { title: text, text: texts(plainProse(note), responsibleLabel), bodyId, date: recordedOn }
    }
    case 'meeting': {
      const meeting = data.meeting.get(id)
      if (meeting === undefined) return null
      const { bodyId, date, place, minutes } = meeting
      const body = data.body.get(bodyId)
      return { title: meetingName(body, meeting), text: texts(place, plainProse(minutes)), bodyId, date }
    }
    case 'agenda-item': {
      const item = data.agendaItem.get(id)
      if (item === undefined) return null
      const meeting = data.meeting.get(item.meetingId)
      const { title, text, proposal, minutes } = item
      return {
        title,
        text: texts(...[text, proposal, minutes].map(plainProse)),
        ...{ bodyId: meeting?.bodyId ?? null, date: meeting?.date ?? null },
      }
    }
    case 'body': {
      const body = data.body.get(id)
      if (body === undefined) return null
      const { name, sigle, mission } = body
      return {
        title: name,
        text: texts(sigle, plainProse(mission)),
        bodyId: body.id,
        date: null,
      }
    }
    case 'person': {
      const person = data.person.get(id)
      return person === undefined ? null : ofPerson(data, person)
    }
    case 'entity': {
      const entity = data.entity.get(id)
      if (entity === undefined) return null
      const { name, sigle, uai, insee, address, note } = entity
      return {
        title: name,
        text: texts(sigle, uai, insee, address, plainProse(note)),
        bodyId: null,
        date: null,
      }
    }
    case 'mission': {
      const mission = data.mission.get(id)
      return mission === undefined
        ? null
        : { title: mission.name, text: mission.code, bodyId: null, date: null }
    }
    case 'convention': {
      const convention = data.convention.get(id)
      if (convention === undefined) return null
      const { title, number, signedOn, note } = convention
      return { title, text: texts(number, plainProse(note)), bodyId: null, date: signedOn }
    }
    case 'objective':
    case 'risk':
    case 'indicator':
    case 'acceptance':
    case 'contract-point':
    case 'change-request':
    case 'usage-report':
    case 'good-practice':
      return qualityWords[kind](data, id)
    case 'annex': {
      const annex = data.attachment.get(id)
      return annex === undefined ? null : ofAnnex(data, annex)
    }
  }
}

function ofDecision(data: DocumentData, decision: RecordOf<'decision'>): Words {
  const { number, title, text, motives, optionsSetAside, responsibleLabel, act, bodyId, date } = decision
  const item = data.agendaItem.get(decision.agendaItemId ?? '')
  return {
    title: number === null ? title : `${number} – ${title}`,
    text: texts(text, plainProse(motives), plainProse(optionsSetAside), responsibleLabel, act, item?.title),
    bodyId,
    date,
  }
}

/** A person is found by what she holds too, at any time: « qui était IEN de Beaune ? ». */
function ofPerson(data: DocumentData, person: RecordOf<'person'>): Words {
  const held = [...data.tenure.values()]
    .filter(({ personId }) => personId === person.id)
    .map(({ postId }) => {
      const post = data.post.get(postId)
      const title = data.function.get(post?.functionId ?? '')
      const entity = data.entity.get(post?.entityId ?? '')
      const said = title === undefined ? undefined : functionTitle(title, person.civility)
      return texts(said, title?.sigle, post?.label, entity?.name, entity?.sigle)
    })
  const { email, phone, note } = person
  return {
    title: fullName(person),
    text: texts(...held, email, phone, plainProse(note)),
    bodyId: null,
    date: null,
  }
}

/** An annex is of the body and the day of what it is annexed to. */
function ofAnnex(data: DocumentData, annex: RecordOf<'attachment'>): Words {
  const decision =
    data.decision.get(annex.decisionId ?? '') ??
    data.decision.get(data.followUp.get(annex.followUpId ?? '')?.decisionId ?? '')
  const item = data.agendaItem.get(annex.agendaItemId ?? '')
  const meetingId = item?.meetingId ?? data.minutes.get(annex.minutesId ?? '')?.meetingId
  const owner = decision ?? data.meeting.get(meetingId ?? '') ?? qualityOwner(data, annex)
  return {
    title: annex.title,
    text: annex.fileName,
    bodyId: owner?.bodyId ?? null,
    date: owner?.date ?? data.convention.get(annex.conventionId ?? '')?.signedOn ?? null,
  }
}

function qualityOwner(
  data: DocumentData,
  annex: RecordOf<'attachment'>,
): Pick<Words, 'bodyId' | 'date'> | null {
  const acceptance = data.acceptance.get(annex.acceptanceId ?? '')
  if (acceptance !== undefined)
    return { bodyId: acceptance.bodyId, date: acceptance.heldOn ?? acceptance.plannedOn }
  const request = data.changeRequest.get(annex.changeRequestId ?? '')
  if (request !== undefined) return { bodyId: request.bodyId, date: request.answeredOn ?? request.askedOn }
  const practice = data.goodPractice.get(annex.goodPracticeId ?? '')
  return practice === undefined ? null : { bodyId: practice.bodyId, date: practice.on }
}
