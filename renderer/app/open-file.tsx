import { notify, notifyError } from '#renderer/actions/notices.ts'
import { closeDialog, openDialog } from '#renderer/actions/open-dialog.ts'
import { ask } from '#renderer/actions/perform.ts'
import { call } from '#renderer/document/client.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { type AppError, salvageable } from '#shared/api/errors.ts'
import { errorText } from '#shared/text/errors.ts'
import { salvageText as text } from '#shared/text/salvage.ts'
import { frameActionText as uiText } from '#shared/text/ui.ts'
import { SalvagedDialog } from './SalvagedDialog.tsx'
import { SalvagingDialog } from './SalvagingDialog.tsx'

/** Opens a file that the person chooses, or one of the recent ones; tells why not, and what can be done of a damaged one. */
export async function openFile(recentId: string | null = null): Promise<boolean> {
  const answer =
    recentId === null
      ? await call('document.open', undefined)
      : await call('document.open-recent', { id: recentId })
  if (!answer.ok) await tellRefused(answer.error)
  return answer.ok
}

/** Why a file is not opened, and what can be done with it all the same. */
export async function tellRefused(error: AppError): Promise<void> {
  if (salvageable.has(error.code)) await offerSalvage(error)
  else if (error.code === 'file-open-elsewhere') offerLook(error)
  else notifyError(error)
}

function offerLook(error: AppError): void {
  const { title, message } = errorText(error)
  const look = { label: uiText.look, onPress: () => void ask('document.look', undefined) }
  notify({ tone: 'late', title, text: message, actions: [look] })
}

async function offerSalvage(error: AppError): Promise<void> {
  const offer = await call('salvage.offer', undefined)
  const backup = offer.ok ? offer.value.backup : null
  const { title, message } = errorText(error)
  notify({
    tone: 'late',
    title,
    text: message,
    notes: [backup === null ? text.noBackup : text.backup(backup)],
    actions: [
      ...(backup === null ? [] : [{ label: text.openBackup, onPress: () => void openBackup() }]),
      { label: text.recover, onPress: () => void recover() },
    ],
  })
}

async function recover(): Promise<void> {
  openDialog((onClose) => <SalvagingDialog onClose={onClose} />)
  const salvaged = await ask('salvage.run', undefined)
  closeDialog()
  if (salvaged !== null)
    onceShown(() => openDialog((onClose) => <SalvagedDialog lines={salvaged.lines} onClose={onClose} />))
}

async function openBackup(): Promise<void> {
  const opened = await ask('salvage.open-backup', undefined)
  if (opened !== null) notify({ tone: 'ok', title: text.copied })
}

/** A document that comes closes whatever dialog there was: the account of it waits until it is there. */
function onceShown(show: () => void): void {
  const isShown = () => useDocumentStore.getState().state.phase === 'open'
  if (isShown()) {
    show()
    return
  }
  const stop = useDocumentStore.subscribe(() => {
    if (!isShown()) return
    stop()
    show()
  })
}
