import { CircleCheck, OctagonAlert, RotateCcw, ShieldAlert } from 'lucide-react'
import { useMemo } from 'react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, useData, useRecord } from '#renderer/document/hooks.ts'
import { bodyChoices, choicesOf } from '#renderer/sheets/choices.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import type { EditRecord } from '#renderer/sheets/edit-record.ts'
import { ChargeFields } from '#renderer/sheets/ResponsibleFields.tsx'
import { today } from '#renderer/sheets/today.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Form, Section } from '#renderer/ui/Form.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Risk } from '#shared/quality/risk.ts'
import { actionsAgainst, assessmentsOf, riskStandingAs } from '#shared/quality/risks.ts'
import { riskFactsOf } from '#shared/reports/risks/risk-facts.ts'
import {
  numberedName,
  riskFamilyLabels,
  riskStatusLabels,
  riskTreatmentLabels,
} from '#shared/text/quality-vocabulary.ts'
import { lostWithRisk, riskThing, riskText as text } from '#shared/text/risks.ts'
import { usePhaseChoices } from '../use-phase-choices.ts'
import { AssessDialog } from './AssessDialog.tsx'
import { AssessmentList } from './AssessmentList.tsx'
import { CloseDialog } from './CloseDialog.tsx'
import { RiskActionList } from './RiskActionList.tsx'
import { riskTone } from './risk-tone.ts'
import { ZoneBadge } from './ZoneBadge.tsx'

const familyChoices = choicesOf(riskFamilyLabels)
const treatmentChoices = choicesOf(riskTreatmentLabels)

type FieldsProps = { readonly risk: Risk; readonly edit: EditRecord<'risk'> }

/** One risk: how it stands, how it was judged, what is done against it, then its own words. */
export function RiskSheet({ id }: { readonly id: string }) {
  const risk = useRecord('risk', id)
  if (risk === undefined) return null
  const edit: EditRecord<'risk'> = (patch) => perform({ type: 'risk.edit', id: risk.id, patch })
  return (
    <>
      <Header risk={risk} />
      <Standing risk={risk} edit={edit} />
      <Section title={text.assessments}>
        <AssessmentList risk={risk} />
      </Section>
      <Section title={text.actions}>
        <RiskActionList risk={risk} />
      </Section>
      <Section title={text.one}>
        <Form>
          <Subject risk={risk} edit={edit} />
          <Answer risk={risk} edit={edit} />
        </Form>
      </Section>
    </>
  )
}

function Header({ risk }: { readonly risk: Risk }) {
  const data = useData()
  const { criticality, zone } = useMemo(() => riskFactsOf(data, risk, today()), [data, risk])
  return (
    <PanelHeader
      icon={ShieldAlert}
      title={numberedName(risk)}
      note={
        <>
          <StatusBadge tone={riskTone(risk.status)}>{riskStatusLabels[risk.status]}</StatusBadge>{' '}
          <ZoneBadge criticality={criticality} zone={zone} />
        </>
      }
      actions={
        <DeleteButton
          label={text.delete}
          name={riskThing(risk.name)}
          consequences={() => consequencesOf(risk)}
          onDelete={() => perform({ type: 'risk.delete', id: risk.id })}
        />
      }
    />
  )
}

function consequencesOf({ id }: Risk): string {
  const data = currentData()
  return lostWithRisk(assessmentsOf(data, id).length, actionsAgainst(data, id).length)
}

/** Open, occurred, closed: each passage asks its day. */
function Standing({ risk, edit }: FieldsProps) {
  if (risk.status === 'closed') {
    return (
      <Form>
        <DatePicker
          label={text.closedOn}
          value={risk.closedOn}
          max={today()}
          onCommit={(closedOn) => edit({ closedOn })}
        />
        <div>
          <Button edits size="s" icon={RotateCcw} onPress={() => edit(riskStandingAs('open', risk, today()))}>
            {text.reopen}
          </Button>
        </div>
      </Form>
    )
  }
  return (
    <div>
      <div className="quality-gestures">
        {risk.status === 'open' && (
          <Button
            edits
            size="s"
            icon={OctagonAlert}
            onPress={() =>
              openDialog((onClose) => (
                <AssessDialog risk={risk} assessment={null} isOccurrence onClose={onClose} />
              ))
            }
          >
            {text.occur}
          </Button>
        )}
        <Button
          edits
          size="s"
          icon={CircleCheck}
          onPress={() => openDialog((onClose) => <CloseDialog risk={risk} onClose={onClose} />)}
        >
          {text.close}
        </Button>
      </div>
    </div>
  )
}

function Subject({ risk, edit }: FieldsProps) {
  const { choices: phases, keyOf, phaseOf } = usePhaseChoices(text.anyPhase)
  return (
    <>
      <TextField
        label={text.name}
        value={risk.name}
        maxLength={300}
        validate={(typed) => (typed.trim() === '' ? text.nameFault : undefined)}
        onCommit={(name) => edit({ name })}
      />
      <TextArea
        label={text.description}
        rows={3}
        value={risk.description}
        onCommit={(description) => edit({ description })}
      />
      <Select
        label={text.family}
        choices={familyChoices}
        value={risk.family}
        onChange={(family) => edit({ family })}
      />
      <Select
        label={text.phase}
        choices={phases}
        value={keyOf(risk.phaseId)}
        onChange={(key) => edit({ phaseId: phaseOf(key) })}
      />
      <DatePicker
        label={text.identifiedOn}
        value={risk.identifiedOn}
        onCommit={(identifiedOn) => (identifiedOn === null ? Promise.resolve(false) : edit({ identifiedOn }))}
      />
    </>
  )
}

function Answer({ risk, edit }: FieldsProps) {
  const data = useData()
  const bodies = useMemo(() => bodyChoices(data), [data])
  return (
    <>
      <ComboBox
        label={text.body}
        choices={bodies}
        value={risk.bodyId}
        emptyText={text.noneFound}
        onChange={(bodyId) => edit({ bodyId })}
      />
      <ChargeFields value={risk} edit={edit} />
      <Select
        label={text.treatment}
        choices={treatmentChoices}
        value={risk.treatment}
        onChange={(treatment) => edit({ treatment })}
      />
      <TextArea
        label={text.mitigation}
        rows={3}
        value={risk.mitigation}
        onCommit={(mitigation) => edit({ mitigation })}
      />
    </>
  )
}
