import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartOf, type KnownChart } from '#shared/chart/chart.ts'
import { chartInput, successiveInputs } from '#shared/chart/chart-input.ts'
import type { ChartGraph } from '#shared/chart/graph.ts'
import { buildScene, type SceneOptions } from '#shared/chart/scene/build-scene.ts'
import { noGroups } from '#shared/chart/scene/drawn-groups.ts'
import { type CommandType, commandTypes } from '#shared/commands/command.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { chartLabels } from '#shared/text/chart.ts'
import { words } from '../shared/chart/support/chart-builders.ts'
import { lawRuns } from '../support/law-seed.ts'
import { newSession } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { editedCharts } from './support/chart-edits.ts'
import { randomCommand } from './support/command-arbitraries.ts'
import { randomFrom } from './support/random.ts'
import { anyChart } from './support/random-charts.ts'
import { same } from './support/same.ts'
import { startingContent } from './support/starting-content.ts'

const looks: readonly SceneOptions[] = [
  { theme: 'screen-light', detail: 'near', words },
  { theme: 'screen-light', detail: 'far', words, counted: new Set(['n0', 'n1', 'n2']) },
  { theme: 'print', detail: 'near', words, legend: true },
]

/** Everything of a chart that is drawn, in the order in which it is drawn. */
function drawnOf({ layout, routes }: KnownChart) {
  return { ...layout, boxes: [...layout.boxes], positions: [...layout.positions], routes }
}

describe('a chart after any edits', () => {
  test('stands and goes as one that is laid out and routed from nothing', () => {
    fc.assert(
      fc.property(editedCharts(40), (graphs) => {
        let chart: KnownChart | undefined
        for (const graph of graphs) {
          chart = chartOf(graph, chart)
          same(drawnOf(chart), drawnOf(chartOf(graph)))
        }
      }),
      { numRuns: lawRuns(50) },
    )
  })

  test('is drawn as one that is drawn from nothing', () => {
    fc.assert(
      fc.property(editedCharts(25), fc.array(fc.constantFrom(...looks)), (graphs, options) => {
        const drawn = noGroups()
        let chart: KnownChart | undefined
        for (const [i, graph] of graphs.entries()) {
          chart = chartOf(graph, chart)
          const look = options[i % Math.max(1, options.length)] ?? (looks[0] as SceneOptions) // there are three
          const { layout, routes } = chart
          same(buildScene(graph, layout, routes, look, drawn), buildScene(graph, layout, routes, look))
        }
      }),
      { numRuns: lawRuns(40) },
    )
  })

  test('keeps what the edit does not touch as the same objects', () => {
    fc.assert(
      fc.property(anyChart(40, true), (graph) => {
        const first = chartOf(graph)
        const again = chartOf({ ...graph, nodes: structuredClone(graph.nodes) }, first)

        expect(again.layout).toBe(first.layout)
        expect(again.routes).toBe(first.routes)
      }),
    )
  })
})

const folder = temporaryFolder()
/** What the chart shows; deleting everything at once would end the history. */
const edits = commandTypes.filter((type) =>
  /^(entity|body|node|link|seat|mandate|tenure|post|person|chart|organisation|project|responsibility)\./.test(
    type,
  ),
)

describe('the graph of a document', () => {
  test('is after any commands and undo the one that is made from nothing, made of what was there', () => {
    let turn = 0
    const steps = fc.array(fc.record({ type: fc.constantFrom<CommandType>(...edits), seed: fc.integer() }), {
      minLength: 5,
      maxLength: 25,
    })
    fc.assert(
      fc.property(steps, fc.constantFrom('2026-11-24', '2025-10-01'), (commands, date) => {
        const session = newSession(folder.path(`${turn++}.gouvernail`), startingContent())
        const input = successiveInputs(chartLabels)
        let last: ChartGraph = { nodes: [], edges: [] }
        for (const { type, seed } of commands) {
          session.execute(randomCommand(type, randomFrom(seed), session.data()))
          if (seed % 5 === 0) session.undo()
          const graph = inputOf(session.data(), input, date)
          const known = new Map(last.nodes.map((node) => [node.id, node]))
          for (const node of graph.nodes)
            if (JSON.stringify(known.get(node.id)) === JSON.stringify(node))
              expect(known.get(node.id)).toBe(node)
          last = graph
        }
        session.close()
      }),
      { numRuns: lawRuns(30) },
    )
  })
})

function inputOf(data: DocumentData, input: ReturnType<typeof successiveInputs>, date: string): ChartGraph {
  const [viewId] = [...data.view.values()].map(({ id }) => id)
  if (viewId === undefined) throw new Error('a document always has a view')
  const graph = input(data, viewId, date)
  same(graph, chartInput(data, viewId, date, chartLabels))
  return graph
}
