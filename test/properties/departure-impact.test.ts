import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { Period } from '#shared/kit/period.ts'
import { personIdField } from '#shared/organisation/person.ts'
import { type DepartureImpact, departureImpact } from '#shared/turnover/departure-impact.ts'
import { randomTurnover } from './support/random-turnover.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })
const lastDays = fc.constantFrom('2026-03-10', '2026-06-30', '2026-08-31', '2026-09-01')

type Ids = { readonly [K in keyof DepartureImpact]: readonly string[] }

/** The same answer from nothing but nested loops over all records, without an index and without our rules. */
function bruteForce(data: DocumentData, me: string, day: string): Ids {
  const all = {
    tenures: [...data.tenure.values()],
    mandates: [...data.mandate.values()],
    meetings: [...data.meeting.values()],
  }
  const lasts = ({ from, to }: Period) => !(from !== null && from > day) && !(to !== null && to < day)
  const latest = <T extends Period & { readonly id: string }>(terms: readonly T[]): T | undefined =>
    terms.find((one) =>
      terms.every(
        (other) =>
          (one.from ?? '') > (other.from ?? '') ||
          ((one.from ?? '') === (other.from ?? '') && one.id <= other.id),
      ),
    )
  const holderOfPost = (id: string | null) =>
    latest(all.tenures.filter((tenure) => tenure.postId === id && lasts(tenure)))?.personId
  const holderOfSeat = (id: string) => {
    const own = all.mandates.filter((one) => one.seatId === id && one.rank === 'holder' && lasts(one))
    return latest(own)?.personId ?? holderOfPost(data.seat.get(id)?.postId ?? null)
  }
  const deputiesOfSeat = (id: string) =>
    all.mandates.filter((one) => one.seatId === id && one.rank === 'deputy' && lasts(one))
  const seatsOf = (bodyId: string) => [...data.seat.values()].filter((seat) => seat.bodyId === bodyId)
  const mySeats = [...data.body.values()]
    .filter(lasts)
    .flatMap(({ id }) => seatsOf(id))
    .filter(({ id }) => holderOfSeat(id) === me)
  const isMySeat = (id: string | null) => mySeats.some((seat) => seat.id === id)
  const isMyPost = (id: string | null) => id !== null && holderOfPost(id) === me
  const isMine = (record: { responsiblePersonId: string | null; responsiblePostId: string | null }) =>
    record.responsiblePersonId === me || isMyPost(record.responsiblePostId)
  const isToCome = (id: string) =>
    all.meetings.some(
      (one) => one.id === id && one.date > day && one.status !== 'held' && one.status !== 'cancelled',
    )
  const proxies = [...data.attendance.values()].filter(
    ({ status, meetingId }) => status === 'proxy' && isToCome(meetingId),
  )
  const expectsMe = (meetingId: string, bodyId: string) =>
    mySeats.some((seat) => seat.bodyId === bodyId) ||
    seatsOf(bodyId).some(({ id }) => deputiesOfSeat(id).some(({ personId }) => personId === me)) ||
    [...data.agendaItem.values()].some(
      (item) => item.meetingId === meetingId && item.rapporteurPersonId === me,
    )
  const quorums = [...data.body.values()].filter(lasts).flatMap(({ id, rulesProfileId }) => {
    if (rulesProfileId === null) return []
    const seats = seatsOf(id).filter(({ voice }) => voice === 'deliberative')
    const isFilled = (seatId: string, without: string) => {
      const holder = holderOfSeat(seatId)
      const stands = deputiesOfSeat(seatId).some(({ personId }) => personId !== without)
      return stands || (holder !== undefined && holder !== without)
    }
    const before = seats.filter((seat) => isFilled(seat.id, 'nobody')).length
    const possible = seats.filter((seat) => isFilled(seat.id, me)).length
    const required =
      rulesProfileId === 'half'
        ? Math.ceil(seats.length / 2)
        : possible === 0
          ? 0
          : Math.floor(possible / 2) + 1
    return possible === before ? [] : [`${id} ${before} ${possible} ${required}`]
  })
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
  return {
    tenures: ids(all.tenures.filter((one) => one.personId === me && lasts(one))),
    seats: ids(mySeats),
    deputies: ids(all.mandates.filter((one) => one.personId === me && one.rank === 'deputy' && lasts(one))),
    later: ids(
      [...all.tenures, ...all.mandates].filter(({ personId, from }) => personId === me && (from ?? '') > day),
    ),
    responsibilities: ids(
      [...data.responsibility.values()].filter((one) => {
        const byPost = one.postId === null ? undefined : holderOfPost(one.postId)
        return lasts(one) && (byPost ?? one.personId) === me
      }),
    ),
    decisions: ids(
      [...data.decision.values()].filter(
        (one) => isMine(one) && ['proposed', 'adopted', 'adjourned'].includes(one.status),
      ),
    ),
    followUps: ids(
      [...data.followUp.values()].filter(
        (one) => isMine(one) && ['todo', 'ongoing', 'postponed'].includes(one.status),
      ),
    ),
    risks: ids([...data.risk.values()].filter((one) => isMine(one) && one.status !== 'closed')),
    meetings: ids(
      all.meetings.filter(
        (one) =>
          isToCome(one.id) &&
          (one.chairPersonId === me || one.secretaryPersonId === me || expectsMe(one.id, one.bodyId)),
      ),
    ),
    proxiesGiven: ids(proxies.filter(({ seatId }) => isMySeat(seatId))),
    proxiesReceived: ids(proxies.filter(({ proxySeatId }) => isMySeat(proxySeatId))),
    signatures: ids(
      [...data.conventionParty.values()].filter(
        (one) => one.signedOn === null && isMyPost(one.signatoryPostId),
      ),
    ),
    quorums,
  }
}

