import { useMemo, useState } from 'react'
import { choose } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, newId, useData } from '#renderer/document/hooks.ts'
import { bodyChoices } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Objective, ObjectiveId } from '#shared/quality/objective.ts'
import { objectivesInOrder } from '#shared/quality/objectives.ts'
import { checkObjective } from '#shared/quality/record-rules.ts'
import { objectiveText as text } from '#shared/text/objectives.ts'
import { qualityFaultText } from '#shared/text/quality-faults.ts'

type Draft = Pick<Objective, 'name' | 'expectation' | 'dueDate' | 'bodyId'> & {
  readonly setOn: string | null
}

/** What is wanted and when; the sheet asks the rest. */
export function AddObjectiveDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const [draft, setDraft] = useState<Draft>({
    ...{ name: '', expectation: '', setOn: today(), dueDate: null, bodyId: null },
  })
  const put = (patch: Partial<Draft>) => setDraft((before) => ({ ...before, ...patch }))
  const bodies = useMemo(() => bodyChoices(data), [data])
  return (
    <FormDialog
      title={text.add}
      missing={missingIn(draft)}
      onSubmit={async () => {
        const value = objectiveOf(draft)
        const isAdded = await perform({ type: 'objective.create', value })
        if (isAdded) choose('quality', 'objective', new Set([value.id]))
        return isAdded
      }}
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
        label={text.expectation}
        rows={3}
        value={draft.expectation}
        onChange={(expectation) => put({ expectation })}
      />
      <FieldRow>
        <DatePicker
          label={text.setOn}
          value={draft.setOn}
          onCommit={(setOn) => put({ setOn })}
          onChange={(setOn) => put({ setOn })}
        />
        <DatePicker
          label={text.dueDate}
          value={draft.dueDate}
          onCommit={(dueDate) => put({ dueDate })}
          onChange={(dueDate) => put({ dueDate })}
        />
      </FieldRow>
      <ComboBox
        label={text.body}
        choices={bodies}
        value={draft.bodyId}
        emptyText={text.noneFound}
        onChange={(bodyId) => put({ bodyId })}
      />
    </FormDialog>
  )
}

function missingIn(draft: Draft): string | null {
  if (draft.name.trim() === '') return text.nameFault
  const checked = checkObjective(objectiveOf(draft), currentData())
  return checked.ok ? null : qualityFaultText(checked.error)
}

function objectiveOf(draft: Draft): Objective {
  return {
    ...draft,
    id: newId<ObjectiveId>(),
    order: (objectivesInOrder(currentData()).at(-1)?.order ?? 0) + 10,
    name: draft.name.trim(),
    setOn: draft.setOn ?? today(),
    phaseId: null,
    dimension: null,
  }
}
