import { ArchiveRestore, BookmarkPlus } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { withDocument } from '#renderer/actions/with-document.ts'
import { backupText as text } from '#shared/text/backups.ts'
import { actionGroups } from '#shared/text/ui.ts'
import { BackupsDialog } from './BackupsDialog.tsx'
import { NameVersionDialog } from './NameVersionDialog.tsx'

/** The backups and named versions of the document, from any workspace. */
export const backupActions: readonly Action[] = [
  {
    id: 'backup.open',
    group: actionGroups.document,
    label: () => text.open,
    icon: ArchiveRestore,
    keywords: text.words,
    isEnabled: () => withDocument(),
    run: () => openDialog((onClose) => <BackupsDialog onClose={onClose} />),
  },
  {
    id: 'backup.name',
    group: actionGroups.document,
    label: () => text.nameVersion,
    // Everything is saved at once: the habit of this key keeps a version.
    shortcut: 'Mod+S',
    icon: BookmarkPlus,
    keywords: text.nameWords,
    isEnabled: () => withDocument(),
    run: () => openDialog((onClose) => <NameVersionDialog onClose={onClose} />),
  },
]
