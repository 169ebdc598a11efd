import { namesItsStandIn } from '../meetings/attendance.ts'
import { disagreementsIn } from '../quality/disagreements.ts'
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
  return disagreementsIn(data).map(({ fault, collection, id }) =>
    problem('quality-refused', collection, id, '', fault),
  )
}
