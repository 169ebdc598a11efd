import { useEffect } from 'react'
import { currentData } from '#renderer/document/hooks.ts'
import { linksOfNode } from '#renderer/sheets/node-links.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { nodesById } from '#shared/chart/by-id.ts'
import type { Chart } from '#shared/chart/chart.ts'
import { selectedNodeText, selectedText } from '#shared/text/canvas.ts'
import { nodeSentence } from '#shared/text/organisation.ts'
import { announce, useAnnounced } from './announce.ts'
import { useCanvas } from './canvas-store.ts'
import { nodeRefOf } from './node-ref.ts'

/** Tells aloud what is selected, how it is related, and what happened on the chart. */
export function Announcer({ chart }: { readonly chart: () => Chart }) {
  const { words, times } = useAnnounced()
  const date = useShownDate()
  useEffect(
    () =>
      useCanvas.subscribe((state, before) => {
        const isSame =
          state.selectedNodes === before.selectedNodes && state.selectedLinks === before.selectedLinks
        if (!isSame) announce(wordsOfSelection(chart(), date, state.selectedNodes, state.selectedLinks))
      }),
    [chart, date],
  )
  return (
    <p className="ui-hidden" aria-live="polite">
      {/* An invisible sign more makes the same words a change. */}
      {words + (times % 2 === 0 ? '' : '\u200B')}
    </p>
  )
}

function wordsOfSelection(
  chart: Chart,
  date: string,
  nodes: ReadonlySet<string>,
  links: ReadonlySet<string>,
): string {
  const [id] = nodes
  const node = id === undefined ? undefined : nodesById(chart.graph).get(id)
  if (nodes.size !== 1 || links.size > 0 || node === undefined) return selectedText(nodes.size, links.size)
  const lines = linksOfNode(currentData(), nodeRefOf(node), date).filter(({ isCurrent }) => isCurrent)
  return selectedNodeText(
    nodeSentence(node),
    lines.map(({ sentence }) => sentence),
  )
}
