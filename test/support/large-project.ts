import { type DocumentContent, newDocumentContent } from '#electron/document/create.ts'
import { type Collection, collections, type RecordOf } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { aRecord } from './builders.ts'

/** How much of everything; what is left out follows from the number of schools. */
export type ProjectSize = {
  readonly schools: number
  /** How many of them have a team, drawn inside the school. */
  readonly teams: number
  readonly academies?: number
  readonly services?: number
  readonly constituencies?: number
  readonly communes?: number
  /** How many schools have the post of a head. */
  readonly heads?: number
  /** Exactly so many: when seats and posts run out they hold none, when persons run out the rest is vacant. */
  readonly persons?: number
  /** Associations beside all this, each a node without any line. */
  readonly associations?: number
  /** Lines drawn on the chart, at least; never fewer than those that the organisation needs. */
  readonly lines?: number
}
type Whole = Required<ProjectSize>
type Put = (collection: Collection, id: string, fields: object) => void
type Maker = { readonly put: Put; readonly size: Whole; readonly nobodyLeft: () => boolean }

const schoolsPerConstituency = 25
const schoolsPerCommune = 10
const constituenciesPerService = 10
const teamSeats = 3
const groupSeats = 8

/**
 * A project as large as asked, plausible in its proportions: services, constituencies with their schools, communes,
 * committees, groups and teams with seats and persons, and the links between them. The same size gives the same one.
 */
export function largeProject(asked: ProjectSize): DocumentContent {
  const size = wholeSize(asked)
  const { data, contents } = newDocumentContent('ENT', {
    function: new Map([['function-1', aRecord('function', 'function-1')]]),
  })
  const records = new Map(
    collections.map((collection) => [collection, new Map<string, RecordOf<Collection>>()]),
  )
  const mapOf = (collection: Collection) => records.get(collection) ?? new Map()
  const put: Put = (collection, id, fields) => mapOf(collection).set(id, aRecord(collection, id, fields))
  const persons = mapOf('person')
  const maker = { put, size, nobodyLeft: () => persons.size >= size.persons }
  putCentre(maker)
  for (let i = 0; i < size.constituencies; i++) putConstituency(maker, i)
  for (let i = 0; i < size.communes; i++) putCommune(maker, i)
  for (let i = 0; i < size.schools; i++) putSchool(maker, i)
  for (let i = 0; i < size.associations; i++)
    put('entity', `association-${i}`, { kind: 'association', name: `Association n° ${i + 1}` })
  while (asked.persons !== undefined && persons.size < asked.persons)
    putPerson(maker, `beside-${persons.size}`)
  putLinesUpTo(maker, mapOf('link'))
  const filled = Object.fromEntries(
    collections.map((collection) => [collection, new Map([...data[collection], ...mapOf(collection)])]),
  )
  // Each map holds what `aRecord` parsed for that collection.
  return { data: filled as unknown as DocumentData, contents }
}

function wholeSize(asked: ProjectSize): Whole {
  const constituencies = asked.constituencies ?? Math.ceil(asked.schools / schoolsPerConstituency)
  return {
    academies: 1,
    services: Math.ceil(constituencies / constituenciesPerService),
    communes: Math.ceil(asked.schools / schoolsPerCommune),
    heads: asked.schools,
    persons: Number.POSITIVE_INFINITY,
    associations: 0,
    lines: 0,
    ...asked,
    constituencies,
  }
}

/** A project whose chart has about so many nodes, with a team in every school. */
export function projectOfNodes(nodes: number): DocumentContent {
  const perSchool = 2 + 2 / schoolsPerConstituency + 1 / schoolsPerCommune
  const schools = Math.max(1, Math.floor((nodes - 6) / perSchool))
  return largeProject({ schools, teams: schools })
}

/** 5,000 entities: the size of an académie with all its schools. */
export const academySize: ProjectSize = { schools: 4_370, teams: 1_000 }

function putCentre({ put, size, ...maker }: Maker): void {
  for (let i = 0; i < size.academies; i++) {
    const [name, sigle] = i === 0 ? ['Académie de Valmont', 'RECTORAT'] : [`Académie n° ${i + 1}`, '']
    put('entity', academyId(i), { kind: 'academy', level: 'academic', name, sigle })
  }
  put('entity', 'syndicate', { kind: 'syndicate', name: 'Syndicat mixte du numérique', sigle: 'SMN' })
  put('entity', 'supplier', { kind: 'company', name: 'Éditions du Préau' })
  for (let i = 0; i < size.services; i++) {
    const parentId = academyId(Math.floor((i * size.academies) / size.services))
    put('entity', `service-${i}`, { kind: 'dsden', level: 'academic', name: `DSDEN n° ${i + 1}`, parentId })
  }
  put('body', 'cps', { hostEntityId: 'academy' })
  put('body', 'cso', {
    name: 'Comité de suivi',
    sigle: 'CSO',
    kinds: ['operational'],
    hostEntityId: 'academy',
  })
  putSeats({ put, size, ...maker }, 'cps', 16)
  putSeats({ put, size, ...maker }, 'cso', 12)
  putLink(put, 'cso-cps', 'reports-to', ['body', 'cso'], ['body', 'cps'])
  putLink(put, 'supplier', 'supplies', ['entity', 'supplier'], ['entity', 'syndicate'])
}

