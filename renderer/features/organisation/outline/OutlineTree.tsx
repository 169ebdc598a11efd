import { useId, useRef } from 'react'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { useBroughtForward } from '#renderer/canvas/shown-nodes.ts'
import { useActiveRowInView, useRowWindow } from '#renderer/ui/table/use-row-window.ts'
import { nodeIdOf } from '#shared/chart/outline/outline-rows.ts'
import { outlineText as text } from '#shared/text/outline.ts'
import { OutlineRowView } from './OutlineRowView.tsx'
import { useOutline } from './outline-store.ts'
import { useOutlineRows, useReveal } from './use-outline.ts'
import { useTreeHand } from './use-tree-hand.ts'

/** The chart as a tree: one stop of Tab, of which only the rows in view are drawn. */
export function OutlineTree({ date }: { readonly date: string }) {
  const { outline, rows } = useOutlineRows(date)
  useReveal(outline, rows)
  const box = useRef<HTMLDivElement>(null)
  const domId = useId()
  const active = useOutline((state) => state.active)
  const selected = useCanvas((state) => state.selectedNodes)
  const forward = useBroughtForward()
  const activeIndex = rows.findIndex(({ id }) => id === active)
  const { from, to } = useRowWindow(box, rows.length, true)
  useActiveRowInView(box, activeIndex, true)
  const hand = useTreeHand(rows, box)
  const rowId = (index: number) => `${domId}-${rows[index]?.id.replace(' ', '-')}`
  const isDrawn = activeIndex >= from && activeIndex < to
  return (
    <div
      ref={box}
      role="tree"
      tabIndex={0}
      aria-label={text.title}
      aria-multiselectable
      aria-activedescendant={isDrawn ? rowId(activeIndex) : undefined}
      className="outline-tree"
      {...hand.handlers}
    >
      <div role="presentation" className="outline-rows" style={{ '--count': rows.length }}>
        {rows.slice(from, to).map((row, offset) => {
          const index = from + offset
          const nodeId = nodeIdOf(row)
          return (
            <OutlineRowView
              key={row.id}
              domId={rowId(index)}
              row={row}
              index={index}
              isActive={index === activeIndex}
              isSelected={row.type === 'node' && selected.has(row.node.id)}
              isFaded={nodeId !== null && forward !== null && !forward.has(nodeId)}
              onNext={hand.renameNext}
            />
          )
        })}
      </div>
    </div>
  )
}
