import { ArchiveRestore } from 'lucide-react'
import { useEffect, useState } from 'react'
import { ask } from '#renderer/actions/perform.ts'
import { subscribe } from '#renderer/document/client.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { Table } from '#renderer/ui/table/Table.tsx'
import type { Backup, ErasedBackups } from '#shared/api/backups.ts'
import { backupLabel, backupMoment, erasedBackupsText, backupText as text } from '#shared/text/backups.ts'
import { bytesText } from '#shared/text/plurals.ts'
import { commonText } from '#shared/text/ui.ts'
import { BackupChanges } from './BackupChanges.tsx'
import { askForErased } from './erased-backups.tsx'
import { NameVersionDialog } from './NameVersionDialog.tsx'
import { RestoreButtons } from './RestoreButtons.tsx'
import './backups.css'

const columns: readonly Column<Backup>[] = [
  { id: 'at', title: text.when, width: 200, isRowHeader: true, value: ({ at }) => at, cell: backupMoment },
  { id: 'what', title: text.what, width: '1fr', minWidth: 120, value: backupLabel },
  {
    id: 'size',
    title: text.size,
    width: 72,
    align: 'end',
    value: ({ byteSize }) => byteSize,
    cell: ({ byteSize }) => bytesText(byteSize),
  },
]

/** The verified backups of the document, what changed since each, and the ways back. */
export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const { backups, erased } = useBackups()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [isNaming, setNaming] = useState(false)
  const chosen = backups?.find(({ id }) => id === chosenId) ?? backups?.[0] ?? null
  // One more that comes by itself takes the place of none under the hand.
  if (chosen !== null && chosen.id !== chosenId) setChosenId(chosen.id)
  if (backups === null) return null
  return (
    <Dialog
      title={text.title}
      isOpen
      size="xl"
      closeLabel={commonText.close}
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => setNaming(true)}>{text.nameTitle}</Button>
          {chosen !== null && (
            <RestoreButtons
              backup={chosen}
              holdsErased={erased !== null && chosen.at < erased.until}
              onDone={onClose}
            />
          )}
        </>
      }
    >
      <p className="backups-intro">{text.intro}</p>
      {erased !== null && (
        <Callout
          tone="attention"
          actions={
            <Button size="s" onPress={() => askForErased(erased)}>
              {text.erasedAsk}
            </Button>
          }
        >
          {erasedBackupsText(erased)}
        </Callout>
      )}
      <div className={chosen === null ? 'backups backups-none' : 'backups'}>
        <Table
          label={text.list}
          columns={columns}
          rows={backups}
          getId={idOf}
          autoFocus={backups.length > 0}
          defaultSort={{ column: 'at', direction: 'descending' }}
          selectionMode="single"
          selected={new Set(chosen === null ? [] : [chosen.id])}
          onSelect={(ids) => setChosenId([...ids][0] ?? chosenId)}
          empty={
            <EmptyState icon={ArchiveRestore} title={text.none}>
              {text.noneHint}
            </EmptyState>
          }
        />
        {chosen !== null && <BackupChanges key={chosen.id} backup={chosen} />}
      </div>
      {isNaming && <NameVersionDialog onClose={() => setNaming(false)} />}
    </Dialog>
  )
}

/** What is kept of the document, and what of it was erased since; also while more is kept, or less. */
function useBackups(): { readonly backups: readonly Backup[] | null; readonly erased: ErasedBackups | null } {
  const [backups, setBackups] = useState<readonly Backup[] | null>(null)
  const [erased, setErased] = useState<ErasedBackups | null>(null)
  useEffect(() => {
    const read = () => {
      void ask('backup.list', undefined).then((list) => setBackups(list ?? []))
      void ask('backup.erased', undefined).then(setErased)
    }
    read()
    return subscribe(({ type }) => type === 'backups-changed' && read())
  }, [])
  return { backups, erased }
}

function idOf({ id }: Backup): string {
  return id
}
