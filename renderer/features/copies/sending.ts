import type { Choice } from '#renderer/ui/Option.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { ParcelScope } from '#shared/document/parcel-scope.ts'
import type { Body, BodyId } from '#shared/organisation/body.ts'
import { keepsRegister } from '#shared/organisation/register-holder.ts'
import type { ParcelChoice } from '#shared/parcel/choices.ts'
import { parcelCounts } from '#shared/parcel/counts.ts'
import { type Parcel, parcelOf } from '#shared/parcel/part-of.ts'
import { partNote, stayingText } from '#shared/text/copies.ts'
import { parcelText } from '#shared/text/parcel.ts'

/** What would leave, and what can be said of it before. */
export type Leaving = {
  readonly goes: string
  /** Empty when nothing stays. */
  readonly stays: string
  readonly persons: number
  /** The bodies whose register can go along: those of the part of which it is kept here. */
  readonly bodies: readonly Body[]
}

/** What a copy of this extent would take of a document that is the copy `copyId`. */
export function leavingWith(data: DocumentData, scope: ParcelScope, copyId: string): Leaving {
  const parcel = parcelOf(data, scope)
  const counts = parcelCounts(parcel)
  const whole = parcelCounts(parcelOf(data, { kind: 'everything' }))
  return {
    goes: parcelText(counts),
    stays: scope.kind === 'everything' ? '' : stayingText(whole, counts),
    persons: counts.persons,
    bodies: bodiesToGive(parcel, copyId),
  }
}

function bodiesToGive({ part, names }: Parcel, copyId: string): readonly Body[] {
  return [...part.body.values()]
    .filter((body) => !names.body.has(body.id) && keepsRegister(body, copyId))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
}

/** How many numbers each body has given. */
export function numbersGiven({ decision }: DocumentData): ReadonlyMap<BodyId, number> {
  const given = new Map<BodyId, number>()
  for (const { bodyId, number } of decision.values())
    if (number !== null) given.set(bodyId, (given.get(bodyId) ?? 0) + 1)
  return given
}

/** The parts of a document as choices, under their own ids: no entity has that of a body. */
export function partChoicesOf(parts: readonly ParcelChoice[]): readonly Choice[] {
  return parts.map(({ record, weight }) => ({
    id: record.id,
    label: record.name,
    note: partNote('kind' in record ? record.kind : null, weight.entities),
  }))
}
