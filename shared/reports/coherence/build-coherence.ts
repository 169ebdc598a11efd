import type { DocumentData } from '../../document/document-data.ts'
import { ficheSentences } from '../../quality/fiche.ts'
import { coherenceVerdicts } from '../../quality/objective.ts'
import { shortDate } from '../../text/dates.ts'
import {
  coherenceSummary,
  reviewsSince,
  verdictWords,
  coherenceWords as words,
} from '../../text/reports/coherence.ts'
import { stateAt } from '../../text/reports/governance.ts'
import { capitalise } from '../../text/terms.ts'
import { type ColumnOf, heading, paragraph, tableOf } from '../parts/blocks.ts'
import { emphasis, line, stack, strong } from '../parts/lines.ts'
import type { ReportMoment } from '../parts/meta.ts'
import { stateReport } from '../parts/state-report.ts'
import type { Inlines, ReportDocument } from '../report-document.ts'
import type { CoherenceFacts } from './coherence-facts.ts'
import { askedObjectives, type CoherenceRequest, coherenceDay, coherenceFileBase } from './coherence-rows.ts'

/** Every objective against the work done, on a day, under the sentence of the fiche that asks for it. */
export function buildCoherence(
  data: DocumentData,
  request: CoherenceRequest,
  moment: ReportMoment,
): ReportDocument {
  const all = askedObjectives(data, request, moment.today)
  return stateReport(data, moment, {
    bodyId: request.bodyId,
    words,
    dateSentence: stateAt(coherenceDay(request, moment.today)),
    fileBase: coherenceFileBase(data, request, moment.today),
    blocks: [
      {
        type: 'callout',
        style: 'note',
        title: line(words.ficheSays),
        aside: null,
        paragraphs: [line(`« ${ficheSentences.Q10} »`)],
        vote: null,
      },
      ...(all.length === 0
        ? [paragraph(words.none)]
        : [
            heading(1, words.confronted),
            paragraph(coherenceSentence(all)),
            ...(request.from === null ? [] : [paragraph(reviewsSince(request.from), 'note')]),
            tableOf('text', columns, all),
          ]),
    ],
  })
}

/** How many objectives are in line, adrift …, and how many were never confronted. */
export function coherenceSentence(all: readonly CoherenceFacts[]): string {
  const counted = coherenceVerdicts.map((verdict) => ({
    verdict,
    count: all.filter(({ review }) => review?.verdict === verdict).length,
  }))
  const without = all.filter(({ review }) => review === null)
  const never = without.filter(({ isNeverReviewed }) => isNeverReviewed).length
  return coherenceSummary(counted, never, without.length - never)
}

const columns: readonly ColumnOf<CoherenceFacts>[] = [
  {
    header: words.objective,
    width: 3.4,
    cell: ({ objective: { name, expectation } }) => stack(strong(name), line(oneLine(expectation))),
  },
  { header: words.due, width: 1.9, cell: dueCell },
  {
    header: words.workDone,
    width: 3.2,
    optional: true,
    cell: ({ review }) => line(oneLine(review?.workDone)),
  },
  { header: words.gap, width: 2.6, optional: true, cell: ({ review }) => line(oneLine(review?.gap)) },
  {
    header: words.correction,
    width: 2.6,
    optional: true,
    cell: ({ review }) => line(oneLine(review?.correction)),
  },
  { header: words.verdict, width: 1.7, cell: verdictCell },
]

function dueCell({ objective: { dueDate }, phase, body }: CoherenceFacts): Inlines {
  return stack(
    line(dueDate === null ? '' : shortDate(dueDate)),
    line(phase?.name ?? ''),
    emphasis(body?.sigle || (body?.name ?? '')),
  )
}

function verdictCell({ review, isNeverReviewed, reviewedBy }: CoherenceFacts): Inlines {
  const found = capitalise(verdictWords(review?.verdict ?? null, isNeverReviewed))
  if (review === null) return line(found)
  return stack(strong(found), line(shortDate(review.on)), line(reviewedBy?.sigle || (reviewedBy?.name ?? '')))
}

// Cells hold lines, not paragraphs.
function oneLine(prose: string | undefined): string {
  return (prose ?? '').replace(/\s+/g, ' ')
}
