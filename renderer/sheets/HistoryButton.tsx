import { History } from 'lucide-react'
import { useJournalOpener } from '#renderer/actions/journal-opener.ts'
import { IconButton } from '#renderer/ui/Button.tsx'
import type { Collection } from '#shared/document/collections.ts'
import { journalText as text } from '#shared/text/journal.ts'

/** What the journal tells of the record of a sheet. */
export function HistoryButton({
  collection,
  id,
  size = 'm',
}: {
  readonly collection: Collection
  readonly id: string
  readonly size?: 's' | 'm'
}) {
  const open = useJournalOpener((opener) => opener.open)
  return (
    <IconButton
      icon={History}
      label={text.ofRecord}
      variant="quiet"
      size={size}
      onPress={() => open(collection, id)}
    />
  )
}
