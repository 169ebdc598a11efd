import { FileDown, MessageSquareReply, PackageCheck, Send } from 'lucide-react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { ChangeRequest } from '#shared/quality/usage.ts'
import { changeRequestText as text } from '#shared/text/usages.ts'
import { AnswerDialog } from './AnswerDialog.tsx'
import { DeliverDialog } from './DeliverDialog.tsx'
import { TransmitDialog } from './TransmitDialog.tsx'

type RequestGesturesProps = { readonly request: ChangeRequest }

/** The next official gesture of a request, and its slip, which can be made at any time. */
export function RequestGestures({ request }: RequestGesturesProps) {
  const exportSlip = (format: 'pdf' | 'eml') =>
    void exportReport({ report: 'change-request', changeRequestId: request.id, sending: null, format })
  return (
    <div className="quality-gestures">
      <NextGesture request={request} />
      <MenuButton
        label={text.slip}
        size="s"
        icon={FileDown}
        entries={[
          { id: 'pdf', label: text.slipPdf, onAction: () => exportSlip('pdf') },
          { id: 'eml', label: text.slipMail, onAction: () => exportSlip('eml') },
        ]}
      />
    </div>
  )
}

function NextGesture({ request }: RequestGesturesProps) {
  switch (request.status) {
    case 'asked':
    case 'kept':
      return (
        <Button
          edits
          size="s"
          icon={Send}
          onPress={() => openDialog((onClose) => <TransmitDialog request={request} onClose={onClose} />)}
        >
          {text.transmit}
        </Button>
      )
    case 'transmitted':
      return (
        <Button
          edits
          size="s"
          icon={MessageSquareReply}
          onPress={() => openDialog((onClose) => <AnswerDialog request={request} onClose={onClose} />)}
        >
          {text.noteAnswer}
        </Button>
      )
    case 'promised':
      return (
        <Button
          edits
          size="s"
          icon={PackageCheck}
          onPress={() => openDialog((onClose) => <DeliverDialog request={request} onClose={onClose} />)}
        >
          {text.deliver}
        </Button>
      )
    case 'set-aside':
    case 'delivered':
    case 'refused':
      return null
  }
}
