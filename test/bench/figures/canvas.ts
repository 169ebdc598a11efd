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
  await row('near: drag', await drag(window, await nodeInView(window)))
}

function mounted(window: Page): Promise<number> {
  return window.locator('.react-flow__node').count()
}

/** A node near the middle of the canvas, in which others may stand. */
function nodeInView(window: Page): Promise<string> {
  return window.evaluate(() => {
    const pane = document.querySelector('.react-flow__pane')?.getBoundingClientRect()
    const nodes = [...document.querySelectorAll<HTMLElement>('.react-flow__node')]
    const away = (node: HTMLElement) => {
      const { x, y, width, height } = node.getBoundingClientRect()
      const [dx, dy] = [
        x - (pane?.x ?? 0) - (pane?.width ?? 0) / 2,
        y - (pane?.y ?? 0) - (pane?.height ?? 0) / 2,
      ]
      return width > 600 || height > 600 ? Number.POSITIVE_INFINITY : Math.hypot(dx, dy)
    }
    return nodes.sort((a, b) => away(a) - away(b))[0]?.dataset.id ?? ''
  })
}
