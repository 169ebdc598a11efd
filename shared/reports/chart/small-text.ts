import type { ExportWarning } from '../../api/models.ts'
import { type PageFormat, paperFormats } from '../../kit/paper.ts'
import {
  type ArrangedChart,
  arranged,
  type ChartOfDay,
  drawnChart,
  type Ink,
  isSmall,
} from '../parts/chart-drawing.ts'
import type { Block, ReportDocument } from '../report-document.ts'
import { innerBlocks } from '../report-document.ts'
import { room } from './build-chart-report.ts'
import { fewestSheets } from './sheet-blocks.ts'

/** Which ways out there are besides a larger paper. */
type Ways = { readonly sheets: boolean; readonly atlas: boolean }

/** Says that a chart has words too small for its paper, and which paper, or how many sheets of it, would do. */
export function smallTextWarnings(
  { meta, blocks }: ReportDocument,
  chart: () => ChartOfDay,
  ink: Ink,
  { sheets, atlas }: Ways,
): readonly ExportWarning[] {
  const sizes = blocks.flatMap(smallTexts)
  if (sizes.length === 0) return []
  const { format: page, orientation } = meta.page
  const drawn = arranged(chart())
  const fewest = sheets ? fewestSheets(drawn, ink, meta.page) : null
  return [
    {
      type: 'small-text',
      page,
      points: Math.min(...sizes),
      largerPage: largerPage(drawn, ink, page, orientation),
      sheets: fewest === null ? null : { columns: fewest.columns, rows: fewest.rows },
      atlas,
    },
  ]
}

function largerPage(
  chart: ArrangedChart,
  ink: Ink,
  page: PageFormat,
  orientation: ReportDocument['meta']['page']['orientation'],
): PageFormat | null {
  const larger = paperFormats.slice(paperFormats.indexOf(page) + 1)
  const isRead = (format: PageFormat) =>
    drawnChart(chart, ink, { format, orientation, ...room }, {}).fit.legible
  return larger.find(isRead) ?? null
}

function smallTexts(block: Block): readonly number[] {
  if (block.type === 'chart') return isSmall(block) ? [block.smallestText ?? 0] : []
  return innerBlocks(block).flatMap(smallTexts)
}
