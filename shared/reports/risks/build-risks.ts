import type { DocumentData } from '../../document/document-data.ts'
import { riskMatrixOf } from '../../quality/risks.ts'
import { shortDate } from '../../text/dates.ts'
import {
  criticalityZoneLabels,
  riskFamilyLabels,
  riskStatusLabels,
  riskTreatmentLabels,
  riskTrendLabels,
} from '../../text/quality-vocabulary.ts'
import { reportWords } from '../../text/reports/common.ts'
import { stateAt } from '../../text/reports/governance.ts'
import {
  criticalityWords,
  followUpAgainst,
  matrixAlt,
  riskSummary,
  riskWords as words,
} from '../../text/reports/risks.ts'
import { capitalise } from '../../text/terms.ts'
import { type ColumnOf, heading, paragraph, tableOf } from '../parts/blocks.ts'
import { emphasis, line, set, stack, strong } from '../parts/lines.ts'
import type { ReportMoment } from '../parts/meta.ts'
import { stateReport } from '../parts/state-report.ts'
import type { Block, Inlines, ReportDocument } from '../report-document.ts'
import type { RiskFacts } from './risk-facts.ts'
import { riskMatrixSvg } from './risk-matrix-svg.ts'
import { askedRisks, type RiskRequest, registerDay, riskFileBase } from './risk-rows.ts'

/** The register of risks on a day: the matrix, what is followed with the gravest first, then what is closed. */
export function buildRisks(data: DocumentData, request: RiskRequest, moment: ReportMoment): ReportDocument {
  const date = registerDay(request, moment.today)
  const all = askedRisks(data, request, moment.today)
  const followed = all.filter(({ status }) => status !== 'closed')
  const closed = all.filter(({ status }) => status === 'closed')
  return stateReport(data, moment, {
    bodyId: request.bodyId,
    words,
    dateSentence: stateAt(date),
    fileBase: riskFileBase(data, request, moment.today),
    blocks:
      all.length === 0
        ? [paragraph(words.none)]
        : [
            paragraph(summaryOf(followed)),
            ...matrixBlocks(data, followed, date),
            ...part(words.register, followed),
            ...part(words.closed, closed),
          ],
  })
}

/** The risks that are followed on a day, the gravest first; nothing while there are none. */
export function risksOn(data: DocumentData, date: string): readonly Block[] {
  const all = askedRisks(data, { bodyId: null, from: null, to: date }, date)
  const followed = all.filter(({ status }) => status !== 'closed')
  return followed.length === 0 ? [] : [paragraph(summaryOf(followed)), tableOf('text', columns, followed)]
}

function summaryOf(followed: readonly RiskFacts[]): string {
  const countOf = (holds: (facts: RiskFacts) => boolean) => followed.filter(holds).length
  return riskSummary({
    followed: followed.length,
    occurred: countOf(({ status }) => status === 'occurred'),
    critical: countOf(({ zone }) => zone === 'critical'),
    high: countOf(({ zone }) => zone === 'high'),
    unassessed: countOf(({ assessment }) => assessment === null),
  })
}

function matrixBlocks(data: DocumentData, followed: readonly RiskFacts[], date: string): readonly Block[] {
  if (followed.every(({ assessment }) => assessment === null)) return []
  const shown = new Set(followed.map(({ risk }) => risk.id))
  const matrix = riskMatrixOf(data, date, ({ id }) => shown.has(id))
  return [
    heading(1, words.matrix),
    {
      type: 'chart',
      svg: riskMatrixSvg(matrix),
      alt: set(matrixAlt(followed.length, date)),
      caption: line(words.scale),
      fit: 'width',
    },
  ]
}

function part(title: string, facts: readonly RiskFacts[]): readonly Block[] {
  return facts.length === 0 ? [] : [heading(1, title), tableOf('text', columns, facts)]
}

const columns: readonly ColumnOf<RiskFacts>[] = [
  {
    header: reportWords.number,
    width: 'fit',
    align: 'end',
    cell: ({ risk }) => line(String(risk.number)),
  },
  {
    header: words.risk,
    width: 4,
    cell: ({ risk: { name, description } }) => stack(strong(name), line(description.replace(/\s+/g, ' '))),
  },
  {
    header: words.phase,
    width: 1.8,
    cell: ({ risk: { family }, phase }) =>
      stack(line(phase?.name ?? words.anyPhase), emphasis(capitalise(riskFamilyLabels[family]))),
  },
  { header: words.criticality, width: 1.3, cell: criticalityCell },
  {
    header: reportWords.responsible,
    width: 2.6,
    optional: true,
    cell: ({ responsible, body }) => stack(line(responsible), emphasis(body?.sigle || (body?.name ?? ''))),
  },
  {
    header: words.treatment,
    width: 3,
    cell: ({ risk: { treatment, mitigation }, followUps }) =>
      stack(
        line(capitalise(riskTreatmentLabels[treatment])),
        line(mitigation.replace(/\s+/g, ' ')),
        ...followUps.map(({ text }) => emphasis(followUpAgainst(text))),
      ),
  },
  {
    header: reportWords.status,
    width: 'fit',
    cell: ({ status, risk }) =>
      stack(
        line(capitalise(riskStatusLabels[status])),
        line(status === 'closed' && risk.closedOn !== null ? shortDate(risk.closedOn) : ''),
      ),
  },
]

function criticalityCell({ assessment, criticality, zone, trend }: RiskFacts): Inlines {
  if (assessment === null || criticality === null || zone === null) return line(capitalise(words.notAssessed))
  return stack(
    strong(criticalityWords(criticality, criticalityZoneLabels[zone])),
    line(
      `${words.probability} ${assessment.probability}, ${words.impact.toLowerCase()} ${assessment.impact}`,
    ),
    line(trend === null ? '' : capitalise(riskTrendLabels[trend])),
    line(shortDate(assessment.on)),
  )
}
