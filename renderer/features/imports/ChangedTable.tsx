import { Equal } from 'lucide-react'
import { useMemo } from 'react'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { Table } from '#renderer/ui/table/Table.tsx'
import { fieldChanges } from '#shared/imports/directory/usual-agreement.ts'
import { fieldLabels, fieldValueText, importText as text } from '#shared/text/imports.ts'
import { nameOfEntity } from './entity-names.ts'
import type { DirectoryDraft } from './use-directory-plan.ts'

type Row = {
  readonly key: string
  readonly name: string
  readonly field: string
  readonly before: string
  readonly after: string
  readonly line: number
}

const columns: readonly Column<Row>[] = [
  {
    id: 'name',
    title: text.entity,
    width: '4fr',
    isRowHeader: true,
    value: (row) => row.name,
    filter: 'text',
  },
  { id: 'field', title: text.field, width: 104, value: (row) => row.field, filter: 'choice' },
  { id: 'before', title: text.before, width: '3fr', value: (row) => row.before, filter: 'text' },
  { id: 'after', title: text.after, width: '3fr', value: (row) => row.after, filter: 'text' },
  { id: 'line', title: text.line, width: 64, align: 'end', value: (row) => row.line },
]
const search = { label: text.searchEntity, textOf: (row: Row) => `${row.name} ${row.before} ${row.after}` }

/** What the document says otherwise than the file, field by field, to be ticked. */
export function ChangedTable({
  draft: { entities, plan, agreement, tick },
}: {
  readonly draft: DirectoryDraft
}) {
  const rows = useMemo(() => {
    const nameOf = nameOfEntity(plan, entities)
    return fieldChanges(plan).map(
      ({ key, field, change: { entity, after, line } }): Row => ({
        key,
        name: entity.name,
        field: fieldLabels[field],
        before: fieldValueText(field, entity[field], nameOf),
        after: fieldValueText(field, after[field] ?? null, nameOf),
        line,
      }),
    )
  }, [plan, entities])
  return (
    <div className="import-group">
      {rows.length > 0 && <p className="import-hint">{text.changedHint}</p>}
      <Table
        label={text.changed}
        columns={columns}
        rows={rows}
        getId={keyOf}
        search={search}
        selectionMode="ticks"
        hasCheckboxes
        selected={agreement.changed}
        onSelect={(chosen) => tick('changed', chosen)}
        rememberAs="import.changed"
        empty={
          <EmptyState icon={Equal} title={text.noChanged}>
            {text.noChangedHint}
          </EmptyState>
        }
      />
    </div>
  )
}

function keyOf({ key }: Row): string {
  return key
}
