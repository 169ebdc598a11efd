import type { DocumentData } from '../../document/document-data.ts'
import { assertNever } from '../../kit/assert-never.ts'
import type { BodyId } from '../../organisation/body.ts'
import {
  dashboardCounts,
  dashboardOn,
  figuresSentence,
  shortened,
  dashboardText as text,
} from '../../text/dashboard.ts'
import { shortDate } from '../../text/dates.ts'
import { quantityText } from '../../text/quantities.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { capitalise } from '../../text/terms.ts'
import { courseCell } from '../indicators/build-indicators.ts'
import { type ColumnOf, fact, heading, paragraph, tableOf } from '../parts/blocks.ts'
import { line, stack } from '../parts/lines.ts'
import type { ReportMoment } from '../parts/meta.ts'
import { stateReport } from '../parts/state-report.ts'
import type { Block, ListBlock, ReportDocument } from '../report-document.ts'
import { dashboardOf } from './dashboard.ts'
import type { Panel, PanelLine } from './panel.ts'

/** More letters of a name would make the page too small to be read. */
const longestName = 96

type DashboardRequest = {
  readonly bodyId: BodyId | null
  readonly from: string | null
  readonly to: string | null
}

/** The « tableau de bord du comité »: one page, whatever there is to tell. */
export function buildDashboard(
  data: DocumentData,
  { bodyId, from, to }: DashboardRequest,
  moment: ReportMoment,
): ReportDocument {
  const date = to ?? moment.today
  const body = bodyId === null ? undefined : data.body.get(bodyId)
  const sigle = body === undefined ? '' : body.sigle || body.name
  return stateReport(data, moment, {
    bodyId,
    words: text,
    dateSentence: dashboardOn(date),
    fileBase: reportFileBase(date, sigle, text.title),
    facts: fact(text.from, from === null ? '' : shortDate(from)),
    blocks: [
      {
        type: 'sheet',
        columns: dashboardOf(data, { bodyId, from, date, today: moment.today }).map((panels) =>
          panels.flatMap(panelBlocks),
        ),
      },
    ],
  })
}

function panelBlocks(panel: Panel): readonly Block[] {
  const told = [figuresSentence(panel.figures), panel.note].filter((one) => one !== '')
  return [
    heading(1, panel.title),
    ...(told.length === 0 ? [] : [paragraph(told.join(' '))]),
    ...(panel.lines.length === 0 ? [] : [linesOf(panel)]),
    ...(panel.rest === 0 ? [] : [paragraph(`${capitalise(dashboardCounts.rest(panel.rest))}.`, 'note')]),
  ]
}

function linesOf(panel: Panel): Block {
  switch (panel.id) {
    case 'indicators':
      return tableOf('compact', indicatorColumns, panel.lines)
    case 'objectives':
      return tableOf('compact', stateColumns(text.objective, text.verdict), panel.lines)
    case 'risks':
      return tableOf('compact', stateColumns(text.risk, text.criticality), panel.lines)
    case 'stage':
    case 'meetings':
    case 'decisions':
    case 'followUps':
    case 'seats':
    case 'contract':
      return listOf(panel.lines)
    default:
      return assertNever(panel.id)
  }
}

function listOf(lines: readonly PanelLine[]): ListBlock {
  return {
    type: 'list',
    style: 'bullets',
    items: lines.map(({ name, state }) => ({
      content: line(`${shortened(name.replace(/\.$/, ''), longestName)} – ${state}`),
      children: [],
    })),
  }
}

function stateColumns(name: string, state: string): readonly ColumnOf<PanelLine>[] {
  return [
    { header: name, width: 3, cell: (one) => line(shortened(one.name, longestName)) },
    { header: state, width: 'fit', cell: (one) => line(capitalise(one.state)) },
  ]
}

const indicatorColumns: readonly ColumnOf<PanelLine>[] = [
  { header: text.indicator, width: 3, cell: ({ name }) => line(shortened(name, longestName)) },
  { header: text.measure, width: 1.2, align: 'end', cell: ({ state }) => line(state) },
  {
    header: text.target,
    width: 'fit',
    align: 'end',
    optional: true,
    cell: ({ facts }) => {
      const { target = null, unit = '' } = facts?.indicator ?? {}
      return stack(line(target === null ? '' : quantityText(target, unit)))
    },
  },
  {
    header: text.course,
    width: 'fit',
    optional: true,
    cell: ({ facts }) => (facts === undefined ? [] : courseCell(facts)),
  },
]
