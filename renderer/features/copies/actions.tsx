import { Send, Waypoints } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { withDocument } from '#renderer/actions/with-document.ts'
import { copyText as text } from '#shared/text/copies.ts'
import { actionGroups } from '#shared/text/ui.ts'
import { CopiesDialog } from './CopiesDialog.tsx'
import { SendCopyDialog } from './SendCopyDialog.tsx'

/** Copies that leave, and those that are known, from any workspace. */
export const copyActions: readonly Action[] = [
  {
    id: 'copy.send',
    group: actionGroups.document,
    label: () => text.send,
    icon: Send,
    keywords: text.sendWords,
    // What was sent is noted in the document.
    edits: true,
    isEnabled: () => withDocument(),
    run: () => openDialog((onClose) => <SendCopyDialog onClose={onClose} />),
  },
  {
    id: 'copy.list',
    group: actionGroups.document,
    label: () => text.list,
    icon: Waypoints,
    keywords: text.listWords,
    isEnabled: () => withDocument(),
    run: () => openDialog((onClose) => <CopiesDialog onClose={onClose} />),
  },
]
