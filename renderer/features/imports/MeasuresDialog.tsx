import { useMemo, useState } from 'react'
import { notify } from '#renderer/actions/notices.ts'
import { revisionOf } from '#renderer/actions/perform.ts'
import { undoOffer } from '#renderer/actions/undo-offer.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { useHeld } from '#renderer/ui/use-held.ts'
import type { AppError } from '#shared/api/errors.ts'
import type { SourceTable } from '#shared/api/imports.ts'
import { type MeasurePlan, planMeasures } from '#shared/imports/measures/plan-measures.ts'
import type { MeasurementId } from '#shared/quality/indicator.ts'
import { importText } from '#shared/text/imports.ts'
import { missingColumns, plannedText, measureImportText as text } from '#shared/text/measure-import.ts'
import { commonText } from '#shared/text/ui.ts'
import { FileStep } from './FileStep.tsx'
import { MeasureLines } from './MeasureLines.tsx'
import { RemarkList } from './RemarkList.tsx'
import { SaveModel } from './SaveModel.tsx'
import { SourceFile } from './SourceFile.tsx'
import { type ImportDialogProps, useImportFile } from './use-import-file.ts'
import './imports.css'

/** Takes a table of measures into the document: a file, then what it would do, then one step. */
export function MeasuresDialog(props: ImportDialogProps) {
  const { reading, refusal, choose, close } = useImportFile('measures', props)
  if (reading !== null) {
    return (
      <MeasuresPreview
        key={`${reading.fileName} ${reading.table.rows.length}`}
        fileName={reading.fileName}
        table={reading.table}
        refusal={refusal}
        onOtherFile={choose}
        onClose={close}
      />
    )
  }
  return (
    <Dialog title={text.title} isOpen onClose={close} closeLabel={commonText.close}>
      <FileStep hint={text.hint} gives={text.gives} refusal={refusal} onChoose={choose}>
        <SaveModel kind="measures" />
      </FileStep>
    </Dialog>
  )
}

type MeasuresPreviewProps = {
  readonly fileName: string
  readonly table: SourceTable
  readonly refusal: AppError | null
  readonly onOtherFile: () => void
  readonly onClose: () => void
}

/** What a table would record, and the lines that it would leave out. */
function MeasuresPreview({ fileName, table, refusal, onOtherFile, onClose }: MeasuresPreviewProps) {
  const [isImporting, setImporting] = useState(false)
  const data = useHeld(useData(), isImporting)
  const plan = useMemo(
    () => planMeasures(table, { data, today: today(), newId: () => newId<MeasurementId>() }),
    [table, data],
  )
  async function submit() {
    setImporting(true)
    const done = await record(plan)
    setImporting(false)
    if (done) onClose()
  }
  return (
    <Dialog
      title={text.title}
      isOpen
      size="xl"
      onClose={onClose}
      closeLabel={commonText.close}
      footer={
        <>
          <p className="import-outcome">{plannedText(plan, false)}</p>
          <Button onPress={onClose}>{commonText.cancel}</Button>
          <Button
            edits
            variant="primary"
            disabledReason={isImporting ? importText.importing : (missingIn(plan) ?? undefined)}
            onPress={() => void submit()}
          >
            {importText.import}
          </Button>
        </>
      }
    >
      <div className="import-measures">
        <SourceFile label={fileName} refusal={refusal} onOtherFile={onOtherFile} />
        <Tabs
          label={text.title}
          tabs={[
            {
              id: 'measures',
              label: text.measures,
              count: plan.measurements.length,
              panel: <MeasureLines measurements={plan.measurements} />,
            },
            {
              id: 'remarks',
              label: importText.remarks,
              count: plan.remarks.length,
              panel: <RemarkList remarks={plan.remarks} />,
            },
          ]}
        />
      </div>
    </Dialog>
  )
}

function missingIn({ missing, measurements }: MeasurePlan): string | null {
  if (missing.length > 0) return missingColumns(missing)
  if (measurements.length > text.most) return text.tooMany
  return measurements.length === 0 ? text.nothingNew : null
}

async function record(plan: MeasurePlan): Promise<boolean> {
  const { measurements } = plan
  const revision = await revisionOf({ type: 'measurements.record', measurements, isImported: true })
  if (revision === null) return false
  notify({
    tone: 'ok',
    title: plannedText(plan, true),
    actions: [undoOffer(importText.undo, revision)],
  })
  return true
}
