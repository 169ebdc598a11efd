import type { DocumentData } from '../../document/document-data.ts'
import { reservationSeverities } from '../../quality/acceptance.ts'
import {
  dashboardCounts as counts,
  pointState,
  reservationState,
  dashboardText as text,
} from '../../text/dashboard.ts'
import { contractPointKindLabels } from '../../text/quality-vocabulary.ts'
import { type DashboardScope, figure, isOfScope, type Panel, type PanelLine, panel } from './panel.ts'

/** What was reserved at recettes and not lifted, and what is not settled with the supplier. */
export function contractPanel(data: DocumentData, scope: DashboardScope): Panel {
  const { date } = scope
  const held = [...data.acceptance.values()].filter(({ bodyId }) => isOfScope(scope, bodyId))
  const known = new Set<string>(held.map(({ id }) => id))
  const rank = reservationSeverities.indexOf.bind(reservationSeverities)
  const reservations = [...data.reservation.values()]
    .filter(({ acceptanceId, liftedOn }) => known.has(acceptanceId) && isStillOpen(liftedOn, date))
    .filter(({ acceptanceId }) => (data.acceptance.get(acceptanceId)?.heldOn ?? date) <= date)
    .sort((a, b) => rank(a.severity) - rank(b.severity) || a.order - b.order)
  const raised = [...data.contractPoint.values()].filter(
    ({ bodyId, raisedOn }) => isOfScope(scope, bodyId) && raisedOn <= date,
  )
  const points = raised.filter(({ settledOn }) => isStillOpen(settledOn, date))
  const isNothing = held.length === 0 && raised.length === 0
  const isQuiet = reservations.length === 0 && points.length === 0
  const toneOf = (due: string | null) => (due !== null && due < date ? 'late' : 'attention')
  return panel({
    id: 'contract',
    title: text.contract,
    figures: [
      figure(counts.reservations, 'reservation', reservations),
      figure(counts.points, 'contractPoint', points),
    ],
    note: isNothing ? text.noContract : isQuiet ? text.allSettled : '',
    lines: [
      ...reservations.map((reservation): PanelLine => {
        const { acceptanceId, text: name, dueDate, severity } = reservation
        const tone = severity === 'blocking' ? 'late' : toneOf(dueDate)
        return {
          collection: 'acceptance',
          id: acceptanceId,
          name,
          state: reservationState(reservation),
          tone,
        }
      }),
      ...points.map(({ id, name, kind, dueDate }): PanelLine => {
        const state = pointState(contractPointKindLabels[kind], dueDate)
        return { collection: 'contractPoint', id, name, state, tone: toneOf(dueDate) }
      }),
    ],
  })
}

function isStillOpen(closedOn: string | null, date: string): boolean {
  return closedOn === null || closedOn > date
}
