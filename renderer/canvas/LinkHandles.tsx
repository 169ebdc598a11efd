import { useReactFlow, ViewportPortal } from '@xyflow/react'
import { type PointerEvent, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useRecord } from '#renderer/document/hooks.ts'
import { useTypedInPlace } from '#renderer/ui/use-typed-in-place.ts'
import type { Chart } from '#shared/chart/chart.ts'
import type { Point } from '#shared/chart/geometry.ts'
import type { Link } from '#shared/organisation/link.ts'
import { connectText as text } from '#shared/text/connect.ts'
import { useCanvas } from './canvas-store.ts'
import { type LinkEnd, labelLink, startReattaching, stopConnecting, useConnect } from './connect-store.ts'
import { nodeUnder } from './connecting.ts'
import { reattach } from './reattach.ts'

/** On the line that is selected: its two ends, to be dragged to other nodes, and its label while it is typed. */
export function LinkHandles({ chart, isReadOnly }: { readonly chart: Chart; readonly isReadOnly: boolean }) {
  const id = useCanvas((state) => state.selectedLink)
  const link = useRecord('link', id)
  const isLabelling = useConnect((state) => state.labelling !== null && state.labelling === id)
  const points = chart.routes.find(({ edgeId }) => edgeId === id)?.points
  const [first, last] = [points?.[0], points?.at(-1)]
  if (isReadOnly || link === undefined || first === undefined || last === undefined) return null
  const middle = points?.[Math.floor(points.length / 2)] ?? first
  return (
    <ViewportPortal>
      <EndHandle key={`${link.id} source`} chart={chart} link={link} end="source" at={first} />
      <EndHandle key={`${link.id} target`} chart={chart} link={link} end="target" at={last} />
      {isLabelling && <LabelField link={link} at={middle} />}
    </ViewportPortal>
  )
}

type EndHandleProps = {
  readonly chart: Chart
  readonly link: Link
  readonly end: LinkEnd
  readonly at: Point
}

function EndHandle({ chart, link, end, at }: EndHandleProps) {
  const { screenToFlowPosition } = useReactFlow()
  const zoom = useCanvas((state) => state.zoom)
  const [held, setHeld] = useState<Point | null>(null)
  const isLed = useConnect(({ connecting }) => connecting !== null)
  const { x, y } = (isLed ? held : null) ?? at

  function take(event: PointerEvent<HTMLDivElement>) {
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    setHeld(at)
    startReattaching(link, end, 'mouse')
  }
  function follow(event: PointerEvent) {
    if (held !== null) setHeld(screenToFlowPosition({ x: event.clientX, y: event.clientY }))
  }
  function drop(event: PointerEvent) {
    setHeld(null)
    // Given up meanwhile: the line stays where it ended.
    if (held === null || useConnect.getState().connecting === null) return
    stopConnecting()
    const id = nodeUnder(event.clientX, event.clientY)
    if (id !== null && id !== link[end].id) void reattach(chart, link, end, id)
  }
  return (
    // For the mouse; the keyboard has two actions for the ends of a line.
    <div
      aria-hidden="true"
      className="chart-link-end nodrag nopan"
      data-held={isLed && held !== null}
      title={end === 'source' ? text.source : text.end}
      style={{ translate: `${x}px ${y}px`, scale: String(1 / Math.max(zoom, 0.2)) }}
      onPointerDown={take}
      onPointerMove={follow}
      onPointerUp={drop}
      onPointerCancel={() => {
        setHeld(null)
        stopConnecting()
      }}
    />
  )
}

function LabelField({ link, at }: { readonly link: Link; readonly at: Point }) {
  const zoom = useCanvas((state) => state.zoom)
  const { field, keep, giveUp } = useTypedInPlace({
    label: text.label,
    value: link.label,
    onKeep: (label) => perform({ type: 'link.edit', id: link.id, patch: { label } }),
    onLeave: () => labelLink(null),
  })
  return (
    <input
      {...field}
      className="chart-link-label nodrag nopan nokey"
      aria-label={text.label}
      maxLength={120}
      style={{ translate: `${at.x}px ${at.y}px`, scale: String(1 / Math.max(zoom, 0.2)) }}
      // biome-ignore lint/a11y/noAutofocus: the field appears because the user asked to type in it.
      autoFocus
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') void keep()
        if (event.key === 'Escape') giveUp()
      }}
    />
  )
}
