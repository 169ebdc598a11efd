import { useDeferredValue, useMemo } from 'react'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { showInspector } from '#renderer/actions/show-inspector.ts'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { useBroughtForward, useShownChart } from '#renderer/canvas/shown-nodes.ts'
import type { Column } from '#renderer/ui/table/column.ts'
import { Table } from '#renderer/ui/table/Table.tsx'
import { chartLevels } from '#shared/chart/graph.ts'
import { outlineText as text } from '#shared/text/outline.ts'
import { chooseNodes } from './choose-nodes.ts'
import { OutlineName } from './OutlineName.tsx'
import { type OutlineTableRow, outlineTableRows } from './outline-table-rows.ts'

const columns: readonly Column<OutlineTableRow>[] = [
  {
    id: 'name',
    title: text.name,
    isRowHeader: true,
    width: '4fr',
    minWidth: 150,
    value: ({ node }) => node.name,
    cell: ({ node }) => <OutlineName node={node} />,
    filter: 'text',
  },
  {
    id: 'kind',
    title: text.kind,
    width: '2fr',
    minWidth: 100,
    yields: 3,
    value: ({ node }) => node.kindLabel,
    filter: 'choice',
  },
  {
    id: 'level',
    title: text.level,
    width: 96,
    yields: 4,
    value: ({ level }) => level,
    sortBy: ({ node }) => chartLevels.indexOf(node.level),
    filter: 'choice',
  },
  {
    id: 'parent',
    title: text.parent,
    width: '2fr',
    minWidth: 120,
    yields: 2,
    value: ({ parent }) => parent,
    filter: 'choice',
  },
  {
    id: 'seats',
    title: text.seats,
    width: 132,
    yields: 5,
    value: ({ seats }) => seats,
    sortBy: ({ vacant }) => vacant,
    filter: 'text',
  },
  {
    id: 'relations',
    title: text.relations,
    width: 64,
    align: 'end',
    yields: 6,
    value: (row) => row.relations,
  },
  { id: 'state', title: text.state, width: 96, yields: 1, value: ({ state }) => state, filter: 'choice' },
]
const search = {
  label: text.search,
  textOf: ({ node, parent }: OutlineTableRow) => [node.name, node.sigle, node.kindLabel, parent].join(' '),
}

/** The chart as a table: every object once, sorted and filtered as one likes; of the same day and view. */
export function OutlineTable() {
  const graph = useDeferredValue(useShownChart()?.graph)
  const forward = useBroughtForward()
  const registry = useRegistry()
  const selected = useCanvas((state) => state.selectedNodes)
  const rows = useMemo(() => (graph === undefined ? [] : outlineTableRows(graph, forward)), [graph, forward])
  return (
    <Table
      label={text.title}
      columns={columns}
      rows={rows}
      getId={({ node }) => node.id}
      selectionMode="multiple"
      selected={selected}
      onSelect={(ids) => chooseNodes(ids, [...ids].at(-1) ?? null)}
      onOpen={() => {
        showInspector(registry)
        requestAnimationFrame(() => document.querySelector<HTMLElement>('.app-inspector')?.focus())
      }}
      search={search}
      rememberAs="outline"
    />
  )
}
