import type { ImportRemark } from '../../api/imports.ts'
import { fold } from '../../kit/fold.ts'
import { dayBefore, isWithin, overlap } from '../../kit/period.ts'
import { mandatesOf, seatsOf } from '../../organisation/composition.ts'
import { newSeat } from '../../organisation/new-records.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'
import type { PersonId } from '../../organisation/person.ts'
import type { PostId } from '../../organisation/post.ts'
import type { Mandate, MandateId, Seat, SeatId } from '../../organisation/seat.ts'
import { nameOf, type ResolvedLine } from './resolve-names.ts'

/** What a line does about a seat of a body. A seat that follows the post needs no mandate. */
export type PlannedSeat = {
  readonly seat: Seat | null
  readonly mandate: Mandate | null
  readonly ends: { readonly id: MandateId; readonly to: string } | null
}

export type SeatsPlan = {
  readonly byLine: ReadonlyMap<number, PlannedSeat>
  readonly remarks: readonly ImportRemark[]
}

export type SeatNeeds = {
  readonly data: OrganisationData
  readonly today: string
  readonly personOf: (line: number) => PersonId | null
  readonly postOf: (line: number) => PostId | null
  readonly newId: <I extends string>(key: string) => I
}

type Wanted = ResolvedLine & {
  readonly body: NonNullable<ResolvedLine['body']>
  readonly personId: PersonId
  readonly postId: PostId | null
}

/** Room between two seats, so that one can later be put between. */
const orderStep = 10

/**
 * Which seat each line is about. Who is named with a post only sits ex officio, so that a successor does too; who is
 * named with a seat holds a mandate. Nobody's mandate is ended without the day on which it passes on.
 */
export function planSeats(lines: readonly ResolvedLine[], needs: SeatNeeds): SeatsPlan {
  const byLine = new Map<number, PlannedSeat>()
  const remarks: ImportRemark[] = []
  const used = new Set<SeatId>()
  const added = new Map<string, Seat[]>()
  for (const resolved of lines) {
    const personId = needs.personOf(resolved.line.line)
    const { body } = resolved
    if (body === null || personId === null) continue
    const wanted: Wanted = { ...resolved, body, personId, postId: needs.postOf(resolved.line.line) }
    const seats = [...seatsOf(needs.data, body.id), ...(added.get(body.id) ?? [])]
    const planned = planLine(wanted, seats, used, needs)
    if ('code' in planned) {
      remarks.push(planned)
      continue
    }
    if (planned.seat !== null) added.set(body.id, [...(added.get(body.id) ?? []), planned.seat])
    byLine.set(resolved.line.line, planned)
  }
  return { byLine, remarks }
}

const nothing: PlannedSeat = { seat: null, mandate: null, ends: null }

function planLine(
  wanted: Wanted,
  seats: readonly Seat[],
  used: Set<SeatId>,
  needs: SeatNeeds,
): PlannedSeat | ImportRemark {
  const { line, postId } = wanted
  if (line.rank === 'deputy') return planDeputy(wanted, seats, needs)
  if (line.seat === '' && postId !== null) {
    const known = seats.some((seat) => seat.postId === postId)
    const seat = seatFor(wanted, seats, needs, { kind: 'ex-officio', postId })
    return known ? nothing : { ...nothing, seat }
  }
  // Without the post that was meant, a seat of one's own would not be the seat that was meant.
  return line.seat === '' && line.jobFunction !== ''
    ? unclear(wanted)
    : planHolder(wanted, seats, used, needs)
}

function unclear({ line }: Wanted): ImportRemark {
  return {
    code: 'seat-unclear',
    line: line.line,
    params: { name: nameOf(line), text: line.seat || line.body },
  }
}

