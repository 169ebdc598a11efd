import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { chartNode } from '../support/chart.ts'
import { openSample } from '../support/sample.ts'
import { statusLine } from '../support/screen.ts'
import { faultsEverywhere } from './appearances.ts'
import { paintedShare } from './faults.ts'

let application: Application
let window: Page
const steering = 'Comité de pilotage stratégique'

async function zoomedTo(percent: number): Promise<void> {
  const shown = async () => Number(/(\d+)\s%/.exec(await statusLine(window))?.[1])
  await window.keyboard.press('Control+0')
  await expect.poll(shown).toBe(100)
  for (let now = 100; now > percent; now = await shown()) {
    await window.keyboard.press('Control+-')
    await expect.poll(shown).toBeLessThan(now)
  }
}

async function run(words: string): Promise<void> {
  await window.keyboard.press('Control+k')
  await window.getByRole('dialog', { name: 'Palette de commandes' }).waitFor()
  await window.keyboard.type(words)
  await window.keyboard.press('Enter')
  await window.getByRole('dialog', { name: 'Palette de commandes' }).waitFor({ state: 'detached' })
}

/** From near to far, then with what can be laid over the chart or beside it, each from the one before. */
const looks: readonly (readonly [name: string, show: () => Promise<unknown>])[] = [
  ['near', () => zoomedTo(100)],
  ['middle', () => zoomedTo(51)],
  ['far', () => zoomedTo(20)],
  [
    'vacancies',
    async () => {
      await window.keyboard.press('Shift+Digit1')
      await run('evidence sieges')
    },
  ],
  ['charges', () => run('evidence qui porte')],
  [
    'outline',
    async () => {
      await run('ne rien mettre')
      await window.keyboard.press('Control+Shift+T')
      await window.getByRole('tree').waitFor()
    },
  ],
]

describe('the chart', () => {
  beforeAll(async () => {
    application = await openSample()
    window = application.window
    await chartNode(window, steering).waitFor()
  })
  afterAll(() => application.close())

  test.each(looks)('is drawn and has its place on each screen: %s', async (name, show) => {
    await show()

    expect(await paintedShare(window)).toBeGreaterThan(0.01)
    expect(await faultsEverywhere(window, `chart-${name}`)).toEqual([])
  })
})
