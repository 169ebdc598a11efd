import { isAlike } from '../../kit/is-alike.ts'
import type { ChartGraph } from '../graph.ts'
import type { Layout } from '../layout/layout.ts'
import { type Bundle, bundleEdges, type Ends } from './bundles.ts'
import { type Changes, changesBetween } from './changes.ts'
import { outOfOrder } from './out-of-order.ts'
import type { Route } from './route.ts'
import { drawLine, routeEdge } from './route-edge.ts'
import { type Bus, createBus } from './shared-bus.ts'
import { surveyTerrain, type Terrain } from './terrain.ts'
import { holds, type Trace } from './trace.ts'

/** All lines of a chart with what each depends on, from which those of the chart after an edit start. */
export type Routing = {
  readonly routes: readonly Route[]
  readonly traces: ReadonlyMap<string, Trace>
  readonly frame: Frame
}

/** Of a terrain, what is compared with that of the chart after an edit; it can be sent from one thread to another. */
export type Frame = Pick<Terrain, 'layout' | 'content' | 'corridors'>

/**
 * The same ways as `routeEdges`, whatever was known before. Of a previous routing, a line is taken over as it is unless
 * something changed at its ends, where it looked for its way, or in what its bundle had drawn before it.
 */
export function routeChart(graph: ChartGraph, layout: Layout, previous?: Routing): Routing {
  const terrain = surveyTerrain(graph, layout)
  const bundles = bundleEdges(layout, graph.edges)
  const known = previous === undefined ? nothingKnown() : knownFrom(previous, terrain, bundles)
  const traces = new Map<string, Trace>()
  for (const bundle of bundles) {
    const bus = createBus()
    let isBusSame = true
    bundle.edges.forEach((ends, rank) => {
      const trace = routeLine(known, terrain, bundle, rank, ends, bus, isBusSame)
      isBusSame &&= trace !== undefined && trace === known.traces.get(ends.edge.id)
      if (trace === undefined) return
      drawLine(terrain, bus, trace)
      traces.set(ends.edge.id, trace)
    })
  }
  return { routes: [...traces.values()].map(({ route }) => route), traces, frame: frameOf(terrain) }
}

type Known = {
  /** The lines that are drawn again, in the same order among themselves. */
  readonly traces: ReadonlyMap<string, Trace>
  /** Grows with each line that goes another way. */
  readonly changes: Changes
  readonly isFrameSame: boolean
}

function nothingKnown(): Known {
  return { traces: new Map(), changes: { places: [], nodes: new Set() }, isFrameSame: false }
}

/** A line sees those drawn before it. One that now comes sooner or later than another counts as gone and as new. */
function knownFrom({ traces, frame: former }: Routing, terrain: Terrain, bundles: readonly Bundle[]): Known {
  const changes = changesBetween(former.layout, terrain.layout)
  const ranks = new Map([...traces.keys()].map((id, rank) => [id, rank]))
  const ids = bundles.flatMap(({ edges }) => edges.map(({ edge }) => edge.id)).filter((id) => ranks.has(id))
  const strays = outOfOrder(ids.map((id) => ranks.get(id) ?? 0))
  const kept = new Map<string, Trace>()
  for (const id of ids) {
    const trace = traces.get(id)
    if (trace !== undefined && !strays.has(ranks.get(id) ?? 0)) kept.set(id, trace)
  }
  for (const [id, trace] of traces) if (!kept.has(id)) noteDifference(changes, trace, undefined)
  return { traces: kept, changes, isFrameSame: isSameFrame(former, terrain) }
}

function frameOf({ layout, content, corridors }: Terrain): Frame {
  return { layout, content, corridors }
}

/** The gaps of the bands, and what is around everything. */
function isSameFrame(a: Frame, b: Frame): boolean {
  return (
    isAlike(a.layout.bands, b.layout.bands) &&
    isAlike(a.content, b.content) &&
    isAlike([...a.corridors], [...b.corridors])
  )
}

function routeLine(
  { traces, changes, isFrameSame }: Known,
  terrain: Terrain,
  bundle: Bundle,
  rank: number,
  ends: Ends,
  bus: Bus,
  isBusSame: boolean,
): Trace | undefined {
  const before = traces.get(ends.edge.id)
  if (
    before !== undefined &&
    holds(before, terrain, bundle, rank, ends, { changes, bus, isBusSame, isFrameSame })
  )
    return before.rank === rank ? before : { ...before, rank }
  const after = routeEdge(terrain, bundle, rank, ends, bus)
  noteDifference(changes, before, after)
  return after
}

/** What the lines routed after this one will find otherwise than last time. */
function noteDifference(
  { places, nodes }: Changes,
  before: Trace | undefined,
  after: Trace | undefined,
): void {
  const was = before?.segments ?? []
  const is = after?.segments ?? []
  places.push(
    ...was.filter((segment) => !is.some((other) => isAlike(segment, other))),
    ...is.filter((segment) => !was.some((other) => isAlike(segment, other))),
  )
  if (before !== undefined && after !== undefined && isAlike(portsOf(before), portsOf(after))) return
  for (const trace of [before, after])
    if (trace !== undefined) nodes.add(trace.source.id).add(trace.target.id)
}

function portsOf({ route, source, target, from, to }: Trace) {
  return [route.bundle, source.id, from.side, from.x, from.y, target.id, to.side, to.x, to.y]
}
