import type { ChartGraph } from '../../chart/graph.ts'
import type { Ink as SceneInk } from '../../chart/scene/ink.ts'
import { boundsOfItem } from '../../chart/scene/item-bounds.ts'
import { printArea } from '../../chart/scene/page.ts'
import { atlasPlate, cellAt, cellGrid, platePage, plateSize } from '../../chart/scene/plate.ts'
import type { Scene } from '../../chart/scene/scene.ts'
import { sceneToSvg } from '../../chart/scene/scene-to-svg.ts'
import { tilesOf } from '../../chart/scene/tiles.ts'
import type { Orientation, PageFormat } from '../../kit/paper.ts'
import { atlasPageInOneSentence, countedNodes, pageOfSection } from '../../text/reports/atlas.ts'
import { heading } from '../parts/blocks.ts'
import { arranged, drawnChart, type Ink } from '../parts/chart-drawing.ts'
import type { DrawnOverlay } from '../parts/drawn-overlay.ts'
import { line, set } from '../parts/lines.ts'
import type { PlateBlock } from '../report-document.ts'
import type { AtlasPage } from './atlas-pages.ts'

export type Paper = { readonly format: PageFormat; readonly orientation: Orientation }

/** Where something stands in an atlas: a page, and a cell of it. */
export type AtlasPlace = { readonly page: number; readonly cell: string }

/** A page drawn, with the cell in which each node's name begins. */
export type AtlasPlate = { readonly block: PlateBlock; readonly cells: ReadonlyMap<string, string> }

/** The id of a page, for what leads there. */
export function plateId(page: number): string {
  return `page-${page}`
}

/** On which paper pages are drawn, and what of the organisation comes forward on them. */
export type PlateLook = {
  readonly ink: Ink
  readonly paper: Paper
  /** What is brought out over what a page shows; nothing by default. */
  readonly overlayOf?: ((graph: ChartGraph) => DrawnOverlay) | undefined
  readonly forward?: ReadonlySet<string> | undefined
  /** How this is to be read, beside the title of each page. */
  readonly keys: readonly string[]
}

/** Tells whether what a page would show can be read on it. */
export function fitsOnPlate(look: PlateLook): (graph: ChartGraph) => boolean {
  return (graph) => drawnOnPlate(graph, look).fit.legible
}

/** A page of the atlas, the `number`th of the document. */
export function atlasPlateOf(page: AtlasPage, number: number, look: PlateLook, pen: SceneInk): AtlasPlate {
  const { section, rank, pages, graph } = page
  const { paper } = look
  const { scene, fit, alphaOf } = drawnOnPlate(graph, look)
  const [tile] = tilesOf(scene, platePage(paper.format, paper.orientation), fit.scale)
  const grid = cellGrid(tile?.view ?? scene.bounds, fit.scale)
  const title = pageOfSection(section.title, rank, pages)
  const of = (type: 'entity' | 'body') => graph.nodes.filter((node) => node.type === type).length
  const counted = countedNodes(of('entity'), of('body'))
  return {
    block: {
      type: 'plate',
      title: heading(1, title, plateId(number)),
      aside: line([counted, ...look.keys].join(' – ')),
      plan: null,
      drawing: {
        type: 'chart',
        svg: sceneToSvg(atlasPlate(scene, pen, grid, fit.scale), undefined, alphaOf),
        smallestText: fit.smallestText,
        alt: set(atlasPageInOneSentence(title, counted)),
        caption: null,
        fit: 'page',
      },
      size: plateSize(paper),
      ...paper,
    },
    cells: new Map([...namePoints(scene)].map(([id, point]) => [id, cellAt(grid, point)])),
  }
}

function drawnOnPlate(graph: ChartGraph, { ink, paper, overlayOf, forward }: PlateLook) {
  const page = platePage(paper.format, paper.orientation)
  const { width, height } = printArea(page)
  const chart = arranged({ graph, alt: '' }, { ratio: width / height, emptyBands: false })
  return drawnChart({ ...chart, forward, overlay: overlayOf?.(graph) }, ink, page, {})
}

/** Where the name of each node begins: the left end of its first line, at half its height. */
function namePoints({
  groups,
  face,
}: Scene): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const named = groups.flatMap((group) => {
    if (group.id === undefined || !nodeRoles.has(group.role)) return []
    const first = group.items.find((item) => item.kind === 'text')
    if (first === undefined) return []
    const { x, y, height } = boundsOfItem(first, face)
    return [[group.id, { x, y: y + height / 2 }] as const]
  })
  return new Map(named)
}

const nodeRoles: ReadonlySet<Scene['groups'][number]['role']> = new Set(['container', 'entity', 'body'])
