import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { themeOf } from '#shared/chart/scene/theme.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { chartNode, selectedNames } from '../support/chart.ts'
import { documentShown, laptop } from '../support/screen.ts'

let application: Application
let window: Page
const steering = 'Comité de pilotage stratégique'

beforeAll(async () => {
  application = await launchApplication({ args: ['--sample'] })
  window = application.window
  await window.setViewportSize(laptop)
  await documentShown(window)
  await chartNode(window, steering).waitFor()
})
afterAll(() => application.close())

/** How many points of the drawn chart have one of the colours behind the bands of our light theme. */
function tintedPoints(): Promise<number> {
  const tints = Object.values(themeOf('screen-light').levels).map(({ tint }) => tint)
  return window.evaluate((wanted) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.chart-scene')
    const context = canvas?.getContext('2d')
    if (!canvas || !context) throw new Error('no drawn chart')
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    const two = (value: number) => value.toString(16).padStart(2, '0')
    let tinted = 0
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
      if (wanted.includes(`#${two(red)}${two(green)}${two(blue)}`)) tinted++
    }
    return tinted
  }, tints)
}

test('in the high contrast of the system, the chart is drawn in its colours, and what is selected keeps its edge', async () => {
  await expect.poll(tintedPoints).toBeGreaterThan(1000)

  await window.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await expect.poll(tintedPoints).toBe(0)
  await chartNode(window, steering).click()
  await expect.poll(() => selectedNames(window)).toEqual([steering])
  const outline = await chartNode(window, steering).evaluate((node) => getComputedStyle(node).outlineStyle)

  expect(outline).toBe('solid')
  await window.emulateMedia({ forcedColors: 'none' })
  await expect.poll(tintedPoints).toBeGreaterThan(1000)
})
