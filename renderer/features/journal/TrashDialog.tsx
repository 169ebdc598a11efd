import { Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { notify } from '#renderer/actions/notices.ts'
import { ask } from '#renderer/actions/perform.ts'
import { useSnapshot } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { Table } from '#renderer/ui/table/Table.tsx'
import type { TrashItem } from '#shared/api/history.ts'
import { alongText, journalMoment, journalText as text, trashName } from '#shared/text/journal.ts'
import { collectionNouns } from '#shared/text/record-nouns.ts'
import { capitalise } from '#shared/text/terms.ts'
import { commonText } from '#shared/text/ui.ts'
import { EmptyTrash } from './EmptyTrash.tsx'
import './journal.css'

const columns: readonly Column<TrashItem>[] = [
  {
    id: 'kind',
    title: text.kind,
    width: 110,
    value: ({ collection }) => capitalise(collectionNouns[collection]),
    filter: 'choice',
  },
  { id: 'name', title: text.name, width: '2fr', minWidth: 200, isRowHeader: true, value: trashName },
  {
    id: 'along',
    title: text.along,
    width: 100,
    value: ({ along }) => along,
    cell: ({ along }) => alongText(along),
  },
  { id: 'at', title: text.deletedOn, width: 220, value: ({ at }) => at, cell: journalMoment },
]

/** What was deleted and can come back, with what went along. */
export function TrashDialog({ onClose }: { readonly onClose: () => void }) {
  const items = useTrash()
  const [chosenId, setChosenId] = useState<string | null>(null)
  if (items === null) return null
  const chosen = items.find(({ id }) => id === chosenId) ?? items[0] ?? null
  return (
    <Dialog
      title={text.trashTitle}
      isOpen
      size="l"
      closeLabel={commonText.close}
      onClose={onClose}
      footer={
        chosen === null ? undefined : (
          <>
            <EmptyTrash items={items} />
            <Button edits variant="primary" onPress={() => void restore(chosen)}>
              {text.restore}
            </Button>
          </>
        )
      }
    >
      <p className="journal-intro">{text.trashIntro}</p>
      <div className="journal-trash">
        <Table
          label={text.trashList}
          columns={columns}
          rows={items}
          getId={idOf}
          autoFocus={items.length > 0}
          defaultSort={{ column: 'at', direction: 'descending' }}
          selectionMode="single"
          selected={new Set(chosen === null ? [] : [chosen.id])}
          onSelect={(ids) => setChosenId([...ids][0] ?? chosenId)}
          empty={
            <EmptyState icon={Trash2} title={text.trashNone}>
              {text.trashNoneHint}
            </EmptyState>
          }
        />
      </div>
    </Dialog>
  )
}

async function restore(item: TrashItem): Promise<void> {
  const { seq, collection, id } = item
  const done = await ask('trash.restore', { seq, collection, id })
  if (done !== null) notify({ tone: 'ok', title: text.restored, text: trashName(item) })
}

function useTrash(): readonly TrashItem[] | null {
  const revision = useSnapshot((snapshot) => snapshot.revision)
  const [items, setItems] = useState<readonly TrashItem[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again at each revision
  useEffect(() => {
    let isWanted = true
    void ask('trash.read', undefined).then((answer) => {
      if (isWanted) setItems(answer ?? [])
    })
    return () => {
      isWanted = false
    }
  }, [revision])
  return items
}

function idOf({ id }: TrashItem): string {
  return id
}
