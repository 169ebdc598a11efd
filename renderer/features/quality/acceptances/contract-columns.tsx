import { StatusBadge } from '#renderer/ui/Badge.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { acceptanceText, contractPointText as text } from '#shared/text/acceptances.ts'
import { shortDate } from '#shared/text/dates.ts'
import { eurosText } from '#shared/text/plurals.ts'
import { contractPointKindLabels } from '#shared/text/quality-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'
import { DueDay } from '../DueDay.tsx'
import type { ContractPointRow } from './rows.ts'

/** The points of the contract: what, how much, since when, by when, settled or not. */
export const contractPointColumns: readonly Column<ContractPointRow>[] = [
  {
    id: 'kind',
    title: text.kind,
    width: 92,
    value: ({ point }) => capitalise(contractPointKindLabels[point.kind]),
    filter: 'choice',
  },
  {
    id: 'name',
    title: text.name,
    isRowHeader: true,
    width: '5fr',
    minWidth: 220,
    value: ({ point }) => point.name,
    filter: 'text',
  },
  {
    id: 'amount',
    title: text.amount,
    width: 124,
    align: 'end',
    value: ({ point }) => point.amount,
    cell: ({ point: { amount } }) => amount !== null && eurosText(amount),
  },
  {
    id: 'raised',
    title: text.raisedOn,
    width: 104,
    value: ({ point }) => point.raisedOn,
    cell: ({ point }) => shortDate(point.raisedOn),
    filter: 'date',
    yields: 2,
  },
  {
    id: 'due',
    title: text.dueDate,
    width: 172,
    value: ({ point }) => point.dueDate,
    cell: ({ point, isLate }) => <DueDay day={point.dueDate} isLate={isLate} />,
    filter: 'date',
  },
  {
    id: 'state',
    title: text.state,
    width: 92,
    value: ({ point }) => capitalise(point.settledOn === null ? text.open : text.settled),
    cell: ({ point }) =>
      point.settledOn === null ? (
        <StatusBadge tone="neutral">{text.open}</StatusBadge>
      ) : (
        <StatusBadge tone="ok">{text.settled}</StatusBadge>
      ),
    filter: 'choice',
  },
  {
    id: 'settled',
    title: text.settledOn,
    width: 104,
    value: ({ point }) => point.settledOn,
    cell: ({ point: { settledOn } }) => settledOn !== null && shortDate(settledOn),
    filter: 'date',
    yields: 3,
  },
  {
    id: 'supplier',
    title: acceptanceText.supplier,
    width: 140,
    value: ({ supplier }) => supplier,
    filter: 'choice',
    yields: 1,
  },
  {
    id: 'convention',
    title: acceptanceText.convention,
    width: '2fr',
    minWidth: 150,
    value: ({ convention }) => convention,
    filter: 'choice',
    isHiddenAtFirst: true,
  },
]
