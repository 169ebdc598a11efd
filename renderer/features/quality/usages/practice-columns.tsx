import { StatusBadge } from '#renderer/ui/Badge.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { shortDate } from '#shared/text/dates.ts'
import { dimensionLabels } from '#shared/text/quality-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'
import { goodPracticeText as text, usageText } from '#shared/text/usages.ts'
import type { GoodPracticeRow } from './rows.ts'

/** The good practices: what, where it was seen, how and when it was spread. */
export const goodPracticeColumns: readonly Column<GoodPracticeRow>[] = [
  {
    id: 'name',
    title: text.name,
    isRowHeader: true,
    width: '5fr',
    minWidth: 220,
    value: ({ practice }) => practice.name,
    filter: 'text',
  },
  {
    id: 'dimension',
    title: text.dimension,
    width: 150,
    value: ({ practice: { dimension } }) => dimension && capitalise(dimensionLabels[dimension]),
    filter: 'choice',
    yields: 3,
  },
  {
    id: 'school',
    title: usageText.school,
    width: '2fr',
    minWidth: 150,
    value: ({ school }) => school,
    filter: 'choice',
  },
  {
    id: 'on',
    title: text.on,
    width: 104,
    value: ({ practice }) => practice.on,
    cell: ({ practice }) => shortDate(practice.on),
    filter: 'date',
  },
  {
    id: 'shared',
    title: text.sharedOn,
    width: 104,
    value: ({ practice }) => practice.sharedOn,
    cell: ({ practice: { sharedOn } }) =>
      sharedOn === null ? <StatusBadge tone="attention">{text.notShared}</StatusBadge> : shortDate(sharedOn),
    filter: 'date',
  },
  {
    id: 'through',
    title: text.sharedThrough,
    width: '3fr',
    minWidth: 170,
    value: ({ practice }) => practice.sharedThrough,
    filter: 'text',
    yields: 2,
  },
  {
    id: 'spreader',
    title: text.spreader,
    width: 130,
    value: ({ spreader }) => spreader,
    filter: 'choice',
    isHiddenAtFirst: true,
  },
  {
    id: 'files',
    title: text.files,
    width: 92,
    align: 'end',
    value: ({ files }) => files,
    yields: 1,
  },
]
