import { namesItsStandIn } from '../meetings/attendance.ts'
import { type DocumentData, recordsOf } from './document-data.ts'
import { type Check, type Problem, problem } from './problems.ts'

/**
 * What a document may still hold from before there was a rule against it. Told like any problem; but the document
 * stays whole, so that its JSON form is loaded all the same.
 */
export const documentRemarks: readonly Check[] = [unnamedStandIns]

/** Everything that should be set right in a document although no invariant is broken. */
export function remarksOn(data: DocumentData): readonly Problem[] {
  return documentRemarks.flatMap((check) => check(data))
}

function unnamedStandIns(data: DocumentData): readonly Problem[] {
  return recordsOf(data, 'attendance')
    .filter((record) => !namesItsStandIn(record))
    .map(({ id }) => problem('represented-by-nobody', 'attendance', id, 'personId', ''))
}
