import type { DocumentData } from '../../document/document-data.ts'
import { fullDate, longDate, shortDate } from '../../text/dates.ts'
import { decisionNatureLabels } from '../../text/meeting-vocabulary.ts'
import { numberText } from '../../text/plurals.ts'
import { meetingReference, nameWithSigle, reportWords, versionOf } from '../../text/reports/common.ts'
import { numberRange } from '../../text/reports/decisions.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import {
  outsideMeeting,
  periodSentence,
  registerFooter,
  registerReference,
  registerTitle,
  registerWords,
  sinceTheBeginning,
  sittingHeading,
} from '../../text/reports/register.ts'
import { capitalise } from '../../text/terms.ts'
import { fact, heading, paragraph, tableOf } from '../parts/blocks.ts'
import { decisionBox } from '../parts/decisions.ts'
import { line, set, stack } from '../parts/lines.ts'
import { type ReportMoment, reportMeta } from '../parts/meta.ts'
import type { Block, CoverBlock, Inline, Inlines, ReportDocument } from '../report-document.ts'
import {
  type RegisterEntry,
  type RegisterRequest,
  registerEntries,
  sameSitting,
} from './register-selection.ts'

/** The registre des décisions of a period: every numbered decision in full, then the chronological table. */
export function buildRegister(
  data: DocumentData,
  request: RegisterRequest,
  moment: ReportMoment,
): ReportDocument {
  const entries = registerEntries(data, request)
  const body = request.bodyId === null ? undefined : data.body.get(request.bodyId)
  const reference = referenceOf(request, entries, moment.today)
  const bodyName = body === undefined ? registerWords.everyBody : nameWithSigle(body.name, body.sigle)
  const meta = reportMeta(data, moment, {
    kind: 'register',
    title: registerTitle(reference, body === undefined ? bodyName : body.sigle || body.name),
    subject: registerFooter(reference, bodyName),
    bodyName,
    dateSentence: line(periodOf(request, entries)),
    reference,
    mention: null,
    footerLeft: registerFooter(reference, bodyName),
    pageLabel: registerWords.sheet,
    fileBase: registerFileBase(data, request, moment.today),
    page: { format: 'a4', orientation: 'portrait' },
  })
  const words = registerWords
  return {
    meta,
    blocks: [
      cover(entries, moment),
      ...(entries.length === 0
        ? [heading(1, words.decisions), paragraph(words.noDecision)]
        : [
            { type: 'contents', title: reportWords.contents, depth: 2 } as const,
            { type: 'pageBreak' } as const,
            heading(1, words.decisions),
            ...entries.flatMap((entry, index) => entryBlocks(data, entry, entries[index - 1])),
            { type: 'pageBreak' } as const,
            heading(1, words.chronologicalTable),
            chronologicalTable(entries, request.bodyId === null),
          ]),
    ],
  }
}

/** `2026-12-31_CPS_registre-des-decisions`: the last day of the period, or the day of the export. */
export function registerFileBase(data: DocumentData, { bodyId, to }: RegisterRequest, today: string): string {
  const body = bodyId === null ? undefined : data.body.get(bodyId)
  return reportFileBase(to ?? today, body === undefined ? '' : body.sigle || body.name, registerWords.title)
}

function cover(entries: readonly RegisterEntry[], { today }: ReportMoment): CoverBlock {
  const words = registerWords
  return {
    type: 'cover',
    title: set(words.title),
    facts: [
      ...fact(words.decisionCount, entries.length === 0 ? words.none : numberText(entries.length)),
      ...fact(words.numbers, stack(...rangesOf(entries).map(line))),
      ...fact(reportWords.version, versionOf(today)),
    ],
  }
}

/** One range of numbers for each body, in the order in which the bodies appear. */
function rangesOf(entries: readonly RegisterEntry[]): readonly string[] {
  const numbers = new Map<string, string[]>()
  for (const { decision, number } of entries) {
    numbers.set(decision.bodyId, [...(numbers.get(decision.bodyId) ?? []), number])
  }
  return [...numbers.values()].map((own) => numberRange(own[0] ?? '', own.at(-1) ?? ''))
}

function referenceOf(request: RegisterRequest, entries: readonly RegisterEntry[], today: string): string {
  const first = request.from ?? entries[0]?.decision.date ?? request.to ?? today
  const last = request.to ?? entries.at(-1)?.decision.date ?? request.from ?? today
  return registerReference(first.slice(0, 4), last.slice(0, 4))
}

/** The period asked for; where it is open, the days of the first and last decisions. */
function periodOf(request: RegisterRequest, entries: readonly RegisterEntry[]): string {
  const from = request.from ?? entries[0]?.decision.date ?? null
  const to = request.to ?? entries.at(-1)?.decision.date ?? null
  return from === null && to === null ? sinceTheBeginning : periodSentence(from, to)
}

function entryBlocks(
  data: DocumentData,
  entry: RegisterEntry,
  previous: RegisterEntry | undefined,
): readonly Block[] {
  const { decision } = entry
  const box = decisionBox(data, decision, longDate(decision.date), { id: idOf(entry) })
  const begins = previous === undefined || !sameSitting(previous, entry)
  return begins ? [heading(2, sittingTitle(entry)), box] : [box]
}

function sittingTitle({ decision, body, meeting }: RegisterEntry): string {
  const reference = meeting === null ? outsideMeeting : meetingReference(meeting.number, meeting.date)
  const name = body === null ? '' : body.sigle || body.name
  return sittingHeading(reference, fullDate(decision.date), name)
}

function chronologicalTable(entries: readonly RegisterEntry[], withBody: boolean): Block {
  const bodyCell = ({ body }: RegisterEntry): Inlines =>
    line(withBody && body !== null ? body.sigle || body.name : '')
  const natureCell = ({ decision }: RegisterEntry) => line(capitalise(decisionNatureLabels[decision.nature]))
  return tableOf<RegisterEntry>(
    'compact',
    [
      { header: reportWords.number, width: 'fit', cell: (entry) => [linkTo(entry)] },
      { header: reportWords.date, width: 'fit', cell: ({ decision }) => line(shortDate(decision.date)) },
      { header: reportWords.body, width: 'fit', optional: true, cell: bodyCell },
      { header: registerWords.subject, width: 4, cell: ({ decision }) => line(decision.title) },
      { header: reportWords.nature, width: 'fit', cell: natureCell },
      {
        header: registerWords.sheet,
        width: 'fit',
        align: 'end',
        cell: (entry) => [{ type: 'pageReference', target: idOf(entry) }],
      },
    ],
    entries,
  )
}

function linkTo(entry: RegisterEntry): Inline {
  return { type: 'reference', target: idOf(entry), content: line(entry.number) }
}

function idOf({ decision }: RegisterEntry): string {
  return `decision-${decision.id}`
}
