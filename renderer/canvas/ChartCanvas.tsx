import '@xyflow/react/dist/base.css'
import './canvas.css'
import {
  Background,
  ConnectionMode,
  type Edge,
  ReactFlow,
  ReactFlowProvider,
  useKeyPress,
  useReactFlow,
  useStore,
  useStoreApi,
} from '@xyflow/react'
import { useCallback, useContext, useEffect, useMemo } from 'react'
import { Delayed } from '#renderer/ui/Delayed.tsx'
import { ReadOnlyContext } from '#renderer/ui/lock.ts'
import type { Chart } from '#shared/chart/chart.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { canvasText } from '#shared/text/canvas.ts'
import { organisationText as text } from '#shared/text/organisation.ts'
import { Announcer } from './Announcer.tsx'
import { BandHint } from './BandHint.tsx'
import { ChartNodeView } from './ChartNodeView.tsx'
import { ConnectBar } from './ConnectBar.tsx'
import { ConnectHint } from './ConnectHint.tsx'
import { handleOf, showCanvas, shownCanvas, zooms } from './canvas-commands.ts'
import { memoryKey, rememberLook } from './canvas-memory.ts'
import { useCanvasSettings } from './canvas-settings.ts'
import { useCanvas } from './canvas-store.ts'
import { useConnect, useTargets } from './connect-store.ts'
import { GuideLines } from './GuideLines.tsx'
import { LinkedNodeMenu } from './LinkedNodeMenu.tsx'
import { LinkHandles } from './LinkHandles.tsx'
import { LinkKindMenu } from './LinkKindMenu.tsx'
import { MarqueeFrame } from './MarqueeFrame.tsx'
import { MiniMap } from './MiniMap.tsx'
import { gridOfHand } from './moving.ts'
import { NodeCard } from './NodeCard.tsx'
import { useOverlay, useOverlayMarks } from './overlay-store.ts'
import { firstLook } from './reveal-node.ts'
import { SceneLayer } from './SceneLayer.tsx'
import { useShowNodes } from './shown-nodes.ts'
import { useCardOn } from './use-card.ts'
import { type ShownChart, useChart } from './use-chart.ts'
import { useGestures } from './use-gestures.ts'
import { useKeys } from './use-keys.ts'
import { useLatest } from './use-latest.ts'
import { useDrawMarquee } from './use-marquee.ts'
import { useVisibleChart } from './use-visible-chart.ts'
import { useForward } from './view-filter.ts'

// React Flow takes up anew whatever is another object: these are the same at each render.
const nodeTypes = { chart: ChartNodeView }
const noEdges: Edge[] = []
/** A habit is written at most this often, in milliseconds. */
const keptAfter = 400
// The right button opens the menu.
const panButtons = [1]
const panButtonsOnVoid = [0, 1]
const proOptions = { hideAttribution: true }

type ChartCanvasProps = { readonly viewId: ViewId; readonly date: string }

/** The organisation as an editable chart: the scene painted below, transparent nodes to touch above. */
export function ChartCanvas({ viewId, date }: ChartCanvasProps) {
  const shown = useChart(viewId, date)
  if (shown === null)
    return (
      <div className="chart" aria-busy="true">
        <Delayed after={600}>
          <p className="chart-awaited">{canvasText.beingDrawn}</p>
        </Delayed>
      </div>
    )
  return (
    <ReactFlowProvider>
      <Flow viewId={viewId} date={date} {...shown} />
    </ReactFlowProvider>
  )
}

