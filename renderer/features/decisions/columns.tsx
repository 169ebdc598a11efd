import { decisionTone } from '#renderer/sheets/decision-tone.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { actStates, decisionNatures, decisionStatuses } from '#shared/decisions/decision.ts'
import { daysToAdoption } from '#shared/decisions/history.ts'
import { actStateLabels } from '#shared/text/acts.ts'
import { shortDate } from '#shared/text/dates.ts'
import { decisionText as text } from '#shared/text/decisions.ts'
import { decisionNatureLabels, decisionStatusLabels } from '#shared/text/meeting-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'
import { DueDate } from './DueDate.tsx'
import type { DecisionRow } from './rows.ts'

/** Number, date, body, what, who, when and state: the register as it is lived with. */
export const decisionColumns: readonly Column<DecisionRow>[] = [
  {
    id: 'number',
    title: text.number,
    width: 112,
    value: ({ decision }) => decision.number,
    cell: ({ decision }) => decision.number ?? text.noNumber,
    filter: 'text',
  },
  {
    id: 'date',
    title: text.date,
    width: 104,
    value: ({ decision }) => decision.date,
    cell: ({ decision }) => shortDate(decision.date),
    sortBy: ({ decision }) => `${decision.date} ${String(decision.numberOrdinal ?? 0).padStart(6, '0')}`,
    filter: 'date',
    yields: 3,
  },
  { id: 'body', title: text.body, width: 74, value: (row) => row.body, filter: 'choice', yields: 4 },
  {
    id: 'title',
    title: text.title,
    isRowHeader: true,
    width: '5fr',
    minWidth: 190,
    value: ({ decision }) => decision.title,
    filter: 'text',
  },
  {
    id: 'nature',
    title: text.nature,
    width: 92,
    isHiddenAtFirst: true,
    value: ({ decision }) => capitalise(decisionNatureLabels[decision.nature]),
    sortBy: ({ decision }) => decisionNatures.indexOf(decision.nature),
    filter: 'choice',
  },
  {
    id: 'themes',
    title: text.themes,
    width: '3fr',
    minWidth: 130,
    yields: 1,
    value: (row) => row.themes,
    filter: 'choice',
  },
  {
    id: 'responsible',
    title: text.responsible,
    width: '4fr',
    minWidth: 180,
    value: (row) => row.responsible,
    filter: 'choice',
  },
  {
    id: 'due',
    title: text.dueDate,
    width: 172,
    value: ({ decision }) => decision.dueDate,
    cell: ({ decision }) => <DueDate decision={decision} />,
    filter: 'date',
  },
  {
    id: 'act',
    title: text.actState,
    width: 146,
    yields: 2,
    value: ({ decision: { actState } }) => (actState === null ? null : capitalise(actStateLabels[actState])),
    sortBy: ({ decision: { actState } }) => (actState === null ? null : actStates.indexOf(actState)),
    filter: 'choice',
  },
  {
    id: 'delay',
    title: text.delay,
    width: 92,
    align: 'end',
    isHiddenAtFirst: true,
    value: ({ decision }) => daysToAdoption(decision),
  },
  {
    id: 'adjournments',
    title: text.adjournments,
    width: 112,
    align: 'end',
    isHiddenAtFirst: true,
    value: (row) => row.adjournments,
  },
  {
    id: 'status',
    title: text.status,
    width: 106,
    value: ({ decision }) => capitalise(decisionStatusLabels[decision.status]),
    cell: ({ decision }) => (
      <StatusBadge tone={decisionTone(decision.status)}>{decisionStatusLabels[decision.status]}</StatusBadge>
    ),
    sortBy: ({ decision }) => decisionStatuses.indexOf(decision.status),
    filter: 'choice',
  },
]
