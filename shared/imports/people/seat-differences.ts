import type { ImportRemark } from '../../api/imports.ts'
import type { Seat } from '../../organisation/seat.ts'
import type { GenderedTerm } from '../../text/terms.ts'
import { seatKindLabels, seatRoleLabels } from '../../text/vocabulary.ts'
import type { PeopleLine } from './read-people.ts'
import { nameOf } from './resolve-names.ts'

/** What a line says otherwise than a seat of the document, which keeps what it is. */
export function seatDifferences(line: PeopleLine, seat: Seat): readonly ImportRemark[] {
  const told = (before: GenderedTerm, after: GenderedTerm): ImportRemark => ({
    code: 'seat-differs',
    line: line.line,
    params: { name: nameOf(line), before: before.label, after: after.label },
  })
  return [
    ...(line.role === null || line.role === seat.role
      ? []
      : [told(seatRoleLabels[seat.role], seatRoleLabels[line.role])]),
    ...(line.kind === null || line.kind === seat.kind
      ? []
      : [told(seatKindLabels[seat.kind], seatKindLabels[line.kind])]),
  ]
}
