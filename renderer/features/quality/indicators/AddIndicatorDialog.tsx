import { useState } from 'react'
import { choose } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, newId } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import { byOrder } from '#shared/kit/by-order.ts'
import type { Indicator, IndicatorDimension, IndicatorId } from '#shared/quality/indicator.ts'
import { checkIndicator } from '#shared/quality/record-rules.ts'
import { indicatorText as text } from '#shared/text/indicators.ts'
import { qualityFaultText } from '#shared/text/quality-faults.ts'
import { dimensionLabels, indicatorSenseLabels } from '#shared/text/quality-vocabulary.ts'
import { quantityIn } from '#shared/text/quantities.ts'

const dimensionChoices = choicesOf(dimensionLabels)
const senseChoices = choicesOf(indicatorSenseLabels)

type AddIndicatorProps = { readonly dimension?: IndicatorDimension; readonly onClose: () => void }
type Draft = Pick<Indicator, 'name' | 'unit' | 'dimension' | 'sense' | 'targetDate'> & {
  readonly baseline: string
  readonly target: string
}

/** What is followed, from where to where; the sheet asks the rest. */
export function AddIndicatorDialog({ dimension = 'deployment', onClose }: AddIndicatorProps) {
  const [draft, setDraft] = useState<Draft>({
    ...{ name: '', unit: '', dimension, sense: 'up', baseline: '', target: '', targetDate: null },
  })
  const put = (patch: Partial<Draft>) => setDraft((before) => ({ ...before, ...patch }))
  return (
    <FormDialog
      title={text.add}
      missing={missingIn(draft)}
      onSubmit={async () => {
        const value = indicatorOf(draft, currentData())
        const done = await perform({ type: 'indicator.create', value })
        if (done) choose('quality', 'indicator', new Set([value.id]))
        return done
      }}
      onClose={onClose}
    >
      <TextField
        label={text.name}
        value={draft.name}
        onChange={(name) => put({ name })}
        maxLength={300}
        autoFocus
      />
      <Select
        label={text.dimension}
        choices={dimensionChoices}
        value={draft.dimension}
        onChange={(chosen) => put({ dimension: chosen })}
      />
      <FieldRow>
        <TextField
          label={text.unit}
          description={text.unitHint}
          value={draft.unit}
          onChange={(unit) => put({ unit })}
          maxLength={40}
        />
        <Select
          label={text.sense}
          choices={senseChoices}
          value={draft.sense}
          onChange={(sense) => put({ sense })}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label={text.baseline}
          inputMode="decimal"
          value={draft.baseline}
          onChange={(baseline) => put({ baseline })}
        />
        <TextField
          label={text.target}
          inputMode="decimal"
          value={draft.target}
          onChange={(target) => put({ target })}
        />
      </FieldRow>
      <DatePicker
        label={text.targetDate}
        value={draft.targetDate}
        onCommit={(targetDate) => put({ targetDate })}
        onChange={(targetDate) => put({ targetDate })}
      />
    </FormDialog>
  )
}

function missingIn(draft: Draft): string | null {
  if (draft.name.trim() === '') return text.nameFault
  const isUnclear = [draft.baseline, draft.target].some(
    (typed) => typed.trim() !== '' && quantityIn(typed) === null,
  )
  if (isUnclear) return text.figureFault
  const checked = checkIndicator(indicatorOf(draft, currentData()))
  return checked.ok ? null : qualityFaultText(checked.error)
}

function indicatorOf(draft: Draft, data: DocumentData): Indicator {
  return {
    ...draft,
    id: newId<IndicatorId>(),
    order: ([...data.indicator.values()].sort(byOrder).at(-1)?.order ?? 0) + 10,
    name: draft.name.trim(),
    unit: draft.unit.trim(),
    baseline: quantityIn(draft.baseline),
    target: quantityIn(draft.target),
    method: '',
    bodyId: null,
    objectiveId: null,
  }
}
