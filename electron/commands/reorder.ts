import type { AnyRecord } from '#shared/document/collections.ts'
import { ok } from '#shared/kit/result.ts'
import type { Rows } from '../tables/rows.ts'
import { type Outcome, refuse } from './handler.ts'

/** Numbers the records anew, ten by ten, in the order given, which must name each of them exactly once. */
export function reorder(
  rows: Rows,
  collection:
    | 'seat'
    | 'agendaItem'
    | 'mission'
    | 'conventionParty'
    | 'partnerLogo'
    | 'objective'
    | 'theme'
    | 'indicator'
    | 'view',
  current: readonly (AnyRecord & { readonly order: number })[],
  ids: readonly string[],
): Outcome {
  const known = new Set<string>(current.map((record) => record.id))
  if (ids.length !== known.size || new Set(ids).size !== ids.length || !ids.every((id) => known.has(id))) {
    return refuse('order-mismatch')
  }
  ids.forEach((id, index) => {
    rows.update(collection, id, { order: (index + 1) * 10 })
  })
  return ok({ count: ids.length })
}
