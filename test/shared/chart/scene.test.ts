import { describe, expect, test } from 'vitest'
import type { ChartGraph } from '#shared/chart/graph.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import { routeEdges } from '#shared/chart/routing/route-edges.ts'
import { buildScene, type SceneOptions } from '#shared/chart/scene/build-scene.ts'
import { countedPlates } from '#shared/chart/scene/counted-container.ts'
import { detailFor } from '#shared/chart/scene/detail.ts'
import { fitToPage } from '#shared/chart/scene/fit-to-page.ts'
import type { Scene, SceneText } from '#shared/chart/scene/scene.ts'
import { sceneToSvg } from '#shared/chart/scene/scene-to-svg.ts'
import { textWidth } from '#shared/chart/scene/text-fit.ts'
import { themeOf } from '#shared/chart/scene/theme.ts'
import { aDepartment, aNode, words } from './support/chart-builders.ts'

const page = { format: 'a4', orientation: 'landscape', margin: 10 } as const

function draw(graph: ChartGraph, options: Partial<SceneOptions> = {}): Scene {
  const layout = layoutChart(graph)
  return buildScene(graph, layout, routeEdges(graph, layout), {
    theme: 'print',
    detail: 'near',
    words,
    ...options,
  })
}

function textsIn(scene: Scene, id?: string): readonly string[] {
  return scene.groups
    .filter((group) => id === undefined || group.id === id)
    .flatMap((group) => group.items.flatMap((item) => (item.kind === 'text' ? item.text : [])))
}

function circlesIn(scene: Scene, id: string): number {
  return scene.groups
    .filter((group) => group.id === id)
    .flatMap((group) => group.items)
    .filter((item) => item.kind === 'circle').length
}

describe('a body', () => {
  const seats = (count: number) =>
    Array.from({ length: count }, (_, i) => (i === 0 ? 'vacant' : 'held') as 'vacant' | 'held')
  const body = (more: object) =>
    draw({
      nodes: [
        aNode('b', {
          type: 'body',
          kindLabel: 'Pilotage',
          sigle: 'CPS',
          name: 'Comité de pilotage',
          ...more,
        }),
      ],
      edges: [],
    })

  test('shows its sigle, its name, its kind and one dot a seat', () => {
    expect(textsIn(body({ seats: seats(3) }), 'b')).toEqual(['CPS', 'Comité de pilotage', 'Pilotage'])
    expect(circlesIn(body({ seats: seats(3) }), 'b')).toBe(3)
  })

  test('says the number of seats beyond twelve', () => {
    expect(circlesIn(body({ seats: seats(12) }), 'b')).toBe(12)
    expect(circlesIn(body({ seats: seats(13) }), 'b')).toBe(0)
    expect(textsIn(body({ seats: seats(13) }), 'b')).toContain('12 sur 13')
  })

  test('has a half filled dot where there is only a deputy', () => {
    const svg = (state: 'held' | 'vacant' | 'deputy-only') => sceneToSvg(body({ seats: [state] }))
    expect(new Set([svg('held'), svg('vacant'), svg('deputy-only')]).size).toBe(3)
  })

  test('tells its level in words where the band does not', () => {
    const nodes = [
      aNode('c', { level: 'school' }),
      aNode('b', { type: 'body', level: 'territorial', kindLabel: 'Suivi', containerId: 'c', name: 'B' }),
    ]
    expect(textsIn(draw({ nodes, edges: [] }), 'b')).toContain('Suivi · ter')
  })
})

describe('every text', () => {
  const long = 'Communauté d’agglomération du Pays de Saint-Malo et de la Côte d’Émeraude'
  const graph: ChartGraph = {
    nodes: [
      aNode('e', { name: long }),
      aNode('s', { name: long, sigle: long }),
      aNode('b', { type: 'body', name: long, sigle: long, kindLabel: long, seats: ['held'] }),
      aNode('c', { name: long }),
      aNode('t', { type: 'body', kind: 'school-team', name: long, kindLabel: long, containerId: 'c' }),
    ],
    edges: [],
  }

  test.each(['far', 'mid', 'near'] as const)('stays inside its node from %s', (detail) => {
    const layout = layoutChart(graph)
    const scene = draw(graph, { detail })
    for (const group of scene.groups) {
      const box = layout.boxes.get(group.id ?? '')
      if (box === undefined) continue
      for (const item of group.items) if (item.kind === 'text') expect(isWithin(item, scene, box)).toBe(true)
    }
  })
})

