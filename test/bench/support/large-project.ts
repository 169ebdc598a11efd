import { type DocumentContent, newDocumentContent } from '#electron/document/create.ts'
import { type Collection, collections, type RecordOf } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { aRecord } from '../../support/builders.ts'

type Size = {
  readonly schools: number
  /** How many of them have a team, drawn inside the school. */
  readonly teams: number
}
type Put = (collection: Collection, id: string, fields: object) => void

const schoolsPerConstituency = 25
const schoolsPerCommune = 10
const constituenciesPerService = 10
const teamSeats = 3
const groupSeats = 8

/**
 * A project as large as asked, plausible in its proportions: services, constituencies with their schools, communes,
 * committees, groups and teams with seats and persons, and the links between them. The same size gives the same one.
 */
export function largeProject(size: Size): DocumentContent {
  const { data, contents } = newDocumentContent('ENT', {
    function: new Map([['function-1', aRecord('function', 'function-1')]]),
  })
  const records = new Map(
    collections.map((collection) => [collection, new Map<string, RecordOf<Collection>>()]),
  )
  const put: Put = (collection, id, fields) =>
    records.get(collection)?.set(id, aRecord(collection, id, fields))
  putCentre(put, size)
  for (let i = 0; i < constituenciesOf(size); i++) putConstituency(put, i)
  for (let i = 0; i < size.schools / schoolsPerCommune; i++) putCommune(put, i)
  for (let i = 0; i < size.schools; i++) putSchool(put, i, i < size.teams)
  const filled = Object.fromEntries(
    collections.map((collection) => [
      collection,
      new Map([...data[collection], ...(records.get(collection) ?? [])]),
    ]),
  )
  // Each map holds what `aRecord` parsed for that collection.
  return { data: filled as unknown as DocumentData, contents }
}

/** A project whose chart has about so many nodes, with a team in every school. */
export function projectOfNodes(nodes: number): DocumentContent {
  const perSchool = 2 + 2 / schoolsPerConstituency + 1 / schoolsPerCommune
  const schools = Math.max(1, Math.floor((nodes - 6) / perSchool))
  return largeProject({ schools, teams: schools })
}

/** 5,000 entities: the size of an académie with all its schools. */
export const academySize: Size = { schools: 4_370, teams: 1_000 }

function constituenciesOf({ schools }: Size): number {
  return Math.ceil(schools / schoolsPerConstituency)
}

function putCentre(put: Put, size: Size): void {
  put('entity', 'academy', {
    kind: 'academy',
    level: 'academic',
    name: 'Académie de Valmont',
    sigle: 'RECTORAT',
  })
  put('entity', 'syndicate', { kind: 'syndicate', name: 'Syndicat mixte du numérique', sigle: 'SMN' })
  put('entity', 'supplier', { kind: 'company', name: 'Éditions du Préau' })
  for (let i = 0; i < constituenciesOf(size) / constituenciesPerService; i++) {
    const fields = { kind: 'dsden', level: 'academic', name: `DSDEN n° ${i + 1}`, parentId: 'academy' }
    put('entity', `service-${i}`, fields)
  }
  put('body', 'cps', { hostEntityId: 'academy' })
  put('body', 'cso', {
    name: 'Comité de suivi',
    sigle: 'CSO',
    kinds: ['operational'],
    hostEntityId: 'academy',
  })
  putSeats(put, 'cps', 16)
  putSeats(put, 'cso', 12)
  putLink(put, 'cso-cps', 'reports-to', ['body', 'cso'], ['body', 'cps'])
  putLink(put, 'supplier', 'supplies', ['entity', 'supplier'], ['entity', 'syndicate'])
}

function putConstituency(put: Put, i: number): void {
  const id = `constituency-${i}`
  const parentId = `service-${Math.floor(i / constituenciesPerService)}`
  put('entity', id, {
    kind: 'constituency',
    level: 'academic',
    name: `Circonscription n° ${i + 1}`,
    parentId,
  })
  const group = { name: `Groupe de proximité n° ${i + 1}`, sigle: `GAP ${i + 1}`, kinds: ['proximity'] }
  put('body', `group-${i}`, { ...group, level: 'territorial', hostEntityId: id })
  putSeats(put, `group-${i}`, groupSeats)
  putLink(put, `group-${i}`, 'reports-to', ['body', `group-${i}`], ['body', 'cso'])
}

function putCommune(put: Put, i: number): void {
  put('entity', `commune-${i}`, { name: `Commune n° ${i + 1}` })
  putLink(put, `commune-${i}`, 'group-member', ['entity', `commune-${i}`], ['entity', 'syndicate'])
}

function putSchool(put: Put, i: number, hasTeam: boolean): void {
  const id = `school-${i}`
  put('entity', id, {
    kind: 'school',
    level: 'school',
    name: `École primaire n° ${i + 1}`,
    parentId: `constituency-${Math.floor(i / schoolsPerConstituency)}`,
    communeId: `commune-${Math.floor(i / schoolsPerCommune)}`,
  })
  put('post', `head-${i}`, { entityId: id })
  put('person', `head-${i}`, { lastName: `Aubépine ${i}` })
  put('tenure', `head-${i}`, { postId: `head-${i}`, personId: `head-${i}`, from: '2024-09-01' })
  if (!hasTeam) return
  const team = { name: `Équipe de l’école n° ${i + 1}`, kinds: ['school-team'], level: 'school' }
  put('body', `team-${i}`, { ...team, sigle: '', hostEntityId: id })
  putSeats(put, `team-${i}`, teamSeats)
}

/** Seats with a holder each, but for the last one, which is vacant. */
function putSeats(put: Put, bodyId: string, count: number): void {
  for (let i = 0; i < count; i++) {
    const id = `${bodyId}-${i}`
    put('seat', id, { bodyId, order: i })
    if (i === count - 1) continue
    put('person', id, { lastName: `Sureau ${id}` })
    put('mandate', id, { seatId: id, personId: id, from: '2025-09-01' })
  }
}

function putLink(
  put: Put,
  id: string,
  kind: string,
  source: readonly [type: string, id: string],
  target: readonly [type: string, id: string],
): void {
  const end = ([type, nodeId]: readonly [string, string]) => ({ type, id: nodeId })
  put('link', id, { kind, source: end(source), target: end(target) })
}

/** The only view of a project made here. */
export function firstViewOf(data: DocumentData): ViewId {
  const [id] = data.view.keys()
  if (id === undefined) throw new Error('a document always has a view')
  return id as ViewId // the key of a view is its id
}
