import type { DocumentData } from '../../document/document-data.ts'
import { isWithin } from '../../kit/period.ts'
import { meetingsByTime } from '../../meetings/meetings-by-time.ts'
import { compositionOf } from '../../organisation/composition.ts'
import { checkContext, phaseOn } from '../../quality/conformity/check-conformity.ts'
import { minimumOf } from '../../quality/conformity/minimum.ts'
import { parametersOf } from '../../quality/conformity/parameters.ts'
import {
  dashboardCounts as counts,
  meetingDay,
  stageLine,
  stageUnknownOn,
  dashboardText as text,
} from '../../text/dashboard.ts'
import { requirementLabels } from '../../text/governance-vocabulary.ts'
import { termEndText, termStateAt } from '../../text/mandates.ts'
import { meetingName } from '../../text/meetings.ts'
import { firstAndLastName } from '../../text/names.ts'
import { capitalise } from '../../text/terms.ts'
import { phasesInOrder } from '../conformity/conformity-state.ts'
import { mandateEnd } from '../parts/composition.ts'
import { type DashboardScope, figure, isOfScope, type Panel, type PanelLine, panel } from './panel.ts'

/** The stage of the project, and what of its minimum organisation is not there. */
export function stagePanel(data: DocumentData, scope: DashboardScope): Panel {
  const { date, today } = scope
  const named = { id: 'stage', title: text.stage } as const
  const phase = phaseOn(data, scope)
  if (phase === null) return panel({ ...named, note: date === today ? text.noStage : stageUnknownOn(date) })
  const phases = phasesInOrder(data)
  const missing = minimumOf(checkContext(data, { date }), phase).filter(
    ({ need, isMet }) => need === 'required' && !isMet,
  )
  const stage = stageLine(phase.name, phases.indexOf(phase) + 1, phases.length)
  return panel({
    ...named,
    note: missing.length === 0 ? `${stage} ${text.complete}` : stage,
    lines: missing.map(({ kind }) => ({
      collection: 'phase',
      id: phase.id,
      name: capitalise(requirementLabels[kind]),
      state: text.lacking,
      tone: 'attention',
    })),
  })
}

/** The meeting to come and the last one. */
export function meetingPanel(data: DocumentData, scope: DashboardScope): Panel {
  const meetings = [...data.meeting.values()].filter(
    ({ bodyId, status }) => isOfScope(scope, bodyId) && status !== 'cancelled',
  )
  const { upcoming, past } = meetingsByTime(meetings, scope.date)
  const told = { next: upcoming[0], last: past.find(({ date }) => date <= scope.date) }
  const lines = (['next', 'last'] as const).flatMap((which): readonly PanelLine[] => {
    const meeting = told[which]
    if (meeting === undefined) return []
    const name = meetingName(data.body.get(meeting.bodyId), meeting)
    const state = meetingDay(which, meeting.date)
    return [{ collection: 'meeting', id: meeting.id, name, state, tone: 'neutral' }]
  })
  const none = lines.length === 0 ? text.noMeeting : told.next === undefined ? text.noNext : ''
  return panel({ id: 'meetings', title: text.meetings, note: none, lines })
}

/** Seats that nobody fills, and mandates that end soon or ended without a successor. */
export function seatPanel(data: DocumentData, scope: DashboardScope): Panel {
  const { date } = scope
  const { endingSoonDays } = parametersOf(data.setting)
  const bodies = [...data.body.values()].filter((body) => isOfScope(scope, body.id) && isWithin(body, date))
  const seats = bodies.flatMap((body) =>
    compositionOf(data, body.id, date).map((seat) => ({ body, ...seat })),
  )
  const vacant = seats.filter(({ state }) => state === 'vacant')
  const ending = seats
    .map((seat) => ({ ...seat, end: mandateEnd(data, seat, date) }))
    .filter(({ end }) => termStateAt(end, date, endingSoonDays) === 'ending')
    .sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? -1 : 1))
  const hollow = bodies
    .map((body) => ({ body, empty: vacant.filter((seat) => seat.body === body).length }))
    .filter(({ empty }) => empty > 0)
    .sort((a, b) => b.empty - a.empty)
  return panel({
    id: 'seats',
    title: text.seats,
    figures: [
      figure(
        counts.vacant,
        'body',
        vacant.map(({ body }) => body),
      ),
      figure(
        counts.ending,
        'body',
        ending.map(({ body }) => body),
      ),
    ],
    note: seats.length === 0 ? text.noSeat : vacant.length === 0 ? text.allFilled : '',
    lines: [
      ...ending.map(({ body, holder, end }): PanelLine => {
        const who = holder === null ? '' : ` – ${firstAndLastName(holder)}`
        const state = termEndText(end, date, endingSoonDays)
        return {
          collection: 'body',
          id: body.id,
          name: `${body.sigle || body.name}${who}`,
          state,
          tone: 'attention',
        }
      }),
      ...hollow.map(
        ({ body, empty }): PanelLine => ({
          ...{
            collection: 'body',
            id: body.id,
            name: body.name,
            state: counts.vacant(empty),
            tone: 'attention',
          },
        }),
      ),
    ],
  })
}
