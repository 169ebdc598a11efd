import { Handle, type NodeProps, Position } from '@xyflow/react'
import { memo, useRef, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import type { ChartNode } from '#shared/chart/graph.ts'
import { nodeSentence, organisationText as text } from '#shared/text/organisation.ts'
import { startRenaming, useCanvas } from './canvas-store.ts'
import { type FlowNode, wordsId } from './flow-nodes.ts'
import { nodeRefOf } from './node-ref.ts'
import { useShownNode } from './shown-nodes.ts'

const sides = [Position.Top, Position.Right, Position.Bottom, Position.Left] as const

/** A node as one touches it: its looks are painted by the scene under it. */
export const ChartNodeView = memo(function ChartNodeView({ id }: NodeProps<FlowNode>) {
  const node = useShownNode(id)
  const isRenaming = useCanvas((state) => state.renaming === id)
  return (
    <div className="chart-node" title={node?.name}>
      <span id={wordsId(id)} className="chart-node-words">
        {node !== undefined && nodeSentence(node)}
      </span>
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
  const [draft, setDraft] = useState(node.name)
  const zoom = useCanvas((state) => state.zoom)
  // Kept or given up: leaving the field, which follows both, must then do nothing more.
  const isSettled = useRef(false)

  async function keep() {
    if (isSettled.current) return
    isSettled.current = true
    const name = draft.trim()
    if (name !== '' && name !== node.name) {
      const isDone = await perform({ type: 'node.rename', node: nodeRefOf(node), name })
      if (!isDone) {
        isSettled.current = false
        return
      }
    }
    startRenaming(null)
  }
  return (
    <textarea
      className="chart-rename nodrag nopan nokey"
      aria-label={text.rename}
      rows={1}
      // From far, it is typed in letters of the usual size all the same.
      style={zoom < 1 ? { scale: `${1 / zoom}` } : undefined}
      // biome-ignore lint/a11y/noAutofocus: the field appears because the user asked to type in it.
      autoFocus
      value={draft}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        // The keyboard goes on with the node: arrows move it, Tab leaves it.
        const chartNode = event.currentTarget.closest<HTMLElement>('.react-flow__node')
        if (event.key === 'Enter') return void keep().then(() => chartNode?.focus())
        isSettled.current = true
        startRenaming(null)
        chartNode?.focus()
      }}
    />
  )
}
