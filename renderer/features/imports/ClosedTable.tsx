import { DoorOpen } from 'lucide-react'
import { useMemo } from 'react'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { Table } from '#renderer/ui/table/Table.tsx'
import { closingReasons, importText as text } from '#shared/text/imports.ts'
import type { DirectoryDraft } from './use-directory-plan.ts'

type Row = { readonly id: string; readonly name: string; readonly uai: string; readonly reason: string }

const columns: readonly Column<Row>[] = [
  { id: 'name', title: text.name, width: '4fr', isRowHeader: true, value: (row) => row.name, filter: 'text' },
  { id: 'uai', title: text.uai, width: 100, value: (row) => row.uai, filter: 'text' },
  { id: 'reason', title: text.reason, width: '3fr', value: (row) => row.reason, filter: 'choice' },
]

/** The schools that the file says closed, or does not know any more, to be ticked. */
export function ClosedTable({ draft }: { readonly draft: DirectoryDraft }) {
  const { plan, agreement, tick, closeOn } = draft
  const rows = useMemo(
    () =>
      plan.closed.map(
        ({ entity, reason }): Row => ({
          id: entity.id,
          name: entity.name,
          uai: entity.uai ?? '',
          reason: closingReasons[reason],
        }),
      ),
    [plan],
  )
  return (
    <div className="import-group">
      {rows.length > 0 && (
        <div className="import-hint">
          <p>{text.closedHint}</p>
          <DatePicker label={text.closedOn} value={agreement.closedOn} onCommit={closeOn} />
        </div>
      )}
      <Table
        label={text.closed}
        columns={columns}
        rows={rows}
        getId={idOf}
        selectionMode="ticks"
        hasCheckboxes
        selected={agreement.closed}
        onSelect={(chosen) => tick('closed', chosen)}
        rememberAs="import.closed"
        empty={
          <EmptyState icon={DoorOpen} title={text.noClosed}>
            {text.noClosedHint}
          </EmptyState>
        }
      />
    </div>
  )
}

function idOf({ id }: Row): string {
  return id
}
