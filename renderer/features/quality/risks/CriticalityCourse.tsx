import type { RiskAssessment } from '#shared/quality/risk.ts'
import { criticalityOf, zoneOf } from '#shared/quality/risks.ts'
import { shortDate } from '#shared/text/dates.ts'
import { courseText } from '#shared/text/risks.ts'

/** One bar for each assessment, as tall as its criticality, which stands above it; the day is below. */
export function CriticalityCourse({ assessments }: { readonly assessments: readonly RiskAssessment[] }) {
  const shown = assessments.slice(-mostBars)
  const steps = shown.map((assessment) => ({
    id: assessment.id,
    on: assessment.on,
    criticality: criticalityOf(assessment),
  }))
  return (
    <div className="risk-course" role="img" aria-label={courseText(steps)}>
      {steps.map(({ id, on, criticality }) => (
        <div key={id} className="risk-course-step">
          <span>{criticality}</span>
          <span
            className="risk-course-bar"
            data-zone={zoneOf(criticality)}
            style={{ height: `${(criticality / highest) * 100}%` }}
          />
          <span className="risk-course-day">{shortDate(on).slice(0, 5)}</span>
        </div>
      ))}
    </div>
  )
}

const highest = 16
/** As many as fit in an inspector; the list below tells them all. */
const mostBars = 6
