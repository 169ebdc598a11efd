import type { ImportRemark } from '../../api/imports.ts'
import { fold } from '../../kit/fold.ts'
import { dayBefore, overlap } from '../../kit/period.ts'
import { mandatesOf, seatsOf, termInPlace } from '../../organisation/composition.ts'
import { newSeat } from '../../organisation/new-records.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'
import type { PersonId } from '../../organisation/person.ts'
import type { PostId } from '../../organisation/post.ts'
import type { Mandate, MandateId, Seat, SeatId } from '../../organisation/seat.ts'
import { nameOf, type ResolvedLine } from './resolve-names.ts'
import { seatDifferences } from './seat-differences.ts'
import { isSeatCalled } from './seat-names.ts'

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
  readonly rank: Mandate['rank']
  readonly personId: PersonId
  readonly postId: PostId | null
}

/** A seat that is there already, with what is new about it; or why none can be told. */
type Found = { readonly known: Seat | null; readonly planned: PlannedSeat } | ImportRemark

/** What the lines before have taken: a seat for each, and who holds it. */
type InList = { readonly used: Set<SeatId>; readonly holders: Map<SeatId, string> }

/** Room between two seats, so that one can later be put between. */
const orderStep = 10

/**
 * Which seat each line is about. Who is named with a post only sits ex officio, so that a successor does too; who is
 * named with a seat holds a mandate. A deputy needs a seat that is there. Nobody's mandate is ended without the day on
 * which it passes on.
 */
export function planSeats(lines: readonly ResolvedLine[], needs: SeatNeeds): SeatsPlan {
  const byLine = new Map<number, PlannedSeat>()
  const remarks: ImportRemark[] = []
  const list: InList = { used: new Set(), holders: new Map() }
  const added = new Map<string, Seat[]>()
  // Whoever has a deputy may come after her in the list.
  for (const resolved of [...lines.filter(isHolder), ...lines.filter((line) => !isHolder(line))]) {
    const { body, line } = resolved
    const personId = needs.personOf(line.line)
    if (body === null || personId === null || line.rank === null) continue
    const wanted: Wanted = { ...resolved, body, personId, rank: line.rank, postId: needs.postOf(line.line) }
    const seats = [...seatsOf(needs.data, body.id), ...(added.get(body.id) ?? [])]
    const found = findSeat(wanted, seats, list, needs)
    if ('code' in found) {
      remarks.push(found)
      continue
    }
    const { known, planned } = found
    if (known !== null) remarks.push(...seatDifferences(line, known))
    const seatId = planned.seat?.id ?? planned.mandate?.seatId ?? known?.id
    if (seatId !== undefined && wanted.rank === 'holder') list.holders.set(seatId, nameOf(line))
    if (planned.seat !== null) added.set(body.id, [...(added.get(body.id) ?? []), planned.seat])
    byLine.set(line.line, planned)
  }
  return { byLine, remarks }
}

function isHolder({ line }: ResolvedLine): boolean {
  return line.rank !== 'deputy'
}

const nothing: PlannedSeat = { seat: null, mandate: null, ends: null }

function findSeat(wanted: Wanted, seats: readonly Seat[], list: InList, needs: SeatNeeds): Found {
  const { line, postId, rank } = wanted
  if (rank === 'deputy') return findForDeputy(wanted, seats, list, needs)
  const known = postId === null ? undefined : seats.find((seat) => seat.postId === postId)
  if (known !== undefined && (line.seat === '' || line.kind === 'ex-officio'))
    return { known, planned: nothing }
  if (postId !== null && followsPost(line)) {
    const seat = seatFor(wanted, seats, needs, { kind: line.kind ?? 'ex-officio', postId })
    return { known: null, planned: { ...nothing, seat } }
  }
  // Without the post that was meant, a seat of one's own would not be the seat that was meant.
  return postId === null && line.seat === '' && line.jobFunction !== ''
    ? unclear(wanted)
    : findForHolder(wanted, seats, list, needs)
}

/** Members ex officio sit by their post, and so may guests; the others are chosen for themselves. */
function followsPost({ kind, seat }: Wanted['line']): boolean {
  return kind === 'ex-officio' || (seat === '' && (kind === null || kind === 'guest'))
}

function unclear({ line }: Wanted): ImportRemark {
  return {
    code: 'seat-unclear',
    line: line.line,
    params: { name: nameOf(line), text: line.seat || line.body },
  }
}

