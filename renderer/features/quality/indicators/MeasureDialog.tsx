import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { entityChoices } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { Callout } from '#renderer/ui/Callout.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { EntityId } from '#shared/organisation/entity.ts'
import type { Indicator, Measurement, MeasurementId } from '#shared/quality/indicator.ts'
import { placeOfMeasurement } from '#shared/quality/measurements.ts'
import { indicatorText as text } from '#shared/text/indicators.ts'
import { quantityIn, quantityText } from '#shared/text/quantities.ts'

type MeasureDialogProps = {
  readonly indicator: Indicator
  /** The one to be changed; null records another. */
  readonly measurement: Measurement | null
  readonly onClose: () => void
}

/** What an indicator was on a day, in a place or over the whole perimeter. */
export function MeasureDialog({ indicator, measurement, onClose }: MeasureDialogProps) {
  const data = useData()
  const [on, setOn] = useState<string | null>(measurement?.on ?? today())
  const [typed, setTyped] = useState(measurement === null ? '' : quantityText(measurement.value))
  const [entityId, setEntityId] = useState<EntityId | null>(measurement?.entityId ?? null)
  const [note, setNote] = useState(measurement?.note ?? '')
  const [id] = useState(() => measurement?.id ?? newId<MeasurementId>())
  const entities = useMemo(() => entityChoices(data), [data])
  const value = quantityIn(typed)
  const place = placeOfMeasurement({ id, indicatorId: indicator.id, on: on ?? '', value: 0, entityId, note })
  const isTaken = [...data.measurement.values()].some(
    (one) => one.id !== id && placeOfMeasurement(one) === place,
  )

  async function submit() {
    if (on === null || value === null) return false
    const fields = { on, value, entityId, note: note.trim() }
    return measurement === null
      ? perform({ type: 'measurements.record', measurements: [{ id, indicatorId: indicator.id, ...fields }] })
      : perform({ type: 'measurement.edit', id, patch: fields })
  }
  return (
    <FormDialog
      title={measurement === null ? text.addMeasure : text.editMeasure}
      verb={text.record}
      missing={missingIn(on, value)}
      onSubmit={submit}
      onClose={onClose}
    >
      <FieldRow>
        <DatePicker label={text.day} value={on} max={today()} onCommit={setOn} onChange={setOn} />
        <TextField
          label={indicator.unit === '' ? text.value : `${text.value} (${indicator.unit})`}
          inputMode="decimal"
          value={typed}
          onChange={setTyped}
          autoFocus
        />
      </FieldRow>
      <ComboBox
        label={text.place}
        description={text.placeHint}
        choices={entities}
        value={entityId}
        emptyText={text.noneFound}
        onChange={setEntityId}
      />
      <TextField label={text.note} value={note} onChange={setNote} maxLength={300} />
      {measurement === null && isTaken && <Callout tone="attention">{text.replaces}</Callout>}
    </FormDialog>
  )
}

function missingIn(on: string | null, value: number | null): string | null {
  if (on === null) return text.dayFault
  if (on > today()) return text.futureDay
  return value === null ? text.figureFault : null
}
