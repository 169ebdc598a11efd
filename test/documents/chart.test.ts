import { describe, expect, test } from 'vitest'
import { chartInput } from '#shared/chart/chart-input.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import { routeEdges } from '#shared/chart/routing/route-edges.ts'
import { buildScene } from '#shared/chart/scene/build-scene.ts'
import type { Detail } from '#shared/chart/scene/detail.ts'
import { fitToPage } from '#shared/chart/scene/fit-to-page.ts'
import type { ThemeName } from '#shared/chart/scene/theme.ts'
import { viewIdField } from '#shared/organisation/view.ts'
import { chartLabels, chartWords } from '#shared/text/chart.ts'
import { sampleProject } from './support/sample-project.ts'

const graph = chartInput(sampleProject().data(), viewIdField.parse('view-main'), '2026-11-24', chartLabels)
const layout = layoutChart(graph)
const routes = routeEdges(graph, layout)
const sheet = { format: 'a3', orientation: 'landscape', margin: 14, reserved: 29 } as const

function draw(theme: ThemeName, detail: Detail) {
  return buildScene(graph, layout, routes, { theme, detail, words: chartWords, legend: true, page: sheet })
}

describe('the organigramme of the sample', () => {
  const looks = (['print', 'print-mono', 'screen-light', 'screen-dark'] as const).flatMap((theme) =>
    (['near', 'mid', 'far'] as const).map((detail) => [theme, detail] as const),
  )

  test.each(looks)('cuts no text in %s, %s', (theme, detail) => {
    const texts = draw(theme, detail).groups.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'text' ? item.text : [])),
    )

    expect(texts.filter((text) => text.includes('…'))).toEqual([])
  })

  test('has no text under seven points on A3', () => {
    expect(fitToPage(draw('print', 'near'), sheet).smallestText).toBeGreaterThanOrEqual(7)
  })
})
