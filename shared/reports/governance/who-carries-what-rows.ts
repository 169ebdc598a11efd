import type { DocumentData } from '../../document/document-data.ts'
import { isWithin } from '../../kit/period.ts'
import { responsibilitiesOf } from '../../organisation/responsibilities.ts'
import { type Responsibility, responsibilityKinds } from '../../organisation/responsibility.ts'
import { responsibilityKindLabels } from '../../text/governance-vocabulary.ts'
import { carriageStates, whoCarriesWhatColumns } from '../../text/reports/governance.ts'
import { capitalise } from '../../text/terms.ts'
import { bodyKindLabels, entityKindLabels } from '../../text/vocabulary.ts'
import { answererOn, carrierName } from '../parts/carriers.ts'
import { plainSpaces } from '../parts/plain-spaces.ts'
import type { TableReport, TableValue } from '../table-report.ts'
import { whoCarriesWhatFileBase } from './build-who-carries-what.ts'

/** Every responsibility, competence and référent as a row for spreadsheets: in force, to come, then over. */
export function whoCarriesWhatRows(data: DocumentData, date: string): TableReport {
  return {
    fileBase: whoCarriesWhatFileBase(date),
    columns: whoCarriesWhatColumns,
    rows: responsibilityKinds.flatMap((kind) =>
      responsibilitiesOf(data, kind, date).map((one) => rowOf(data, one, date)),
    ),
  }
}

function rowOf(data: DocumentData, one: Responsibility, date: string): readonly TableValue[] {
  const { kind, share, isPrincipal, isShared, from, to, act, profile, mission, perimeter, note } = one
  const state = isWithin(one, date) ? 'current' : from !== null && date < from ? 'to-come' : 'over'
  const { name, quality } = answererOn(data, one, state === 'over' ? (to ?? date) : date)
  return [
    capitalise(responsibilityKindLabels[kind]),
    carrierName(data, one),
    natureOf(data, one),
    plainSpaces(name),
    plainSpaces(quality),
    share === null ? null : share / 100,
    isPrincipal ? 'oui' : 'non',
    isShared ? 'oui' : 'non',
    from,
    to,
    carriageStates[state],
    act,
    profile,
    mission,
    perimeter,
    note,
  ].map((value) => (value === '' ? null : value))
}

function natureOf(data: DocumentData, { holder }: Responsibility): string {
  if (holder.type === 'entity') {
    const kind = data.entity.get(holder.id)?.kind
    return kind === undefined ? '' : entityKindLabels[kind].short
  }
  const [kind] = data.body.get(holder.id)?.kinds ?? []
  return kind === undefined ? '' : bodyKindLabels[kind].short
}