function planHolder(
  wanted: Wanted,
  seats: readonly Seat[],
  used: Set<SeatId>,
  needs: SeatNeeds,
): PlannedSeat | ImportRemark {
  const { line } = wanted
  const own = seats.filter((seat) => fits(seat, wanted) && !used.has(seat.id))
  const held = own.find((seat) =>
    mandatesDuring(seat, wanted, needs).some((m) => m.personId === wanted.personId),
  )
  if (held !== undefined) {
    used.add(held.id)
    return nothing
  }
  const day = line.mandateFrom ?? needs.today
  const holderOf = (seat: Seat) =>
    mandatesOf(needs.data, seat).find((mandate) => mandate.rank === 'holder' && isWithin(mandate, day)) ??
    null
  const chosen = own.find((seat) => holderOf(seat) === null) ?? own[0]
  if (chosen === undefined) {
    const seat = seatFor(wanted, seats, needs, { kind: 'designated' })
    used.add(seat.id)
    return { seat, mandate: mandateOf(wanted, seat.id, needs), ends: null }
  }
  const former = holderOf(chosen)
  const from = line.mandateFrom
  if (former !== null && (from === null || (former.from !== null && former.from >= from))) {
    const holder = needs.data.person.get(former.personId)
    const params = { name: nameOf(line), text: line.seat || line.body, holder: holder ? nameOf(holder) : '' }
    return { code: 'seat-taken', line: line.line, params }
  }
  used.add(chosen.id)
  return {
    seat: null,
    mandate: mandateOf(wanted, chosen.id, needs),
    ends: former === null || from === null ? null : { id: former.id, to: dayBefore(from) },
  }
}

function planDeputy(wanted: Wanted, seats: readonly Seat[], needs: SeatNeeds): PlannedSeat | ImportRemark {
  const { personId } = wanted
  const own = seats.filter((seat) => fits(seat, wanted))
  const [seat, second] = own
  if (seat === undefined || second !== undefined) return unclear(wanted)
  const known = mandatesDuring(seat, wanted, needs).some((mandate) => mandate.personId === personId)
  return known ? nothing : { ...nothing, mandate: mandateOf(wanted, seat.id, needs) }
}

/** Whether a seat may be the one that a line means: by its words, else by what it is for. */
function fits(seat: Seat, { line, postId, jobFunction, entity }: Wanted): boolean {
  if (line.seat !== '') return fold(seat.label) === fold(line.seat)
  if (postId !== null && seat.postId === postId) return true
  if (seat.postId !== null) return false
  const isOfFunction = jobFunction !== null && seat.functionId === jobFunction.id
  const isOfEntity = entity !== null && seat.entityId === entity.id
  return isOfFunction ? seat.entityId === null || isOfEntity : isOfEntity && seat.functionId === null
}

function mandatesDuring(seat: Seat, { line }: Wanted, { data }: SeatNeeds): readonly Mandate[] {
  const period = { from: line.mandateFrom, to: line.mandateTo }
  return mandatesOf(data, seat).filter((mandate) => mandate.rank === line.rank && overlap(mandate, period))
}

function seatFor(
  { line, body, jobFunction, entity }: Wanted,
  seats: readonly Seat[],
  { newId }: SeatNeeds,
  given: Pick<Seat, 'kind'> & Partial<Seat>,
): Seat {
  const order = seats.reduce((last, seat) => Math.max(last, seat.order), 0) + orderStep
  const isOfPost = given.kind === 'ex-officio'
  return newSeat({
    id: newId(`seat ${line.line}`),
    bodyId: body.id,
    order: Math.min(order, 1_000_000),
    label: line.seat,
    ...(isOfPost ? {} : { functionId: jobFunction?.id ?? null, entityId: entity?.id ?? null }),
    ...given,
  })
}

function mandateOf({ line, personId }: Wanted, seatId: SeatId, { newId }: SeatNeeds): Mandate {
  const { rank, mandateFrom: from, mandateTo: to, act } = line
  return { id: newId(`mandate ${line.line}`), seatId, personId, rank, from, to, act, note: '' }
}
