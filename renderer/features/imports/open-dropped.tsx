import { useState } from 'react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx'
import type { ImportKind } from '#shared/api/imports.ts'
import { droppedTable, dropText as text } from '#shared/text/drop.ts'
import { DirectoryDialog } from './DirectoryDialog.tsx'
import { MeasuresDialog } from './MeasuresDialog.tsx'
import { PeopleDialog } from './PeopleDialog.tsx'

type TableKind = Exclude<ImportKind, 'holidays'>

const dialogs = { directory: DirectoryDialog, people: PeopleDialog, measures: MeasuresDialog } as const
const choices = (['directory', 'people', 'measures'] as const).map((id) => ({ id, label: text.kinds[id] }))

/** Asks what a table holds that was dropped on the window, then shows what it would give. */
export function openDroppedTable(fileName: string): void {
  openDialog((onClose) => <KindDialog fileName={fileName} onClose={onClose} />)
}

type KindDialogProps = { readonly fileName: string; readonly onClose: () => void }

function KindDialog({ fileName, onClose }: KindDialogProps) {
  const [kind, setKind] = useState<TableKind | null>(null)
  async function next() {
    if (kind === null) return false
    const Import = dialogs[kind]
    openDialog((close) => <Import isDropped onClose={close} />)
    // The next dialog has taken the place of this one.
    return false
  }
  return (
    <FormDialog
      title={text.importTitle}
      verb={text.next}
      missing={kind === null ? text.missing : null}
      onSubmit={next}
      onClose={onClose}
    >
      <p>{droppedTable(fileName)}</p>
      <RadioGroup label={text.as} choices={choices} value={kind} onChange={setKind} />
    </FormDialog>
  )
}
