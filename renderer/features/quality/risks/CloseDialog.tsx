import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { checkRisk } from '#shared/quality/record-rules.ts'
import type { Risk } from '#shared/quality/risk.ts'
import { qualityFaultText } from '#shared/text/quality-faults.ts'
import { riskText as text } from '#shared/text/risks.ts'

/** From which day a risk is no longer followed. */
export function CloseDialog({ risk, onClose }: { readonly risk: Risk; readonly onClose: () => void }) {
  const [day, setDay] = useState<string | null>(today())
  const standing = { status: 'closed', closedOn: day } as const
  const checked = checkRisk({ ...risk, ...standing }, currentData())
  return (
    <FormDialog
      title={text.close}
      verb={text.closeVerb}
      missing={day === null ? text.closeDayFault : checked.ok ? null : qualityFaultText(checked.error)}
      onSubmit={() => perform({ type: 'risk.edit', id: risk.id, patch: standing })}
      onClose={onClose}
    >
      <DatePicker
        label={text.closedOn}
        value={day}
        min={risk.identifiedOn}
        max={today()}
        onCommit={setDay}
        onChange={setDay}
      />
    </FormDialog>
  )
}
