import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { takePicture } from '../support/pictures.ts'
import { openSample } from '../support/sample.ts'
import { goTo } from '../support/screen.ts'
import { appearances } from './appearances.ts'
import { layoutFaults } from './faults.ts'

let application: Application
let window: Page

/** The line of time, another day, its events, and two days compared, each from the one before; then today again. */
const looks: readonly (readonly [name: string, show: () => Promise<unknown>])[] = [
  [
    'line',
    async () => {
      await goTo(window, 'Organisation')
      await window.keyboard.press('Control+Shift+J')
      await window.getByRole('slider', { name: 'Date montrée' }).focus()
    },
  ],
  [
    'past',
    async () => {
      await window.keyboard.press('Shift+PageDown')
      await window.getByRole('region', { name: 'Date montrée' }).waitFor()
    },
  ],
  ['past-bodies', () => goTo(window, 'Personnes et organismes')],
  [
    'events',
    async () => {
      await window.getByRole('button', { name: 'Tous les événements' }).click()
      await window.getByRole('dialog').getByRole('row').nth(1).waitFor()
    },
  ],
  [
    'compared',
    async () => {
      await window.keyboard.press('Escape')
      await window.getByRole('dialog').waitFor({ state: 'hidden' })
      await window.keyboard.press('Control+J')
      await goTo(window, 'Organisation')
      await window.getByRole('button', { name: 'Comparer avec une autre date' }).click()
      await window.getByRole('region', { name: 'Comparaison de deux dates' }).waitFor()
    },
  ],
]

describe('the organisation at a date', () => {
  beforeAll(async () => {
    application = await openSample()
    window = application.window
  })
  afterAll(() => application.close())

  test.each(appearances)('has its place on each screen (%s, %s)', async (device, colorScheme, size) => {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await window.setViewportSize(size)
    const faults: string[] = []
    for (const [name, show] of looks) {
      await show()
      await takePicture(window, `dates-${device}-${colorScheme}-${name}`)
      faults.push(...(await layoutFaults(window)).map((fault) => `${name}: ${fault}`))
    }
    await window.getByRole('button', { name: 'Fermer la comparaison' }).first().click()
    await window.getByRole('region', { name: 'Comparaison de deux dates' }).waitFor({ state: 'hidden' })
    await window.keyboard.press('Control+Shift+J')
    await window.getByRole('slider').waitFor({ state: 'hidden' })

    expect(faults).toEqual([])
  })
})
