import { Waypoints } from 'lucide-react'
import { useState } from 'react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { Table } from '#renderer/ui/table/Table.tsx'
import type { KnownCopyTold } from '#shared/api/copies.ts'
import { copyDay, copyTitle, copyText as text } from '#shared/text/copies.ts'
import { commonText } from '#shared/text/ui.ts'
import { CopySheet } from './CopySheet.tsx'
import { ForgetCopy } from './ForgetCopy.tsx'
import { SendCopyDialog } from './SendCopyDialog.tsx'
import { useCopies } from './use-copies.ts'
import './copies.css'

const columns: readonly Column<KnownCopyTold>[] = [
  { id: 'who', title: text.who, width: '1fr', minWidth: 240, isRowHeader: true, value: copyTitle },
  {
    id: 'when',
    title: text.when,
    width: 112,
    value: ({ sentAt }) => sentAt,
    cell: ({ sentAt }) => copyDay(sentAt),
  },
  {
    id: 'merged',
    title: text.merged,
    yields: 1,
    width: 112,
    value: ({ mergedAt }) => mergedAt ?? '',
    cell: ({ mergedAt }) => (mergedAt === null ? text.never : copyDay(mergedAt)),
  },
]

/** The copies that the document knows: who has them, since when, and which registers they keep. */
export function CopiesDialog({ onClose }: { readonly onClose: () => void }) {
  const [told, setTold] = useCopies()
  const [chosenId, setChosenId] = useState<string | null>(null)
  if (told === null) return null
  const { copies } = told
  const chosen = copies.find(({ copyId }) => copyId === chosenId) ?? copies[0] ?? null
  return (
    <Dialog
      title={text.title}
      isOpen
      size="l"
      closeLabel={commonText.close}
      onClose={onClose}
      footer={
        <>
          {chosen !== null && <ForgetCopy copy={chosen} onForgotten={setTold} />}
          <Button
            edits
            variant="primary"
            onPress={() => openDialog((close) => <SendCopyDialog onClose={close} />)}
          >
            {text.sendAnother}
          </Button>
        </>
      }
    >
      <p className="copies-note">{text.intro}</p>
      <div className="copies">
        <Table
          label={text.title}
          columns={columns}
          rows={copies}
          getId={idOf}
          defaultSort={{ column: 'when', direction: 'descending' }}
          selectionMode="single"
          selected={new Set(chosen === null ? [] : [chosen.copyId])}
          onSelect={(ids) => setChosenId([...ids][0] ?? chosenId)}
          empty={
            <EmptyState icon={Waypoints} title={text.none}>
              {text.noneHint}
            </EmptyState>
          }
        />
        {chosen !== null && <CopySheet key={chosen.copyId} copy={chosen} ownId={told.copyId} />}
      </div>
    </Dialog>
  )
}

function idOf({ copyId }: KnownCopyTold): string {
  return copyId
}
