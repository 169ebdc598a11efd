import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentData } from '#shared/document/document-data.ts'
import { dayBefore } from '#shared/kit/period.ts'
import { changeDays } from '#shared/organisation/timeline/change-days.ts'
import { type Difference, differencesBetween } from '#shared/organisation/timeline/differences.ts'
import { type Held, organisationAt } from '#shared/organisation/timeline/states.ts'
import { datedOrganisation, dayOfLife } from './support/dated-organisation.ts'
import { randomFrom } from './support/random.ts'
import { type Replayed, replay, said } from './support/replayed-organisation.ts'

const small = { bodies: 5, seats: 12, termsOfSeat: 4 }
const seeds = fc.integer({ min: 1, max: 2 ** 30 })

/** A small organisation, and some days of its life. */
function occasion(seed: number, count: number): { data: DocumentData; days: readonly string[] } {
  const random = randomFrom(seed)
  const data = datedOrganisation(random, small)
  return { data, days: Array.from({ length: count }, () => dayOfLife(random)) }
}

function plain(data: DocumentData, date: string): Replayed {
  const { entities, bodies, links, responsibilities, posts, seats } = organisationAt(data, date)
  return {
    ...{ entities: [...entities].sort(), bodies: [...bodies].sort(), links: [...links].sort() },
    responsibilities: [...responsibilities].sort(),
    posts: heldLines(posts),
    seats: heldLines(seats),
  }
}

function heldLines(held: ReadonlyMap<string, Held>): readonly string[] {
  return [...held]
    .map(([id, { holder, termId, deputies }]) => {
      const term = holder === null || termId === null ? null : { personId: holder, id: termId }
      return said(id, term, deputies)
    })
    .sort()
}

describe('the organisation at a date', () => {
  test('is on 1,000 random days what living through its whole life gives', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { data, days } = occasion(seed, 20)
        const lived = replay(data, new Set(days))
        for (const day of days) expect(plain(data, day)).toEqual(lived.get(day))
      }),
      { numRuns: 50 },
    )
  })

  test('is so too with hundreds of seats, each held by one after the other', () => {
    const random = randomFrom(20_261_127)
    const data = datedOrganisation(random, { bodies: 30, seats: 200, termsOfSeat: 10 })
    const days = Array.from({ length: 40 }, () => dayOfLife(random))
    const lived = replay(data, new Set(days))
    for (const day of days) expect(plain(data, day)).toEqual(lived.get(day))
  })

  test('differs between two days by what one finds on the one and not on the other', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { data, days } = occasion(seed, 12)
        const lived = replay(data, new Set(days))
        for (const [i, before] of days.entries()) {
          const after = days[(i * 7 + 1) % days.length] ?? before
          const [a, b] = [lived.get(before), lived.get(after)]
          const found = differencesBetween(data, before, after, { withRenewals: true })

          expect(a !== undefined && b !== undefined && linesOf(found)).toEqual(a && b && setDifferences(a, b))
        }
      }),
      { numRuns: 80 },
    )
  })

  test('changes on the days that are listed, by what is listed, and on no other day', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { data } = occasion(seed, 0)
        const listed = new Map(changeDays(data).map(({ date, changes }) => [date, changes]))
        const everyDay = daysBetween('2015-12-30', '2026-01-03')
        const lived = replay(data, new Set(everyDay))
        for (const day of everyDay.slice(1)) {
          const [a, b] = [lived.get(dayBefore(day)), lived.get(day)]
          if (a === undefined || b === undefined) throw new Error('every day was lived')
          expect({ day, changes: linesOf(listed.get(day) ?? []) }).toEqual({
            day,
            changes: setDifferences(a, b),
          })
        }
      }),
      { numRuns: 4 },
    )
  })

  test('told backwards takes away what it told forwards', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { data, days } = occasion(seed, 2)
        const [before = '', after = ''] = days
        const there = differencesBetween(data, before, after)
        const back = differencesBetween(data, after, before)

        expect(back).toEqual(there.map(reversed))
      }),
      { numRuns: 200 },
    )
  })
})

function reversed(one: Difference): Difference {
  if (one.subject === 'post' || one.subject === 'seat')
    return { ...one, before: one.after, after: one.before }
  return { ...one, change: one.change === 'added' ? 'removed' : 'added' }
}

/** Differences as lines « + body-1 », « seat-3: … → … ». */
function linesOf(differences: readonly Difference[]): readonly string[] {
  return differences
    .map((one) => {
      if (one.subject !== 'post' && one.subject !== 'seat') return `${one.change} ${one.id}`
      const [before = ''] = heldLines(new Map([[one.id, one.before]]))
      const [after = ''] = heldLines(new Map([[one.id, one.after]]))
      return `${before} → ${after}`
    })
    .sort()
}

function setDifferences(a: Replayed, b: Replayed): readonly string[] {
  const of = (name: 'entities' | 'bodies' | 'links' | 'responsibilities') => [
    ...b[name].filter((id) => !a[name].includes(id)).map((id) => `added ${id}`),
    ...a[name].filter((id) => !b[name].includes(id)).map((id) => `removed ${id}`),
  ]
  const heldOf = (name: 'posts' | 'seats') => {
    const idOf = (line: string) => line.split(':')[0]
    return a[name].flatMap((line) => {
      const other = b[name].find((one) => idOf(one) === idOf(line))
      return other === undefined || other === line ? [] : [`${line} → ${other}`]
    })
  }
  const all = [
    of('entities'),
    of('bodies'),
    of('links'),
    of('responsibilities'),
    heldOf('posts'),
    heldOf('seats'),
  ]
  return all.flat().sort()
}

function daysBetween(first: string, last: string): readonly string[] {
  const days: string[] = []
  for (let time = Date.parse(`${first}T12:00:00Z`); ; time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10)
    days.push(day)
    if (day >= last) return days
  }
}
