import type { Result } from '../kit/result.ts'
import { namesItsStandIn } from '../meetings/attendance.ts'
import {
  checkAcceptance,
  checkAssessment,
  checkChangeRequest,
  checkContractPoint,
  checkGoodPractice,
  checkIndicator,
  checkObjective,
  checkReservation,
  checkReview,
  checkRisk,
  type QualityFault,
  type RecordRulesData,
} from '../quality/record-rules.ts'
import type { Collection, RecordOf } from './collections.ts'
import { type DocumentData, recordsOf } from './document-data.ts'
import { type Check, checkDocument, type Problem, problem } from './problems.ts'

/**
 * What commands refuse and a document may hold all the same, from before there was a rule against it. Told like any problem;
 * but the document stays whole, so that its JSON form is loaded.
 */
export const documentRemarks: readonly Check[] = [unnamedStandIns, disorderedDays]

/** Everything that should be set right in a document although no invariant is broken. */
export function remarksOn(data: DocumentData): readonly Problem[] {
  return documentRemarks.flatMap((check) => check(data))
}

/** All that should be set right: what no document of ours has, and what it may have kept. */
export function problemsAndRemarks(data: DocumentData): readonly Problem[] {
  return [...checkDocument(data), ...remarksOn(data)]
}

function unnamedStandIns(data: DocumentData): readonly Problem[] {
  return recordsOf(data, 'attendance')
    .filter((record) => !namesItsStandIn(record))
    .map(({ id }) => problem('represented-by-nobody', 'attendance', id, 'personId', ''))
}

/** What the records of the quality approach say against each other, or each against itself. */
function disorderedDays(data: DocumentData): readonly Problem[] {
  // Of two records of which one belongs to the other, the one that belongs is told.
  const alone: RecordRulesData = { ...data, ...nothingBelongs }
  return [
    ...refused(data, 'objective', (record) => checkObjective(record, alone)),
    ...refused(data, 'objectiveReview', (record) => checkReview(record, data)),
    ...refused(data, 'indicator', checkIndicator),
    ...refused(data, 'risk', (record) => checkRisk(record, alone)),
    ...refused(data, 'riskAssessment', (record) => checkAssessment(record, data)),
    ...refused(data, 'acceptance', (record) => checkAcceptance(record, alone)),
    ...refused(data, 'reservation', (record) => checkReservation(record, data)),
    ...refused(data, 'contractPoint', checkContractPoint),
    ...refused(data, 'changeRequest', (record) => checkChangeRequest(record, data)),
    ...refused(data, 'goodPractice', checkGoodPractice),
  ]
}

const nothingBelongs = { objectiveReview: new Map(), riskAssessment: new Map(), reservation: new Map() }

function refused<C extends Collection>(
  data: DocumentData,
  collection: C,
  rule: (record: RecordOf<C>) => Result<null, QualityFault>,
): readonly Problem[] {
  return recordsOf(data, collection).flatMap((record) => {
    const checked = rule(record)
    return checked.ok ? [] : [problem('quality-refused', collection, record.id, '', checked.error)]
  })
}
