import type { Page } from 'playwright-core'

/** How long each frame of a gesture took, in milliseconds. */
export type Frames = readonly number[]

const frames = 60

/** Goes to and fro over the chart with the wheel, one step in each frame. */
export function pan(page: Page): Promise<Frames> {
  return wheel(page, { step: 24, zooms: false })
}

/** Zooms in nearly twice and out again around the middle, one step in each frame. */
export function zoom(page: Page): Promise<Frames> {
  return wheel(page, { step: 1, zooms: true })
}

type Turn = { readonly step: number; readonly zooms: boolean }

function wheel(page: Page, turn: Turn): Promise<Frames> {
  return page.evaluate(
    ([{ step, zooms }, count]) =>
      new Promise<number[]>((resolve) => {
        const pane = document.querySelector('.react-flow__pane')
        if (pane === null) throw new Error('the canvas is not shown')
        const box = pane.getBoundingClientRect()
        const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }
        const deltas: number[] = []
        let last = 0
        const next = (now: number) => {
          if (last > 0) deltas.push(now - last)
          last = now
          if (deltas.length === count) return resolve(deltas)
          // Half the way forth, half the way back.
          const delta = deltas.length < count / 2 ? step : -step
          const way = zooms ? { deltaY: -delta, ctrlKey: true } : { deltaX: delta, deltaY: delta / 3 }
          pane.dispatchEvent(new WheelEvent('wheel', { ...at, ...way, bubbles: true, cancelable: true }))
          requestAnimationFrame(next)
        }
        requestAnimationFrame(next)
      }),
    [turn, frames] as const,
  )
}

/** Takes a node with the mouse, draws a loop with it, one step in each frame, and puts it back. */
export function drag(page: Page, id: string): Promise<Frames> {
  return page.evaluate(
    ([nodeId, count]) =>
      new Promise<number[]>((resolve) => {
        const node = document.querySelector(`.react-flow__node[data-id="${nodeId}"]`)
        if (node === null) throw new Error(`${nodeId} is not in view`)
        // From the middle of the canvas, wherever the node is: near its edge the view would move along.
        const pane = document.querySelector('.react-flow__pane')?.getBoundingClientRect() ?? new DOMRect()
        const mouse = (type: string, i: number) => {
          const angle = (i / count) * 2 * Math.PI
          const clientX = pane.x + pane.width / 2 + 90 * Math.sin(angle)
          const clientY = pane.y + pane.height / 2 + 60 * (1 - Math.cos(angle))
          const where = type === 'mousedown' ? node : document
          const buttons = type === 'mouseup' ? 0 : 1
          const init = { clientX, clientY, buttons, view: window, bubbles: true, cancelable: true }
          where.dispatchEvent(new MouseEvent(type, init))
        }
        const deltas: number[] = []
        let last = 0
        const next = (now: number) => {
          if (last > 0) deltas.push(now - last)
          last = now
          if (deltas.length === count) {
            mouse('mouseup', count)
            return resolve(deltas)
          }
          mouse('mousemove', deltas.length)
          requestAnimationFrame(next)
        }
        mouse('mousedown', 0)
        requestAnimationFrame(next)
      }),
    [id, frames] as const,
  )
}

/** Zooms around the middle of the canvas until the scale is about `wanted`. */
export function zoomTo(page: Page, wanted: number): Promise<void> {
  return page.evaluate(
    (scale) =>
      new Promise<void>((resolve) => {
        const pane = document.querySelector('.react-flow__pane')
        const viewport = document.querySelector('.react-flow__viewport')
        if (pane === null || viewport === null) throw new Error('the canvas is not shown')
        const box = pane.getBoundingClientRect()
        const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }
        let last = 0
        let waited = 0
        const next = () => {
          const now = new DOMMatrix(getComputedStyle(viewport).transform).a
          // A busy page shows a step late: another one meanwhile would go too far, and come back, for ever.
          if (now === last && waited++ < 120) return requestAnimationFrame(next)
          waited = 0
          const steps = Math.log2(scale / now)
          if (Math.abs(steps) < 0.05) return resolve()
          last = now
          // React Flow answers a wheel of 1 by 2 to the power of 0.002, ten times as much when zooming by Ctrl.
          const deltaY = -Math.sign(steps) * Math.min(10, Math.abs(steps) / 0.02)
          pane.dispatchEvent(
            new WheelEvent('wheel', { ...at, deltaY, ctrlKey: true, bubbles: true, cancelable: true }),
          )
          return requestAnimationFrame(next)
        }
        next()
      }),
    wanted,
  )
}

/** Waits until a move of the view that the program began, such as showing everything, has come to its end. */
export function untilStill(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let before = ''
        let same = 0
        const look = () => {
          const now = document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? ''
          same = now === before ? same + 1 : 0
          before = now
          if (same === 20) resolve()
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}

/** The node of a kind (by the beginning of its id) that can be touched nearest to the middle of the canvas; '' for none. */
export function nodeInView(page: Page, kind: string): Promise<string> {
  return page.evaluate((start) => {
    const pane = document.querySelector('.react-flow__pane')?.getBoundingClientRect() ?? new DOMRect()
    const nodes = [...document.querySelectorAll<HTMLElement>(`.react-flow__node[data-id^="${start}"]`)]
    const away = (node: HTMLElement) => {
      const { x, y } = node.getBoundingClientRect()
      return Math.hypot(x - pane.x - pane.width / 2, y - pane.y - pane.height / 2)
    }
    // Some are mounted beyond the edge, or lie under a panel.
    const isTouchable = (node: HTMLElement) => {
      const { x, y, width, height } = node.getBoundingClientRect()
      return node.contains(document.elementFromPoint(x + width / 2, y + height / 2))
    }
    return nodes.filter(isTouchable).sort((a, b) => away(a) - away(b))[0]?.dataset.id ?? ''
  }, kind)
}
