import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlaps } from '#shared/chart/geometry.ts'
import type { ChartGraph } from '#shared/chart/graph.ts'
import { pointsPerMillimetre } from '#shared/chart/scene/page.ts'
import { cellAt, cellGrid, platePage } from '#shared/chart/scene/plate.ts'
import { tilesOf } from '#shared/chart/scene/tiles.ts'
import { atlasPages } from '#shared/reports/atlas/atlas-pages.ts'
import { fitsOnPlate } from '#shared/reports/atlas/atlas-plates.ts'
import { atlasSections } from '#shared/reports/atlas/atlas-sections.ts'
import { fewestSheets } from '#shared/reports/chart/sheet-blocks.ts'
import { arranged, drawnChart } from '#shared/reports/parts/chart-drawing.ts'
import { anyChart } from './support/random-charts.ts'

const papers = fc.record({
  format: fc.constantFrom('a4', 'a3', 'a1'),
  orientation: fc.constantFrom('landscape', 'portrait'),
} as const)
const grids = fc.record({
  columns: fc.integer({ min: 1, max: 6 }),
  rows: fc.integer({ min: 1, max: 6 }),
  overlap: fc.integer({ min: 0, max: 25 }),
})
const ink = 'colour'

function chartOf(graph: ChartGraph) {
  return arranged({ graph, alt: '' })
}

describe('a drawing over any number of sheets', () => {
  test('shows every node, and the whole of what is around them', () => {
    fc.assert(
      fc.property(anyChart(60, true), papers, grids, (graph, { format, orientation }, sheets) => {
        const page = platePage(format, orientation, sheets)
        const chart = chartOf(graph)
        const { scene, fit } = drawnChart(chart, ink, page, {})
        const tiles = tilesOf(scene, page, fit.scale)
        const [first, last] = [tiles[0]?.view, tiles.at(-1)?.view]

        expect(new Set(tiles.map(({ name }) => name)).size).toBe(sheets.columns * sheets.rows)
        for (const box of chart.layout.boxes.values())
          expect(tiles.some(({ view }) => overlaps(view, box))).toBe(true)
        if (first === undefined || last === undefined) throw new Error('there are sheets')
        expect(first.x).toBeLessThanOrEqual(scene.bounds.x + 0.01)
        expect(first.y).toBeLessThanOrEqual(scene.bounds.y + 0.01)
        expect(last.x + last.width).toBeGreaterThanOrEqual(scene.bounds.x + scene.bounds.width - 0.01)
        expect(last.y + last.height).toBeGreaterThanOrEqual(scene.bounds.y + scene.bounds.height - 0.01)
      }),
      { numRuns: 60 },
    )
  })

  test('has neighbours that both show what is glued, and nothing more', () => {
    fc.assert(
      fc.property(anyChart(20, true), papers, grids, (graph, { format, orientation }, sheets) => {
        const page = platePage(format, orientation, sheets)
        const { scene, fit } = drawnChart(chartOf(graph), ink, page, {})
        const tiles = tilesOf(scene, page, fit.scale)
        const glued = (sheets.overlap * pointsPerMillimetre) / fit.scale
        for (const { view, column, row } of tiles) {
          const right = tiles.find((other) => other.row === row && other.column === column + 1)
          const below = tiles.find((other) => other.column === column && other.row === row + 1)
          if (right !== undefined) expect(view.x + view.width - right.view.x).toBeCloseTo(glued, 6)
          if (below !== undefined) expect(view.y + view.height - below.view.y).toBeCloseTo(glued, 6)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('can be read on the fewest sheets, and not on one row or column less', () => {
    fc.assert(
      fc.property(anyChart(120, false), papers, (graph, paper) => {
        const chart = chartOf(graph)
        const sheets = fewestSheets(chart, ink, paper)
        if (sheets === null) throw new Error('so few nodes cover no wall')
        const isRead = (columns: number, rows: number) =>
          drawnChart(chart, ink, platePage(paper.format, paper.orientation, { ...sheets, columns, rows }), {})
            .fit.legible

        expect(isRead(sheets.columns, sheets.rows)).toBe(true)
        if (sheets.rows > 1) expect(isRead(sheets.columns, sheets.rows - 1)).toBe(false)
        if (sheets.columns > 1) expect(isRead(sheets.columns - 1, sheets.rows)).toBe(false)
      }),
      { numRuns: 40 },
    )
  })
})

describe('an atlas of any graph', () => {
  const cases = [anyChart(150, true), papers, fc.constantFrom('level', 'constituency')] as const

  test('shows every node, and on a second page only what goes on there', () => {
    fc.assert(
      fc.property(...cases, (graph, paper, by) => {
        const pages = atlasPages(graph, atlasSections(graph, by), fitsOnPlate({ ink, paper, keys: [] }))
        const shown = pages.flatMap((page) => page.graph.nodes.map(({ id }) => id))
        const twice = shown.filter((id, i) => shown.indexOf(id) !== i)
        const containers = new Set(graph.nodes.map(({ containerId }) => containerId))

        expect(new Set(shown)).toEqual(new Set(graph.nodes.map(({ id }) => id)))
        expect(twice.filter((id) => !containers.has(id))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  test('has words that can be read on every page', () => {
    fc.assert(
      fc.property(...cases, (graph, paper, by) => {
        const fits = fitsOnPlate({ ink, paper, keys: [] })
        const pages = atlasPages(graph, atlasSections(graph, by), fits)

        expect(pages.filter((page) => !fits(page.graph))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

test('each point of a page is in the cell whose letter and number stand beside it', () => {
  const view = { x: -40, y: 30, width: 900, height: 500 }
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 3, noNaN: true }),
      fc.double({ min: 0, max: 0.9999, noNaN: true }),
      fc.double({ min: 0, max: 0.9999, noNaN: true }),
      (scale, across, down) => {
        const grid = cellGrid(view, scale)
        const cell = cellAt(grid, { x: view.x + across * view.width, y: view.y + down * view.height })
        const [, letter = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
        const column = letter.split('').reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1

        expect(column / grid.columns).toBeLessThanOrEqual(across)
        expect((column + 1) / grid.columns).toBeGreaterThan(across)
        expect((Number(number) - 1) / grid.rows).toBeLessThanOrEqual(down)
        expect(Number(number) / grid.rows).toBeGreaterThan(down)
      },
    ),
  )
})
