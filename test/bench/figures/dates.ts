import { chartOf } from '#shared/chart/chart.ts'
import { successiveInputs } from '#shared/chart/chart-input.ts'
import { comparedGraph } from '#shared/chart/compared-graph.ts'
import { buildScene } from '#shared/chart/scene/build-scene.ts'
import { noGroups } from '#shared/chart/scene/drawn-groups.ts'
import { steadyCharts } from '#shared/chart/steady-chart.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { dayAfter } from '#shared/kit/period.ts'
import { changeDays } from '#shared/organisation/timeline/change-days.ts'
import { changesByNode } from '#shared/organisation/timeline/changes-by-node.ts'
import { differencesBetween } from '#shared/organisation/timeline/differences.ts'
import { organisationAt } from '#shared/organisation/timeline/states.ts'
import { comparedLines } from '#shared/reports/parts/difference-lines.ts'
import { chartLabels, chartWords } from '#shared/text/chart.ts'
import { differenceCaptions } from '#shared/text/timeline.ts'
import { firstViewOf } from '../../support/large-project.ts'
import { type Figure, processorTime, timed } from '../support/figure.ts'
import { livedProject } from '../support/lived-project.ts'

const today = '2025-11-24'
const looks = { theme: 'screen-light', detail: 'near', words: chartWords } as const
const anyDate = { median: 100 }
/** With its groups and committees, a thousand seats. */
const schools = 290
const runs = 60

/** Any day of ten years with a thousand seats: who holds what, the chart as it is drawn, two days compared, all events. */
export const dates: Figure = {
  name: 'dates',
  hasWindow: false,
  measure: async (tell) => {
    const { data } = livedProject(schools)
    const note = `${data.seat.size} seats, ${data.mandate.size + data.tenure.size} terms`
    // A day far from the one before, each time another one.
    let turn = 0
    const someDay = () => dayAfter('2015-12-01', (turn++ * 1_597) % 3_700)
    const row = async (name: string, run: () => unknown, budget = {}) =>
      tell({ name, samples: await timed(runs, run, { before: 5 }), note, budget })
    await row('any date: the organisation', () => organisationAt(data, someDay()), anyDate)
    const draw = drawing(data)
    await row('any date: the chart, to the scene', () => draw(someDay()), anyDate)
    const used = await timed(runs, () => draw(someDay()), { before: 5, clock: processorTime })
    tell({ name: 'any date: the chart, processor time', samples: used, budget: anyDate, note })
    await row('two dates: the differences', () => differencesBetween(data, someDay(), someDay()), anyDate)
    await row('two dates: in words', () => comparedLines(data, someDay(), someDay()))
    const compare = comparing(data)
    await row('two dates: the chart, to the scene', () => compare(someDay(), someDay()))
    const days = changeDays(data)
    const changes = days.reduce((sum, day) => sum + day.changes.length, 0)
    tell({
      name: 'all events',
      samples: await timed(9, () => changeDays(data), { before: 2 }),
      note: `${days.length} days, ${changes} changes`,
    })
  },
}

/** Draws one day after the other, as the window does. */
function drawing(data: DocumentData): (date: string) => void {
  const viewId = firstViewOf(data)
  const ofToday = chartOf(successiveInputs(chartLabels)(data, viewId, today))
  const input = successiveInputs(chartLabels)
  const steady = steadyCharts()
  const drawn = noGroups()
  return (date) => {
    const { graph, layout, routes } = steady(input(data, viewId, date), ofToday)
    buildScene(graph, layout, routes, looks, drawn)
  }
}

function comparing(data: DocumentData): (before: string, after: string) => void {
  const viewId = firstViewOf(data)
  const ofToday = chartOf(successiveInputs(chartLabels)(data, viewId, today))
  const [earlier, later] = [successiveInputs(chartLabels), successiveInputs(chartLabels)]
  const steady = steadyCharts()
  const drawn = noGroups()
  return (before, after) => {
    const changes = changesByNode(data, differencesBetween(data, before, after))
    const graphs = [earlier(data, viewId, before), later(data, viewId, after)] as const
    const { graph, layout, routes } = steady(comparedGraph(...graphs, changes, differenceCaptions), ofToday)
    buildScene(graph, layout, routes, looks, drawn)
  }
}
