import { notify, unsay } from '#renderer/actions/notices.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { ask } from '#renderer/actions/perform.ts'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import type { ErasedBackups } from '#shared/api/backups.ts'
import { deleteErasedLabel, erasedBackupsText, backupText as text } from '#shared/text/backups.ts'
import './backups.css'

/** After an erasure: which backups hold what is gone, until when, and the way to lose them now. */
export async function tellErasedBackups(): Promise<void> {
  const erased = await ask('backup.erased', undefined)
  if (erased === null) return
  notify({
    tone: 'attention',
    title: text.erasedTitle,
    text: erasedBackupsText(erased),
    actions: [{ label: text.erasedAsk, onPress: () => askForErased(erased) }],
  })
}

/** Asks before they go: nothing brings them back. */
export function askForErased(erased: ErasedBackups): void {
  openDialog((onClose) => <ErasedDialog erased={erased} onClose={onClose} />)
}

function ErasedDialog({ erased, onClose }: { readonly erased: ErasedBackups; readonly onClose: () => void }) {
  const remove = async () => {
    onClose()
    const done = await ask('backup.delete-erased', undefined)
    if (done === null) return
    unsay(text.erasedTitle)
    notify({ tone: 'ok', title: text.erasedGone, text: text.erasedGoneText })
  }
  return (
    <ConfirmDialog
      title={text.erasedTitle}
      isOpen
      isDanger
      confirmLabel={deleteErasedLabel(erased)}
      cancelLabel={text.erasedKeep}
      onCancel={onClose}
      onConfirm={() => void remove()}
    >
      <div className="backups-loss">
        <p>{erasedBackupsText(erased)}</p>
        <p>{text.erasedReplaced}</p>
        <p>{text.erasedOthers}</p>
      </div>
    </ConfirmDialog>
  )
}
