import { History, ScrollText, Trash2 } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { withDocument } from '#renderer/actions/with-document.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { journalText as text } from '#shared/text/journal.ts'
import { actionGroups } from '#shared/text/ui.ts'
import { chosenObject } from './chosen-object.ts'
import { JournalDialog } from './JournalDialog.tsx'
import { TrashDialog } from './TrashDialog.tsx'

/** What was done in the document and what was deleted, from any workspace. */
export const journalActions: readonly Action[] = [
  {
    id: 'journal.open',
    group: actionGroups.edit,
    label: () => text.open,
    shortcut: 'Mod+Shift+H',
    icon: History,
    keywords: text.words,
    isEnabled: () => withDocument(),
    run: () => openDialog((onClose) => <JournalDialog onClose={onClose} />),
  },
  {
    id: 'journal.object',
    group: actionGroups.edit,
    label: () => text.ofObject,
    icon: ScrollText,
    keywords: text.ofObjectWords,
    isEnabled: () => withDocument((data) => chosenObject(data) !== null || { reason: text.nothingChosen }),
    run: () =>
      openDialog((onClose) => <JournalDialog about={chosenObject(currentData())} onClose={onClose} />),
  },
  {
    id: 'trash.open',
    group: actionGroups.edit,
    label: () => text.trash,
    icon: Trash2,
    keywords: text.trashWords,
    isEnabled: () => withDocument(),
    run: () => openDialog((onClose) => <TrashDialog onClose={onClose} />),
  },
]
