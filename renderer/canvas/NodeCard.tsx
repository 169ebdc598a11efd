import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { useConformityStore } from '#renderer/sheets/conformity-store.ts'
import { nodesById } from '#shared/chart/by-id.ts'
import type { Chart } from '#shared/chart/chart.ts'
import type { Point, Rect } from '#shared/chart/geometry.ts'
import { sizes } from '#shared/chart/sizes.ts'
import { nodeFacts } from '#shared/document/node-facts.ts'
import { conformityText } from '#shared/text/conformity.ts'
import { badgesText, cardKind, cardLines } from '#shared/text/node-card.ts'
import { useCanvas } from './canvas-store.ts'
import { type CardTarget, useCard } from './card-store.ts'
import { nodeRefOf } from './node-ref.ts'
import { placeCard } from './place-card.ts'
import './node-card.css'

const cardId = 'chart-card'

type NodeCardProps = { readonly chart: Chart; readonly date: string }

/** What is said of a node at a glance, beside it: what its sheet says at length. */
export function NodeCard({ chart, date }: NodeCardProps) {
  const target = useCard((state) => state.target)
  return target !== null && <Card key={target.id} target={target} chart={chart} date={date} />
}

function Card({ target, chart, date }: NodeCardProps & { readonly target: CardTarget }) {
  const { id, by } = target
  const card = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<Point | null>(null)
  const data = useData()
  const results = useConformityStore((conformity) => conformity.results)
  const node = nodesById(chart.graph).get(id)
  const facts = useMemo(
    () => (node === undefined ? null : nodeFacts(data, nodeRefOf(node), date)),
    [data, node, date],
  )
  const isContainer = (chart.layout.boxes.get(id)?.childCount ?? 0) > 0
  useLayoutEffect(() => setAt(standBeside(id, card.current, isContainer)), [id, isContainer])
  useDescription(id)
  if (node === undefined || facts === null) return null
  const findings = (results ?? [])
    .filter(({ dismissal, objects }) => dismissal === null && objects.some((object) => object.id === id))
    .map(({ code, params }) => conformityText(code, params))
  const badges = badgesText(node)
  return (
    <div
      ref={card}
      id={cardId}
      role="tooltip"
      className="chart-card"
      data-by={by}
      style={at === null ? { visibility: 'hidden' } : { insetInlineStart: at.x, insetBlockStart: at.y }}
    >
      <strong>{node.name}</strong>
      <p>{cardKind(node)}</p>
      {badges !== '' && <p className="chart-card-badges">{badges}</p>}
      <dl>
        {cardLines(node, facts, findings).map(({ about, text }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity, and keep their order.
          <div key={i}>
            <dt>{about}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** The element of the node is described by its card while that is shown. */
function useDescription(id: string): void {
  useLayoutEffect(() => {
    const element = elementOf(id)
    element?.setAttribute('aria-describedby', cardId)
    return () => element?.removeAttribute('aria-describedby')
  }, [id])
}

function standBeside(id: string, card: HTMLElement | null, isContainer: boolean): Point | null {
  const [node, frame] = [elementOf(id)?.getBoundingClientRect(), card?.parentElement?.getBoundingClientRect()]
  if (card === null || node === undefined || frame === undefined) return null
  const { zoom } = useCanvas.getState()
  // Of a container only the header is its own: beside all that it holds there is seldom room.
  const height = isContainer ? Math.min(node.height, Math.max(sizes.header * zoom, 16)) : node.height
  const box: Rect = { x: node.x - frame.x, y: node.y - frame.y, width: node.width, height }
  return placeCard(box, { width: card.offsetWidth, height: card.offsetHeight }, frame)
}

function elementOf(id: string): HTMLElement | null {
  return document.querySelector(`.react-flow__node[data-id="${CSS.escape(id)}"]`)
}