function isWithin(
  text: SceneText,
  scene: Scene,
  box: { x: number; y: number; width: number; height: number },
): boolean {
  const width = textWidth(text.text, { face: scene.face, weight: text.weight, size: text.size })
  const left = text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2
  return (
    left >= box.x &&
    left + width <= box.x + box.width &&
    text.y <= box.y + box.height &&
    text.y - text.size * 0.7 >= box.y
  )
}

describe('containers', () => {
  test('say their name and what they hold', () => {
    expect(textsIn(draw(aDepartment()), 'Port')).toEqual(['Circonscription Port', '5 school · aca'])
  })

  test('seen from far are a number, without what they hold', () => {
    const scene = draw(aDepartment(), { detail: 'far', counted: new Set(['Port']) })

    expect(textsIn(scene, 'Port').join(' ')).toBe('Circonscription Port 5 school')
    expect(scene.groups.some((group) => group.id?.startsWith('school Port'))).toBe(false)
    expect(scene.groups.some((group) => group.id === 'supports group Port school Port 0')).toBe(false)
  })

  test('seen from far or closed tell all that they hold, on as many lines as make the words largest', () => {
    const department = aDepartment()
    const holds = [
      { thing: 'school', count: 28 },
      { thing: 'team', count: 26 },
      { thing: 'headless', count: 2 },
    ] as const
    const nodes = department.nodes.map((node) => (node.id === 'Port' ? { ...node, holds } : node))
    const closed = nodes.map((node) => (node.id === 'Port' ? { ...node, collapsed: true } : node))

    const far = draw({ ...department, nodes }, { detail: 'far', counted: new Set(['Port']) })
    const near = draw({ ...department, nodes: closed })

    expect(textsIn(far, 'Port').join(' · ')).toContain('Port · 28 school · 26 team · 2 headless')
    expect(textsIn(near, 'Port')).toContain('28 school · 26 team · 2 headless')
  })

  test('speak about equally loud when they are counted together', () => {
    const department = aDepartment()
    const all = new Set(['Brume', 'Fable', 'Port'])
    const loudest = (counted: ReadonlySet<string>) =>
      draw(department, { detail: 'far', counted }).groups.flatMap(({ id, items }) => {
        const sizes = items.flatMap((item) => (item.kind === 'text' ? item.size : []))
        return id !== undefined && counted.has(id) ? [Math.max(...sizes)] : []
      })
    const alone = [...all].flatMap((id) => loudest(new Set([id]))).sort((a, b) => a - b)

    expect(Math.max(...loudest(all))).toBe(alone[1])
  })

  test('are covered by their count on the way out, where it will stand alone', () => {
    const department = aDepartment()
    const layout = layoutChart(department)
    const ink = { theme: themeOf('screen-light'), words, detail: 'far' } as const

    const [plate, ...others] = countedPlates(ink, department, layout, new Set(['Port']))

    const alone = draw(department, { detail: 'far', counted: new Set(['Port']) })
    expect(others).toEqual([])
    expect(plate?.items.find(({ kind }) => kind === 'box')).toEqual(
      alone.groups.find(({ id }) => id === 'Port')?.items.find(({ kind }) => kind === 'box'),
    )
  })
})

