import type { AtlasRequest } from '../../api/chart-requests.ts'
import { type AppError, appError } from '../../api/errors.ts'
import { unionOf } from '../../chart/geometry.ts'
import type { ChartGraph } from '../../chart/graph.ts'
import { layoutChart } from '../../chart/layout/layout-chart.ts'
import { overviewScene, type Region } from '../../chart/scene/overview.ts'
import { sceneToSvg } from '../../chart/scene/scene-to-svg.ts'
import { type DocumentData, projectOf } from '../../document/document-data.ts'
import { fail, ok, type Result } from '../../kit/result.ts'
import type { Overlay } from '../../organisation/overlays/overlay.ts'
import { coordinatorsAt } from '../../organisation/responsibilities.ts'
import {
  atlasOfProject,
  atlasTitle,
  overviewInOneSentence,
  pageRange,
  atlasWords as words,
} from '../../text/reports/atlas.ts'
import { fadedExcept, organisationOn } from '../../text/reports/chart.ts'
import { reportWords } from '../../text/reports/common.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { printed } from '../built-document.ts'
import type { BuiltReport } from '../built-report.ts'
import { subjectOf } from '../chart/build-chart-report.ts'
import { chartAsWords, wordPages } from '../chart/chart-as-words.ts'
import { fact, heading, paragraph } from '../parts/blocks.ts'
import { chartOfDay, drawnChart, type Ink, paperInk } from '../parts/chart-drawing.ts'
import { type DrawnOverlay, drawnOverlay, overlayOn } from '../parts/drawn-overlay.ts'
import { line, set } from '../parts/lines.ts'
import { type ReportMoment, reportMeta } from '../parts/meta.ts'
import type { Block, IndexBlock, Inlines } from '../report-document.ts'
import { type AtlasPlaces, indexOfBodies, indexOfPersons } from './atlas-index.ts'
import { type AtlasPage, atlasPages } from './atlas-pages.ts'
import {
  type AtlasPlace,
  type AtlasPlate,
  atlasPlateOf,
  fitsOnPlate,
  type Paper,
  type PlateLook,
  plateId,
} from './atlas-plates.ts'
import { atlasSections } from './atlas-sections.ts'
import { crossLinks } from './cross-links.ts'

/** The general plan is the first page, and takes no other: what follows knows its number. */
const firstPlate = 2

/** A book of the organisation of a day: its general plan, its pages, where everybody is found, and the same in words. */
export function buildAtlas(
  data: DocumentData,
  request: AtlasRequest,
  moment: ReportMoment,
): Result<BuiltReport, AppError> {
  const { viewId, date, page: format, orientation = 'landscape', ink, by } = request
  if (!data.view.has(viewId)) return fail(appError('record-missing'))
  const { graph } = chartOfDay(data, viewId, date, { today: moment.today })
  if (graph.nodes.length === 0) return fail(appError('export-nothing'))
  const paper = { format, orientation }
  const look = lookOf(data, request, paper)
  const pages = atlasPages(graph, atlasSections(graph, by), fitsOnPlate(look))
  const pen = paperInk(ink)
  const plates = pages.map((page, i) => atlasPlateOf(page, firstPlate + i, look, pen))
  const places = placesOf(plates)
  const project = projectOf(data)
  const [coordinator] = coordinatorsAt(data, date)
  const view = data.view.size > 1 ? data.view.get(viewId)?.name : undefined
  const meta = reportMeta(data, moment, {
    bodyId: null,
    kind: 'chart',
    title: atlasTitle(project.name, date),
    subject: subjectOf(data, request),
    bodyName: null,
    dateSentence: line(subjectOf(data, request)),
    reference: null,
    mention: null,
    footerLeft: `${project.name} – ${organisationOn(date).toLowerCase()}`,
    pageLabel: reportWords.page,
    fileBase: reportFileBase(date, '', words.title, view),
    page: paper,
  })
  const facts = fact(reportWords.coordination, coordinator?.name ?? '')
  const document = {
    meta,
    blocks: [
      { type: 'cover', title: set(atlasOfProject(project.name)), facts },
      overview(graph, pages, ink, paper),
      ...plates.map(({ block }) => block),
      ...indexBlocks(data, date, format, pages, plates, places),
      ...crossLinks(data, graph, places, format),
      ...chartAsWords(data, graph, date, format),
    ],
  } as const satisfies { readonly meta: typeof meta; readonly blocks: readonly Block[] }
  return ok(printed(document))
}

