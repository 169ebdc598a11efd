import type { Decision } from '../../decisions/decision.ts'
import type { FollowUp } from '../../decisions/follow-up.ts'
import { dueDateInForce, isOpenFollowUp } from '../../decisions/follow-up-rules.ts'
import { previousMeeting } from '../../meetings/agenda.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { decisionStatusLabels, followUpStatusLabels } from '../../text/meeting-vocabulary.ts'
import { percentText } from '../../text/plurals.ts'
import { reportWords } from '../../text/reports/common.ts'
import { dueDateInWords, firstDueDate } from '../../text/reports/decisions.ts'
import { closedSince, noPreviousDecision, packWords, previousDecisions } from '../../text/reports/pack.ts'
import { capitalise } from '../../text/terms.ts'
import { type ColumnOf, heading, paragraph, tableOf } from '../parts/blocks.ts'
import { decisionsOf, inOrder } from '../parts/decisions.ts'
import { emphasis, line, stack, strong } from '../parts/lines.ts'
import { responsibleInWords } from '../parts/responsible.ts'
import type { Block, Inlines } from '../report-document.ts'
import { type PackContext, partId } from './pack-context.ts'

/** What became of the decisions of the previous meeting, which older ones wait, and the actions in progress. */
export function followUpBlocks(context: PackContext): readonly Block[] {
  const previous = previousMeeting(context.data, context.meeting)
  const decided = previous === null ? [] : decisionsOf(context.data, previous.id).filter(wasPutToVote)
  const waiting = earlierDecisions(context, previous)
  const actions = openActions(context)
  const title = heading(1, packWords.followUp, partId('follow-up'))
  if (previous === null && waiting.length + actions.length === 0)
    return [title, paragraph(packWords.nothingToFollow)]
  return [
    title,
    ...(previous === null ? [] : previousBlocks(context, previous, decided)),
    ...(waiting.length === 0
      ? []
      : [heading(2, packWords.earlierDecisions), decisionTable(context, waiting)]),
    ...(actions.length === 0
      ? [paragraph(packWords.noAction)]
      : [heading(2, packWords.actions), actionTable(context, actions)]),
  ]
}

function previousBlocks(
  context: PackContext,
  { number, date }: Meeting,
  decisions: readonly Decision[],
): readonly Block[] {
  return decisions.length === 0
    ? [paragraph(noPreviousDecision(number, date))]
    : [heading(2, previousDecisions(number, date)), decisionTable(context, decisions)]
}

function wasPutToVote({ status }: Decision): boolean {
  return status !== 'proposed' && status !== 'withdrawn'
}

/** Adopted before the previous meeting and not yet carried out. */
function earlierDecisions(
  { data, body, meeting }: PackContext,
  previous: Meeting | null,
): readonly Decision[] {
  return [...data.decision.values()]
    .filter(({ bodyId, status, number, date, meetingId }) => {
      const isOwn = bodyId === body.id && status === 'adopted' && number !== null
      return isOwn && date < meeting.date && meetingId !== meeting.id && meetingId !== (previous?.id ?? '')
    })
    .sort((a, b) => (a.date === b.date ? inOrder(a, b) : a.date < b.date ? -1 : 1))
}

/** Actions of the body that were open on the day of the meeting, earliest due date first; those it decided itself are not yet to follow. */
function openActions({ data, body, meeting }: PackContext): readonly FollowUp[] {
  const isOpen = ({ status, recordedOn, closedOn, decisionId }: FollowUp) => {
    const decision = decisionId === null ? undefined : data.decision.get(decisionId)
    const wasOpen = closedOn === null ? isOpenFollowUp({ status }) : closedOn >= meeting.date
    return wasOpen && recordedOn <= meeting.date && decision?.meetingId !== meeting.id
  }
  const due = (action: FollowUp) => dueDateInForce(action) ?? '9999'
  return [...data.followUp.values()]
    .filter((action) => action.bodyId === body.id && isOpen(action))
    .sort((a, b) => (due(a) === due(b) ? (a.id < b.id ? -1 : 1) : due(a) < due(b) ? -1 : 1))
}

function decisionTable(context: PackContext, decisions: readonly Decision[]): Block {
  const { data, meeting } = context
  return tableOf<Decision>(
    'text',
    [
      { header: reportWords.number, width: 'fit', optional: true, cell: ({ number }) => line(number ?? '') },
      {
        header: packWords.decision,
        width: 5,
        cell: ({ title, text }) => stack(strong(title), line(oneLine(text))),
      },
      {
        header: reportWords.responsible,
        width: 3.9,
        optional: true,
        cell: (decision) => line(capitalise(responsibleInWords(data, decision, meeting.date))),
      },
      dueColumn(
        context,
        ({ dueDate }) => dueDate,
        ({ status }) => status === 'adopted',
      ),
      {
        header: reportWords.status,
        width: 'fit',
        cell: ({ status }) => line(capitalise(decisionStatusLabels[status])),
      },
    ],
    decisions,
  )
}

/** Notes are those of today: beside a meeting of the past they would tell its future. */
function actionTable(context: PackContext, actions: readonly FollowUp[]): Block {
  const { data, meeting, isHeld } = context
  const origin = ({ decisionId }: FollowUp) =>
    decisionId === null ? null : data.decision.get(decisionId)?.number
  return tableOf<FollowUp>(
    'text',
    [
      {
        header: reportWords.number,
        width: 'fit',
        optional: true,
        cell: ({ number }) => line(number === null ? '' : String(number)),
      },
      {
        header: packWords.action,
        width: 5,
        cell: ({ text, note }) => stack(line(text), emphasis(isHeld ? '' : oneLine(note))),
      },
      {
        header: packWords.origin,
        width: 'fit',
        optional: true,
        cell: (action) => line(origin(action) ?? ''),
      },
      {
        header: reportWords.responsible,
        width: 3.9,
        optional: true,
        cell: (action) => line(capitalise(responsibleInWords(data, action, meeting.date))),
      },
      dueColumn(context, dueDateInForce, isOpenFollowUp, revisedFrom),
      { header: reportWords.status, width: 'fit', cell: (action) => stateOfAction(action, isHeld) },
    ],
    actions,
  )
}

// Closed since the meeting: the state alone would contradict « en cours ». Progress is that of today, as notes are.
function stateOfAction({ status, closedOn, progress }: FollowUp, isHeld: boolean): Inlines {
  const state = line(capitalise(followUpStatusLabels[status]))
  if (closedOn !== null) return stack(state, line(closedSince(closedOn)))
  return isHeld || progress === 0 ? state : stack(state, line(percentText(progress)))
}

function revisedFrom({ dueDate, revisedDueDate }: FollowUp): string {
  return dueDate === null || revisedDueDate === null ? '' : firstDueDate(dueDate)
}

function dueColumn<T>(
  { meeting }: PackContext,
  dueDateOf: (value: T) => string | null,
  isPending: (value: T) => boolean,
  noteOf: (value: T) => string = () => '',
): ColumnOf<T> {
  return {
    header: reportWords.dueDate,
    width: 'fit',
    optional: true,
    cell: (value) => {
      const dueDate = dueDateOf(value)
      if (dueDate === null) return []
      const isLate = isPending(value) && dueDate < meeting.date
      return stack(...[...dueDateInWords(dueDate, isLate), noteOf(value)].map(line))
    },
  }
}

function oneLine(prose: string): string {
  return prose.replace(/\s+/g, ' ')
}
