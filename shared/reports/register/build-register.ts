import type { Decision } from '../../decisions/decision.ts'
import { sealsOf } from '../../decisions/register-seals.ts'
import { relatedDecisions, takesEffect } from '../../decisions/related-decisions.ts'
import type { DocumentData } from '../../document/document-data.ts'
import type { BodyId } from '../../organisation/body.ts'
import { fullDate, longDate } from '../../text/dates.ts'
import { sealRank, wholeFingerprint } from '../../text/decision-history.ts'
import { relationSentence } from '../../text/decision-relations.ts'
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
  sealOfBody,
  sinceTheBeginning,
  sittingHeading,
} from '../../text/reports/register.ts'
import { fact, heading, paragraph } from '../parts/blocks.ts'
import { decisionBox } from '../parts/decisions.ts'
import { labelled, line, set, stack } from '../parts/lines.ts'
import { type ReportMoment, reportMeta } from '../parts/meta.ts'
import { subjectsInWords } from '../parts/subjects.ts'
import type { Block, CoverBlock, Inlines, ReportDocument } from '../report-document.ts'
import {
  type RegisterEntry,
  type RegisterRequest,
  registerEntries,
  sameSitting,
} from './register-selection.ts'
import { chronologicalTable, idOf, thematicBlocks } from './register-tables.ts'

/** The registre des décisions of a period: every numbered decision in full, then the chronological and thematic tables. */
export function buildRegister(
  data: DocumentData,
  request: RegisterRequest,
  moment: ReportMoment,
): ReportDocument {
  const entries = registerEntries(data, request)
  const printed = new Set(entries.map(({ decision }) => decision.id))
  const body = request.bodyId === null ? undefined : data.body.get(request.bodyId)
  const reference = referenceOf(request, entries, moment.today)
  const bodyName = body === undefined ? registerWords.everyBody : nameWithSigle(body.name, body.sigle)
  const meta = reportMeta(data, moment, {
    bodyId: request.bodyId,
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
      cover(data, request, entries, moment),
      ...(entries.length === 0
        ? [heading(1, words.decisions), paragraph(words.noDecision)]
        : [
            { type: 'contents', title: reportWords.contents, depth: 2 } as const,
            { type: 'pageBreak' } as const,
            heading(1, words.decisions),
            ...entries.flatMap((entry, index) => entryBlocks(data, entry, entries[index - 1], printed)),
            { type: 'pageBreak' } as const,
            heading(1, words.chronologicalTable),
            chronologicalTable(entries, request.bodyId === null),
            ...thematicBlocks(data, entries, request.bodyId === null),
          ]),
    ],
  }
}

/** `2026-12-31_CPS_registre-des-decisions`: the last day of the period, or the day of the export. */
export function registerFileBase(data: DocumentData, { bodyId, to }: RegisterRequest, today: string): string {
  const body = bodyId === null ? undefined : data.body.get(bodyId)
  return reportFileBase(to ?? today, body === undefined ? '' : body.sigle || body.name, registerWords.title)
}

function cover(
  data: DocumentData,
  { bodyId }: RegisterRequest,
  entries: readonly RegisterEntry[],
  { today }: ReportMoment,
): CoverBlock {
  const words = registerWords
  return {
    type: 'cover',
    title: set(words.title),
    facts: [
      ...fact(words.decisionCount, entries.length === 0 ? words.none : numberText(entries.length)),
      ...fact(words.numbers, stack(...rangesOf(entries).map(line))),
      ...fact(words.lastSeal, stack(...lastSeals(data, bodyId))),
      ...fact(reportWords.version, versionOf(today)),
    ],
  }
}

/**
 * The fingerprint of the last seal of each register, on the day of the edition: kept on paper, it is the witness of all
 * the seals before it.
 */
function lastSeals(data: DocumentData, asked: BodyId | null): readonly Inlines[] {
  const bodies = [...data.body.values()].filter(({ id }) => asked === null || id === asked)
  return bodies.flatMap((body) => {
    const seal = sealsOf(data, body.id).at(-1)
    if (seal === undefined) return []
    const name = sealOfBody(body.sigle || body.name, sealRank(seal.order, seal.sealedOn))
    return [line(name), ...wholeFingerprint(seal.hash).map(line)]
  })
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
  printed: ReadonlySet<string>,
): readonly Block[] {
  const { decision } = entry
  const box = decisionBox(data, decision, longDate(decision.date), {
    id: idOf(decision),
    mentions: [
      labelled(reportWords.concerns, subjectsInWords(data, decision)),
      ...mentionsOf(data, decision, printed),
    ],
  })
  const begins = previous === undefined || !sameSitting(previous, entry)
  return begins ? [heading(2, sittingTitle(entry)), box] : [box]
}

/** What the decision does to others and they to it, once it holds; those that are in this register are led to. */
function mentionsOf(
  data: DocumentData,
  decision: Decision,
  printed: ReadonlySet<string>,
): readonly Inlines[] {
  return relatedDecisions(data, decision)
    .filter((related) => takesEffect(related, decision))
    .map((related) => {
      const { other } = related
      const content = line(relationSentence(related))
      return printed.has(other.id) ? [{ type: 'reference', target: idOf(other), content }] : content
    })
}

function sittingTitle({ decision, body, meeting }: RegisterEntry): string {
  const reference = meeting === null ? outsideMeeting : meetingReference(meeting.number, meeting.date)
  const name = body === null ? '' : body.sigle || body.name
  return sittingHeading(reference, fullDate(decision.date), name)
}
