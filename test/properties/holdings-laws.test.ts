import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentData } from '#shared/document/document-data.ts'
import { isWithin } from '#shared/kit/period.ts'
import type { Entity } from '#shared/organisation/entity.ts'
import { type HeldThing, holdingsAt, successiveHoldings } from '#shared/organisation/holdings.ts'
import { documentOf, type RecordSketch } from '../support/document-data.ts'
import { type Random, randomFrom } from './support/random.ts'

const days = ['2020-01-01', '2022-01-01', '2024-01-01', '2026-01-01'] as const
const kinds = ['academy', 'dsden', 'constituency', 'commune', 'epci', 'school', 'school'] as const

/** A small organisation, attached in any way, loops included. */
function anOrganisation(random: Random): DocumentData {
  const some = () => `entity-${random.below(9)}`
  const life = () => ({
    from: random.chance(0.7) ? null : random.pick(days),
    to: random.chance(0.8) ? null : '2025-06-30',
  })
  const many = (count: number, sketch: (i: number) => RecordSketch) =>
    Array.from({ length: count }, (_, i) => sketch(i))
  return documentOf([
    ['person', 'person-0'],
    ['function', 'directeur-ecole'],
    ...many(9, (i) => [
      'entity',
      `entity-${i}`,
      {
        kind: random.pick(kinds),
        ...{ parentId: random.chance(0.8) ? some() : null, communeId: random.chance(0.4) ? some() : null },
        ...life(),
      },
    ]),
    ...many(3, (i) => [
      'link',
      `link-${i}`,
      { kind: 'group-member', source: node(some()), target: node(some()), ...life() },
    ]),
    ...many(4, (i) => ['body', `body-${i}`, { kinds: ['school-team'], hostEntityId: some(), ...life() }]),
    ...many(3, (i) => [
      'seat',
      `seat-${i}`,
      { bodyId: `body-${i}`, functionId: 'directeur-ecole', order: i },
    ]),
    ...many(2, (i) => [
      'mandate',
      `mandate-${i}`,
      { seatId: `seat-${i}`, personId: 'person-0', rank: 'holder', ...life() },
    ]),
    ...many(4, (i) => ['post', `post-${i}`, { functionId: 'directeur-ecole', entityId: some() }]),
    ...many(3, (i) => ['tenure', `tenure-${i}`, { postId: `post-${i}`, personId: 'person-0', ...life() }]),
  ])
}

function node(id: string) {
  return { type: 'entity', id }
}

/** By looking, for each thing, whether one comes to the holder by going up from it, one step at a time. */
function countedByHand(data: DocumentData, holder: Entity, date: string): Partial<Record<HeldThing, number>> {
  const there = [...data.entity.values()].filter((one) => isWithin(one, date))
  const above = (one: Entity): readonly Entity[] =>
    there.filter(
      ({ id, kind }) =>
        one.parentId === id ||
        one.communeId === id ||
        (kind === 'epci' &&
          [...data.link.values()].some(
            (link) => link.source.id === one.id && link.target.id === id && isWithin(link, date),
          )),
    )
  const reaches = (from: Entity, seen: readonly string[] = []): boolean =>
    above(from).some(
      (one) => one.id === holder.id || (!seen.includes(one.id) && reaches(one, [...seen, one.id])),
    )
  const isHeld = (held: readonly { from: string | null; to: string | null }[]) =>
    held.some((one) => isWithin(one, date))
  const teams = (school: Entity) =>
    [...data.body.values()].filter((body) => body.hostEntityId === school.id && isWithin(body, date))
  const isHeadless = (school: Entity) => {
    const posts = [...data.post.values()].filter(({ entityId }) => entityId === school.id)
    if (posts.length > 0)
      return !isHeld([...data.tenure.values()].filter(({ postId }) => posts.some(({ id }) => id === postId)))
    const bodies = teams(school).map(({ id }) => id)
    const seats = [...data.seat.values()].filter(({ bodyId }) => bodies.includes(bodyId))
    const mandates = [...data.mandate.values()].filter(({ seatId }) => seats.some(({ id }) => id === seatId))
    return seats.length > 0 && !isHeld(mandates)
  }
  const inside = there.filter((one) => one.id !== holder.id && reaches(one))
  const of = (kind: Entity['kind']) => inside.filter((one) => one.kind === kind)
  const isWithSelf = holder.kind === 'school' && isWithin(holder, date)
  const schools = [...of('school'), ...(isWithSelf ? [holder] : [])]
  const counts: Record<HeldThing, number> = {
    service: of('dsden').length,
    constituency: of('constituency').length,
    commune: holder.kind === 'commune' || holder.kind === 'epci' ? of('commune').length : 0,
    school: of('school').length,
    team: schools.flatMap(teams).length,
    headless: schools.filter(isHeadless).length,
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

test('what organisations hold is what one counts by hand, on any day and after any document', () => {
  const next = successiveHoldings()
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 30 }), (seed) => {
      const data = anOrganisation(randomFrom(seed))
      for (const date of days)
        for (const of of [holdingsAt(data, date), next(data, date)])
          for (const entity of data.entity.values()) {
            const told = Object.fromEntries(of(entity.id).map(({ thing, count }) => [thing, count]))
            expect(told).toEqual(countedByHand(data, entity, date))
          }
    }),
    { numRuns: 150 },
  )
})
