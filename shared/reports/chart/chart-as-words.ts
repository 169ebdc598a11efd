import type { ChartGraph } from '../../chart/graph.ts'
import type { DocumentData } from '../../document/document-data.ts'
import type { PageFormat } from '../../kit/paper.ts'
import { chartReportWords } from '../../text/reports/chart.ts'
import { heading } from '../parts/blocks.ts'
import { chartInWords } from '../parts/chart-in-words.ts'
import type { Block, SectionBlock } from '../report-document.ts'

/** The text equivalent of a drawing, on pages of their own that are never larger than A3. */
export function chartAsWords(
  data: DocumentData,
  graph: ChartGraph,
  date: string,
  page: PageFormat,
): readonly Block[] {
  const { lists, links } = chartInWords(data, graph, date, 2)
  const words = [heading(1, chartReportWords.equivalent), ...lists]
  return [
    { ...wordPages(page), columns: page === 'a3' ? 3 : 2, style: 'reference', blocks: words },
    { ...wordPages(page), blocks: links },
  ]
}

/** Landscape pages for words beside a drawing: nobody reads a text on a wall. */
export function wordPages(page: PageFormat): Pick<SectionBlock, 'type' | 'orientation' | 'format'> {
  const isLarge = page !== 'a4' && page !== 'a3'
  return { type: 'section', orientation: 'landscape', ...(isLarge ? { format: 'a4' } : {}) }
}
