import type { DocumentData } from '../../document/document-data.ts'
import { fold } from '../../kit/fold.ts'
import type { Body } from '../../organisation/body.ts'
import { compositionOf, postHolder } from '../../organisation/composition.ts'
import type { Entity } from '../../organisation/entity.ts'
import type { Person } from '../../organisation/person.ts'
import { familyName } from '../../text/anonymous-name.ts'
import { compareNames } from '../../text/names.ts'
import { nameWithSigle } from '../../text/reports/common.ts'
import { shortName } from '../../text/short-names.ts'
import { line } from '../parts/lines.ts'
import type { IndexBlock, Inlines } from '../report-document.ts'
import { type AtlasPlace, plateId } from './atlas-plates.ts'

/** Where each node of the organisation stands. */
export type AtlasPlaces = ReadonlyMap<string, readonly AtlasPlace[]>

type Entry = IndexBlock['groups'][number]['entries'][number]

/** Every instance and organisation that is drawn, with its page and cell, in alphabetical order. */
export function indexOfBodies(data: DocumentData, places: AtlasPlaces): IndexBlock {
  const records = [...places.keys()].flatMap((id): readonly (Entity | Body)[] => {
    const record = data.entity.get(id) ?? data.body.get(id)
    return record === undefined ? [] : [record]
  })
  const entries = records.map((record) => ({
    key: `${fold(record.name)} ${record.id}`,
    term: line([nameWithSigle(record.name, record.sigle), ...communeOf(data, record)].join(', ')),
    places: placesInWords(places.get(record.id) ?? []),
  }))
  return { type: 'index', groups: byLetter(entries.sort((a, b) => (a.key < b.key ? -1 : 1))) }
}

/** Schools of the same name are told apart by where they are. */
function communeOf(data: DocumentData, record: Entity | Body): readonly string[] {
  if (!('communeId' in record) || record.communeId === null) return []
  const commune = data.entity.get(record.communeId)
  return commune === undefined ? [] : [commune.name.replace(/^commune (?:de |d[’']|du |des )?/iu, '')]
}

/** Everybody who has a seat or a post that day, with the page and the cell of each instance or organisation. */
export function indexOfPersons(data: DocumentData, date: string, places: AtlasPlaces): IndexBlock {
  const nodesOf = new Map<Person, Set<string>>()
  const note = (person: Person | null | undefined, nodeId: string): void => {
    if (person === null || person === undefined || !places.has(nodeId)) return
    const known = nodesOf.get(person)
    if (known === undefined) nodesOf.set(person, new Set([nodeId]))
    else known.add(nodeId)
  }
  for (const body of data.body.values()) {
    if (!places.has(body.id)) continue
    for (const { holder, deputies } of compositionOf(data, body.id, date))
      for (const person of [holder, ...deputies]) note(person, body.id)
  }
  for (const post of data.post.values()) {
    const held = postHolder(data, post.id, date)
    if (held !== null) note(data.person.get(held.personId), post.entityId)
  }
  const persons = [...nodesOf].sort(([a], [b]) => compareNames(a, b) || (a.id < b.id ? -1 : 1))
  const entries = persons.map(([person, nodes]) => {
    const name = [familyName(person.lastName), person.firstName].filter((part) => part !== '').join(' ')
    return {
      key: fold(person.lastName).replace(/^(?:de |d')(?=\S)/, ''),
      term: line(name),
      places: [...nodes].map((id): Inlines => {
        const record = data.body.get(id as Body['id']) ?? data.entity.get(id as Entity['id'])
        const short = record === undefined ? '' : record.sigle || shortName(record.name)
        return placesInWords(places.get(id) ?? [], short)
          .slice(0, 1)
          .flat()
      }),
    }
  })
  return { type: 'index', groups: byLetter(entries) }
}

/** « 5 B3 », or « CPS 5 B3 », leading to its page: one for each place. */
export function placesInWords(places: readonly AtlasPlace[], name = ''): readonly Inlines[] {
  return places.map(({ page, cell }) => [
    { type: 'reference', target: plateId(page), content: line(`${name} ${page}\u00A0${cell}`) },
  ])
}

function byLetter(entries: readonly (Entry & { readonly key: string })[]): IndexBlock['groups'] {
  const groups = new Map<string, Entry[]>()
  for (const { key, term, places } of entries) {
    const first = (/[a-z]/.exec(key.charAt(0))?.[0] ?? '#').toUpperCase()
    groups.set(first, [...(groups.get(first) ?? []), { term, places }])
  }
  return [...groups].map(([letter, own]) => ({ letter, entries: own }))
}
