import { TextSearch } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { withDocument } from '#renderer/actions/with-document.ts'
import { searchText as text } from '#shared/text/search.ts'
import { actionGroups } from '#shared/text/ui.ts'
import { SearchDialog } from './SearchDialog.tsx'

/** Searching the whole document, from anywhere. */
export const searchActions: readonly Action[] = [
  {
    id: 'document.search',
    group: actionGroups.document,
    label: () => text.action,
    shortcut: 'Mod+Shift+F',
    icon: TextSearch,
    keywords: text.actionWords,
    isEnabled: () => withDocument(),
    run: () => openDialog((onClose) => <SearchDialog onClose={onClose} />),
  },
]
