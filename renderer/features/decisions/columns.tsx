import { decisionTone, isLate } from '#renderer/sheets/decision-tone.ts'
import { today } from '#renderer/sheets/today.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import type { Column } from '#renderer/ui/table-column.ts'
import { dueIn, lateBy, shortDate } from '#shared/text/dates.ts'
import { decisionText as text } from '#shared/text/decisions.ts'
import { decisionNatureLabels, decisionStatusLabels } from '#shared/text/meeting-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'
import type { DecisionRow } from './rows.ts'

/** Number, date, body, what, who, when and state: the register as it is lived with. */
export const decisionColumns: readonly Column<DecisionRow>[] = [
  {
    id: 'number',
    title: text.number,
    width: 124,
    cell: ({ decision }) => decision.number ?? text.noNumber,
    sortBy: ({ decision }) => decision.number,
  },
  {
    id: 'date',
    title: text.date,
    width: 104,
    cell: ({ decision }) => shortDate(decision.date),
    sortBy: ({ decision }) => `${decision.date} ${String(decision.numberOrdinal ?? 0).padStart(6, '0')}`,
  },
  { id: 'body', title: text.body, width: 66, cell: (row) => row.body, sortBy: (row) => row.body },
  {
    id: 'title',
    title: text.title,
    isRowHeader: true,
    width: '5fr',
    minWidth: 150,
    cell: ({ decision }) => decision.title,
    sortBy: ({ decision }) => decision.title,
  },
  {
    id: 'nature',
    title: text.nature,
    width: 84,
    cell: ({ decision }) => capitalise(decisionNatureLabels[decision.nature]),
    sortBy: ({ decision }) => decisionNatureLabels[decision.nature],
  },
  {
    id: 'responsible',
    title: text.responsible,
    width: '3fr',
    minWidth: 96,
    cell: (row) => row.responsible,
    sortBy: (row) => row.responsible,
  },
  {
    id: 'due',
    title: text.dueDate,
    width: 130,
    cell: ({ decision }) => <DueDate decision={decision} />,
    sortBy: ({ decision }) => decision.dueDate,
  },
  {
    id: 'status',
    title: text.status,
    width: 106,
    cell: ({ decision }) => (
      <StatusBadge tone={decisionTone(decision.status)}>{decisionStatusLabels[decision.status]}</StatusBadge>
    ),
    sortBy: ({ decision }) => decisionStatusLabels[decision.status],
  },
]

function DueDate({ decision }: Pick<DecisionRow, 'decision'>) {
  const { dueDate } = decision
  if (dueDate === null) return null
  if (!isLate(decision, today())) return shortDate(dueDate)
  return (
    <span title={`${shortDate(dueDate)}, ${dueIn(dueDate, today())}`}>
      <StatusBadge tone="late">{lateBy(dueDate, today())}</StatusBadge>
    </span>
  )
}
