import { expect, onTestFinished, test } from 'vitest'
import { writeDocument } from '#electron/document/create.ts'
import { nodeInView, untilStill, zoomTo } from '../bench/support/gestures.ts'
import { boxOf, chartNodes, middleOf } from '../support/chart.ts'
import { projectOfScale, type Scale } from '../support/projects-of-scale.ts'
import { countRenders, takeRenders } from '../support/renders.ts'
import { openSample } from '../support/sample.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()

async function openScale(scale: Scale) {
  const file = folder.path(`${scale}.gouvernail`)
  expect(writeDocument(file, projectOfScale(scale)).ok).toBe(true)
  const application = await openSample({ file })
  onTestFinished(() => application.close())
  return application.window
}

test('of 1,000 nodes, dragging one renders it and nothing else', async () => {
  const window = await openScale('network')
  await countRenders(window)
  await window.locator('.chart[aria-busy="false"]').waitFor()
  // A chart that is laid out beside the page is fitted to it when it comes.
  await untilStill(window)
  await zoomTo(window, 1)
  // Whatever the layout put in the middle, teams are below it.
  const pane = await boxOf(window.locator('.react-flow__pane'))
  await window.mouse.move(pane.x + pane.width / 2, pane.y + pane.height / 2)
  while ((await nodeInView(window, 'team')) === '') {
    await window.mouse.wheel(0, pane.height / 2)
    await untilStill(window)
  }
  const id = await nodeInView(window, 'team')
  const { x, y } = await middleOf(window.locator(`.react-flow__node[data-id="${id}"]`))
  await window.mouse.move(x, y)
  await window.mouse.down()
  await window.mouse.move(x + 8, y + 8)
  await takeRenders(window)

  for (let step = 2; step <= 10; step++) await window.mouse.move(x + step * 6, y + step * 4)
  const renders = await takeRenders(window)
  const mounted = await chartNodes(window).count()
  await window.mouse.up()

  expect([...renders.keys()]).toEqual([id])
  expect(renders.get(id)).toBeGreaterThan(2)
  expect(mounted).toBeGreaterThan(20)
})

test('of an académie, what is under the hand can be touched at every distance, with 300 elements at most', async () => {
  const window = await openScale('academy')
  await window.locator('.chart[aria-busy="false"]').waitFor()
  const pane = await boxOf(window.locator('.react-flow__pane'))
  const middle = { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2 }

  for (const zoom of [0.06, 0.12, 0.2, 0.35, 0.7, 1.5]) {
    await zoomTo(window, zoom)
    await window.mouse.move(middle.x - 20, middle.y - 20)
    await window.mouse.move(middle.x, middle.y)
    await expect.poll(() => chartNodes(window).count()).toBeGreaterThan(1)
    expect(await chartNodes(window).count()).toBeLessThanOrEqual(300)
  }

  // Laid out again beside the page, which answers meanwhile.
  await window.getByRole('button', { name: 'Ranger', exact: true }).click()
  await window.getByRole('button', { name: /^Annuler : ranger l.organigramme/i }).waitFor()
})
