import type { Page } from 'playwright-core'
import { chartInput } from '#shared/chart/chart-input.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import { chartLabels } from '#shared/text/chart.ts'
import { firstViewOf } from '../../support/large-project.ts'
import { projectOfScale, type Scale, scales } from '../../support/projects-of-scale.ts'
import { laptop } from '../../support/screen.ts'
import { today } from '../support/commands.ts'
import { type Figure, framesPerSecond, processorTime, type Row, type Tell, timed } from '../support/figure.ts'
import { openFloor } from '../support/floor.ts'
import { drag, type Frames, nodeInView, pan, untilStill, zoom, zoomTo } from '../support/gestures.ts'
import { type Opening, opening } from '../support/opening.ts'
import { timeTypedSearch } from '../support/typed-search.ts'
import { heapOf, mounted, processorClock } from '../support/weight.ts'
import { withFolder, written } from '../support/window.ts'

/** The images of a gesture: at least so many a second on the whole, and hardly one late. */
const fluid = { mean: 20, p95: 33.4 }
const usable = { mean: 33.4 }
const moving: Readonly<Record<Scale, { readonly pan: Row['budget']; readonly zoom: Row['budget'] }>> = {
  office: { pan: { mean: 17, p95: 33.4 }, zoom: { mean: 17, p95: 33.4 } },
  network: { pan: fluid, zoom: fluid },
  academy: { pan: { mean: 20 }, zoom: { mean: 25 } },
  france: { pan: usable, zoom: usable },
}
/** From the choice of the file, and from when the page has the data, to the first picture. */
const opened: Partial<Record<Scale, { readonly file: number; readonly data?: number }>> = {
  academy: { file: 1_500, data: 500 },
  france: { file: 4_000 },
}
const runs: Readonly<Record<Scale, number>> = { office: 2, network: 2, academy: 5, france: 2 }
/** The whole chart, then from nearer and nearer. */
const levels = ['whole', 0.12, 0.25, 0.5, 1] as const

/** From an office to the country: opening, gestures at every distance, and what it weighs, beside a hand-written page. */
export const scale: Figure = {
  name: 'scale',
  hasWindow: true,
  measure: (tell) =>
    withFolder(async (folder) => {
      const asked = process.env.GOUVERNAIL_SCALES?.split(',')
      for (const name of Object.keys(scales) as Scale[])
        if (asked?.includes(name) ?? true) await measureScale(folder, name, tell)
      const found = timeTypedSearch()
      tell({ name: 'Ctrl+F among 10,000 persons: a letter', ...found, budget: { median: 50, p95: 50 } })
      tell({ name: 'académie: layout from nothing', ...(await timeLayout()), budget: { median: 200 } })
    }),
}

async function measureScale(folder: string, name: Scale, tell: Tell): Promise<void> {
  const content = projectOfScale(name)
  const file = written(folder, name, content)
  const times: Opening[] = []
  for (let i = 0; i < runs[name] - 1; i++) times.push(await opening(file))
  const last = await opening(file, async ({ window: page, electron }) => {
    await untilStill(page)
    const heap = await heapOf(page)
    await page.setViewportSize(laptop)
    await untilStill(page)
    const pane = await page.locator('.react-flow__pane').boundingBox()
    if (pane === null) throw new Error('the canvas is not shown')
    const ours = await gesturesOf(page)
    const floor = await gesturesOf(await openFloor(electron, pane, content.data))
    for (const [gesture, measured] of ours) tell(rowOf(name, gesture, measured, floor.get(gesture)))
    const most = Math.max(...[...ours.values()].map(({ elements }) => elements))
    tell({
      name: `${name}: nodes with elements, at most`,
      unit: '',
      samples: [most],
      budget: { median: 300 },
    })
    tell({ name: `${name}: heap of the page`, unit: 'MB', samples: [heap], budget: heapBudget(name) })
  })
  times.push(last)
  const { file: fromFile, data: fromData } = opened[name] ?? {}
  tell({
    name: `${name}: data → drawn`,
    samples: times.map((one) => one.fromData),
    budget: { median: fromData },
  })
  tell({
    name: `${name}: file → drawn`,
    samples: times.map((one) => one.fromFile),
    budget: { median: fromFile },
  })
  tell({ name: `${name}: file → with all its lines`, samples: times.map((one) => one.whole) })
}

/** As the thread of the page does it. */
async function timeLayout() {
  const { data } = projectOfScale('academy')
  const graph = chartInput(data, firstViewOf(data), today, chartLabels)
  const samples = await timed(7, () => layoutChart(graph), { before: 2, clock: processorTime })
  return { samples, note: `${graph.nodes.length} nodes; processor time` }
}

function heapBudget(name: Scale): Row['budget'] {
  return name === 'academy' ? { median: 60 } : {}
}

type Measured = { readonly frames: Frames; readonly processor: number; readonly elements: number }

function rowOf(name: Scale, gesture: string, ours: Measured, floor: Measured | undefined): Row {
  const budget = gesture.startsWith('zoom') ? moving[name].zoom : moving[name].pan
  const used = `${ours.processor.toFixed(1)} ms of processor an image, floor ${floor?.processor.toFixed(1)}`
  return {
    name: `${name}: ${gesture}`,
    samples: ours.frames,
    floor: floor?.frames,
    ...(budget === undefined ? {} : { budget }),
    note: `${framesPerSecond(ours.frames)}, floor ${framesPerSecond(floor?.frames ?? [])}; ${used}; ${ours.elements} elements`,
  }
}

/** All gestures at all distances. */
async function gesturesOf(page: Page): Promise<Map<string, Measured>> {
  const measured = new Map<string, Measured>()
  const clock = await processorClock(page)
  const measure = async (name: string, gesture: () => Promise<Frames>) => {
    const elements = await mounted(page)
    const before = await clock.now()
    const frames = await gesture()
    const processor = ((await clock.now()) - before) / frames.length
    measured.set(name, { frames, processor, elements: Math.max(elements, await mounted(page)) })
  }
  for (const level of levels) {
    const go = () => (level === 'whole' ? Promise.resolve() : zoomTo(page, level))
    const at = level === 'whole' ? 'whole' : `${level * 100} %`
    await go()
    await measure(`pan, ${at}`, () => pan(page))
    await measure(`zoom, ${at}`, () => zoom(page))
    await go()
    const id = level === 0.5 || level === 1 ? await nodeInView(page, 'school') : ''
    if (id !== '') await measure(`drag, ${at}`, () => drag(page, id))
  }
  await clock.stop()
  return measured
}
