import { perform } from '#renderer/actions/perform.ts'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import type { View } from '#shared/organisation/view.ts'
import { commonText } from '#shared/text/ui.ts'
import { removeViewQuestion, viewText as text } from '#shared/text/views.ts'

/** Asks before a view goes with the places that it keeps. */
export function RemoveViewDialog({
  view,
  onClose,
}: {
  readonly view: View | null
  readonly onClose: () => void
}) {
  if (view === null) return null
  return (
    <ConfirmDialog
      title={removeViewQuestion(view.name)}
      isOpen
      isDanger
      confirmLabel={commonText.delete}
      cancelLabel={commonText.cancel}
      onCancel={onClose}
      onConfirm={() => {
        onClose()
        void perform({ type: 'view.delete', id: view.id })
      }}
    >
      {text.deletionNote}
    </ConfirmDialog>
  )
}
