import type { ChartRequest } from '../../api/chart-requests.ts'
import { type AppError, appError } from '../../api/errors.ts'
import { overviewScene } from '../../chart/scene/overview.ts'
import { type Page, printArea, type Sheets } from '../../chart/scene/page.ts'
import { keyPlan, platePage, plateSize, tilePlates } from '../../chart/scene/plate.ts'
import { sceneToSvg } from '../../chart/scene/scene-to-svg.ts'
import { mostSheets, sheetsThatRead, tilesOf } from '../../chart/scene/tiles.ts'
import type { Orientation, PageFormat } from '../../kit/paper.ts'
import { fail, ok, type Result } from '../../kit/result.ts'
import {
  assemblyInOneSentence,
  chartReportWords,
  orientationWords,
  sheetInOneSentence,
  sheetNamed,
  sheetOnPlan,
  sheetsInWords,
} from '../../text/reports/chart.ts'
import { heading, paragraph } from '../parts/blocks.ts'
import { type ArrangedChart, drawnChart, type Ink, paperInk } from '../parts/chart-drawing.ts'
import { line, set } from '../parts/lines.ts'
import type { Block } from '../report-document.ts'

type Paper = { readonly format: PageFormat; readonly orientation: Orientation }

/** How much of a drawing two neighbours both show, in millimetres: what is glued. */
const overlap = 10
/** What margins, title band and footer leave of the page with the plan, in millimetres. */
const planRoom = { margin: 16, reserved: 62 } as const

/** A drawing over several sheets: a plan that says how to put them together, then each of them. */
export function sheetBlocks(
  chart: ArrangedChart,
  ink: Ink,
  paper: Paper,
  asked: NonNullable<ChartRequest['sheets']>,
): Result<readonly Block[], AppError> {
  const sheets = asked === 'fewest' ? fewestSheets(chart, ink, paper) : { ...asked, overlap }
  if (sheets === null || sheets.columns * sheets.rows > mostSheets)
    return fail(appError('chart-too-many-sheets', { format: paper.format.toUpperCase(), most: mostSheets }))
  const page = platePage(paper.format, paper.orientation, sheets)
  const { scene, fit, alphaOf } = drawnChart(chart, ink, page, { description: chart.alt })
  const tiles = tilesOf(scene, page, fit.scale)
  const { columns, rows } = sheets
  const pen = paperInk(ink)
  const plates = tilePlates(scene, pen, tiles, sheets, fit.scale)
  const small = { smallestText: fit.smallestText }
  return ok([
    ...planBlocks(overviewOf(scene, tiles), { ...paper, sheets: { columns, rows } }),
    ...tiles.map((tile, index): Block => {
      const drawn = plates[index] ?? scene
      const alt = set(sheetInOneSentence(tile.name, columns, rows, chart.alt))
      return {
        type: 'plate',
        title: heading(1, sheetNamed(tile.name), `sheet-${tile.name}`),
        aside: line(
          sheetsInWords(columns, rows, paper.format.toUpperCase(), orientationWords[paper.orientation]),
        ),
        plan: {
          svg: sceneToSvg(keyPlan(pen, sheets, tile, 26)),
          alt: set(sheetOnPlan(tile.name, columns, rows)),
        },
        drawing: {
          type: 'chart',
          svg: sceneToSvg(drawn, undefined, alphaOf),
          ...small,
          alt,
          caption: null,
          fit: 'page',
        },
        size: plateSize(paper),
        ...paper,
      }
    }),
  ])

  function overviewOf(...[whole, parts]: [typeof scene, typeof tiles]) {
    const regions = parts.map(({ name, view }) => ({ area: view, name }))
    const area = printArea({ ...paper, ...planRoom })
    const all = printArea(page)
    const scale = fit.scale * Math.min(area.width / all.width, area.height / all.height)
    return sceneToSvg(overviewScene(whole, pen, regions, scale))
  }
}

function planBlocks(
  svg: string,
  { format, orientation, sheets }: Paper & { readonly sheets: Omit<Sheets, 'overlap'> },
): readonly Block[] {
  const { columns, rows } = sheets
  return [
    heading(1, chartReportWords.assembly, 'assembly'),
    paragraph(sheetsInWords(columns, rows, format.toUpperCase(), orientationWords[orientation])),
    paragraph(chartReportWords.howToAssemble),
    { type: 'chart', svg, alt: set(assemblyInOneSentence(columns, rows)), caption: null, fit: 'page' },
  ]
}

/** As few sheets of a paper as let a chart be read; null when they would cover a wall. */
export function fewestSheets(chart: ArrangedChart, ink: Ink, paper: Paper): Sheets | null {
  const one = platePage(paper.format, paper.orientation)
  const { scene, fit } = drawnChart(chart, ink, one, { legend: false, page: undefined })
  let sheets = sheetsThatRead(scene.bounds, fit.smallestText / fit.scale, one, overlap)
  // The legend takes its part, in rows that depend on the width.
  while (sheets !== null && sheets.columns * sheets.rows <= mostSheets) {
    const page: Page = { ...one, sheets }
    if (drawnChart(chart, ink, page, {}).fit.legible) return sheets
    sheets = { ...sheets, rows: sheets.rows + 1 }
  }
  return null
}
