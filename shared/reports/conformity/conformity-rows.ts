import type { DocumentData } from '../../document/document-data.ts'
import type { CheckResult } from '../../quality/conformity/check-conformity.ts'
import { conformityText, severityLabels } from '../../text/conformity.ts'
import { ruleFamily } from '../../text/conformity-words.ts'
import { listText } from '../../text/plurals.ts'
import { conformityColumns, conformityWords } from '../../text/reports/conformity.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { capitalise } from '../../text/terms.ts'
import type { TableReport, TableValue } from '../table-report.ts'
import { conformityState, objectNames, sentencesBehind } from './conformity-state.ts'
import { toldGroups } from './told-groups.ts'

/** Every result as a row for a spreadsheet, those set aside last, with their reason. */
export function conformityRows(data: DocumentData, date: string): TableReport {
  const { results, dismissed } = conformityState(data, date)
  const inOrder = [results, dismissed].flatMap((some) =>
    toldGroups(data, some).flatMap((group) => group.results),
  )
  return {
    fileBase: conformityFileBase(date),
    columns: conformityColumns,
    rows: inOrder.map((result) => row(data, result)),
  }
}

/** `2026-03-10_conformite-a-l-organisation-type`. */
export function conformityFileBase(date: string): string {
  return reportFileBase(date, '', conformityWords.title)
}

function row(data: DocumentData, result: CheckResult): readonly TableValue[] {
  const { code, severity, params, dismissal } = result
  return [
    code,
    capitalise(severityLabels[severity].label),
    ruleFamily(code),
    conformityText(code, params),
    listText(objectNames(data, result)),
    sentencesBehind(code).join('\n'),
    dismissal === null ? 'non' : 'oui',
    dismissal?.reason ?? null,
    dismissal?.by ?? null,
    dismissal?.on ?? null,
  ]
}
