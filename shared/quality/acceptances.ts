import type { Acceptance, AcceptanceResult, Reservation } from './acceptance.ts'
import type { ContractPoint } from './contract-point.ts'

type Reservations = { readonly reservation: ReadonlyMap<string, Reservation> }

/** The reservations of a recette: those to be lifted first, the most urgent one at the top, then those that were. */
export function reservationsOf(data: Reservations, acceptanceId: string): readonly Reservation[] {
  return [...data.reservation.values()]
    .filter((reservation) => reservation.acceptanceId === acceptanceId)
    .sort(byUrgency)
}

/** What is to be lifted before what was; the first due first, what has no due date after; then in the order of the PV. */
export function byUrgency(a: Reservation, b: Reservation): number {
  return urgencyOf(a) < urgencyOf(b) ? -1 : 1
}

function urgencyOf({ liftedOn, dueDate, order, id }: Reservation): string {
  const place = `${String(order).padStart(7, '0')} ${id}`
  return liftedOn === null ? `0 ${dueDate ?? '~'} ${place}` : `1 ${liftedOn} ${place}`
}

/** Tells whether a reservation should have been lifted by a day. */
export function isReservationLate({ liftedOn, dueDate }: Reservation, today: string): boolean {
  return liftedOn === null && dueDate !== null && dueDate < today
}

/** Tells whether a point of the contract should have been settled by a day. */
export function isPointLate({ settledOn, dueDate }: ContractPoint, today: string): boolean {
  return settledOn === null && dueDate !== null && dueDate < today
}

/** What is to be done about a recette; the most pressing only. */
export type AcceptanceNeed =
  | { readonly kind: 'late-reservation'; readonly dueDate: string }
  | { readonly kind: 'no-result'; readonly heldOn: string }
  | { readonly kind: 'late'; readonly plannedOn: string }
  | { readonly kind: 'open-reservation'; readonly dueDate: string | null }
  | { readonly kind: 'to-come'; readonly plannedOn: string }

/** What a recette asks for on a day; null when all is done, or when nothing is planned. */
export function needOf(data: Reservations, acceptance: Acceptance, today: string): AcceptanceNeed | null {
  const { id, plannedOn, heldOn, result } = acceptance
  const [first] = reservationsOf(data, id)
  const open = first === undefined || first.liftedOn !== null ? null : first
  if (open !== null && open.dueDate !== null && isReservationLate(open, today)) {
    return { kind: 'late-reservation', dueDate: open.dueDate }
  }
  if (heldOn !== null && result === null) return { kind: 'no-result', heldOn }
  if (heldOn === null && plannedOn !== null) {
    return plannedOn < today ? { kind: 'late', plannedOn } : { kind: 'to-come', plannedOn }
  }
  return open === null ? null : { kind: 'open-reservation', dueDate: open.dueDate }
}

/** A result comes with the day on which the recette was held: that day where it is not known yet. */
export function concludedAs(
  result: AcceptanceResult | null,
  before: Pick<Acceptance, 'heldOn'>,
  day: string,
): Pick<Acceptance, 'result' | 'heldOn'> {
  return { result, heldOn: before.heldOn ?? (result === null ? null : day) }
}
