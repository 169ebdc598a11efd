import { chartReportWords, organisationOn } from '../../text/reports/chart.ts'
import { heading, paragraph } from '../parts/blocks.ts'
import { chartOfDay, drawingForPage, firstView } from '../parts/chart-drawing.ts'
import { chartInWords } from '../parts/chart-in-words.ts'
import { line } from '../parts/lines.ts'
import type { Block } from '../report-document.ts'
import type { PackContext } from './pack-context.ts'

/** What the title and the footer of a landscape page leave to the drawing, as margins of a sheet. */
const page = { format: 'a4', orientation: 'landscape', margin: 24 } as const

/** The organisation on the day of the meeting: a drawing on a page of its own, then the same in words. */
export function chartBlocks({ data, meeting }: PackContext): readonly Block[] {
  const view = firstView(data)
  const chart = view === null ? null : chartOfDay(data, view.id, meeting.date)
  if (chart === null || chart.graph.nodes.length === 0) {
    return [heading(1, chartReportWords.title), paragraph(chartReportWords.emptyChart)]
  }
  const drawing: Block = {
    type: 'chart',
    svg: drawingForPage(chart, 'colour', page),
    alt: chart.alt,
    caption: line(organisationOn(meeting.date)),
    fit: 'page',
  }
  return [
    { type: 'section', orientation: 'landscape', blocks: [heading(1, chartReportWords.title), drawing] },
    heading(2, chartReportWords.equivalent),
    ...chartInWords(data, chart.graph, meeting.date, 3),
  ]
}
