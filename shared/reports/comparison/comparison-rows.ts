import type { DocumentData } from '../../document/document-data.ts'
import { comparisonColumns } from '../../text/reports/comparison.ts'
import { capitalise } from '../../text/terms.ts'
import { differenceNouns } from '../../text/timeline.ts'
import { comparedLines } from '../parts/difference-lines.ts'
import { plainSpaces } from '../parts/plain-spaces.ts'
import type { TableReport } from '../table-report.ts'
import { comparisonFileBase } from './build-comparison.ts'

/** What differs between two days (ISO), one row for each difference. */
export function comparisonRows(data: DocumentData, before: string, after: string): TableReport {
  return {
    fileBase: comparisonFileBase(before, after),
    columns: comparisonColumns,
    rows: comparedLines(data, before, after).groups.flatMap(({ title, lines }) =>
      lines.map(({ sign, office, what }) =>
        [differenceNouns[sign], title, capitalise(office), capitalise(what)].map((value) =>
          value === '' ? null : plainSpaces(value),
        ),
      ),
    ),
  }
}
