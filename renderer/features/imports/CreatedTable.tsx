import { PackageCheck } from 'lucide-react'
import { useMemo } from 'react'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { Table } from '#renderer/ui/table/Table.tsx'
import { entityKinds } from '#shared/organisation/entity.ts'
import { importText as text } from '#shared/text/imports.ts'
import { entityKindLabels } from '#shared/text/vocabulary.ts'
import { nameOfEntity } from './entity-names.ts'
import type { DirectoryDraft } from './use-directory-plan.ts'

type Row = {
  readonly id: string
  readonly kind: string
  readonly rank: number
  readonly name: string
  readonly parent: string
  readonly commune: string
  readonly line: number
}

const columns: readonly Column<Row>[] = [
  {
    id: 'kind',
    title: text.kind,
    width: 108,
    value: (row) => row.kind,
    sortBy: (row) => row.rank,
    filter: 'choice',
  },
  { id: 'name', title: text.name, width: '4fr', isRowHeader: true, value: (row) => row.name, filter: 'text' },
  { id: 'parent', title: text.parent, width: '3fr', value: (row) => row.parent, filter: 'choice' },
  { id: 'commune', title: text.commune, width: '3fr', value: (row) => row.commune, filter: 'choice' },
  { id: 'line', title: text.line, width: 64, align: 'end', value: (row) => row.line },
]
const search = { label: text.searchEntity, textOf: (row: Row) => `${row.name} ${row.parent} ${row.commune}` }

/** What the document does not have yet, to be ticked. */
export function CreatedTable({
  draft: { entities, plan, agreement, tick },
}: {
  readonly draft: DirectoryDraft
}) {
  const rows = useMemo(() => {
    const nameOf = nameOfEntity(plan, entities)
    return plan.created.map(
      ({ entity, line }): Row => ({
        id: entity.id,
        kind: entityKindLabels[entity.kind].short,
        rank: entityKinds.indexOf(entity.kind),
        name: entity.name,
        parent: nameOf(entity.parentId),
        commune: nameOf(entity.communeId),
        line,
      }),
    )
  }, [plan, entities])
  return (
    <Table
      label={text.created}
      columns={columns}
      rows={rows}
      getId={idOf}
      search={search}
      selectionMode="ticks"
      hasCheckboxes
      selected={agreement.created}
      onSelect={(chosen) => tick('created', chosen)}
      rememberAs="import.created"
      empty={
        <EmptyState icon={PackageCheck} title={text.noCreated}>
          {text.noCreatedHint}
        </EmptyState>
      }
    />
  )
}

function idOf({ id }: Row): string {
  return id
}
