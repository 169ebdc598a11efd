import { FileLock2 } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { withDocument } from '#renderer/actions/with-document.ts'
import { encryptionText as text } from '#shared/text/encryption.ts'
import { actionGroups } from '#shared/text/ui.ts'
import { EncryptDialog } from './EncryptDialog.tsx'

/** Sending the document to somebody so that only a password opens it. */
export const encryptionActions: readonly Action[] = [
  {
    id: 'document.encrypt',
    group: actionGroups.document,
    label: () => text.open,
    icon: FileLock2,
    keywords: text.words,
    isEnabled: () => withDocument(),
    run: () => openDialog((onClose) => <EncryptDialog onClose={onClose} />),
  },
]