function Flow({ viewId, date, chart, isWhole }: ChartCanvasProps & ShownChart) {
  const { shown, nodes } = useVisibleChart(chart)
  const isReadOnly = useContext(ReadOnlyContext) !== null
  const gestures = useGestures(chart, viewId, isReadOnly)
  const forward = useForward(date)
  const marks = useOverlayMarks(date)
  const targets = useTargets(chart)
  const ends = useMemo(() => endsOf(targets), [targets])
  useShowNodes(chart, forward, marks)
  // Before the canvas goes off the screen.
  useMemory(viewId)
  useHandle(chart)
  const latest = useLatest(chart)
  useKeys(latest, viewId, isReadOnly)
  const pansOnVoid = useCanvasSettings(({ dragOnVoid }) => dragOnVoid === 'pan')
  const hasGrid = useCanvasSettings((settings) => settings.hasGrid)
  const isSpaceHeld = useKeyPress('Space')
  const marquee = useDrawMarquee(latest, useLatest(isSpaceHeld))
  useCardOn(marquee.surface)
  useRefit()
  const onInit = useCallback(() => firstLook(viewId), [viewId])
  const isPlacing = useCanvas((state) => state.tool.type !== 'select')
  return (
    <div
      ref={marquee.surface}
      className="chart"
      aria-busy={!isWhole}
      data-placing={isPlacing}
      data-panning={isSpaceHeld !== pansOnVoid}
      {...gestures.surface}
      {...marquee.handlers}
    >
      <ReactFlow
        aria-label={text.chart}
        nodes={nodes}
        edges={noEdges}
        nodeTypes={nodeTypes}
        nodesDraggable={!isReadOnly}
        nodesConnectable={!isReadOnly}
        connectionMode={ConnectionMode.Loose}
        elementsSelectable={false}
        selectNodesOnDrag={false}
        disableKeyboardA11y
        panOnDrag={pansOnVoid && !isSpaceHeld ? panButtonsOnVoid : panButtons}
        panActivationKeyCode={pansOnVoid ? null : 'Space'}
        panOnScroll
        zoomOnDoubleClick={false}
        minZoom={zooms.least}
        maxZoom={zooms.most}
        selectionKeyCode={null}
        deleteKeyCode={null}
        nodeDragThreshold={3}
        proOptions={proOptions}
        onInit={onInit}
        {...gestures.flow}
      >
        <SceneLayer chart={chart} shown={shown} forward={forward} marks={marks} targets={ends} />
        {hasGrid && <Background className="chart-grid" gap={gridOfHand} size={1} />}
        <MarqueeFrame />
        <GuideLines />
        <BandHint chart={chart} />
        <LinkHandles chart={chart} isReadOnly={isReadOnly} />
        <MiniMap chart={chart} />
      </ReactFlow>
      <NodeCard chart={chart} date={date} />
      <Announcer chart={latest} />
      <LinkKindMenu chart={chart} viewId={viewId} />
      <LinkedNodeMenu chart={chart} viewId={viewId} />
      <ConnectBar chart={chart} targets={targets} />
      <ConnectHint targets={targets} />
    </div>
  )
}

/** Where the line that is being drawn may end, with the node from which it starts. */
function endsOf(targets: ReadonlyMap<string, string | null> | null): ReadonlySet<string> | null {
  if (targets === null) return null
  const valid = [...targets].flatMap(([id, problem]) => (problem === null ? [id] : []))
  return new Set([...valid, useConnect.getState().connecting?.sourceId ?? ''])
}

/** Where one looks from and what is selected is kept a moment after it changed, and found again at the next opening. */
function useMemory(viewId: ViewId): void {
  const store = useStoreApi()
  useEffect(() => {
    const key = memoryKey()
    let waiting: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      waiting = undefined
      const look = shownCanvas()?.look()
      if (look !== undefined) rememberLook(key, viewId, look)
    }
    const later = () => {
      waiting ??= setTimeout(keep, keptAfter)
    }
    const stops = [
      store.subscribe(({ transform }, before) => transform !== before.transform && later()),
      useOverlay.subscribe(later),
      useCanvas.subscribe(({ selectedNodes }, before) => selectedNodes !== before.selectedNodes && later()),
    ]
    later()
    // The window may close sooner.
    window.addEventListener('beforeunload', keep)
    return () => {
      window.removeEventListener('beforeunload', keep)
      for (const stop of stops) stop()
      clearTimeout(waiting)
      keep()
    }
  }, [store, viewId])
}

/** While everything is shown, it stays so when the window or the inspector changes size. */
function useRefit(): void {
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  useEffect(() => {
    if (width > 0 && height > 0) shownCanvas()?.refit()
  }, [width, height])
}

function showZoom(zoom: number): void {
  if (zoom !== useCanvas.getState().zoom) useCanvas.setState({ zoom })
}

/** Lets toolbar and shortcuts reach this canvas; they always see the chart of the last render. */
function useHandle(chart: Chart): void {
  const flow = useReactFlow()
  const store = useStoreApi()
  const latest = useLatest(chart)
  useEffect(() => store.subscribe(({ transform: [, , zoom] }) => showZoom(zoom)), [store])
  useEffect(() => showCanvas(handleOf(flow, latest, () => store.getState())), [flow, store, latest])
}
