import { useDeferredValue, useEffect, useMemo } from 'react'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { useShownChart } from '#renderer/canvas/shown-nodes.ts'
import { useData } from '#renderer/document/hooks.ts'
import { ancestorsOf, type Outline, outlineOf } from '#shared/chart/outline/outline.ts'
import {
  isOpenAtFirst,
  levelRowId,
  nodeIdOf,
  type OutlineRow,
  outlineRows,
} from '#shared/chart/outline/outline-rows.ts'
import { memberCount, membersOf } from './members-of.ts'
import { flip, setActiveRow, useOutline } from './outline-store.ts'

const nothing = outlineOf({ nodes: [] })

/** The tree of the chart on screen and its open rows on a day; a moment after the chart, which goes first. */
export function useOutlineRows(date: string): {
  readonly outline: Outline
  readonly rows: readonly OutlineRow[]
} {
  const graph = useDeferredValue(useShownChart()?.graph)
  const data = useDeferredValue(useData())
  const flipped = useOutline((state) => state.flipped)
  const outline = useMemo(() => (graph === undefined ? nothing : outlineOf(graph)), [graph])
  const rows = useMemo(
    () =>
      outlineRows(outline, {
        flipped,
        memberCount: (node) => memberCount(data, node),
        membersOf: (node) => membersOf(data, node, date),
      }),
    [outline, flipped, data, date],
  )
  return { outline, rows }
}

/** What is selected elsewhere is shown: what stands above it is opened, and the keyboard is on it. */
export function useReveal(outline: Outline, rows: readonly OutlineRow[]): void {
  useEffect(() => {
    const reveal = () => {
      const { selectedNodes } = useCanvas.getState()
      const id = [...selectedNodes].findLast((one) => outline.byId.has(one))
      const { active } = useOutline.getState()
      const row = rows.find((one) => one.id === active)
      const isOnIt = row !== undefined && selectedNodes.has(nodeIdOf(row) ?? '')
      if (id === undefined || isOnIt) return
      const { flipped } = useOutline.getState()
      flip(pathTo(outline, id).filter((one) => isOpenAtFirst(outline, one) === flipped.has(one)))
      setActiveRow(id)
    }
    reveal()
    return useCanvas.subscribe(
      ({ selectedNodes }, before) => selectedNodes !== before.selectedNodes && reveal(),
    )
  }, [outline, rows])
}

function pathTo(outline: Outline, id: string): readonly string[] {
  const above = ancestorsOf(outline, id)
  const root = outline.byId.get(above.at(-1) ?? id)
  return root === undefined ? above : [...above, levelRowId(root.level)]
}
