import { today } from '#renderer/sheets/today.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { changeRequestPriorities, changeRequestStatuses } from '#shared/quality/usage.ts'
import { shortDate } from '#shared/text/dates.ts'
import { changeRequestPriorityLabels, changeRequestStatusLabels } from '#shared/text/quality-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'
import { changeRequestText as text, usageText, waitText } from '#shared/text/usages.ts'
import type { ChangeRequestRow } from './rows.ts'
import { requestTones } from './tones.ts'

/** The demandes d'évolution: what, how far, what is waited for from the éditeur. */
export const changeRequestColumns: readonly Column<ChangeRequestRow>[] = [
  {
    id: 'number',
    title: usageText.number,
    width: 46,
    align: 'end',
    value: ({ request }) => request.number,
  },
  {
    id: 'name',
    title: text.name,
    isRowHeader: true,
    width: '5fr',
    minWidth: 220,
    value: ({ request }) => request.name,
    filter: 'text',
  },
  {
    id: 'priority',
    title: text.priority,
    width: 84,
    value: ({ request }) => capitalise(changeRequestPriorityLabels[request.priority]),
    sortBy: ({ request }) => changeRequestPriorities.indexOf(request.priority),
    filter: 'choice',
    yields: 4,
  },
  {
    id: 'status',
    title: text.status,
    width: 112,
    value: ({ request }) => capitalise(changeRequestStatusLabels[request.status]),
    cell: ({ request: { status } }) => (
      <StatusBadge tone={requestTones[status]}>{changeRequestStatusLabels[status]}</StatusBadge>
    ),
    sortBy: ({ request }) => changeRequestStatuses.indexOf(request.status),
    filter: 'choice',
  },
  {
    id: 'wait',
    title: text.wait,
    width: 250,
    value: ({ wait }) => waitText(wait, today()),
    cell: ({ wait, isLate }) =>
      wait !== null && (
        <StatusBadge tone={isLate ? 'late' : 'neutral'}>{waitText(wait, today())}</StatusBadge>
      ),
    filter: 'text',
  },
  {
    id: 'reports',
    title: text.reportCount,
    width: 92,
    align: 'end',
    value: ({ reports }) => reports,
    yields: 3,
  },
  {
    id: 'asked',
    title: text.askedOn,
    width: 104,
    value: ({ request }) => request.askedOn,
    cell: ({ request }) => shortDate(request.askedOn),
    filter: 'date',
    yields: 2,
  },
  {
    id: 'supplier',
    title: text.supplier,
    width: 150,
    value: ({ supplier }) => supplier,
    filter: 'choice',
    yields: 1,
  },
  {
    id: 'arbiter',
    title: text.arbiter,
    width: 130,
    value: ({ arbiter }) => arbiter,
    filter: 'choice',
    isHiddenAtFirst: true,
  },
  {
    id: 'transmitted',
    title: text.transmittedOn,
    width: 104,
    value: ({ request }) => request.transmittedOn,
    cell: ({ request: { transmittedOn } }) => transmittedOn !== null && shortDate(transmittedOn),
    filter: 'date',
    isHiddenAtFirst: true,
  },
  {
    id: 'delivered',
    title: text.deliveredOn,
    width: 104,
    value: ({ request }) => request.deliveredOn,
    cell: ({ request: { deliveredOn } }) => deliveredOn !== null && shortDate(deliveredOn),
    filter: 'date',
    isHiddenAtFirst: true,
  },
]
