import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import type { ChangeRequest } from '#shared/quality/usage.ts'
import { requestStandingAs } from '#shared/quality/usages.ts'
import { changeRequestText as text } from '#shared/text/usages.ts'

type DeliverDialogProps = { readonly request: ChangeRequest; readonly onClose: () => void }

/** The day on which what was promised came. */
export function DeliverDialog({ request, onClose }: DeliverDialogProps) {
  const [deliveredOn, setDelivered] = useState<string | null>(today())
  return (
    <FormDialog
      title={text.deliverTitle}
      missing={deliveredOn === null ? text.deliverFault : null}
      onSubmit={async () => {
        if (deliveredOn === null) return false
        const patch = requestStandingAs('delivered', { ...request, deliveredOn }, deliveredOn)
        return perform({ type: 'change-request.edit', id: request.id, patch })
      }}
      onClose={onClose}
    >
      <DatePicker
        label={text.deliveredOn}
        value={deliveredOn}
        onCommit={setDelivered}
        onChange={setDelivered}
      />
    </FormDialog>
  )
}