/** What is brought out and what steps back on each page, as on the screen. */
function lookOf(data: DocumentData, request: AtlasRequest, paper: Paper): PlateLook {
  const { overlay, forward, date, ink } = request
  const drawn = overlay === undefined ? undefined : drawnOverlay(data, overlay, date)
  const overlayOf = (shown: DrawnOverlay, asked: Overlay) => (graph: ChartGraph) => {
    const ids = new Set(graph.nodes.map(({ id }) => id))
    return overlayOn(shown, asked, (id) => ids.has(id))
  }
  return {
    ...{ ink, paper },
    keys: [
      ...(drawn === undefined ? [] : [drawn.caption]),
      ...(forward === undefined ? [] : [fadedExcept(forward.why)]),
    ],
    ...(drawn === undefined || overlay === undefined ? {} : { overlayOf: overlayOf(drawn, overlay) }),
    ...(forward === undefined ? {} : { forward: new Set(forward.nodeIds) }),
  }
}

function placesOf(plates: readonly AtlasPlate[]): AtlasPlaces {
  const places = new Map<string, AtlasPlace[]>()
  for (const [i, { cells }] of plates.entries())
    for (const [id, cell] of cells) {
      const known = places.get(id) ?? []
      known.push({ page: firstPlate + i, cell })
      places.set(id, known)
    }
  return places
}

/** What margins, title band and footer leave of the first page, in millimetres. */
const room = { margin: 14, reserved: 32 } as const

/** The whole organisation as shapes, and on it which page shows what. */
function overview(graph: ChartGraph, pages: readonly AtlasPage[], ink: Ink, paper: Paper): Block {
  const open = { ...graph, nodes: graph.nodes.map((node) => ({ ...node, collapsed: false })) }
  const layout = layoutChart(open, { emptyBands: false })
  const chart = { graph: open, alt: '', layout, routes: [] }
  const { scene, fit } = drawnChart(chart, ink, { ...paper, ...room }, { legend: false })
  const bySection = new Map<AtlasPage['section'], number[]>()
  for (const [i, { section }] of pages.entries())
    bySection.set(section, [...(bySection.get(section) ?? []), firstPlate + i])
  const regions = [...bySection].map(([section, numbers]): Region => {
    const boxes = section.roots.flatMap(({ id }) => layout.boxes.get(id) ?? [])
    return { area: unionOf(boxes), name: pageRange(numbers[0] ?? 0, numbers.at(-1) ?? 0) }
  })
  return {
    type: 'chart',
    svg: sceneToSvg(overviewScene(scene, paperInk(ink), regions, fit.scale)),
    alt: set(overviewInOneSentence(pages.length)),
    caption: null,
    fit: 'page',
  }
}

function indexBlocks(
  data: DocumentData,
  date: string,
  format: Paper['format'],
  pages: readonly AtlasPage[],
  plates: readonly AtlasPlate[],
  places: AtlasPlaces,
): readonly Block[] {
  const persons = indexOfPersons(data, date, places)
  const contents: IndexBlock = {
    type: 'index',
    groups: [
      { letter: '', entries: plates.map(({ block }, i) => pageEntry(block.title.content, firstPlate + i)) },
    ],
  }
  return [
    {
      ...wordPages(format),
      columns: format === 'a3' ? 3 : 2,
      style: 'reference',
      blocks: [
        ...(pages.length > 1 ? [heading(1, words.pages), contents] : []),
        heading(1, words.index),
        paragraph(words.howToFind, 'note'),
        heading(2, words.persons),
        ...(persons.groups.length === 0 ? [paragraph(words.noPerson)] : [persons]),
        heading(2, words.bodies),
        indexOfBodies(data, places),
      ],
    },
  ]
}

function pageEntry(term: Inlines, page: number) {
  const places: Inlines = [{ type: 'reference', target: plateId(page), content: line(String(page)) }]
  return { term, places: [places] }
}