function idsOf(impact: DepartureImpact): Ids {
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
  return {
    ...impact,
    tenures: ids(impact.tenures),
    seats: impact.seats.map(({ seat }) => seat.id),
    deputies: ids(impact.deputies),
    later: ids(impact.later),
    responsibilities: ids(impact.responsibilities),
    decisions: ids(impact.decisions),
    followUps: ids(impact.followUps),
    risks: ids(impact.risks),
    meetings: impact.meetings.map(({ meeting }) => meeting.id),
    proxiesGiven: ids(impact.proxiesGiven),
    proxiesReceived: ids(impact.proxiesReceived),
    signatures: ids(impact.signatures),
    quorums: impact.quorums.map(
      ({ body, before, possible, required }) => `${body.id} ${before} ${possible} ${required}`,
    ),
  }
}

const sorted = (ids: Ids) =>
  Object.fromEntries(Object.entries(ids).map(([what, found]) => [what, found.toSorted()]))

test('what a departure leaves behind is what a search through every record finds', () => {
  const found = new Set<string>()
  fc.assert(
    fc.property(seeds, lastDays, (seed, day) => {
      const data = randomTurnover(seed)
      for (const person of data.person.values()) {
        const impact = sorted(idsOf(departureImpact(data, person.id, day)))
        expect(impact).toEqual(sorted(bruteForce(data, person.id, day)))
        for (const [what, ids] of Object.entries(impact)) if (ids.length > 0) found.add(what)
      }
    }),
    { numRuns: 150 },
  )
  // A run that only met people who hold nothing would prove nothing.
  expect([...found].sort()).toEqual(Object.keys(idsOf(nobody())).sort())
})

test('somebody who holds nothing leaves nothing', () => {
  expect(Object.values(nobody()).every((part) => part.length === 0)).toBe(true)
})

function nobody(): DepartureImpact {
  return departureImpact(randomTurnover(1), personIdField.parse('somebody-else'), '2026-08-31')
}
