import { LineChart } from 'lucide-react'
import { useMemo } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, useData, useRecord } from '#renderer/document/hooks.ts'
import { bodyChoices, choicesOf } from '#renderer/sheets/choices.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import type { EditRecord } from '#renderer/sheets/edit-record.ts'
import { QuantityField } from '#renderer/sheets/QuantityField.tsx'
import { today } from '#renderer/sheets/today.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow, Form, Section } from '#renderer/ui/Form.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { byOrder } from '#shared/kit/by-order.ts'
import type { Indicator } from '#shared/quality/indicator.ts'
import { allMeasurementsOf, factsOfIndicator } from '#shared/reports/indicators/indicator-facts.ts'
import { lineChart } from '#shared/reports/indicators/plot.ts'
import { indicatorName, lostMeasures, plotInWords, indicatorText as text } from '#shared/text/indicators.ts'
import { dimensionLabels, indicatorSenseLabels } from '#shared/text/quality-vocabulary.ts'
import { PlotView } from '../PlotView.tsx'
import { dimensionName } from './columns.tsx'
import { MeasurementList } from './MeasurementList.tsx'

const dimensionChoices = choicesOf(dimensionLabels)
const senseChoices = choicesOf(indicatorSenseLabels)
const chartSize = { width: 272, height: 132, letters: 10.5 }

type FieldsProps = { readonly indicator: Indicator; readonly edit: EditRecord<'indicator'> }

/** One indicator: its course, its measures, what it is measured against, and how. */
export function IndicatorSheet({ id }: { readonly id: string }) {
  const indicator = useRecord('indicator', id)
  if (indicator === undefined) return null
  const edit: EditRecord<'indicator'> = (patch) =>
    perform({ type: 'indicator.edit', id: indicator.id, patch })
  return (
    <>
      <PanelHeader
        icon={LineChart}
        title={indicator.name}
        note={dimensionName(indicator.dimension)}
        actions={
          <DeleteButton
            label={text.delete}
            name={indicatorName(indicator)}
            consequences={() => lostMeasures(allMeasurementsOf(currentData(), indicator).length)}
            onDelete={() => perform({ type: 'indicator.delete', id: indicator.id })}
          />
        }
      />
      <Course indicator={indicator} />
      <Section title={text.measures}>
        <MeasurementList indicator={indicator} />
      </Section>
      <Section title={text.one}>
        <Form>
          <Subject indicator={indicator} edit={edit} />
          <Aim indicator={indicator} edit={edit} />
          <TextArea
            label={text.method}
            rows={3}
            value={indicator.method}
            onCommit={(method) => edit({ method })}
          />
          <Ties indicator={indicator} edit={edit} />
        </Form>
      </Section>
    </>
  )
}

function Course({ indicator }: { readonly indicator: Indicator }) {
  const data = useData()
  const { series } = useMemo(() => factsOfIndicator(data, indicator, today()), [data, indicator])
  const plot = lineChart(series, indicator, chartSize)
  if (plot === null) return null
  return (
    <div className="indicator-course">
      <PlotView plot={plot} alt={plotInWords(indicator, series)} />
    </div>
  )
}

function Subject({ indicator, edit }: FieldsProps) {
  return (
    <>
      <TextField
        label={text.name}
        value={indicator.name}
        maxLength={300}
        validate={(typed) => (typed.trim() === '' ? text.nameFault : undefined)}
        onCommit={(name) => edit({ name })}
      />
      <Select
        label={text.dimension}
        choices={dimensionChoices}
        value={indicator.dimension}
        onChange={(dimension) => edit({ dimension })}
      />
      <FieldRow>
        <TextField
          label={text.unit}
          value={indicator.unit}
          maxLength={40}
          onCommit={(unit) => edit({ unit })}
        />
        <Select
          label={text.sense}
          choices={senseChoices}
          value={indicator.sense}
          onChange={(sense) => edit({ sense })}
        />
      </FieldRow>
    </>
  )
}

function Aim({ indicator, edit }: FieldsProps) {
  return (
    <>
      <FieldRow>
        <QuantityField
          label={text.baseline}
          value={indicator.baseline}
          onCommit={(baseline) => edit({ baseline })}
        />
        <QuantityField label={text.target} value={indicator.target} onCommit={(target) => edit({ target })} />
      </FieldRow>
      <DatePicker
        label={text.targetDate}
        value={indicator.targetDate}
        onCommit={(targetDate) => edit({ targetDate })}
      />
    </>
  )
}

function Ties({ indicator, edit }: FieldsProps) {
  const data = useData()
  const bodies = useMemo(() => bodyChoices(data), [data])
  const objectives = useMemo(
    () => [...data.objective.values()].sort(byOrder).map(({ id, name }) => ({ id, label: name })),
    [data.objective],
  )
  return (
    <>
      <ComboBox
        label={text.body}
        choices={bodies}
        value={indicator.bodyId}
        emptyText={text.noneFound}
        onChange={(bodyId) => edit({ bodyId })}
      />
      <ComboBox
        label={text.objective}
        choices={objectives}
        value={indicator.objectiveId}
        emptyText={text.noneFound}
        onChange={(objectiveId) => edit({ objectiveId })}
      />
    </>
  )
}
