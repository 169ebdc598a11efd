import { Flag } from 'lucide-react'
import { useMemo } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, useData, useRecord } from '#renderer/document/hooks.ts'
import { bodyChoices, choicesOf } from '#renderer/sheets/choices.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import type { EditRecord } from '#renderer/sheets/edit-record.ts'
import { today } from '#renderer/sheets/today.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Form, Section } from '#renderer/ui/Form.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { impactDimensions } from '#shared/quality/impact-dimension.ts'
import type { Objective } from '#shared/quality/objective.ts'
import { latestReview, reviewsOf } from '#shared/quality/objectives.ts'
import {
  lostWithObjective,
  objectiveThing,
  reviewedOn,
  objectiveText as text,
} from '#shared/text/objectives.ts'
import { dimensionLabels } from '#shared/text/quality-vocabulary.ts'
import { usePhaseChoices } from '../use-phase-choices.ts'
import { ReviewList } from './ReviewList.tsx'
import { VerdictBadge } from './VerdictBadge.tsx'

const dimensionChoices = [
  { id: 'none' as const, label: text.noDimension },
  ...choicesOf(dimensionLabels).flatMap(({ id, label }) => {
    const dimension = impactDimensions.find((one) => one === id)
    return dimension === undefined ? [] : [{ id: dimension, label }]
  }),
]

type FieldsProps = { readonly objective: Objective; readonly edit: EditRecord<'objective'> }

/** One objective: what was found of it each time that it was confronted with the work done, then its own words. */
export function ObjectiveSheet({ id }: { readonly id: string }) {
  const objective = useRecord('objective', id)
  if (objective === undefined) return null
  const edit: EditRecord<'objective'> = (patch) =>
    perform({ type: 'objective.edit', id: objective.id, patch })
  return (
    <>
      <Header objective={objective} />
      <Section title={text.reviews}>
        <ReviewList objective={objective} />
      </Section>
      <Section title={text.one}>
        <Form>
          <Words objective={objective} edit={edit} />
          <Ties objective={objective} edit={edit} />
        </Form>
      </Section>
    </>
  )
}

function Header({ objective }: { readonly objective: Objective }) {
  const all = useData((data) => data.objectiveReview)
  const last = useMemo(
    () => latestReview({ objectiveReview: all }, objective.id, today()),
    [all, objective.id],
  )
  return (
    <PanelHeader
      icon={Flag}
      title={objective.name}
      note={
        <>
          <VerdictBadge verdict={last?.verdict ?? null} />{' '}
          {last !== null && <span>{reviewedOn(last.on)}</span>}
        </>
      }
      actions={
        <DeleteButton
          label={text.delete}
          name={objectiveThing(objective)}
          consequences={() => consequencesOf(objective)}
          onDelete={() => perform({ type: 'objective.delete', id: objective.id })}
        />
      }
    />
  )
}

function consequencesOf({ id }: Objective): string {
  const data = currentData()
  const indicators = [...data.indicator.values()].filter(({ objectiveId }) => objectiveId === id)
  return lostWithObjective(reviewsOf(data, id).length, indicators.length)
}

function Words({ objective, edit }: FieldsProps) {
  return (
    <>
      <TextField
        label={text.name}
        value={objective.name}
        maxLength={300}
        validate={(typed) => (typed.trim() === '' ? text.nameFault : undefined)}
        onCommit={(name) => edit({ name })}
      />
      <TextArea
        label={text.expectation}
        rows={3}
        value={objective.expectation}
        onCommit={(expectation) => edit({ expectation })}
      />
      <DatePicker
        label={text.setOn}
        value={objective.setOn}
        onCommit={(setOn) => (setOn === null ? Promise.resolve(false) : edit({ setOn }))}
      />
      <DatePicker label={text.dueDate} value={objective.dueDate} onCommit={(dueDate) => edit({ dueDate })} />
    </>
  )
}

function Ties({ objective, edit }: FieldsProps) {
  const data = useData()
  const bodies = useMemo(() => bodyChoices(data), [data])
  const { choices: phases, keyOf, phaseOf } = usePhaseChoices(text.noPhase)
  return (
    <>
      <Select
        label={text.phase}
        choices={phases}
        value={keyOf(objective.phaseId)}
        onChange={(key) => edit({ phaseId: phaseOf(key) })}
      />
      <ComboBox
        label={text.body}
        choices={bodies}
        value={objective.bodyId}
        emptyText={text.noneFound}
        onChange={(bodyId) => edit({ bodyId })}
      />
      <Select
        label={text.dimension}
        choices={dimensionChoices}
        value={objective.dimension ?? 'none'}
        onChange={(dimension) => edit({ dimension: dimension === 'none' ? null : dimension })}
      />
    </>
  )
}
