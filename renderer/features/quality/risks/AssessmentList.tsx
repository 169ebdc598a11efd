import { Pencil, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import type { Risk, RiskAssessment } from '#shared/quality/risk.ts'
import { assessmentsOf, criticalityOf, zoneOf } from '#shared/quality/risks.ts'
import { shortDate } from '#shared/text/dates.ts'
import { assessmentName, degreesText, riskText as text } from '#shared/text/risks.ts'
import { AssessDialog } from './AssessDialog.tsx'
import { CriticalityCourse } from './CriticalityCourse.tsx'
import { ZoneBadge } from './ZoneBadge.tsx'

/** How a risk was judged, the last day first, and the course that it makes. */
export function AssessmentList({ risk }: { readonly risk: Risk }) {
  const all = useData((data) => data.riskAssessment)
  const assessments = useMemo(() => assessmentsOf({ riskAssessment: all }, risk.id), [all, risk.id])
  const openForm = (assessment: RiskAssessment | null) =>
    openDialog((onClose) => <AssessDialog risk={risk} assessment={assessment} onClose={onClose} />)
  return (
    <>
      {assessments.length > 1 && <CriticalityCourse assessments={assessments} />}
      {assessments.length === 0 && <p className="quality-none">{text.noAssessments}</p>}
      <ul className="quality-lines">
        {assessments.toReversed().map((assessment) => {
          const criticality = criticalityOf(assessment)
          return (
            <li key={assessment.id}>
              <div className="quality-line-words">
                <span className="quality-line-head">
                  <span>{shortDate(assessment.on)}</span>
                  <ZoneBadge criticality={criticality} zone={zoneOf(criticality)} />
                </span>
                <span className="quality-line-note">{degreesText(assessment)}</span>
                {assessment.note !== '' && <span className="quality-line-note">{assessment.note}</span>}
              </div>
              <IconButton
                edits
                size="s"
                variant="quiet"
                icon={Pencil}
                label={text.editAssessment}
                onPress={() => openForm(assessment)}
              />
              <DeleteButton
                size="s"
                label={text.deleteAssessment}
                name={assessmentName(assessment.on)}
                onDelete={() => perform({ type: 'risk-assessment.delete', id: assessment.id })}
              />
            </li>
          )
        })}
      </ul>
      <div>
        <Button edits size="s" icon={Plus} onPress={() => openForm(null)}>
          {text.assess}
        </Button>
      </div>
    </>
  )
}
