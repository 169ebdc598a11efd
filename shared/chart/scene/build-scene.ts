import { childrenById, edgesById, nodesById } from '../by-id.ts'
import { bottomOf, centreOf, inflate, type Rect, unionOf } from '../geometry.ts'
import type { ChartGraph, ChartNode } from '../graph.ts'
import type { Band, Layout, NodeBox } from '../layout/layout.ts'
import { boundsOfRoute, type Route } from '../routing/route.ts'
import { cardOf } from './cards.ts'
import { type Content, collapsedCard, containerOf, contentOf } from './containers.ts'
import { countedContainer, countedSize } from './counted-container.ts'
import type { Detail } from './detail.ts'
import {
  type DrawnGroups,
  forgetUnless,
  labelGroupsOf,
  lineGroupOf,
  nodeGroupOf,
  noGroups,
} from './drawn-groups.ts'
import { drawnLater } from './drawn-later.ts'
import { labelGroups } from './edge-labels.ts'
import { edgePaths } from './edge-path.ts'
import { type Ink, textStyles, writeShrunk } from './ink.ts'
import { legendContent, type OverlayEntry } from './legend.ts'
import type { Page } from './page.ts'
import type { Scene, SceneGroup, SceneItem } from './scene.ts'
import { surround, type TitleBlock } from './surround.ts'
import { type ThemeName, themeOf } from './theme.ts'
import type { ChartWords } from './words.ts'

export type SceneOptions = {
  readonly theme: ThemeName
  readonly detail: Detail
  readonly words: ChartWords
  /** Explains the levels, lines and seats that occur; for paper. */
  readonly legend?: boolean | undefined
  readonly titleBlock?: TitleBlock | undefined
  /** Sizes title and legend for this page and gives the scene its proportions. */
  readonly page?: Page | undefined
  /** Containers shown as a number only; what they hold is not drawn. */
  readonly counted?: ReadonlySet<string> | undefined
  /** Only these nodes and the lines between them: the slice that is in view. All by default. */
  readonly only?: ReadonlySet<string> | undefined
  /** The sheet ends around what is drawn, and bands with it: a part alone, on paper. By default it shows whole bands. */
  readonly isCropped?: boolean | undefined
  /** Of what will be laid over it as an overlay: for the legend. */
  readonly overlay?: readonly OverlayEntry[] | undefined
  /** What will be laid over the drawing: it is given room. */
  readonly over?: Rect | undefined
  /** Text equivalent of the drawing, for those who cannot see it. */
  readonly description?: string | undefined
}

/**
 * The drawn chart as data: bands, containers, lines, cards, labels, legend and title, in painting order. Groups that
 * were `drawn` before are taken over where they show the same; the result is the same without.
 */
export function buildScene(
  graph: ChartGraph,
  layout: Layout,
  routes: readonly Route[],
  options: SceneOptions,
  drawn: DrawnGroups = noGroups(),
): Scene {
  const ink: Ink = { theme: themeOf(options.theme), words: options.words, detail: options.detail }
  forgetUnless(drawn, ink)
  const nodes = drawnNodes(graph, layout, options)
  const ids = new Set(nodes.map(({ node }) => node.id))
  const lines = routes.filter((route) => ids.has(route.sourceId) && ids.has(route.targetId))
  const over = options.over === undefined ? [] : [options.over]
  const isCropped = options.isCropped === true
  const ways = lines.map(boundsOfRoute)
  const chart = isCropped
    ? inflate(unionOf([...nodes.map(({ box }) => box), ...ways, ...over]), cropMargin)
    : unionOf([...layout.bands, ...ways, ...over])
  const told = options.only === undefined ? graph : { ...graph, nodes: nodes.map(({ node }) => node) }
  const legend =
    options.legend === true ? { ...legendContent(told, lines), overlay: options.overlay } : undefined
  const around = surround(ink, chart, options.titleBlock, legend, options.page)
  const { counted, only } = options
  const most = counted === undefined ? 0 : countedSize(ink, graph, layout, counted)
  const boxes = nodes.map(({ node, box, children }) => {
    const content = box.childCount === 0 ? undefined : contentOf(children)
    const countSize = counted?.has(box.id) === true ? most : null
    return nodeGroupOf(drawn, box, { node, content, countSize }, () => {
      const role = box.childCount === 0 ? node.type : 'container'
      return drawnLater({ role, id: node.id }, () => nodeItems(ink, node, box, content, countSize))
    })
  })
  const labels = () => labelGroups(ink, layout, lines, edgesById(graph))
  return {
    bounds: around.bounds,
    background: ink.theme.page,
    face: ink.theme.face,
    title: options.titleBlock?.title ?? '',
    description: options.description ?? options.titleBlock?.subtitle ?? '',
    groups: [
      ...(isCropped ? croppedBands(layout.bands, chart) : layout.bands).map((band) =>
        bandGroup(ink, { ...band, x: around.bounds.x, width: around.bounds.width }),
      ),
      ...boxes.filter((group) => group.role === 'container'),
      ...lines.map((route) =>
        lineGroupOf(drawn, route, () =>
          drawnLater({ role: 'edge', id: route.edgeId }, () => edgePaths(ink.theme, route)),
        ),
      ),
      ...boxes.filter((group) => group.role !== 'container'),
      ...(ink.detail === 'near'
        ? labelGroupsOf(drawn, [layout, routes, graph.edges, counted, only], labels)
        : []),
      ...around.groups,
    ],
  }
}

