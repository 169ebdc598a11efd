import type { DocumentData } from '../../document/document-data.ts'
import { compositionOf } from '../../organisation/composition.ts'
import type { EntityId } from '../../organisation/entity.ts'
import type { ChangeRequest, ChangeRequestId, UsageReport } from '../../quality/usage.ts'
import { reportsBehind } from '../../quality/usages.ts'
import { longDate, shortDate } from '../../text/dates.ts'
import { fullName } from '../../text/names.ts'
import { changeRequestPriorityLabels, usageReportKindLabels } from '../../text/quality-vocabulary.ts'
import { nameWithSigle, reportWords } from '../../text/reports/common.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { contactText } from '../../text/reports/letters.ts'
import { slipReference, slipTitle, slipWords as words } from '../../text/reports/usages.ts'
import { capitalise } from '../../text/terms.ts'
import { requestFate } from '../../text/usages.ts'
import { fact, facts, heading, paragraph, tableOf } from '../parts/blocks.ts'
import { line, set } from '../parts/lines.ts'
import { type ReportMoment, reportMeta } from '../parts/meta.ts'
import { proseBlocks } from '../parts/prose.ts'
import type { Block, ReportDocument } from '../report-document.ts'

/** A request as it is about to be transmitted, before that is recorded. */
export type Sending = { readonly on: string; readonly supplierId: EntityId }

/** The request of a slip, with what its sending will record; undefined when there is none. */
export function sentRequest(
  data: DocumentData,
  id: ChangeRequestId,
  sending: Sending | null,
): ChangeRequest | undefined {
  const request = data.changeRequest.get(id)
  if (request === undefined || sending === null) return request
  return { ...request, supplierId: sending.supplierId, transmittedOn: sending.on }
}

/** The slip by which a demande d'évolution goes to the éditeur: the need, what users say, room for an answer. */
export function buildRequestSlip(
  data: DocumentData,
  request: ChangeRequest,
  moment: ReportMoment,
): ReportDocument {
  const { number, name, bodyId, need, transmittedOn } = request
  const body = bodyId === null ? undefined : data.body.get(bodyId)
  const bodyName = body === undefined ? null : nameWithSigle(body.name, body.sigle)
  const reference = slipReference(number)
  const needed = proseBlocks(need, 1)
  const meta = reportMeta(data, moment, {
    bodyId,
    kind: 'minutes',
    title: `${slipTitle(number)} – ${name}`,
    subject: words.subject,
    bodyName,
    dateSentence: [],
    reference,
    mention: null,
    footerLeft: `${reference} – ${name}`,
    pageLabel: reportWords.page,
    fileBase: reportFileBase(transmittedOn ?? moment.today, '', words.file, String(number)),
    page: { format: 'a4', orientation: 'portrait' },
  })
  return {
    meta,
    blocks: [
      { type: 'cover', title: set(slipTitle(number)), facts: coverFacts(data, request, moment.today) },
      heading(1, words.need),
      ...(needed.length === 0 ? [paragraph(words.noNeed)] : needed),
      ...reportBlocks(data, request),
      ...answerBlocks(request),
    ],
  }
}

function coverFacts(data: DocumentData, request: ChangeRequest, today: string) {
  const { name, priority, askedOn, supplierId, transmittedOn } = request
  return [
    ...fact(words.object, name),
    ...fact(words.priority, capitalise(changeRequestPriorityLabels[priority])),
    ...fact(words.askedOn, longDate(askedOn)),
    ...fact(words.supplier, data.entity.get(supplierId ?? '')?.name ?? ''),
    ...fact(words.transmittedOn, transmittedOn === null ? '' : longDate(transmittedOn)),
    ...fact(words.contact, contactOf(data, request, today)),
  ]
}

/** Whoever keeps the secretariat of the body that arbitrates: the éditeur answers to her. */
function contactOf(data: DocumentData, { bodyId }: ChangeRequest, today: string): string {
  if (bodyId === null) return ''
  const secretary = compositionOf(data, bodyId, today).find(({ seat }) => seat.role === 'secretary')?.holder
  return secretary ? contactText(fullName(secretary), secretary.email, secretary.phone) : ''
}

function reportBlocks(data: DocumentData, { id }: ChangeRequest): readonly Block[] {
  const reports = reportsBehind(data, id)
  if (reports.length === 0) return []
  const nameOf = ({ bodyId, entityId }: UsageReport) =>
    [data.body.get(bodyId ?? '')?.name, data.entity.get(entityId ?? '')?.name]
      .filter((part) => part !== undefined)
      .join(', ')
  return [
    heading(1, words.reports),
    tableOf<UsageReport>(
      'text',
      [
        { header: reportWords.date, width: 'fit', cell: ({ on }) => line(shortDate(on)) },
        {
          header: reportWords.nature,
          width: 'fit',
          cell: ({ kind }) => line(capitalise(usageReportKindLabels[kind])),
        },
        { header: words.said, width: 3, cell: ({ text }) => line(text.replace(/\s+/g, ' ')) },
        { header: words.origin, width: 2, optional: true, cell: (report) => line(nameOf(report)) },
      ],
      reports,
    ),
  ]
}

/** What the éditeur answered; room to write it while it has not. */
function answerBlocks(request: ChangeRequest): readonly Block[] {
  const { answer, answeredOn } = request
  if (answeredOn !== null) {
    return [
      heading(1, words.answer),
      ...facts(
        fact(words.answeredOn, longDate(answeredOn)),
        fact(words.outcome, capitalise(requestFate(request))),
      ),
      ...proseBlocks(answer, 1),
    ]
  }
  // A form that a page's end would part is filled in twice.
  const blocks: readonly Block[] = [
    heading(1, words.answer),
    paragraph(words.toFill),
    { type: 'form', fields: words.fields.map(set) },
  ]
  return [{ type: 'together', blocks }]
}
