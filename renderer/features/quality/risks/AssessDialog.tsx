import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, newId } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import type { CommandOf } from '#shared/commands/command.ts'
import { checkAssessment } from '#shared/quality/record-rules.ts'
import type { Risk, RiskAssessment, RiskAssessmentId } from '#shared/quality/risk.ts'
import { latestAssessment, riskStandingAs } from '#shared/quality/risks.ts'
import { qualityFaultText } from '#shared/text/quality-faults.ts'
import { riskText as text } from '#shared/text/risks.ts'
import { DegreeFields } from './DegreeFields.tsx'

type Draft = Pick<RiskAssessment, 'probability' | 'impact' | 'note'> & { readonly on: string | null }

type AssessDialogProps = {
  readonly risk: Risk
  /** The one that is corrected; null: a new one. */
  readonly assessment: RiskAssessment | null
  /** The risk occurs: that is noted with the assessment of this day. */
  readonly isOccurrence?: boolean
  readonly onClose: () => void
}

/** How likely and how grave a risk is on a day, and why; begins where the last assessment stands. */
export function AssessDialog({ risk, assessment, isOccurrence = false, onClose }: AssessDialogProps) {
  const [draft, setDraft] = useState<Draft>(() => assessment ?? draftOf(risk, isOccurrence))
  const put = (patch: Partial<Draft>) => setDraft((before) => ({ ...before, ...patch }))
  const title = isOccurrence ? text.occur : assessment === null ? text.assess : text.editAssessment
  return (
    <FormDialog
      title={title}
      verb={isOccurrence ? text.occurVerb : assessment === null ? text.assessVerb : title}
      missing={missingIn(risk, draft)}
      onSubmit={async () =>
        draft.on !== null && perform(commandFor(risk, assessment, { ...draft, on: draft.on }, isOccurrence))
      }
      onClose={onClose}
    >
      <DatePicker
        label={text.day}
        description={isOccurrence ? text.occurHint : undefined}
        value={draft.on}
        min={risk.identifiedOn}
        onCommit={(on) => put({ on })}
        onChange={(on) => put({ on })}
      />
      <DegreeFields value={draft} onChange={put} />
      <TextArea label={text.note} rows={3} value={draft.note} onChange={(note) => put({ note })} />
    </FormDialog>
  )
}

function draftOf(risk: Risk, isOccurrence: boolean): Draft {
  const last = latestAssessment(currentData(), risk.id, today())
  return {
    on: today(),
    probability: isOccurrence ? 4 : (last?.probability ?? 2),
    impact: last?.impact ?? 2,
    note: isOccurrence ? text.occurred : '',
  }
}

function missingIn(risk: Risk, { on, ...rest }: Draft): string | null {
  if (on === null) return text.dayFault
  const value = { ...rest, id: newId<RiskAssessmentId>(), riskId: risk.id, on }
  const checked = checkAssessment(value, currentData())
  return checked.ok ? null : qualityFaultText(checked.error)
}

function commandFor(
  risk: Risk,
  assessment: RiskAssessment | null,
  { on, probability, impact, note }: Draft & { readonly on: string },
  isOccurrence: boolean,
): CommandOf<'risk-assessment.create'> | CommandOf<'risk-assessment.edit'> | CommandOf<'steps'> {
  const patch = { on, probability, impact, note }
  if (assessment !== null) return { type: 'risk-assessment.edit', id: assessment.id, patch }
  const value = { ...patch, id: newId<RiskAssessmentId>(), riskId: risk.id }
  const create = { type: 'risk-assessment.create', value } as const
  if (!isOccurrence) return create
  const standing = riskStandingAs('occurred', risk, on)
  return {
    type: 'steps',
    purpose: null,
    steps: [{ type: 'risk.edit', id: risk.id, patch: standing }, create],
  }
}
