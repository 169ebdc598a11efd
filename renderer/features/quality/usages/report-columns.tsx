import { StatusBadge } from '#renderer/ui/Badge.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { shortDate } from '#shared/text/dates.ts'
import { usageReportKindLabels } from '#shared/text/quality-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'
import { usageReportText as text, usageText } from '#shared/text/usages.ts'
import type { UsageReportRow } from './rows.ts'
import { outcomeTones } from './tones.ts'

/** The remontées: when, what, from whom, and what became of it. */
export const usageReportColumns: readonly Column<UsageReportRow>[] = [
  {
    id: 'on',
    title: text.on,
    width: 104,
    value: ({ report }) => report.on,
    cell: ({ report }) => shortDate(report.on),
    filter: 'date',
  },
  {
    id: 'kind',
    title: text.kind,
    width: 88,
    value: ({ report }) => capitalise(usageReportKindLabels[report.kind]),
    filter: 'choice',
  },
  {
    id: 'text',
    title: text.text,
    isRowHeader: true,
    width: '5fr',
    minWidth: 220,
    value: ({ report }) => report.text,
    filter: 'text',
  },
  {
    id: 'group',
    title: text.group,
    width: '2fr',
    minWidth: 150,
    value: ({ group }) => group,
    filter: 'choice',
    yields: 2,
  },
  {
    id: 'school',
    title: usageText.school,
    width: '2fr',
    minWidth: 150,
    value: ({ school }) => school,
    filter: 'choice',
    yields: 1,
  },
  {
    id: 'outcome',
    title: text.outcome,
    width: '3fr',
    minWidth: 220,
    value: ({ words }) => words,
    cell: ({ outcome, words }) => <StatusBadge tone={outcomeTones[outcome]}>{words}</StatusBadge>,
    filter: 'text',
  },
]
