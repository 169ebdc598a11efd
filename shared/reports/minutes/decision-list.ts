import type { Decision } from '../../decisions/decision.ts'
import type { DocumentData } from '../../document/document-data.ts'
import type { Edition } from '../../meetings/edition.ts'
import type { MeetingId } from '../../meetings/meeting.ts'
import { actInWords } from '../../text/acts.ts'
import { fullDateAndTime, shortDate } from '../../text/dates.ts'
import { decisionNatureLabels } from '../../text/meeting-vocabulary.ts'
import { meetingReference, nameWithSigle, reportWords } from '../../text/reports/common.ts'
import { natureAndDay, voteInWords } from '../../text/reports/decisions.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { decisionListColumns, sittingOf, minutesWords as words } from '../../text/reports/minutes.ts'
import { packFooter, packWords } from '../../text/reports/pack.ts'
import { capitalise } from '../../text/terms.ts'
import { chairLine } from '../pack/officers.ts'
import { actValues } from '../parts/act-values.ts'
import { type ColumnOf, fact, paragraph, tableOf } from '../parts/blocks.ts'
import { decisionsOf } from '../parts/decisions.ts'
import { line, set, stack, strong } from '../parts/lines.ts'
import { type ReportMoment, reportMeta } from '../parts/meta.ts'
import { plainSpaces } from '../parts/plain-spaces.ts'
import { proseParagraphs } from '../parts/prose.ts'
import { responsibleInWords } from '../parts/responsible.ts'
import type { Block, Inlines, ReportDocument } from '../report-document.ts'
import type { TableReport, TableValue } from '../table-report.ts'
import { type MinutesContext, minutesContext } from './minutes-context.ts'
import { mentionOf } from './minutes-meta.ts'

/** The relevé de décisions of a meeting: what was put to the vote, with its text; null when there is no such meeting. */
export function buildDecisionList(
  data: DocumentData,
  meetingId: MeetingId,
  edition: Edition,
  moment: ReportMoment,
): ReportDocument | null {
  const context = minutesContext(data, meetingId, edition)
  if (context === null) return null
  const { body, meeting } = context
  const footer = packFooter(body.name, meeting.number, meeting.date)
  const meta = reportMeta(context.data, moment, {
    bodyId: body.id,
    kind: 'statement',
    title: `${words.decisionList} – ${body.sigle || body.name} – ${meetingReference(meeting.number, meeting.date)}`,
    subject: footer,
    bodyName: nameWithSigle(body.name, body.sigle),
    dateSentence: line(capitalise(fullDateAndTime(meeting.date, meeting.startTime, meeting.endTime))),
    reference: null,
    mention: mentionOf(context),
    footerLeft: `${words.decisionList} – ${footer}`,
    pageLabel: reportWords.page,
    fileBase: fileBaseOf(context),
    page: { format: 'a4', orientation: 'landscape' },
  })
  return {
    meta,
    blocks: [
      {
        type: 'cover',
        title: set(words.decisionList),
        facts: [
          ...fact(reportWords.body, nameWithSigle(body.name, body.sigle)),
          ...fact(words.meeting, sittingOf(meeting.number, meeting.date)),
          ...fact(reportWords.chair, chairLine(context)),
        ],
      },
      ...listBlocks(context),
    ],
  }
}

/** The same as a table for spreadsheets, texts as their authors wrote them; null when there is no such meeting. */
export function decisionListRows(
  data: DocumentData,
  meetingId: MeetingId,
  edition: Edition,
): TableReport | null {
  const context = minutesContext(data, meetingId, edition)
  if (context === null) return null
  const rows = put(context).map((decision) => rowOf(context, decision))
  return { fileBase: fileBaseOf(context), columns: decisionListColumns, rows }
}

function fileBaseOf({ body, meeting, edition }: MinutesContext): string {
  const precision = edition === 'public' ? words.publicEdition : ''
  return reportFileBase(meeting.date, body.sigle || body.name, words.decisionList, precision)
}

/** What was put to the vote: a proposal that was withdrawn, or is still one, was not. */
function put({ data, meeting }: MinutesContext): readonly Decision[] {
  return decisionsOf(data, meeting.id).filter(({ status }) => status !== 'proposed' && status !== 'withdrawn')
}

function listBlocks(context: MinutesContext): readonly Block[] {
  const decisions = put(context)
  const isCut = context.edition === 'public' && context.items.some(({ item }) => item.isConfidential)
  return [
    decisions.length === 0 ? paragraph(words.noDecision) : tableOf('text', columns(context), decisions),
    ...(isCut ? [paragraph(words.withheldList, 'note')] : []),
  ]
}

function columns(context: MinutesContext): readonly ColumnOf<Decision>[] {
  const { data } = context
  return [
    { header: reportWords.number, width: 'fit', cell: ({ number }) => line(number ?? '') },
    {
      header: packWords.item,
      width: 'fit',
      align: 'end',
      optional: true,
      cell: (decision) => line(itemNumber(context, decision)),
    },
    {
      header: words.decision,
      width: 6,
      cell: ({ title, text }) => stack(strong(title), ...proseParagraphs(text)),
    },
    { header: words.natureAndVote, width: 3, cell: voteCell },
    {
      header: reportWords.responsible,
      width: 3.2,
      optional: true,
      cell: (decision) => line(capitalise(responsibleInWords(data, decision, decision.date))),
    },
    {
      header: reportWords.dueDate,
      width: 'fit',
      optional: true,
      cell: ({ dueDate }) => line(dueDate === null ? '' : shortDate(dueDate)),
    },
    {
      header: reportWords.act,
      width: 2.4,
      optional: true,
      cell: (decision) => line(actInWords(decision)),
    },
    { header: reportWords.diffusion, width: 2, optional: true, cell: ({ diffusion }) => line(diffusion) },
  ]
}

function voteCell(decision: Decision): Inlines {
  return stack(
    line(natureAndDay(decisionNatureLabels[decision.nature], '')),
    line(capitalise(voteInWords(decision))),
  )
}

function itemNumber({ items }: MinutesContext, { agendaItemId }: Decision): string {
  const found = items.find(({ item }) => item.id === agendaItemId)
  return found === undefined ? '' : String(found.number)
}

function rowOf(context: MinutesContext, decision: Decision): readonly TableValue[] {
  const item = context.items.find(({ item: { id } }) => id === decision.agendaItemId)
  return [
    decision.number,
    item === undefined ? null : item.number,
    decision.title,
    decision.text,
    decisionNatureLabels[decision.nature],
    plainSpaces(voteInWords(decision)),
    decision.votesFor,
    decision.votesAgainst,
    decision.abstentions,
    decision.votesNotTaking,
    plainSpaces(capitalise(responsibleInWords(context.data, decision, decision.date))),
    decision.dueDate,
    ...actValues(decision),
    decision.diffusion,
  ].map((value) => (value === '' ? null : value))
}
