import { useJournalOpener } from '#renderer/actions/journal-opener.ts'
import { subscribe } from '#renderer/document/client.ts'
import { tellErasedBackups } from '#renderer/features/backups/erased-backups.tsx'
import { openJournalOf } from '#renderer/features/journal/open-journal.tsx'

/** Gives sheets and events the dialogs of features, which never import each other. */
export function linkFeatures(): void {
  useJournalOpener.setState({ open: openJournalOf })
  subscribe((event) => event.type === 'backups-hold-erased' && void tellErasedBackups())
}
