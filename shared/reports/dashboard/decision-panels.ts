import type { Decision } from '../../decisions/decision.ts'
import type { FollowUp } from '../../decisions/follow-up.ts'
import { byUrgency, dueDateInForce, isOpenFollowUp } from '../../decisions/follow-up-rules.ts'
import { forceOn } from '../../decisions/in-force.ts'
import { paceOf } from '../../decisions/lineage.ts'
import { holdsNumber } from '../../decisions/status-rules.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { isWithin } from '../../kit/period.ts'
import { dashboardCounts as counts, dashboardText as text } from '../../text/dashboard.ts'
import { dueIn } from '../../text/dates.ts'
import { paceSentence } from '../../text/lineage.ts'
import { type DashboardScope, figure, isOfScope, type Panel, panel, part } from './panel.ts'

/** What was adopted in the period, how far it was executed, and how fast it was taken. */
export function decisionPanel(data: DocumentData, scope: DashboardScope): Panel {
  const { from, date } = scope
  const adopted = [...data.decision.values()].filter(
    (decision) =>
      holdsNumber(decision) &&
      isOfScope(scope, decision.bodyId) &&
      isWithin({ from, to: date }, decision.date),
  )
  const executed = adopted.filter((decision) => isExecutedOn(data, decision, date))
  const waiting = adopted.filter(
    (decision) => !executed.includes(decision) && forceOn(data, decision, date).state === 'in-force',
  )
  const none = from === null ? text.noDecision : text.noDecisionSince
  return panel({
    id: 'decisions',
    title: text.decisions,
    figures: [
      figure(counts.adopted, 'decision', adopted),
      part(counts.executed, 'decision', executed),
      part(counts.toExecute, 'decision', waiting),
    ],
    note: adopted.length === 0 ? none : paceSentence(paceOf(data, adopted)),
  })
}

/** What remains to be done, and what of it is late, the latest first. */
export function followUpPanel(data: DocumentData, scope: DashboardScope): Panel {
  const { date } = scope
  const recorded = [...data.followUp.values()].filter(
    ({ bodyId, recordedOn }) => isOfScope(scope, bodyId) && recordedOn <= date,
  )
  const open = recorded.filter((followUp) => isOpenOn(followUp, date))
  const late = open.filter((followUp) => (dueDateInForce(followUp) ?? date) < date).sort(byUrgency)
  const quiet = recorded.length === 0 ? text.noFollowUp : text.noneLate
  return panel({
    id: 'followUps',
    title: text.followUps,
    figures: [figure(counts.open, 'followUp', open), part(counts.late, 'followUp', late)],
    note: late.length === 0 ? quiet : '',
    lines: late.map((followUp) => ({
      collection: 'followUp',
      id: followUp.id,
      name: followUp.text,
      state: dueIn(dueDateInForce(followUp) ?? date, date),
      tone: 'late',
    })),
  })
}

function isExecutedOn({ decisionPassage }: DocumentData, { id, status }: Decision, date: string): boolean {
  const passages = [...decisionPassage.values()].filter((passage) => passage.decisionId === id)
  // Of one whose passages were not kept, only its present state is known.
  if (!passages.some((passage) => passage.status === 'executed')) return status === 'executed'
  return passages.some((passage) => passage.status === 'executed' && passage.on <= date)
}

function isOpenOn(followUp: FollowUp, date: string): boolean {
  return isOpenFollowUp(followUp) || (followUp.closedOn !== null && followUp.closedOn > date)
}
