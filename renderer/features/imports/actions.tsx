import { School, UserRoundPlus } from 'lucide-react'
import type { Action, Enabled } from '#renderer/actions/action.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { importText as text } from '#shared/text/imports.ts'
import { actionGroups } from '#shared/text/ui.ts'
import { DirectoryDialog } from './DirectoryDialog.tsx'
import { PeopleDialog } from './PeopleDialog.tsx'

/** The two imports, from the menu, the palette, the directory and an empty chart. */
export const importActions: readonly Action[] = [
  {
    id: 'import.directory',
    group: actionGroups.document,
    label: () => text.directory,
    icon: School,
    keywords: text.directoryWords,
    isEnabled: canImport,
    run: () => openDialog((onClose) => <DirectoryDialog onClose={onClose} />),
  },
  {
    id: 'import.people',
    group: actionGroups.document,
    label: () => text.people,
    icon: UserRoundPlus,
    keywords: text.peopleWords,
    isEnabled: canImport,
    run: () => openDialog((onClose) => <PeopleDialog onClose={onClose} />),
  },
]

function canImport(): Enabled {
  const { state } = useDocumentStore.getState()
  if (state.phase !== 'open') return { reason: text.noDocument }
  return state.snapshot.status.readOnly === null || { reason: text.readOnly }
}
