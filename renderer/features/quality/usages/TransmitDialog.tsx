import { useMemo, useState } from 'react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { ReadOnlyField } from '#renderer/ui/Form.tsx'
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx'
import type { EntityId } from '#shared/organisation/entity.ts'
import type { ChangeRequest } from '#shared/quality/usage.ts'
import { requestStandingAs } from '#shared/quality/usages.ts'
import { numberedName } from '#shared/text/quality-vocabulary.ts'
import { changeRequestText as text, usageReportText, usageText } from '#shared/text/usages.ts'
import { onlyChoice, supplierChoices } from '../choices.ts'

type TransmitDialogProps = { readonly request: ChangeRequest; readonly onClose: () => void }

const ways = [
  { id: 'eml', label: text.byMail },
  { id: 'pdf', label: text.byPdf },
  { id: 'none', label: text.alreadySent },
] as const
type Way = (typeof ways)[number]['id']

/** To whom a request goes and when: its slip is prepared, then it is noted as transmitted on that day. */
export function TransmitDialog({ request, onClose }: TransmitDialogProps) {
  const data = useData()
  const suppliers = useMemo(() => supplierChoices(data), [data])
  const [supplierId, setSupplier] = useState<EntityId | null>(request.supplierId ?? onlyChoice(suppliers))
  const [on, setOn] = useState<string | null>(request.transmittedOn ?? today())
  const [way, setWay] = useState<Way>('eml')
  async function submit() {
    if (supplierId === null || on === null) return false
    const isPrepared = way === 'none' || (await prepare(request, { on, supplierId }, way))
    const standing = requestStandingAs('transmitted', { ...request, transmittedOn: on }, on)
    const patch = { ...standing, supplierId }
    return isPrepared && perform({ type: 'change-request.edit', id: request.id, patch })
  }
  return (
    <FormDialog
      title={text.transmitTitle}
      verb={text.transmitVerb}
      missing={supplierId === null ? text.supplierFault : on === null ? text.dayFault : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <ReadOnlyField label={usageReportText.request}>{numberedName(request)}</ReadOnlyField>
      <ComboBox
        label={text.supplier}
        choices={suppliers}
        value={supplierId}
        emptyText={usageText.noneFound}
        onChange={setSupplier}
      />
      <DatePicker label={text.transmitDay} value={on} onCommit={setOn} onChange={setOn} />
      <RadioGroup
        label={text.transmitWay}
        description={text.transmitHint}
        choices={ways}
        value={way}
        onChange={setWay}
      />
    </FormDialog>
  )
}

/** The slip tells what is about to be recorded; a file that was given up records nothing. */
function prepare(
  { id: changeRequestId }: ChangeRequest,
  sending: { readonly on: string; readonly supplierId: EntityId },
  format: 'pdf' | 'eml',
): Promise<boolean> {
  return exportReport({ report: 'change-request', changeRequestId, sending, format })
}
