import { StatusBadge, type Tone } from '#renderer/ui/Badge.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { type Severity, severities } from '#shared/quality/conformity/rule.ts'
import { severityLabels } from '#shared/text/conformity.ts'
import { conformityPanelText as text } from '#shared/text/conformity-panel.ts'
import { capitalise } from '#shared/text/terms.ts'
import type { FindingRow } from './rows.ts'

/** How serious a result is, as a tone: an icon and a word go with it. */
export const severityTones: Readonly<Record<Severity, Tone>> = {
  error: 'late',
  warning: 'attention',
  advice: 'info',
}

/** Degree, rule, what it is about, what it says, and whether it was set aside. */
export const findingColumns: readonly Column<FindingRow>[] = [
  {
    id: 'severity',
    title: text.severity,
    width: 96,
    value: ({ result }) => capitalise(severityLabels[result.severity].label),
    cell: ({ result }) => (
      <StatusBadge tone={result.dismissal === null ? severityTones[result.severity] : 'neutral'}>
        {severityLabels[result.severity].label}
      </StatusBadge>
    ),
    sortBy: ({ result }) => severities.indexOf(result.severity),
    filter: 'choice',
  },
  { id: 'code', title: text.code, width: 76, value: ({ result }) => result.code, filter: 'choice' },
  {
    id: 'family',
    title: text.family,
    width: '2fr',
    minWidth: 150,
    value: (row) => row.family,
    filter: 'choice',
    yields: 1,
  },
  {
    id: 'finding',
    title: text.finding,
    isRowHeader: true,
    width: '6fr',
    minWidth: 460,
    value: (row) => row.sentence,
    filter: 'text',
  },
  {
    id: 'state',
    title: text.state,
    width: 100,
    value: ({ result }) => capitalise(result.dismissal === null ? text.toTreat : text.dismissed),
    cell: ({ result }) => (result.dismissal === null ? text.toTreat : text.dismissed),
    filter: 'choice',
  },
]