/** Around a part, with its bands' names at the left. */
const cropMargin = 32

function croppedBands(bands: readonly Band[], { y, height }: Rect): readonly Band[] {
  return bands.flatMap((band) => {
    const top = Math.max(band.y, y)
    const bottom = Math.min(bottomOf(band), y + height)
    return bottom > top ? [{ ...band, y: top, height: bottom - top }] : []
  })
}

type Drawn = { readonly node: ChartNode; readonly box: NodeBox; readonly children: readonly ChartNode[] }

/** Shown nodes that are not inside a container drawn as a number, containers before their content. */
function drawnNodes(
  graph: ChartGraph,
  layout: Layout,
  { counted = new Set(), only }: Pick<SceneOptions, 'counted' | 'only'>,
): Drawn[] {
  const byId = nodesById(graph)
  const children = childrenById(graph)
  const swallowed = new Set<string>()
  const drawn: Drawn[] = []
  for (const box of layout.boxes.values()) {
    const node = byId.get(box.id)
    if (box.containerId !== undefined && (counted.has(box.containerId) || swallowed.has(box.containerId)))
      swallowed.add(box.id)
    else if (node !== undefined && (only === undefined || only.has(node.id)))
      drawn.push({ node, box, children: children.get(box.id) ?? [] })
  }
  return drawn
}

function nodeItems(
  ink: Ink,
  node: ChartNode,
  box: NodeBox,
  content: Content | undefined,
  countSize: number | null,
): readonly SceneItem[] {
  if (box.childCount === 0) return cardOf(ink, node, box)
  if (box.collapsed) return collapsedCard(ink, node, box, content)
  return countSize !== null
    ? countedContainer(ink, node, box, content, countSize)
    : containerOf(ink, node, box, content)
}

/** Seen from far, the name of a band fills its margin, if its height allows. */
const farBandSizes = [22, 19, 16, 14, 12] as const

/** A quiet row with its name written upwards at its left edge. */
function bandGroup(ink: Ink, band: Band): SceneGroup {
  const { tint, strong } = ink.theme.levels[band.level]
  const { x, y, width, height } = band
  const name = ink.words.level[band.level]
  const sizesToTry = ink.detail === 'far' ? farBandSizes : [textStyles.band.size]
  const [title] = writeShrunk(ink, name, height - 8, sizesToTry, { x, y, role: 'band', fill: strong })
  const at = {
    x: x + 12 + (title?.size ?? 0) * 0.5,
    y: centreOf(band).y,
    anchor: 'middle',
    upwards: true,
  } as const
  return {
    role: 'band',
    items: [
      { kind: 'box', x, y, width, height, radius: 0, fill: tint },
      ...(title === undefined ? [] : [{ ...title, ...at }]),
    ],
  }
}