describe('a scene', () => {
  test('can be reduced to the slice in view', () => {
    const scene = draw(aDepartment(), { only: new Set(['academy', 'syndicate']) })
    const ids = scene.groups.flatMap((group) => (group.role === 'label' ? [] : (group.id ?? [])))

    expect(ids.sort()).toEqual(['academy', 'agreement academy syndicate', 'syndicate'])
  })

  test('writes labels near only, each once', () => {
    expect(textsIn(draw(aDepartment())).filter((text) => text === 'convention du 3 mars 2025')).toHaveLength(
      1,
    )
    expect(textsIn(draw(aDepartment(), { detail: 'mid' }))).not.toContain('convention du 3 mars 2025')
  })

  test('in black and white holds no colour', () => {
    const colours =
      sceneToSvg(draw(aDepartment(), { theme: 'print-mono', legend: true })).match(/#[0-9a-f]{6}/g) ?? []

    expect(
      colours.filter(
        (colour) => colour.slice(1, 3) !== colour.slice(3, 5) || colour.slice(3, 5) !== colour.slice(5, 7),
      ),
    ).toEqual([])
  })

  test('has a legend of what it shows, and no more', () => {
    const legend = (graph: ChartGraph) => {
      const scene = draw(graph, { legend: true })
      return scene.groups
        .filter((group) => group.role === 'legend')
        .flatMap((group) => group.items.flatMap((item) => (item.kind === 'text' ? item.text : [])))
    }
    expect(legend({ nodes: [aNode('a')], edges: [] })).toEqual(['Territorial'])
    expect(legend({ nodes: [aNode('a', { badges: ['coordination'] })], edges: [] })).toEqual([
      'Territorial',
      'coordination',
    ])
    expect(legend(aDepartment())).toEqual([
      'Académique',
      'Territorial',
      'École',
      'rattachement',
      'siège',
      'adhésion',
      'compte rendu',
      'convention',
      'contrat',
      'accompagnement',
      'pourvu',
      'vacant',
      'suppléant seul',
    ])
  })

  test('has a title above everything else', () => {
    const scene = draw(aDepartment(), {
      titleBlock: { title: 'ENT', subtitle: 'organisation au 12 mars 2026' },
      page,
    })

    expect(textsIn(scene)).toContain('organisation au 12 mars 2026')
    expect(scene.title).toBe('ENT')
  })
})

describe('on paper', () => {
  const options = { legend: true, titleBlock: { title: 'ENT', subtitle: 'au 12 mars 2026' }, page } as const

  test('a département can be read on A3, and nearly on A4', () => {
    const scene = draw(aDepartment(), options)
    const a4 = fitToPage(scene, page)
    const a3 = fitToPage(scene, { ...page, format: 'a3' })

    expect(a3.legible).toBe(true)
    expect(a4.smallestText).toBeGreaterThanOrEqual(6)
    expect(a3.usualText / a4.usualText).toBeCloseTo(Math.SQRT2, 1)
  })

  test('a drawing lies whole within the sheet and its margins', () => {
    for (const orientation of ['landscape', 'portrait'] as const) {
      const sheet = { ...page, orientation }
      const scene = draw(aDepartment(), { ...options, page: sheet })
      const { viewBox, scale } = fitToPage(scene, sheet)
      const margin = (10 * 72) / 25.4 / scale - 0.01

      expect(scene.bounds.x - viewBox.x).toBeGreaterThanOrEqual(margin)
      expect(viewBox.x + viewBox.width - scene.bounds.x - scene.bounds.width).toBeGreaterThanOrEqual(margin)
      expect(viewBox.y + viewBox.height - scene.bounds.y - scene.bounds.height).toBeGreaterThanOrEqual(margin)
    }
  })

  test('a chart too large for the sheet is said not to be legible', () => {
    const nodes = Array.from({ length: 400 }, (_, i) => aNode(`n${i}`))
    expect(fitToPage(draw({ nodes, edges: [] }, options), page).legible).toBe(false)
  })

  test('an empty chart still makes a sheet', () => {
    expect(fitToPage(draw({ nodes: [], edges: [] }, options), page).scale).toBeGreaterThan(0)
  })

  test('the SVG has the size of the sheet', () => {
    const scene = draw(aDepartment(), options)
    expect(sceneToSvg(scene, fitToPage(scene, page))).toContain('width="297mm" height="210mm"')
  })
})

describe('the SVG', () => {
  test('escapes names and drops what XML forbids', () => {
    const svg = sceneToSvg(draw({ nodes: [aNode('a', { name: '<b>"A&B"\u0001\ud800' })], edges: [] }))

    expect(svg).toContain('&lt;b&gt;"A&amp;B"')
    expect(svg).not.toContain('\u0001')
    expect(Buffer.from(svg).toString()).toBe(svg)
  })

  test('names its face, its title and its text equivalent', () => {
    const svg = sceneToSvg(
      draw(aDepartment(), { titleBlock: { title: 'ENT', subtitle: 'x' }, description: 'Trois bandes.' }),
    )

    expect(svg).toContain(`font-family="'Source Sans 3', sans-serif"`)
    expect(svg).toContain('<title>ENT</title>')
    expect(svg).toContain('<desc>Trois bandes.</desc>')
  })

  test('refers to nothing outside and uses no style sheet', () => {
    expect(sceneToSvg(draw(aDepartment()))).not.toMatch(/href|url\(|<style|class=|foreignObject|var\(/)
  })
})

test.each([
  [0.2, 'far'],
  [0.6, 'mid'],
  [1, 'near'],
])('at zoom %d the detail is %s', (zoom, detail) => {
  expect(detailFor(zoom)).toBe(detail)
})
