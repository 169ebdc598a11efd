import { Building2, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { levelHue } from '#renderer/sheets/level-hue.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import type { EntityId } from '#shared/organisation/entity.ts'
import { levels } from '#shared/organisation/level.ts'
import { peopleText as text } from '#shared/text/people.ts'
import { shortName } from '#shared/text/short-names.ts'
import { commonText } from '#shared/text/ui.ts'
import { AddEntityDialog } from './AddDialog.tsx'
import { DeleteEntities } from './DeleteEntities.tsx'
import { DirectoryTable } from './DirectoryTable.tsx'
import { type EntityRow, entityRows, entitySearched } from './rows.ts'

const columns: readonly Column<EntityRow>[] = [
  {
    id: 'name',
    title: text.name,
    isRowHeader: true,
    width: '5fr',
    minWidth: 220,
    value: (row) => row.entity.name,
    filter: 'text',
  },
  {
    id: 'sigle',
    title: text.sigle,
    width: 72,
    value: (row) => row.entity.sigle,
    filter: 'text',
  },
  { id: 'kind', title: text.kind, width: '2fr', minWidth: 110, value: (row) => row.kind, filter: 'choice' },
  {
    id: 'level',
    title: text.level,
    width: 110,
    value: (row) => row.level,
    cell: (row) => <Tag hue={levelHue[row.entity.level]}>{row.level}</Tag>,
    sortBy: (row) => levels.indexOf(row.entity.level),
    filter: 'choice',
  },
  {
    id: 'parent',
    title: text.parent,
    width: '3fr',
    minWidth: 180,
    value: (row) => row.parent,
    cell: (row) => <span title={row.parent}>{shortName(row.parent)}</span>,
    filter: 'choice',
  },
  { id: 'uai', title: text.uai, width: 100, value: (row) => row.entity.uai, filter: 'text' },
]
const search = { label: text.searchEntity, textOf: entitySearched }
const empty = { icon: Building2, title: text.noEntities, hint: text.noEntitiesHint }
const addition = { label: text.addEntity, Dialog: AddEntityDialog }

/** Entities that exist on the shown day. */
export function EntityTable() {
  const data = useData()
  const date = useShownDate()
  const rows = useMemo(() => entityRows(data, date), [data, date])
  const [deleted, setDeleted] = useState<readonly EntityId[] | null>(null)
  return (
    <>
      <DirectoryTable
        kind="entity"
        title={text.entities}
        columns={columns}
        rows={rows}
        getId={idOf}
        defaultSort={{ column: 'name', direction: 'ascending' }}
        {...{ search, empty, addition }}
        bulkActions={({ items }) => [
          {
            id: 'delete',
            label: commonText.delete,
            icon: Trash2,
            onAction: () => setDeleted(items.map(({ entity }) => entity.id)),
          },
        ]}
      />
      {deleted !== null && <DeleteEntities ids={deleted} onClose={() => setDeleted(null)} />}
    </>
  )
}

function idOf({ entity }: EntityRow): string {
  return entity.id
}
