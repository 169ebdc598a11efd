import { today } from '#renderer/sheets/today.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { acceptanceResults, reservationSeverities } from '#shared/quality/acceptance.ts'
import {
  acceptanceNeedText,
  reservationCount,
  reservationText,
  shortAcceptanceKinds,
  acceptanceText as text,
} from '#shared/text/acceptances.ts'
import { shortDate } from '#shared/text/dates.ts'
import { acceptanceResultLabels, reservationSeverityLabels } from '#shared/text/quality-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'
import { DueDay } from '../DueDay.tsx'
import { NeedBadge, ResultBadge } from './AcceptanceBadges.tsx'
import type { AcceptanceRow, ReservationRow } from './rows.ts'
import { severityTones } from './tones.ts'

/** The recettes: what, with whom, when, what came of it, what remains to be done. */
export const acceptanceColumns: readonly Column<AcceptanceRow>[] = [
  {
    id: 'kind',
    title: text.kind,
    width: 104,
    value: ({ acceptance }) => capitalise(shortAcceptanceKinds[acceptance.kind]),
    filter: 'choice',
  },
  {
    id: 'name',
    title: text.name,
    isRowHeader: true,
    width: '4fr',
    minWidth: 180,
    value: ({ acceptance }) => acceptance.name,
    filter: 'text',
  },
  {
    id: 'planned',
    title: text.plannedOn,
    width: 104,
    value: ({ acceptance }) => acceptance.plannedOn,
    cell: ({ acceptance: { plannedOn } }) => plannedOn !== null && shortDate(plannedOn),
    filter: 'date',
    yields: 2,
  },
  {
    id: 'held',
    title: text.heldOn,
    width: 104,
    value: ({ acceptance }) => acceptance.heldOn,
    cell: ({ acceptance: { heldOn } }) => heldOn !== null && shortDate(heldOn),
    filter: 'date',
  },
  {
    id: 'result',
    title: text.result,
    width: 166,
    value: ({ acceptance: { result } }) => result && capitalise(acceptanceResultLabels[result]),
    cell: ({ acceptance }) => <ResultBadge result={acceptance.result} />,
    sortBy: ({ acceptance: { result } }) => result && acceptanceResults.indexOf(result),
    filter: 'choice',
  },
  {
    id: 'reservations',
    title: reservationText.part,
    width: 104,
    value: ({ open, reservations }) => reservationCount(open, reservations),
    sortBy: ({ open }) => open,
    yields: 3,
  },
  {
    id: 'need',
    title: text.need,
    width: 228,
    value: ({ need }) => acceptanceNeedText(need, today()),
    cell: ({ need }) => <NeedBadge need={need} />,
    filter: 'text',
  },
  {
    id: 'supplier',
    title: text.supplier,
    width: 140,
    value: ({ supplier }) => supplier,
    filter: 'choice',
    yields: 1,
  },
  {
    id: 'convention',
    title: text.convention,
    width: '2fr',
    minWidth: 150,
    value: ({ convention }) => convention,
    filter: 'choice',
    isHiddenAtFirst: true,
  },
  {
    id: 'body',
    title: text.body,
    width: 120,
    value: ({ body }) => body,
    filter: 'choice',
    isHiddenAtFirst: true,
  },
]

/** The reservations of all recettes: what, how serious, by when, lifted or not. */
export const reservationColumns: readonly Column<ReservationRow>[] = [
  {
    id: 'text',
    title: reservationText.text,
    isRowHeader: true,
    width: '5fr',
    minWidth: 220,
    value: ({ reservation }) => reservation.text,
    filter: 'text',
  },
  {
    id: 'acceptance',
    title: reservationText.acceptance,
    width: '3fr',
    minWidth: 150,
    value: ({ acceptance }) => acceptance,
    filter: 'choice',
  },
  {
    id: 'supplier',
    title: text.supplier,
    width: 140,
    value: ({ supplier }) => supplier,
    filter: 'choice',
    yields: 1,
  },
  {
    id: 'severity',
    title: reservationText.severity,
    width: 110,
    value: ({ reservation }) => capitalise(reservationSeverityLabels[reservation.severity]),
    cell: ({ reservation: { severity } }) => (
      <StatusBadge tone={severityTones[severity]}>{reservationSeverityLabels[severity]}</StatusBadge>
    ),
    sortBy: ({ reservation }) => reservationSeverities.indexOf(reservation.severity),
    filter: 'choice',
  },
  {
    id: 'due',
    title: reservationText.dueDate,
    width: 172,
    value: ({ reservation }) => reservation.dueDate,
    cell: ({ reservation, isLate }) => <DueDay day={reservation.dueDate} isLate={isLate} />,
    filter: 'date',
  },
  {
    id: 'state',
    title: reservationText.state,
    width: 92,
    value: ({ reservation: { liftedOn } }) =>
      capitalise(liftedOn === null ? reservationText.open : reservationText.lifted),
    cell: ({ reservation: { liftedOn } }) =>
      liftedOn === null ? (
        <StatusBadge tone="neutral">{reservationText.open}</StatusBadge>
      ) : (
        <StatusBadge tone="ok">{reservationText.lifted}</StatusBadge>
      ),
    filter: 'choice',
  },
  {
    id: 'lifted',
    title: reservationText.liftedOn,
    width: 104,
    value: ({ reservation }) => reservation.liftedOn,
    cell: ({ reservation: { liftedOn } }) => liftedOn !== null && shortDate(liftedOn),
    filter: 'date',
    yields: 2,
  },
]
