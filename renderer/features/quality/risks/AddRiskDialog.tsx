import { useMemo, useState } from 'react'
import { choose } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { bodyChoices, choicesOf } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Risk, RiskAssessment, RiskAssessmentId, RiskId } from '#shared/quality/risk.ts'
import { riskFamilyLabels } from '#shared/text/quality-vocabulary.ts'
import { riskText as text } from '#shared/text/risks.ts'
import { usePhaseChoices } from '../use-phase-choices.ts'
import { DegreeFields } from './DegreeFields.tsx'

type Draft = Pick<Risk, 'name' | 'description' | 'family' | 'phaseId' | 'bodyId'> &
  Pick<RiskAssessment, 'probability' | 'impact'>

const familyChoices = choicesOf(riskFamilyLabels)
const nothingYet: Draft = {
  ...{ name: '', description: '', family: 'organisation', phaseId: null, bodyId: null },
  ...{ probability: 2, impact: 2 },
}

/** What may happen, where and how grave it is; the sheet asks who answers and what is done. */
export function AddRiskDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const [draft, setDraft] = useState(nothingYet)
  const put = (patch: Partial<Draft>) => setDraft((before) => ({ ...before, ...patch }))
  const bodies = useMemo(() => bodyChoices(data), [data])
  const { choices: phases, keyOf, phaseOf } = usePhaseChoices(text.anyPhase)
  return (
    <FormDialog
      title={text.add}
      missing={draft.name.trim() === '' ? text.nameFault : null}
      onSubmit={() => record(draft)}
      onClose={onClose}
    >
      <TextField
        label={text.name}
        value={draft.name}
        maxLength={300}
        onChange={(name) => put({ name })}
        autoFocus
      />
      <TextArea
        label={text.description}
        rows={2}
        value={draft.description}
        onChange={(description) => put({ description })}
      />
      <FieldRow>
        <Select
          label={text.family}
          choices={familyChoices}
          value={draft.family}
          onChange={(family) => put({ family })}
        />
        <Select
          label={text.phase}
          choices={phases}
          value={keyOf(draft.phaseId)}
          onChange={(key) => put({ phaseId: phaseOf(key) })}
        />
      </FieldRow>
      <ComboBox
        label={text.body}
        choices={bodies}
        value={draft.bodyId}
        emptyText={text.noneFound}
        onChange={(bodyId) => put({ bodyId })}
      />
      <DegreeFields value={draft} onChange={put} />
    </FormDialog>
  )
}

/** The risk and its first assessment, in one step. */
async function record({ probability, impact, ...given }: Draft): Promise<boolean> {
  const id = newId<RiskId>()
  const day = today()
  const isRecorded = await perform({
    type: 'steps',
    purpose: null,
    steps: [
      {
        type: 'risk.create',
        value: {
          ...given,
          id,
          name: given.name.trim(),
          ...{ responsiblePostId: null, responsiblePersonId: null, responsibleLabel: '' },
          ...{ treatment: 'reduce', mitigation: '', status: 'open', identifiedOn: day, closedOn: null },
        },
      },
      {
        type: 'risk-assessment.create',
        value: { id: newId<RiskAssessmentId>(), riskId: id, on: day, probability, impact, note: '' },
      },
    ],
  })
  if (isRecorded) choose('quality', 'risk', new Set([id]))
  return isRecorded
}
