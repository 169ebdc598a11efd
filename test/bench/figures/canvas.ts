import type { Page } from 'playwright-core'
import { type Figure, framesPerSecond, type Row, type Tell } from '../support/figure.ts'
import { drag, type Frames, pan, untilStill, zoom, zoomTo } from '../support/gestures.ts'
import { projectOfNodes } from '../support/large-project.ts'
import { untilPainted, withFolder, withWindow, written } from '../support/window.ts'

/** 30 images a second: below, the hand feels that the picture follows it. */
const fluid = { median: 33.4 }

/** Frame times of the gestures on charts of several sizes, seen whole and from near. */
export const canvas: Figure = {
  name: 'canvas',
  hasWindow: true,
  measure: (tell) =>
    withFolder(async (folder) => {
      for (const nodes of [300, 1_000, 12_500]) {
        const file = written(folder, `${nodes}`, projectOfNodes(nodes))
        await withWindow([file], ({ window }) => measureChart(window, nodes, tell))
      }
    }),
}

async function measureChart(window: Page, nodes: number, tell: Tell): Promise<void> {
  await untilPainted(window)
  await untilStill(window)
  const row = async (gesture: string, samples: Frames, budget: Row['budget'] = {}) =>
    tell({
      name: `${nodes} nodes, ${gesture}`,
      samples,
      budget: nodes === 1_000 ? budget : {},
      note: `${framesPerSecond(samples)}, ${await mounted(window)} elements`,
    })
  await row('whole: pan', await pan(window), fluid)
  await row('whole: zoom', await zoom(window), fluid)
  await zoomTo(window, 1)
  await row('near: pan', await pan(window), fluid)
  await row('near: zoom', await zoom(window), fluid)
  await zoomTo(window, 1)
  await row('near: drag of a team', await drag(window, await nodeInView(window, 'team')), fluid)
  await zoomTo(window, 0.5)
  await row('at 50 %: pan', await pan(window), fluid)
  await row('at 50 %: zoom', await zoom(window), fluid)
  await zoomTo(window, 0.5)
  const constituency = await nodeInView(window, 'constituency')
  await row('at 50 %: drag of a constituency', await drag(window, constituency), fluid)
}

function mounted(window: Page): Promise<number> {
  return window.locator('.react-flow__node').count()
}

/** The node of a kind (by the beginning of its id) that can be touched nearest to the middle of the canvas. */
function nodeInView(window: Page, kind: string): Promise<string> {
  return window.evaluate((start) => {
    const pane = document.querySelector('.react-flow__pane')?.getBoundingClientRect() ?? new DOMRect()
    const nodes = [...document.querySelectorAll<HTMLElement>(`.react-flow__node[data-id^="${start}"]`)]
    const away = (node: HTMLElement) => {
      const { x, y } = node.getBoundingClientRect()
      return Math.hypot(x - pane.x - pane.width / 2, y - pane.y - pane.height / 2)
    }
    return nodes.sort((a, b) => away(a) - away(b))[0]?.dataset.id ?? ''
  }, kind)
}
