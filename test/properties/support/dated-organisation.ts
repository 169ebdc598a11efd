import { type Collection, collections, type RecordOf } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { isoDay } from '#shared/kit/calendar.ts'
import { aRecord } from '../../support/builders.ts'
import type { Random } from './random.ts'
import { startingContent } from './starting-content.ts'

type Size = { readonly bodies: number; readonly seats: number; readonly termsOfSeat: number }

const firstYear = 2016
const years = 10

/** A day of the ten years in which the life of such an organisation takes place; a few days are frequent, as in life. */
export function dayOfLife(random: Random): string {
  const year = firstYear + random.below(years)
  return random.chance(0.4) ? isoDay(year, 9, 1) : isoDay(year, 1 + random.below(12), 1 + random.below(28))
}

/** An organisation whose parts come and go: periods that overlap, touch, are open, are one day, are the wrong way round. */
export function datedOrganisation(random: Random, size: Size): DocumentData {
  const { data } = startingContent()
  const records = new Map(collections.map((name) => [name, new Map<string, RecordOf<Collection>>()]))
  const put = (collection: Collection, id: string, fields: object) =>
    records.get(collection)?.set(id, aRecord(collection, id, fields))
  const some = (name: string, count: number) => `${name}-${random.below(count)}`
  const persons = 5 + size.seats
  const entities = 3 + Math.ceil(size.bodies / 2)
  const posts = 2 + Math.ceil(size.seats / 3)
  put('function', 'function-0', {})
  for (let i = 0; i < persons; i++) put('person', `person-${i}`, { lastName: `Sureau ${i}` })
  for (let i = 0; i < entities; i++)
    put('entity', `entity-${i}`, { name: `Commune ${i}`, ...lifeOf(random, 0.6) })
  for (let i = 0; i < size.bodies; i++) put('body', `body-${i}`, { ...lifeOf(random, 0.6) })
  for (let i = 0; i < posts; i++) {
    put('post', `post-${i}`, { functionId: 'function-0', entityId: some('entity', entities) })
    for (let j = 0; j < 1 + random.below(4); j++)
      put('tenure', `tenure-${i}-${j}`, {
        postId: `post-${i}`,
        personId: some('person', persons),
        ...lifeOf(random, 0.2),
      })
  }
  for (let i = 0; i < size.seats; i++) {
    const postId = random.chance(0.4) ? some('post', posts) : null
    put('seat', `seat-${i}`, { bodyId: some('body', size.bodies), postId, order: i })
    for (let j = 0; j < random.below(2 * size.termsOfSeat); j++)
      put('mandate', `mandate-${i}-${j}`, {
        ...{ seatId: `seat-${i}`, personId: some('person', persons) },
        ...{ rank: random.chance(0.7) ? 'holder' : 'deputy', ...lifeOf(random, 0.2) },
      })
  }
  const node = () =>
    random.chance(0.5)
      ? { type: 'body', id: some('body', size.bodies) }
      : { type: 'entity', id: some('entity', entities) }
  for (let i = 0; i < size.bodies; i++) {
    put('link', `link-${i}`, { kind: 'supports', source: node(), target: node(), ...lifeOf(random, 0.3) })
    put('responsibility', `responsibility-${i}`, {
      ...{ kind: 'support', holder: node(), ...lifeOf(random, 0.3) },
    })
  }
  const filled = Object.fromEntries(
    collections.map((name) => [name, new Map([...data[name], ...(records.get(name) ?? [])])]),
  )
  // Each map holds what `aRecord` parsed for that collection.
  return filled as unknown as DocumentData
}

function lifeOf(random: Random, open: number): { readonly from: string | null; readonly to: string | null } {
  const from = random.chance(open) ? null : dayOfLife(random)
  if (from !== null && random.chance(0.05)) return { from, to: from }
  const to = random.chance(open) ? null : dayOfLife(random)
  const isForward = from === null || to === null || from <= to
  return isForward || random.chance(0.03) ? { from, to } : { from: to, to: from }
}
