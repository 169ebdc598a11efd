import { FileInput, School, UserRoundPlus } from 'lucide-react'
import type { Action, Enabled } from '#renderer/actions/action.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { importText as text } from '#shared/text/imports.ts'
import { measureImportText } from '#shared/text/measure-import.ts'
import { actionGroups } from '#shared/text/ui.ts'
import { DirectoryDialog } from './DirectoryDialog.tsx'
import { MeasuresDialog } from './MeasuresDialog.tsx'
import { PeopleDialog } from './PeopleDialog.tsx'

/** The imports, from the menu, the palette and the places that they fill. */
export const importActions: readonly Action[] = [
  {
    id: 'import.directory',
    group: actionGroups.document,
    label: () => text.directory,
    icon: School,
    keywords: text.directoryWords,
    edits: true,
    isEnabled: canImport,
    run: () => openDialog((onClose) => <DirectoryDialog onClose={onClose} />),
  },
  {
    id: 'import.people',
    group: actionGroups.document,
    label: () => text.people,
    icon: UserRoundPlus,
    keywords: text.peopleWords,
    edits: true,
    isEnabled: canImport,
    run: () => openDialog((onClose) => <PeopleDialog onClose={onClose} />),
  },
  {
    id: 'import.measures',
    group: actionGroups.document,
    label: () => measureImportText.action,
    icon: FileInput,
    keywords: measureImportText.words,
    edits: true,
    isEnabled: canImport,
    run: () => openDialog((onClose) => <MeasuresDialog onClose={onClose} />),
  },
]

function canImport(): Enabled {
  return useDocumentStore.getState().state.phase === 'open' || { reason: text.noDocument }
}
