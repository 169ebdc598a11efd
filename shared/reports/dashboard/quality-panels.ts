import type { DocumentData } from '../../document/document-data.ts'
import { byOrder } from '../../kit/by-order.ts'
import type { CoherenceVerdict } from '../../quality/objective.ts'
import { latestReview } from '../../quality/objectives.ts'
import type { Risk } from '../../quality/risk.ts'
import {
  type CriticalityZone,
  criticalityOf,
  isFollowedOn,
  latestAssessment,
  zoneOf,
} from '../../quality/risks.ts'
import {
  dashboardCounts as counts,
  criticalityText,
  dashboardText as text,
  verdictOn,
} from '../../text/dashboard.ts'
import { indicatorText, onlyPlacesText } from '../../text/indicators.ts'
import { coherenceVerdictLabels, numberedName } from '../../text/quality-vocabulary.ts'
import { quantityText } from '../../text/quantities.ts'
import { type IndicatorFacts, indicatorFacts } from '../indicators/indicator-facts.ts'
import { type DashboardScope, figure, isOfScope, type Panel, type PanelTone, panel, part } from './panel.ts'

const verdictTones: Readonly<Record<CoherenceVerdict, PanelTone>> = {
  'in-line': 'ok',
  adrift: 'late',
  reached: 'ok',
  'given-up': 'neutral',
  'too-early': 'neutral',
}

/** The objectives that were fixed, with their last confrontation with the work done. */
export function objectivePanel(data: DocumentData, scope: DashboardScope): Panel {
  const fixed = [...data.objective.values()]
    .filter(({ bodyId, setOn }) => isOfScope(scope, bodyId) && setOn <= scope.date)
    .sort(byOrder)
  return panel({
    id: 'objectives',
    title: text.objectives,
    note: fixed.length === 0 ? text.noObjective : '',
    most: 6,
    lines: fixed.map(({ id, name }) => {
      const review = latestReview(data, id, scope.date)
      return {
        ...{ collection: 'objective', id, name },
        state:
          review === null ? text.notReviewed : verdictOn(coherenceVerdictLabels[review.verdict], review.on),
        tone: review === null ? 'attention' : verdictTones[review.verdict],
      }
    }),
  })
}

/** The figures that are followed, each with its course. */
export function indicatorPanel(data: DocumentData, scope: DashboardScope): Panel {
  const followed = indicatorFacts(data, scope.date).filter(({ indicator }) =>
    isOfScope(scope, indicator.bodyId),
  )
  return panel({
    id: 'indicators',
    title: text.indicators,
    note: followed.length === 0 ? text.noIndicator : '',
    most: 8,
    lines: followed.map((facts) => ({
      collection: 'indicator',
      id: facts.indicator.id,
      name: facts.indicator.name,
      state: measured(facts),
      tone: facts.isReached === true ? 'ok' : facts.isOverdue ? 'late' : 'neutral',
      facts,
    })),
  })
}

const zoneTones: Readonly<Record<CriticalityZone, PanelTone>> = {
  low: 'ok',
  moderate: 'neutral',
  high: 'attention',
  critical: 'late',
}

/** The risks that are followed, the gravest first; those that nobody assessed come before the low ones. */
export function riskPanel(data: DocumentData, scope: DashboardScope): Panel {
  const followed = [...data.risk.values()]
    .filter((risk) => isOfScope(scope, risk.bodyId) && isFollowedOn(risk, scope.date))
    .map((risk) => ({ risk, criticality: criticalityOn(data, risk, scope.date) }))
    .sort((a, b) => (b.criticality ?? 3.5) - (a.criticality ?? 3.5) || a.risk.number - b.risk.number)
  const grave = followed.filter(({ criticality }) => criticality !== null && criticality > 6)
  return panel({
    id: 'risks',
    title: text.risks,
    figures: [
      figure(
        counts.risks,
        'risk',
        followed.map(({ risk }) => risk),
      ),
      part(
        counts.grave,
        'risk',
        grave.map(({ risk }) => risk),
      ),
    ],
    note: followed.length === 0 ? text.noRisk : '',
    lines: followed.map(({ risk, criticality }) => ({
      ...{ collection: 'risk', id: risk.id, name: numberedName(risk) },
      state: criticality === null ? text.notAssessed : criticalityText(zoneOf(criticality), criticality),
      tone: criticality === null ? 'attention' : zoneTones[zoneOf(criticality)],
    })),
  })
}

function criticalityOn(data: DocumentData, { id }: Risk, date: string): number | null {
  const assessment = latestAssessment(data, id, date)
  return assessment === null ? null : criticalityOf(assessment)
}

function measured({ last, indicator, places }: IndicatorFacts): string {
  if (last !== null) return quantityText(last.value, indicator.unit)
  return places === 0 ? indicatorText.notMeasured : onlyPlacesText(places)
}
