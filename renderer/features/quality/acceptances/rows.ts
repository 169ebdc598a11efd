import type { DocumentData } from '#shared/document/document-data.ts'
import type { Acceptance, Reservation } from '#shared/quality/acceptance.ts'
import {
  type AcceptanceNeed,
  byUrgency,
  isPointLate,
  isReservationLate,
  needOf,
  reservationsOf,
} from '#shared/quality/acceptances.ts'
import type { ContractPoint } from '#shared/quality/contract-point.ts'

/** The names around a recette or a point of the contract. */
type Names = { readonly supplier: string; readonly convention: string; readonly body: string }

export type AcceptanceRow = Names & {
  readonly acceptance: Acceptance
  readonly reservations: number
  readonly open: number
  readonly need: AcceptanceNeed | null
}

/** Every recette with the words of its line on a day, in the order of time; what has no day comes last. */
export function acceptanceRows(data: DocumentData, today: string): readonly AcceptanceRow[] {
  const dayOf = ({ heldOn, plannedOn }: Acceptance) => heldOn ?? plannedOn ?? '~'
  return [...data.acceptance.values()]
    .sort((a, b) => (dayOf(a) + a.id < dayOf(b) + b.id ? -1 : 1))
    .map((acceptance) => {
      const reservations = reservationsOf(data, acceptance.id)
      return {
        acceptance,
        ...namesOf(data, acceptance),
        reservations: reservations.length,
        open: reservations.filter(({ liftedOn }) => liftedOn === null).length,
        need: needOf(data, acceptance, today),
      }
    })
}

export type ReservationRow = {
  readonly reservation: Reservation
  readonly acceptance: string
  readonly supplier: string
  readonly isLate: boolean
}

/** Every reservation with its recette, what is overdue first, what was lifted last. */
export function reservationRows(data: DocumentData, today: string): readonly ReservationRow[] {
  return [...data.reservation.values()].sort(byUrgency).map((reservation) => {
    const acceptance = data.acceptance.get(reservation.acceptanceId)
    return {
      reservation,
      acceptance: acceptance?.name ?? '',
      supplier: data.entity.get(acceptance?.supplierId ?? '')?.name ?? '',
      isLate: isReservationLate(reservation, today),
    }
  })
}

export type ContractPointRow = Names & { readonly point: ContractPoint; readonly isLate: boolean }

/** Every point of the contract, those to be settled first, the first due at the top. */
export function contractPointRows(data: DocumentData, today: string): readonly ContractPointRow[] {
  const place = ({ settledOn, dueDate, id }: ContractPoint) =>
    settledOn === null ? `0 ${dueDate ?? '~'} ${id}` : `1 ${settledOn} ${id}`
  return [...data.contractPoint.values()]
    .sort((a, b) => (place(a) < place(b) ? -1 : 1))
    .map((point) => ({ point, ...namesOf(data, point), isLate: isPointLate(point, today) }))
}

function namesOf(
  data: DocumentData,
  { supplierId, conventionId, bodyId }: Pick<Acceptance, 'supplierId' | 'conventionId' | 'bodyId'>,
): Names {
  const body = data.body.get(bodyId ?? '')
  return {
    supplier: data.entity.get(supplierId ?? '')?.name ?? '',
    convention: data.convention.get(conventionId ?? '')?.title ?? '',
    body: body?.sigle || (body?.name ?? ''),
  }
}
