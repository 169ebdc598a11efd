import { firstView } from '../../organisation/views.ts'
import { chartOn, chartReportWords, membersElsewhere } from '../../text/reports/chart.ts'
import { packWords } from '../../text/reports/pack.ts'
import { heading, paragraph } from '../parts/blocks.ts'
import { chartOfDay, drawingThatReads } from '../parts/chart-drawing.ts'
import { chartInWords } from '../parts/chart-in-words.ts'
import { line, referenceWithPage } from '../parts/lines.ts'
import { type Block, text } from '../report-document.ts'
import { type PackContext, partId } from './pack-context.ts'

/** What margins, title and footer leave of a landscape page, in millimetres. */
const page = { format: 'a4', orientation: 'landscape', margin: 16, reserved: 28 } as const

/** The organisation on the day of the meeting: a drawing on a page of its own, then the same in words. */
export function chartBlocks({ data, body, meeting, contents }: PackContext): readonly Block[] {
  const view = firstView(data)
  const chart = view === null ? null : chartOfDay(data, view.id, meeting.date)
  if (chart === null || chart.graph.nodes.length === 0) {
    return [heading(1, chartReportWords.title, partId('chart')), paragraph(chartReportWords.emptyChart)]
  }
  const { isFolded, ...drawing } = drawingThatReads(chart, 'colour', page)
  const caption = isFolded ? line(chartReportWords.folded) : null
  const { lists, links } = chartInWords(data, chart.graph, meeting.date, 3, {
    bodyId: body.id,
    lead: contents.includes('composition')
      ? [
          ...line(membersElsewhere),
          text(' '),
          ...referenceWithPage(partId('composition'), packWords.composition),
        ]
      : [],
  })
  return [
    {
      type: 'section',
      orientation: 'landscape',
      blocks: [
        heading(1, chartOn(meeting.date), partId('chart')),
        { type: 'chart', ...drawing, alt: chart.alt, caption, fit: 'page' },
      ],
    },
    {
      type: 'section',
      orientation: 'portrait',
      style: 'reference',
      blocks: [heading(2, chartReportWords.equivalent), ...lists, ...links],
    },
  ]
}
