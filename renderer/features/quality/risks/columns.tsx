import { Minus, TrendingDown, TrendingUp } from 'lucide-react'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { riskFamilies, riskStatuses, riskTreatments } from '#shared/quality/risk.ts'
import type { RiskTrend } from '#shared/quality/risks.ts'
import type { RiskFacts } from '#shared/reports/risks/risk-facts.ts'
import { shortDate } from '#shared/text/dates.ts'
import {
  criticalityZoneLabels,
  riskFamilyLabels,
  riskStatusLabels,
  riskTreatmentLabels,
  riskTrendLabels,
} from '#shared/text/quality-vocabulary.ts'
import { riskText as text } from '#shared/text/risks.ts'
import { capitalise } from '#shared/text/terms.ts'
import { riskTone } from './risk-tone.ts'
import { ZoneBadge } from './ZoneBadge.tsx'

const trendIcons = { rising: TrendingUp, falling: TrendingDown, steady: Minus } as const

/** The register as it is lived with: what may happen, how grave it is, who answers, what is done. */
export const riskColumns: readonly Column<RiskFacts>[] = [
  { id: 'number', title: text.number, width: 46, align: 'end', value: ({ risk }) => risk.number },
  {
    id: 'name',
    title: text.name,
    isRowHeader: true,
    width: '5fr',
    minWidth: 190,
    value: ({ risk }) => risk.name,
    filter: 'text',
  },
  {
    id: 'family',
    title: text.family,
    width: 104,
    value: ({ risk }) => capitalise(riskFamilyLabels[risk.family]),
    sortBy: ({ risk }) => riskFamilies.indexOf(risk.family),
    filter: 'choice',
    yields: 3,
  },
  {
    id: 'phase',
    title: text.phaseFilter,
    width: '2fr',
    minWidth: 110,
    value: ({ phase }) => phase?.name ?? text.anyPhase,
    sortBy: ({ phase }) => phase?.order ?? 0,
    filter: 'choice',
    yields: 5,
  },
  {
    id: 'probability',
    title: text.probability,
    width: 96,
    align: 'end',
    value: ({ assessment }) => assessment?.probability ?? null,
    filter: 'choice',
    yields: 1,
  },
  {
    id: 'impact',
    title: text.impact,
    width: 78,
    align: 'end',
    value: ({ assessment }) => assessment?.impact ?? null,
    filter: 'choice',
    yields: 1,
  },
  {
    id: 'criticality',
    title: text.criticality,
    width: 116,
    value: ({ zone }) => capitalise(zone === null ? text.notAssessed : criticalityZoneLabels[zone]),
    cell: ({ criticality, zone }) => <ZoneBadge criticality={criticality} zone={zone} />,
    sortBy: ({ criticality, status, risk }) =>
      `${status === 'closed' ? 1 : 0} ${String(16 - (criticality ?? 0)).padStart(2, '0')} ${String(risk.number).padStart(7, '0')}`,
    filter: 'choice',
  },
  {
    id: 'trend',
    title: text.trend,
    width: 96,
    value: ({ trend }) => (trend === null ? null : capitalise(riskTrendLabels[trend])),
    cell: ({ trend }) => trend !== null && <TrendCell trend={trend} />,
    filter: 'choice',
    yields: 6,
  },
  {
    id: 'responsible',
    title: text.responsible,
    width: '3fr',
    minWidth: 150,
    value: ({ responsible }) => responsible,
    filter: 'choice',
  },
  {
    id: 'body',
    title: text.body,
    width: 96,
    isHiddenAtFirst: true,
    value: ({ body }) => body?.sigle || (body?.name ?? null),
    filter: 'choice',
  },
  {
    id: 'treatment',
    title: text.treatment,
    width: 96,
    value: ({ risk }) => capitalise(riskTreatmentLabels[risk.treatment]),
    sortBy: ({ risk }) => riskTreatments.indexOf(risk.treatment),
    filter: 'choice',
    yields: 2,
  },
  {
    id: 'assessed',
    title: text.assessedOn,
    width: 96,
    isHiddenAtFirst: true,
    value: ({ assessment }) => assessment?.on ?? null,
    cell: ({ assessment }) => assessment !== null && shortDate(assessment.on),
    filter: 'date',
  },
  {
    id: 'status',
    title: text.status,
    width: 96,
    value: ({ status }) => capitalise(riskStatusLabels[status]),
    cell: ({ status }) => <StatusBadge tone={riskTone(status)}>{riskStatusLabels[status]}</StatusBadge>,
    sortBy: ({ status }) => riskStatuses.indexOf(status),
    filter: 'choice',
  },
]

/** An arrow and a word: up is worse. */
function TrendCell({ trend }: { readonly trend: RiskTrend }) {
  return (
    <span className="risk-trend">
      <Icon icon={trendIcons[trend]} size="0.875rem" />
      {riskTrendLabels[trend]}
    </span>
  )
}
