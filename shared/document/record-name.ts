import { bothTitles } from '../organisation/function-titles.ts'
import type { NodeRef } from '../organisation/link.ts'
import type { AnyRecord, Collection, RecordOf } from './collections.ts'
import type { DocumentData } from './document-data.ts'

/** A short name by which a user recognises a record: sigle, title, « Prénom NOM » … Never empty. */
export function recordName(data: DocumentData, collection: Collection, id: string): string {
  const record = data[collection].get(id)
  return record === undefined ? id : nameOfRecord(data, collection, record)
}

/** Same as `recordName`, for a record that may not be in the data yet. */
export function nameOfRecord(data: DocumentData, collection: Collection, record: AnyRecord): string {
  const fields = record as unknown as Readonly<Record<string, unknown>> // read by name below, only where it exists
  const text = (field: string) => (typeof fields[field] === 'string' ? String(fields[field]) : '')
  switch (collection) {
    case 'responsibility':
      return nodeName(data, fields.holder as NodeRef) // schema of responsibilities
    case 'assignment':
      return recordName(data, 'mission', text('missionId'))
    case 'mission':
      return text('code') || text('name')
    case 'conventionParty':
      return recordName(data, 'entity', text('entityId'))
    case 'convention':
      return text('number') || text('title')
    case 'dismissal':
      return text('rule')
    case 'person':
      return personName(record as RecordOf<'person'>) // of this collection
    case 'function':
      return bothTitles(record as RecordOf<'function'>) // of this collection
    case 'post':
      return `${titleOfPost(data, record as RecordOf<'post'>)}, ${recordName(data, 'entity', text('entityId'))}` // of this collection
    case 'attendance':
    case 'reply':
    case 'ballot':
      return recordName(data, 'seat', text('seatId'))
    case 'convocation':
    case 'issuedPack':
    case 'minutes':
    case 'sessionEvent':
      return recordName(data, 'meeting', text('meetingId'))
    case 'observation':
    case 'rectification':
      return recordName(data, 'minutes', text('minutesId'))
    case 'addressee':
    case 'guest':
    case 'tenure':
    case 'mandate':
      return recordName(data, 'person', text('personId'))
    case 'seat':
      return (
        text('label') ||
        (text('postId') ? recordName(data, 'post', text('postId')) : recordName(data, 'body', text('bodyId')))
      )
    case 'link':
      return `${nodeName(data, fields.source as NodeRef)} → ${nodeName(data, fields.target as NodeRef)}` // schema of links
    case 'meeting':
      return `${recordName(data, 'body', text('bodyId'))} ${text('date')}`
    case 'decision':
      return text('number') || text('title')
    case 'decisionTheme':
    case 'decisionSubject':
    case 'decisionAim':
    case 'decisionRelation':
    case 'decisionPassage':
      return recordName(data, 'decision', text('decisionId'))
    case 'seal':
      return `${recordName(data, 'body', text('bodyId'))} ${(record as RecordOf<'seal'>).order}` // of this collection
    case 'followUp':
    case 'reservation':
    case 'usageReport':
      return beginning(text('text'))
    case 'objectiveReview':
      return recordName(data, 'objective', text('objectiveId'))
    case 'measurement':
      return recordName(data, 'indicator', text('indicatorId'))
    case 'riskAssessment':
    case 'riskAction':
      return recordName(data, 'risk', text('riskId'))
    case 'contributor':
    case 'reminder':
      return recordName(data, 'followUp', text('followUpId'))
    case 'documentTemplate':
      return text('fileName')
    case 'attachment':
    case 'agendaItem':
    case 'templateItem':
    case 'pendingItem':
      return text('title')
    default:
      return text('sigle') || text('name') || text('id')
  }
}

/** What stands for an erased name is no family name: it keeps its small letters. */
function personName({ firstName, lastName, anonymisedOn }: RecordOf<'person'>): string {
  return `${firstName} ${anonymisedOn === null ? lastName.toLocaleUpperCase('fr-FR') : lastName}`.trim()
}

/** In the gender of whoever holds the post without an end; in both when nobody does, or when it is not known. */
function titleOfPost(data: DocumentData, { id, functionId }: RecordOf<'post'>): string {
  const jobFunction = data.function.get(functionId)
  if (jobFunction === undefined) return functionId
  const holders = [...data.tenure.values()].filter(({ postId, to }) => postId === id && to === null)
  const civilities = new Set(holders.map(({ personId }) => data.person.get(personId)?.civility ?? null))
  const [civility = null] = civilities
  if (civilities.size !== 1 || civility === null) return bothTitles(jobFunction)
  return civility === 'mrs' ? jobFunction.titleFeminine : jobFunction.titleMasculine
}

function nodeName(data: DocumentData, node: NodeRef): string {
  return recordName(data, node.type, node.id)
}

/** The first words of a long text, and a sign that there are more. */
function beginning(text: string): string {
  if (text.length <= 60) return text
  const cut = text.slice(0, 59)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).trimEnd()}…`
}
