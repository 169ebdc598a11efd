import fs from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleContent } from '#electron/document/templates.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { boxOf, chartNode, chartNodes, middleOf, type Place, selectedNames } from '../support/chart.ts'
import { readDocument } from '../support/main-process.ts'
import { openSample } from '../support/sample.ts'
import { documentShown, historyLabel, statusLine } from '../support/screen.ts'
import { newSession } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
const steering = 'Comité de pilotage stratégique'
const operational = 'Comité de suivi opérationnel'
const resources = path.resolve(import.meta.dirname, '../../resources')
let application: Application
let window: Page

describe('what Escape gives up leaves everything as it was', () => {
  beforeAll(async () => {
    application = await openSample()
    window = application.window
    await chartNode(window, steering).waitFor()
    await window.keyboard.press('Shift+Digit1')
  })
  afterAll(() => application.close())

  /** Does something, and asks whether the document, its history and the chart are what they were. */
  async function leavesAll(gesture: () => Promise<void>): Promise<void> {
    const seen = async () => ({
      records: (await readDocument(window)).records,
      undo: await historyLabel(window, 'Annuler'),
      nodes: await chartNodes(window).count(),
    })
    const before = await seen()
    await gesture()
    await expect.poll(seen).toEqual(before)
  }
  /** Takes something, leads it elsewhere, gives up, and lets the button go over something else. */
  async function giveUpDragging(from: Place, to: Place): Promise<void> {
    await window.mouse.move(from.x, from.y)
    await window.mouse.down()
    await window.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
    await window.mouse.move(to.x, to.y, { steps: 4 })
    await window.keyboard.press('Escape')
    await window.mouse.move(to.x + 10, to.y + 10, { steps: 2 })
    await window.mouse.up()
  }
  const aside = (place: Place): Place => ({ x: place.x + 130, y: place.y + 8 })

  test('a drag, of nodes and of copies', async () => {
    const from = await middleOf(chartNode(window, steering))
    await leavesAll(() => giveUpDragging(from, aside(from)))
    expect(await middleOf(chartNode(window, steering))).toEqual(from)
    await leavesAll(async () => {
      await window.keyboard.down('Alt')
      await giveUpDragging(from, aside(from))
      await window.keyboard.up('Alt')
    })
    expect(await middleOf(chartNode(window, steering))).toEqual(from)
  })

  test('a frame around nodes: what was selected before is selected again', async () => {
    await chartNode(window, steering).click()
    const chart = await boxOf(window.locator('.chart'))
    const corner = { x: chart.x + chart.width - 20, y: chart.y + 70 }
    await leavesAll(() => giveUpDragging(corner, { x: chart.x + 60, y: chart.y + chart.height - 90 }))
    expect(await selectedNames(window)).toEqual([steering])
  })

  test('a line that is drawn to a node, and one that is dropped on nothing', async () => {
    for (const name of [operational, null]) {
      await chartNode(window, steering).hover()
      const start = await middleOf(chartNode(window, steering).locator('.react-flow__handle-right'))
      const chart = await boxOf(window.locator('.chart'))
      const end =
        name === null
          ? { x: chart.x + chart.width - 60, y: start.y }
          : await middleOf(chartNode(window, name))
      await leavesAll(() => giveUpDragging(start, end))
      await expect.poll(() => window.locator('.react-flow__connection').count()).toBe(0)
      expect(await window.getByRole('menu').count()).toBe(0)
    }
  })

  test('a line whose target is asked for, when the keyboard has gone back to the chart', async () => {
    await chartNode(window, steering).click()
    await window.keyboard.press('c')
    const bar = window.getByRole('region', { name: 'Nouveau lien' })
    await bar.waitFor()
    await leavesAll(async () => {
      await chartNode(window, steering).focus()
      await window.keyboard.press('Escape')
    })
    await bar.waitFor({ state: 'detached' })
    expect(await selectedNames(window)).toEqual([steering])
  })

  test('an end of a line that is led elsewhere', async () => {
    await chartNode(window, operational).click()
    const lines = window.getByRole('complementary').getByRole('listitem')
    await lines.filter({ hasText: 'Rend compte à' }).getByRole('button').first().click()
    const ends = window.locator('.chart-link-end')
    await expect.poll(() => ends.count()).toBe(2)
    const from = await middleOf(ends.last())
    const to = await middleOf(chartNode(window, 'Groupe d’utilisateurs des écoles pilotes'))
    await leavesAll(() => giveUpDragging(from, to))
    await expect.poll(() => middleOf(ends.last())).toEqual(from)
  })

  test('arrows that are held: nothing has moved when they are let go', async () => {
    await chartNode(window, steering).click()
    const from = await middleOf(chartNode(window, steering))
    await leavesAll(async () => {
      await window.keyboard.down('ArrowRight')
      await window.keyboard.down('ArrowRight')
      await expect.poll(() => middleOf(chartNode(window, steering))).not.toEqual(from)
      await window.keyboard.press('Escape')
      await window.keyboard.up('ArrowRight')
    })
    expect(await middleOf(chartNode(window, steering))).toEqual(from)
    expect(await selectedNames(window)).toEqual([steering])
  })

  test('a name that is typed, and what the palette was about to create', async () => {
    await chartNode(window, steering).click()
    await leavesAll(async () => {
      await window.keyboard.press('F2')
      await window.getByRole('textbox', { name: 'Renommer' }).waitFor()
      await window.keyboard.type('Autre chose')
      await window.keyboard.press('Escape')
    })
    await leavesAll(async () => {
      await window.getByText('Instances', { exact: true }).click()
      await window.getByRole('button', { name: 'Comité de pilotage stratégique', exact: true }).click()
      await window.keyboard.press('Escape')
      const chart = await boxOf(window.locator('.chart'))
      await window.mouse.click(chart.x + chart.width - 30, chart.y + 90)
    })
  })
})

