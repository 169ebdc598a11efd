import { Pencil, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import type { Indicator, Measurement } from '#shared/quality/indicator.ts'
import { allMeasurementsOf } from '#shared/reports/indicators/indicator-facts.ts'
import { shortDate } from '#shared/text/dates.ts'
import { measureName, indicatorText as text } from '#shared/text/indicators.ts'
import { quantityText } from '#shared/text/quantities.ts'
import { MeasureDialog } from './MeasureDialog.tsx'

/** Every figure of an indicator, the last one first, of the whole perimeter and of each place. */
export function MeasurementList({ indicator }: { readonly indicator: Indicator }) {
  const data = useData()
  const measurements = useMemo(() => allMeasurementsOf(data, indicator), [data, indicator])
  return (
    <>
      {measurements.length === 0 ? (
        <p className="measures-none">{text.noMeasure}</p>
      ) : (
        <table className="measures">
          <thead>
            <tr>
              <th scope="col">{text.day}</th>
              <th scope="col" className="measures-figure">
                {text.value}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {measurements.map((measurement) => (
              <MeasurementRow key={measurement.id} indicator={indicator} measurement={measurement} />
            ))}
          </tbody>
        </table>
      )}
      <div>
        <Button
          edits
          size="s"
          icon={Plus}
          onPress={() =>
            openDialog((onClose) => (
              <MeasureDialog indicator={indicator} measurement={null} onClose={onClose} />
            ))
          }
        >
          {text.addMeasure}
        </Button>
      </div>
    </>
  )
}

type MeasurementRowProps = { readonly indicator: Indicator; readonly measurement: Measurement }

function MeasurementRow({ indicator, measurement }: MeasurementRowProps) {
  const { id, on, value, entityId, note } = measurement
  const place = useData(({ entity }) => (entityId === null ? text.whole : (entity.get(entityId)?.name ?? '')))
  return (
    <tr>
      <th scope="row">
        {shortDate(on)}
        <span className="measures-note">{place}</span>
        {note !== '' && <span className="measures-note">{note}</span>}
      </th>
      <td className="measures-figure">{quantityText(value, indicator.unit)}</td>
      <td className="measures-gestures">
        <IconButton
          edits
          size="s"
          variant="quiet"
          icon={Pencil}
          label={text.editMeasure}
          onPress={() =>
            openDialog((onClose) => (
              <MeasureDialog indicator={indicator} measurement={measurement} onClose={onClose} />
            ))
          }
        />
        <DeleteButton
          size="s"
          label={text.deleteMeasure}
          name={measureName(measurement)}
          onDelete={() => perform({ type: 'measurement.delete', id })}
        />
      </td>
    </tr>
  )
}
