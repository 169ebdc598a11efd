import { isOpenFollowUp } from '../../decisions/follow-up-rules.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { shortDate } from '../../text/dates.ts'
import { followUpStatusLabels } from '../../text/meeting-vocabulary.ts'
import { percentText } from '../../text/plurals.ts'
import { nameWithSigle, reportWords } from '../../text/reports/common.ts'
import { dueDateInWords, firstDueDate } from '../../text/reports/decisions.ts'
import { followUpSummary, followUpWords as words } from '../../text/reports/follow-ups.ts'
import { stateAt } from '../../text/reports/governance.ts'
import { periodSentence } from '../../text/reports/register.ts'
import { capitalise } from '../../text/terms.ts'
import { type ColumnOf, fact, groupedTableOf, heading, paragraph } from '../parts/blocks.ts'
import { emphasis, line, stack } from '../parts/lines.ts'
import type { ReportMoment } from '../parts/meta.ts'
import { stateReport } from '../parts/state-report.ts'
import type { Block, Inlines, ReportDocument } from '../report-document.ts'
import type { FollowUpFacts } from './follow-up-facts.ts'
import { askedFollowUps, type FollowUpRequest, followUpFileBase } from './follow-up-rows.ts'

/** The tableau de suivi (domain §2.3 I) on the day of the export: what is open, most urgent first, then what is closed. */
export function buildFollowUps(
  data: DocumentData,
  request: FollowUpRequest,
  moment: ReportMoment,
): ReportDocument {
  const all = askedFollowUps(data, request, moment.today)
  const open = all.filter(({ followUp }) => isOpenFollowUp(followUp))
  const late = all.filter(({ isLate }) => isLate)
  const closed = all.filter((facts) => !open.includes(facts))
  const isOfAll = request.bodyId === null
  const period = request.from === null && request.to === null ? '' : periodSentence(request.from, request.to)
  return stateReport(data, moment, {
    bodyId: request.bodyId,
    words,
    dateSentence: stateAt(moment.today),
    fileBase: followUpFileBase(data, request, moment.today),
    facts: fact(words.recordedOn, period),
    blocks:
      all.length === 0
        ? [paragraph(words.none)]
        : [
            paragraph(followUpSummary(all.length, open.length, late.length)),
            ...part(words.open, open, isOfAll),
            ...part(words.closed, closed, isOfAll),
          ],
  })
}

function part(title: string, facts: readonly FollowUpFacts[], isOfAll: boolean): readonly Block[] {
  if (facts.length === 0) return title === words.open ? [paragraph(words.noneOpen)] : []
  const bodies = isOfAll ? [...new Set(facts.map(({ body }) => body))] : [null]
  const groups = bodies.map((body) => ({
    title: body === null ? '' : nameWithSigle(body.name, body.sigle),
    items: isOfAll ? facts.filter((one) => one.body === body) : facts,
  }))
  return [heading(1, title), groupedTableOf('text', columnsOf(facts), groups)]
}

// A number of decision is not broken; the title of an agenda item has no such right.
const longestNumber = 16

const columnsOf = (facts: readonly FollowUpFacts[]): readonly ColumnOf<FollowUpFacts>[] => [
  {
    header: reportWords.number,
    width: 'fit',
    align: 'end',
    cell: ({ followUp: { number } }) => line(number === null ? '' : String(number)),
  },
  {
    header: words.origin,
    width: facts.every(({ origin }) => origin.length <= longestNumber) ? 'fit' : 1.6,
    optional: true,
    cell: ({ origin }) => line(origin),
  },
  {
    header: words.action,
    width: 4.6,
    cell: ({ followUp: { text, note } }) => stack(line(text), emphasis(note.replace(/\s+/g, ' '))),
  },
  { header: reportWords.responsible, width: 3, optional: true, cell: ({ responsible }) => line(responsible) },
  {
    header: words.contributors,
    width: 2.2,
    optional: true,
    cell: ({ contributors }) => stack(...contributors.map(line)),
  },
  {
    header: words.recordedOn,
    width: 'fit',
    cell: ({ followUp: { recordedOn } }) => line(shortDate(recordedOn)),
  },
  { header: reportWords.dueDate, width: 'fit', optional: true, cell: dueCell },
  { header: reportWords.status, width: 'fit', cell: stateCell },
  {
    header: words.lastReminder,
    width: 'fit',
    optional: true,
    cell: ({ lastReminder }) => line(lastReminder === null ? '' : shortDate(lastReminder.on)),
  },
]

function dueCell({ followUp, dueDate, isLate }: FollowUpFacts): Inlines {
  if (dueDate === null) return []
  const isRevised = followUp.dueDate !== null && followUp.dueDate !== dueDate
  const first = isRevised && followUp.dueDate !== null ? [firstDueDate(followUp.dueDate)] : []
  return stack(...[...dueDateInWords(dueDate, isLate), ...first].map(line))
}

function stateCell({ followUp: { status, progress, closedOn } }: FollowUpFacts): Inlines {
  const isPartial = progress > 0 && progress < 100
  return stack(
    line(capitalise(followUpStatusLabels[status])),
    line(isPartial ? percentText(progress) : ''),
    line(closedOn === null ? '' : shortDate(closedOn)),
  )
}
