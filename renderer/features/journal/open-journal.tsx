import { openDialog } from '#renderer/actions/open-dialog.ts'
import type { Collection } from '#shared/document/collections.ts'
import { JournalDialog } from './JournalDialog.tsx'

/** Opens the journal on what is about one record. */
export function openJournalOf(collection: Collection, id: string): void {
  openDialog((onClose) => <JournalDialog about={{ collection, id }} onClose={onClose} />)
}