function findForHolder(wanted: Wanted, seats: readonly Seat[], { used }: InList, needs: SeatNeeds): Found {
  const { line, personId } = wanted
  const { data } = needs
  const own = meant(
    wanted,
    seats.filter(({ id }) => !used.has(id)),
  )
  const day = line.mandateFrom ?? needs.today
  const held = own.find(
    (seat) =>
      mandatesDuring(seat, wanted, needs).some((mandate) => mandate.personId === personId) ||
      termInPlace(data, seat, day)?.personId === personId,
  )
  if (held !== undefined) {
    used.add(held.id)
    return { known: held, planned: nothing }
  }
  const chosen = own.find((seat) => termInPlace(data, seat, day) === null) ?? own[0]
  if (chosen === undefined) {
    const seat = seatFor(wanted, seats, needs, { kind: line.kind ?? 'designated' })
    used.add(seat.id)
    return { known: null, planned: { seat, mandate: mandateOf(wanted, seat.id, needs), ends: null } }
  }
  const former = termInPlace(data, chosen, day)
  const from = line.mandateFrom
  // Whoever holds it by her post keeps it as long as she has the post.
  const isKept =
    former !== null && ('postId' in former || from === null || (former.from !== null && former.from >= from))
  if (isKept) {
    const holder = data.person.get(former.personId)
    const params = { name: nameOf(line), text: line.seat || line.body, holder: holder ? nameOf(holder) : '' }
    return { code: 'seat-taken', line: line.line, params }
  }
  used.add(chosen.id)
  const ends = former === null || from === null ? null : { id: former.id, to: dayBefore(from) }
  return { known: chosen, planned: { seat: null, mandate: mandateOf(wanted, chosen.id, needs), ends } }
}

function findForDeputy(wanted: Wanted, seats: readonly Seat[], list: InList, needs: SeatNeeds): Found {
  const { line, personId, entity } = wanted
  const { data, today } = needs
  const own = meant(wanted, seats)
  const isCalled = (seat: Seat) =>
    isSeatCalled(data, seat, line.seat, {
      date: line.mandateFrom ?? today,
      holder: list.holders.get(seat.id),
    })
  const called = own.length > 0 || line.seat === '' ? own : seats.filter(isCalled)
  const [seat, second] = narrowed(called, ({ postId, entityId }) => {
    const post = postId === null ? undefined : data.post.get(postId)
    return entity !== null && (post?.entityId ?? entityId) === entity.id
  })
  if (seat === undefined || second !== undefined) return unclear(wanted)
  const known = mandatesDuring(seat, wanted, needs).some((mandate) => mandate.personId === personId)
  const mandate = known ? null : mandateOf(wanted, seat.id, needs)
  return { known: null, planned: { ...nothing, mandate } }
}

/** The seats that a line may mean: by what they are for, else by the office that they have in the body. */
function meant(wanted: Wanted, seats: readonly Seat[]): readonly Seat[] {
  const { role, seat: label } = wanted.line
  const isOffice = (seat: Seat) => role !== null && role !== 'member' && seat.role === role
  const fitting = seats.filter((seat) => fits(seat, wanted))
  return fitting.length > 0 || label !== '' ? narrowed(fitting, isOffice) : seats.filter(isOffice)
}

/** Those that pass when some do. */
function narrowed(seats: readonly Seat[], passes: (seat: Seat) => boolean): readonly Seat[] {
  const chosen = seats.filter(passes)
  return chosen.length > 0 ? chosen : seats
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

function mandatesDuring(seat: Seat, { line, rank }: Wanted, { data }: SeatNeeds): readonly Mandate[] {
  const period = { from: line.mandateFrom, to: line.mandateTo }
  return mandatesOf(data, seat).filter((mandate) => mandate.rank === rank && overlap(mandate, period))
}

function seatFor(
  { line, body, jobFunction, entity }: Wanted,
  seats: readonly Seat[],
  { newId }: SeatNeeds,
  given: Pick<Seat, 'kind'> & Partial<Seat>,
): Seat {
  const order = seats.reduce((last, seat) => Math.max(last, seat.order), 0) + orderStep
  return newSeat({
    id: newId(`seat ${line.line}`),
    bodyId: body.id,
    order: Math.min(order, 1_000_000),
    role: line.role ?? 'member',
    // Guests are heard and do not vote.
    voice: given.kind === 'guest' ? 'advisory' : 'deliberative',
    ...(given.postId == null
      ? { label: line.seat, functionId: jobFunction?.id ?? null, entityId: entity?.id ?? null }
      : {}),
    ...given,
  })
}

function mandateOf({ line, personId, rank }: Wanted, seatId: SeatId, { newId }: SeatNeeds): Mandate {
  const { mandateFrom: from, mandateTo: to, act } = line
  return { id: newId(`mandate ${line.line}`), seatId, personId, rank, from, to, act, note: '' }
}
