import type { Decision } from '../../decisions/decision.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { memoGroupBy } from '../../kit/group-by.ts'
import type { MeetingId } from '../../meetings/meeting.ts'
import { actInWords, plannedActInWords } from '../../text/acts.ts'
import { longDate } from '../../text/dates.ts'
import { annulmentMention } from '../../text/decision-history.ts'
import { consultationInWords } from '../../text/decisions.ts'
import { decisionNatureLabels, decisionStatusLabels } from '../../text/meeting-vocabulary.ts'
import { reportWords } from '../../text/reports/common.ts'
import { decisionName, natureAndDay, outcomeAtVote, voteInWords } from '../../text/reports/decisions.ts'
import { capitalise } from '../../text/terms.ts'
import type { CalloutBlock, Inlines } from '../report-document.ts'
import { labelled, line, stack, strong } from './lines.ts'
import { proseParagraphs } from './prose.ts'
import { responsibleInWords } from './responsible.ts'

const decisionsByMeeting = memoGroupBy((decision: Decision) => decision.meetingId)

/** The decisions of a meeting in their order, whatever their status. */
export function decisionsOf(data: DocumentData, meetingId: MeetingId): readonly Decision[] {
  return [...decisionsByMeeting(data.decision)(meetingId)].sort(inOrder)
}

/** Order within a meeting: as the user put them, numbers first settling what is equal. */
export function inOrder(a: Decision, b: Decision): number {
  return a.order - b.order || (a.numberOrdinal ?? 0) - (b.numberOrdinal ?? 0) || (a.id < b.id ? -1 : 1)
}

/** « Numéro annulé le … : motif »; nothing when the number holds. */
export function annulmentLine({ annulledOn, annulmentReason }: Decision): readonly Inlines[] {
  return annulledOn === null ? [] : [strong(annulmentMention(annulledOn, annulmentReason))]
}

type BoxOptions = {
  /** For references to it. */
  readonly id?: string
  /** Who voted what, under the figures. */
  readonly ballots?: readonly Inlines[]
  /** As on the day of the vote: what became of the decision later is not said. */
  readonly asTaken?: true
  /** What refers to other decisions, or ends this one, at the end. */
  readonly mentions?: readonly Inlines[]
}

/** A decision in its frame: number, subject and nature, text as adopted, then vote, responsible, due date and act. */
export function decisionBox(
  data: DocumentData,
  decision: Decision,
  day: string,
  { id, ballots = [], asTaken, mentions = [] }: BoxOptions = {},
): CalloutBlock {
  const paragraphs = proseParagraphs(decision.text)
  const box: CalloutBlock = {
    type: 'callout',
    style: decision.number === null ? 'proposal' : 'decision',
    title: line(`${decisionName(decision.number, decision.status)} – ${decision.title}`),
    aside: line(natureAndDay(decisionNatureLabels[decision.nature], day)),
    // A decision taken without a written text is its own title.
    paragraphs: paragraphs.length === 0 ? [line(decision.title)] : paragraphs,
    vote: stack(...particulars(data, decision, ballots, asTaken === true), ...mentions),
  }
  return id === undefined ? box : { ...box, id }
}

function particulars(
  data: DocumentData,
  decision: Decision,
  ballots: readonly Inlines[],
  asTaken: boolean,
): readonly Inlines[] {
  const { status, annulledOn } = decision
  const changed = !asTaken && annulledOn === null && outcomeAtVote(decision) !== status
  return [
    line(capitalise(voteInWords(decision))),
    line(consultationInWords(decision)),
    ...ballots,
    labelled(reportWords.responsible, responsibleInWords(data, decision, decision.date)),
    labelled(reportWords.dueDate, decision.dueDate === null ? '' : longDate(decision.dueDate)),
    labelled(reportWords.act, asTaken ? plannedActInWords(decision) : actInWords(decision)),
    labelled(reportWords.diffusion, decision.diffusion),
    labelled(reportWords.status, changed ? decisionStatusLabels[status] : ''),
    ...(asTaken ? [] : annulmentLine(decision)),
  ]
}