test('what arrows have moved is kept when another view comes while they are held', async () => {
  application = await openSample()
  window = application.window
  await chartNode(window, steering).click()
  await window.getByRole('button', { name: 'Ajouter une vue' }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Créer la vue' }).click()
  await expect.poll(() => window.getByRole('tab').count()).toBe(2)
  const from = await middleOf(chartNode(window, steering))
  await chartNode(window, steering).focus()
  await window.keyboard.down('ArrowRight')
  await expect.poll(() => middleOf(chartNode(window, steering))).not.toEqual(from)
  await window.keyboard.press('Control+PageDown')
  await window.keyboard.up('ArrowRight')

  await expect.poll(() => historyLabel(window, 'Annuler')).toBe('Annuler : déplacer « CPS »')
  await window.keyboard.press('Control+PageUp')
  await expect.poll(() => middleOf(chartNode(window, steering))).not.toEqual(from)
  await application.close()
})

test('view, zoom and selection are found again when the document is opened the next day', async () => {
  const file = folder.path('projet.gouvernail')
  newSession(file, await sampleContent(resources)).close()
  const userData = folder.path('user')
  fs.mkdirSync(userData)
  application = await openSample({ file, userData })
  window = application.window
  await chartNode(window, steering).click()
  await window.getByRole('button', { name: 'Ajouter une vue' }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Créer la vue' }).click()
  await expect.poll(() => window.getByRole('tab', { selected: true }).textContent()).toBe('CPS')
  await window.getByRole('button', { name: 'Agrandir', exact: true }).click()
  await chartNode(window, steering).click()
  const seen = async () => ({
    view: await window.getByRole('tab', { selected: true }).textContent(),
    zoom: /(\d+) %/.exec(await statusLine(window))?.[1],
    selected: await selectedNames(window),
    at: await fromMiddle(chartNode(window, steering)),
  })
  const left = await seen()
  // What one does is written a moment later; the program then waits for nothing more.
  await expect.poll(() => keptLook()).toContain('"zoom":1.0')
  await application.close()

  application = await launchApplication({ args: [file], userData })
  window = application.window
  // In a window of another size, what was in the middle is so again.
  await documentShown(window)
  await chartNode(window, steering).waitFor()
  await expect.poll(seen).toEqual(left)
  await application.close()
})

/** How far something stands from the middle of the chart, in pixels. */
async function fromMiddle(node: Locator): Promise<readonly number[]> {
  const [one, chart] = [await middleOf(node), await middleOf(window.locator('.chart'))]
  return [Math.round(one.x - chart.x), Math.round(one.y - chart.y)]
}

/** From where the views of the chart are looked at, as it is kept on this machine. */
function keptLook(): Promise<string> {
  return window.evaluate(() => JSON.stringify(Object.values(localStorage)).replaceAll('\\', ''))
}
