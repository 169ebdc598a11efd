import type { DocumentContent } from '#electron/document/create.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { isoDay } from '#shared/kit/calendar.ts'
import { aRecord } from '../../support/builders.ts'
import { largeProject } from '../../support/large-project.ts'

const firstYear = 2016
const years = 10

/**
 * A project of so many schools, each with its team, that has lived for ten years: every rentrée another holder in every
 * seat and a deputy in every other, heads of school for three years, schools, teams and communes that came and went.
 */
export function livedProject(schools: number): DocumentContent {
  const { data, contents } = largeProject({ schools, teams: schools })
  const byId = (records: readonly { readonly id: string }[]) =>
    new Map(records.map((record) => [record.id, record]))
  const people = [...data.person.keys()]
  const someone = (rank: number) => people[rank % people.length] ?? ''
  const seats = [...data.seat.values()]
  const mandates = seats.flatMap((seat, i) =>
    Array.from({ length: years }, (_, year) => [
      ...term(seat.id, 'holder', firstYear + year, someone(i * 7 + year)),
      ...(i % 2 === 0 ? term(seat.id, 'deputy', firstYear + year, someone(i * 11 + year * 3)) : []),
    ]).flat(),
  )
  const tenures = [...data.post.values()].flatMap((post, i) =>
    [0, 3, 6, 9].map((year) =>
      aRecord('tenure', `${post.id}-${year}`, {
        ...{ postId: post.id, personId: someone(i * 5 + year) },
        ...schoolYears(firstYear + year, Math.min(3, years - year)),
      }),
    ),
  )
  return {
    data: {
      ...data,
      entity: new Map([...data.entity].map(([id, one], i) => [id, { ...one, ...lifeOf(i) }])),
      body: new Map([...data.body].map(([id, one], i) => [id, { ...one, ...lifeOf(i + 3) }])),
      mandate: byId(mandates),
      tenure: byId(tenures),
    } as unknown as DocumentData, // each map holds what `aRecord` parsed for it
    contents,
  }
}

/** Seven in ten are there all the time; others come in some year, or go. */
function lifeOf(rank: number): { readonly from: string | null; readonly to: string | null } {
  const year = firstYear + 1 + (rank % (years - 1))
  if (rank % 10 === 7) return { from: isoDay(year, 9, 1), to: null }
  if (rank % 10 === 8) return { from: null, to: isoDay(year, 8, 31) }
  return { from: null, to: null }
}

function term(seatId: string, rank: 'holder' | 'deputy', year: number, personId: string) {
  // Not all on one day: a third begin in October.
  const isLate = (year + seatId.length) % 3 === 0
  const days = schoolYears(year, 1)
  const from = isLate ? isoDay(year, 10, 1 + (seatId.length % 20)) : days.from
  return [aRecord('mandate', `${seatId}-${rank}-${year}`, { seatId, rank, personId, from, to: days.to })]
}

function schoolYears(year: number, count: number): { readonly from: string; readonly to: string } {
  return { from: isoDay(year, 9, 1), to: isoDay(year + count, 8, 31) }
}