function academyId(i: number): string {
  return i === 0 ? 'academy' : `academy-${i}`
}

function putConstituency(maker: Maker, i: number): void {
  const { put, size } = maker
  const id = `constituency-${i}`
  const parentId = `service-${Math.floor((i * size.services) / size.constituencies)}`
  put('entity', id, {
    kind: 'constituency',
    level: 'academic',
    name: `Circonscription n° ${i + 1}`,
    parentId,
  })
  const group = { name: `Groupe de proximité n° ${i + 1}`, sigle: `GAP ${i + 1}`, kinds: ['proximity'] }
  put('body', `group-${i}`, { ...group, level: 'territorial', hostEntityId: id })
  putSeats(maker, `group-${i}`, groupSeats)
  putLink(put, `group-${i}`, 'reports-to', ['body', `group-${i}`], ['body', 'cso'])
}

function putCommune({ put }: Maker, i: number): void {
  put('entity', `commune-${i}`, { name: `Commune n° ${i + 1}` })
  putLink(put, `commune-${i}`, 'group-member', ['entity', `commune-${i}`], ['entity', 'syndicate'])
}

function putSchool(maker: Maker, i: number): void {
  const { put, size } = maker
  const id = `school-${i}`
  put('entity', id, {
    kind: 'school',
    level: 'school',
    name: `École primaire n° ${i + 1}`,
    parentId: constituencyOf(size, i),
    communeId: size.communes === 0 ? null : communeOf(size, i),
  })
  if (i < size.heads) {
    put('post', `head-${i}`, { entityId: id })
    if (!maker.nobodyLeft()) {
      putPerson(maker, `head-${i}`)
      put('tenure', `head-${i}`, { postId: `head-${i}`, personId: `head-${i}`, from: '2024-09-01' })
    }
  }
  if (i >= size.teams) return
  const team = { name: `Équipe de l’école n° ${i + 1}`, kinds: ['school-team'], level: 'school' }
  put('body', `team-${i}`, { ...team, sigle: '', hostEntityId: id })
  putSeats(maker, `team-${i}`, teamSeats)
}

function constituencyOf({ constituencies, schools }: Whole, school: number): string {
  return `constituency-${Math.floor((school * constituencies) / schools)}`
}

function communeOf({ communes, schools }: Whole, school: number): string {
  return `commune-${Math.floor((school * communes) / schools)}`
}

/** Seats with a holder each, but for the last one, which is vacant. */
function putSeats(maker: Maker, bodyId: string, count: number): void {
  for (let i = 0; i < count; i++) {
    const id = `${bodyId}-${i}`
    maker.put('seat', id, { bodyId, order: i })
    if (i === count - 1 || maker.nobodyLeft()) continue
    putPerson(maker, id)
    maker.put('mandate', id, { seatId: id, personId: id, from: '2025-09-01' })
  }
}

const families = [
  'Aubépine',
  'Sureau',
  'Clairambre',
  'Doré',
  'Fontenelle',
  'Hauterive',
  'Kerloc’h',
  'Sérignac',
]
const firstNames = [
  'Marie',
  'Rémi',
  'Jeanne',
  'Yann',
  'Hélène',
  'Paul',
  'Anne',
  'Luc',
  'Çiğdem',
  'Zoé',
  'Œdipe',
]

function putPerson({ put }: Maker, id: string): void {
  const rank = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 10_007, 7)
  const lastName = `${families[rank % families.length]} ${id}`
  put('person', id, { lastName, firstName: firstNames[rank % firstNames.length] })
}

/** Further lines, of the kinds that a dense project has: teams report to their group, communes fund their schools. */
function putLinesUpTo({ put, size }: Maker, links: ReadonlyMap<string, unknown>): void {
  // Attachments without a record: of services and constituencies, of bodies that stand in no school.
  const derived = size.services + size.constituencies * 2 + 2
  const isEnough = () => links.size + derived >= size.lines
  for (let i = 0; i < size.teams && !isEnough(); i++) {
    const group = constituencyOf(size, i).replace('constituency', 'group')
    putLink(put, `team-${i}`, 'reports-to', ['body', `team-${i}`], ['body', group])
  }
  for (let i = 0; i < size.schools && size.communes > 0 && !isEnough(); i++)
    putLink(put, `funds-${i}`, 'funds', ['entity', communeOf(size, i)], ['entity', `school-${i}`])
  for (let i = 0; i < size.communes && !isEnough(); i++)
    putLink(put, `agreement-${i}`, 'agreement', ['entity', `commune-${i}`], ['entity', 'academy'])
  for (let i = 0; i < size.teams && !isEnough(); i++)
    putLink(put, `supports-${i}`, 'supports', ['entity', constituencyOf(size, i)], ['body', `team-${i}`])
}

function putLink(
  put: Put,
  id: string,
  kind: string,
  source: readonly [type: string, id: string],
  target: readonly [type: string, id: string],
): void {
  const end = ([type, nodeId]: readonly [string, string]) => ({ type, id: nodeId })
  put('link', `link-${id}`, { kind, source: end(source), target: end(target) })
}

/** The only view of a project made here. */
export function firstViewOf(data: DocumentData): ViewId {
  const [id] = data.view.keys()
  if (id === undefined) throw new Error('a document always has a view')
  return id as ViewId // the key of a view is its id
}
