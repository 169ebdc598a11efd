import { StatusBadge } from '#renderer/ui/Badge.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { followUpStatuses } from '#shared/decisions/follow-up.ts'
import { shortDate } from '#shared/text/dates.ts'
import { followUpText as text } from '#shared/text/follow-ups.ts'
import { followUpStatusLabels } from '#shared/text/meeting-vocabulary.ts'
import { percentText } from '#shared/text/plurals.ts'
import { capitalise } from '#shared/text/terms.ts'
import { FollowUpDue } from './FollowUpDue.tsx'
import { followUpTone } from './follow-up-tone.ts'
import { OriginLink } from './OriginLink.tsx'
import type { FollowUpRow } from './rows.ts'

/** The tableau de suivi as it is lived with: what, who, by when, how far. */
export const followUpColumns: readonly Column<FollowUpRow>[] = [
  {
    id: 'number',
    title: text.number,
    width: 46,
    align: 'end',
    value: ({ followUp }) => followUp.number,
    yields: 4,
  },
  {
    id: 'origin',
    title: text.origin,
    width: 116,
    value: ({ origin }) => origin,
    cell: (row) => <OriginLink followUp={row.followUp} words={row.origin} />,
    filter: 'text',
    yields: 3,
  },
  {
    id: 'text',
    title: text.text,
    isRowHeader: true,
    width: '5fr',
    minWidth: 190,
    value: ({ followUp }) => followUp.text,
    filter: 'text',
  },
  { id: 'body', title: text.body, width: 70, value: (row) => row.bodyName, filter: 'choice', yields: 2 },
  {
    id: 'responsible',
    title: text.responsible,
    width: '4fr',
    minWidth: 170,
    value: (row) => row.responsible,
    filter: 'choice',
  },
  {
    id: 'contributors',
    title: text.contributors,
    width: '2fr',
    minWidth: 120,
    isHiddenAtFirst: true,
    value: (row) => row.contributors,
    filter: 'choice',
  },
  {
    id: 'due',
    title: text.dueDate,
    width: 172,
    value: (row) => row.dueDate,
    cell: (row) => <FollowUpDue facts={row} />,
    sortBy: (row) => row.urgency,
    filter: 'date',
  },
  {
    id: 'revised',
    title: text.revisedDueDate,
    width: 104,
    isHiddenAtFirst: true,
    value: ({ followUp }) => followUp.revisedDueDate,
    cell: ({ followUp: { revisedDueDate } }) => revisedDueDate !== null && shortDate(revisedDueDate),
    filter: 'date',
  },
  {
    id: 'status',
    title: text.status,
    width: 112,
    value: ({ followUp }) => capitalise(followUpStatusLabels[followUp.status]),
    cell: ({ followUp: { status } }) => (
      <StatusBadge tone={followUpTone(status)}>{followUpStatusLabels[status]}</StatusBadge>
    ),
    sortBy: ({ followUp }) => followUpStatuses.indexOf(followUp.status),
    filter: 'choice',
  },
  {
    id: 'progress',
    title: text.progress,
    width: 92,
    align: 'end',
    value: ({ followUp }) => followUp.progress,
    cell: ({ followUp }) => percentText(followUp.progress),
    yields: 1,
  },
  {
    id: 'reminder',
    title: text.lastReminder,
    width: 118,
    value: ({ lastReminder }) => lastReminder?.on ?? null,
    cell: ({ lastReminder }) => lastReminder !== null && shortDate(lastReminder.on),
    filter: 'date',
    yields: 1,
  },
]
