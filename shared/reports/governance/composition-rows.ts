import type { DocumentData } from '../../document/document-data.ts'
import type { Body, BodyId } from '../../organisation/body.ts'
import { compositionOf, type Occupation } from '../../organisation/composition.ts'
import { fullName } from '../../text/names.ts'
import { compositionColumns, seatStates } from '../../text/reports/governance.ts'
import { civilityLabels, seatKindLabels, seatRoleLabels, voiceLabels } from '../../text/vocabulary.ts'
import { bodiesAt } from '../parts/bodies.ts'
import { mandateEnd } from '../parts/composition.ts'
import { qualityLine, qualityOfOccupation } from '../parts/people.ts'
import { plainSpaces } from '../parts/plain-spaces.ts'
import type { TableReport, TableValue } from '../table-report.ts'
import { compositionFileBase } from './build-composition.ts'

/** The seats of every body on a day, or of one of them, one row for each. */
export function compositionRows(data: DocumentData, bodyId: BodyId | null, date: string): TableReport {
  const only = bodyId === null ? undefined : data.body.get(bodyId)
  const bodies = only === undefined ? bodiesAt(data, date) : [only]
  return {
    fileBase: compositionFileBase(data, bodyId, date),
    columns: compositionColumns,
    rows: bodies.flatMap((body) =>
      compositionOf(data, body.id, date).map((occupation, index) =>
        rowOf(data, body, occupation, index + 1, date),
      ),
    ),
  }
}

function rowOf(
  data: DocumentData,
  body: Body,
  occupation: Occupation,
  rank: number,
  date: string,
): readonly TableValue[] {
  const { seat, state, holder, deputies } = occupation
  const quality = qualityLine(qualityOfOccupation(data, occupation, date))
  return [
    body.name,
    body.sigle,
    rank,
    seatRoleLabels[seat.role].label,
    seatKindLabels[seat.kind].label,
    voiceLabels[seat.voice],
    seatStates[state],
    holder === null || holder.civility === null ? null : civilityLabels[holder.civility].short,
    holder?.firstName ?? null,
    holder?.lastName ?? null,
    plainSpaces(quality),
    plainSpaces(deputies.map(fullName).join(', ')),
    mandateEnd(data, occupation, date),
    seat.condition,
  ].map((value) => (value === '' ? null : value))
}
