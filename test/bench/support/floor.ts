import type { ElectronApplication, Page } from 'playwright-core'
import { chartOf } from '#shared/chart/chart.ts'
import { chartInput } from '#shared/chart/chart-input.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { chartLabels } from '#shared/text/chart.ts'
import { firstViewOf } from '../../support/large-project.ts'
import { today } from './commands.ts'

/** A chart as plain as can be: where its boxes stand, what is written on them, which way its lines go. */
type Floor = {
  readonly boxes: readonly {
    readonly id: string
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly depth: number
    readonly holds: number
    readonly words: string
  }[]
  readonly lines: readonly (readonly number[])[]
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

function floorOf(data: DocumentData): Floor {
  const { graph, layout, routes } = chartOf(chartInput(data, firstViewOf(data), today, chartLabels))
  const words = new Map(graph.nodes.map(({ id, sigle, name }) => [id, sigle || name]))
  return {
    boxes: [...layout.boxes.values()].map(({ id, x, y, width, height, depth, childCount }) => {
      return { id, x, y, width, height, depth, holds: childCount, words: words.get(id) ?? '' }
    }),
    lines: routes.map(({ stroke }) => stroke.flatMap(({ x, y }) => [x, y])),
    bounds: layout.bounds,
  }
}

/**
 * The least that any program could do: the same chart on a hand-written page, one canvas and no library, of the size of
 * the real one. It answers the same gestures, since its elements have the names that these look for.
 */
export async function openFloor(
  electron: ElectronApplication,
  size: Size,
  data: DocumentData,
): Promise<Page> {
  const opened = electron.waitForEvent('window')
  await electron.evaluate(async ({ BrowserWindow }, { width, height }) => {
    const window = new BrowserWindow({ width, height, useContentSize: true })
    await window.loadURL('about:blank')
  }, size)
  const page = await opened
  await page.setViewportSize(size)
  await page.evaluate(drawFloor, floorOf(data))
  return page
}

export type Size = { readonly width: number; readonly height: number }

/** Runs in the page: it may use nothing from here. */
function drawFloor({ boxes, lines, bounds }: Floor): void {
  document.body.style.cssText = 'margin:0;overflow:hidden;background:#fff'
  document.body.innerHTML =
    '<canvas class="react-flow__pane chart-scene" style="position:fixed;inset:0"></canvas><div class="react-flow__viewport"></div>'
  const canvas = document.querySelector('canvas')
  const viewport = document.querySelector<HTMLElement>('.react-flow__viewport')
  const context = canvas?.getContext('2d')
  if (!canvas || !viewport || !context) throw new Error('no canvas')
  const [width, height] = [innerWidth, innerHeight]
  canvas.width = width
  canvas.height = height
  const fit = Math.min(width / bounds.width, height / bounds.height)
  const view = { x: -bounds.x * fit, y: -bounds.y * fit, zoom: fit }
  const spans = lines.map((line) => {
    const xs = line.filter((_, i) => i % 2 === 0)
    const ys = line.filter((_, i) => i % 2 === 1)
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const
  })
  const held = { index: -1, dx: 0, dy: 0, fromX: 0, fromY: 0 }
  let isAsked = false

  function paint(): void {
    isAsked = false
    if (!context || !viewport) return
    viewport.style.transform = `matrix(${view.zoom}, 0, 0, ${view.zoom}, ${view.x}, ${view.y})`
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    context.setTransform(view.zoom, 0, 0, view.zoom, view.x, view.y)
    const seen = [-view.x / view.zoom, -view.y / view.zoom, width / view.zoom, height / view.zoom] as const
    const isFar = view.zoom < 0.19
    for (const [i, box] of boxes.entries()) {
      const x = box.x + (i === held.index ? held.dx : 0)
      const y = box.y + (i === held.index ? held.dy : 0)
      if (
        x > seen[0] + seen[2] ||
        x + box.width < seen[0] ||
        y > seen[1] + seen[3] ||
        y + box.height < seen[1]
      )
        continue
      if (isFar && box.depth > 0) continue
      context.fillStyle = box.holds > 0 ? '#eef2fa' : '#fff'
      context.fillRect(x, y, box.width, box.height)
      context.strokeStyle = '#7c879c'
      context.lineWidth = 1
      context.strokeRect(x, y, box.width, box.height)
      const size = isFar && box.holds > 0 ? box.height / 4 : 13
      if (size * view.zoom < 3.5) continue
      context.font = `600 ${size}px sans-serif`
      context.fillStyle = '#1b2333'
      const words = isFar && box.holds > 0 ? String(box.holds) : box.words
      context.fillText(words, x + 8, y + 6 + size, box.width - 16)
    }
    context.strokeStyle = '#566076'
    context.beginPath()
    for (const [i, line] of lines.entries()) {
      const [left = 0, top = 0, right = 0, bottom = 0] = spans[i] ?? []
      if (left > seen[0] + seen[2] || right < seen[0] || top > seen[1] + seen[3] || bottom < seen[1]) continue
      context.moveTo(line[0] ?? 0, line[1] ?? 0)
      for (let at = 2; at < line.length; at += 2) context.lineTo(line[at] ?? 0, line[at + 1] ?? 0)
    }
    context.stroke()
  }

  function ask(): void {
    if (!isAsked) requestAnimationFrame(paint)
    isAsked = true
  }

  canvas.addEventListener('wheel', (event) => {
    event.preventDefault()
    if (event.ctrlKey) {
      const zoom = Math.min(2, Math.max(0.02, view.zoom * 2 ** (-event.deltaY * 0.02)))
      view.x = event.clientX - ((event.clientX - view.x) * zoom) / view.zoom
      view.y = event.clientY - ((event.clientY - view.y) * zoom) / view.zoom
      view.zoom = zoom
    } else {
      view.x -= event.deltaX
      view.y -= event.deltaY
    }
    ask()
  })
  // The one node to drag, as an element for the hand.
  const index = boxes.findIndex(({ holds, depth }) => holds === 0 && depth > 0)
  const handle = document.createElement('div')
  handle.className = 'react-flow__node'
  handle.dataset.id = boxes[index]?.id ?? ''
  document.body.append(handle)
  handle.addEventListener('mousedown', (event) => {
    Object.assign(held, { index, fromX: event.clientX, fromY: event.clientY })
  })
  document.addEventListener('mousemove', (event) => {
    if (held.index < 0) return
    held.dx = (event.clientX - held.fromX) / view.zoom
    held.dy = (event.clientY - held.fromY) / view.zoom
    ask()
  })
  document.addEventListener('mouseup', () => {
    held.index = -1
    ask()
  })
  ask()
}
