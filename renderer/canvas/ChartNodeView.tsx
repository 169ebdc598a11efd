import { Handle, type NodeProps, Position } from '@xyflow/react'
import { Pin } from 'lucide-react'
import { memo } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { useTypedInPlace } from '#renderer/ui/use-typed-in-place.ts'
import type { ChartNode } from '#shared/chart/graph.ts'
import { nodeSentence, organisationText as text } from '#shared/text/organisation.ts'
import { overlayAloud } from '#shared/text/overlays.ts'
import { filterText } from '#shared/text/view-filter.ts'
import { shownCanvas } from './canvas-commands.ts'
import { selectNodes, startRenaming, useCanvas } from './canvas-store.ts'
import { FoldButton } from './FoldButton.tsx'
import { type FlowNode, wordsId } from './flow-nodes.ts'
import { useJumps } from './jumps.ts'
import { nodeRefOf } from './node-ref.ts'
import { useFacts, useIsFaded, useShownNode } from './shown-nodes.ts'

const sides = [Position.Top, Position.Right, Position.Bottom, Position.Left] as const

/** A node as one touches it: its looks are painted by the scene under it. */
export const ChartNodeView = memo(function ChartNodeView({ id }: NodeProps<FlowNode>) {
  const node = useShownNode(id)
  const isRenaming = useCanvas((state) => state.renaming === id)
  const isFaded = useIsFaded(id)
  const facts = useFacts(id)
  const isPulsing = useJumps(({ pulsing }) => pulsing === id)
  return (
    <div className="chart-node" data-pulsing={isPulsing}>
      <span id={wordsId(id)} className="chart-node-words">
        {node !== undefined && nodeSentence(node)}
        {node?.pinned === true && `, ${text.pinned}`}
        {facts !== undefined && `, ${overlayAloud(facts)}`}
        {isFaded && `, ${filterText.faded}`}
      </span>
      {node?.pinned === true && (
        <span className="chart-node-pin">
          <Icon icon={Pin} size="0.75rem" />
        </span>
      )}
      <FoldButton id={id} />
      {sides.map((side) => (
        // For the mouse; the keyboard joins from the sheet of the node.
        <Handle key={side} id={side} type="source" position={side} aria-hidden="true" />
      ))}
      {isRenaming && node !== undefined && <RenameField node={node} />}
    </div>
  )
})

/** The name, typed in place: Enter or leaving keeps it, Escape gives the old one back. */
function RenameField({ node }: { readonly node: ChartNode }) {
  const zoom = useCanvas((state) => state.zoom)
  const { field, keep, giveUp } = useTypedInPlace({
    label: text.rename,
    value: node.name,
    // A node has a name: without one, it keeps its own.
    onKeep: async (name) => name === '' || perform({ type: 'node.rename', node: nodeRefOf(node), name }),
    onLeave: () => startRenaming(null),
  })
  return (
    <textarea
      {...field}
      className="chart-rename nodrag nopan nokey"
      aria-label={text.rename}
      rows={1}
      maxLength={300}
      // From far, it is typed in letters of the usual size all the same.
      style={zoom < 1 ? { scale: `${1 / zoom}` } : undefined}
      // biome-ignore lint/a11y/noAutofocus: the field appears because the user asked to type in it.
      autoFocus
      onKeyDown={(event) => {
        event.stopPropagation()
        if (!['Enter', 'Escape', 'Tab'].includes(event.key)) return
        event.preventDefault()
        // Tab goes from name to name, in the order of reading; only what is in view has a field.
        if (event.key === 'Tab') {
          const next = besideInOrder(node.id, event.shiftKey ? -1 : 1)
          return void keep().then((isKept) => isKept && renameNext(next))
        }
        // The keyboard goes on with the node: arrows move it, Tab leaves it.
        const chartNode = event.currentTarget.closest<HTMLElement>('.react-flow__node')
        if (event.key === 'Enter') return void keep().then(() => chartNode?.focus())
        giveUp()
        chartNode?.focus()
      }}
    />
  )
}

/** The node before or after one among those in view, in the order of reading. */
function besideInOrder(id: string, by: number): string | null {
  const chart = shownCanvas()?.chart()
  const mounted = (one: string) =>
    document.querySelector(`.react-flow__node[data-id="${CSS.escape(one)}"]`) !== null
  const ids = chart?.graph.nodes.flatMap((node) => (mounted(node.id) ? [node.id] : [])) ?? []
  return ids[ids.indexOf(id) + by] ?? null
}

function renameNext(id: string | null): void {
  if (id === null) return
  selectNodes([id])
  startRenaming(id)
}
