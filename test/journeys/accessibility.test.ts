import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { documentShown, goTo, laptop } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = temporaryFolder()
let application: Application | null = null

afterEach(async () => {
  await application?.close()
  application = null
})

async function start(theme: 'light' | 'dark', args: readonly string[]): Promise<Page> {
  const home = folder.path(`home-${theme}-${args.length}`)
  fs.mkdirSync(home, { recursive: true })
  application = await launchApplication({ args, colorScheme: theme, env: { HOME: home } })
  const { window } = application
  await window.setViewportSize(laptop)
  // What is still fading in has not its colours yet.
  await window.emulateMedia({ reducedMotion: 'reduce' })
  // Evaluated, not added as a script: the page's policy refuses scripts that are not its own.
  await window.evaluate(axeSource)
  return window
}

/** What assistive technology would stumble on, as « rule: elements ». */
async function violationsIn(window: Page): Promise<readonly string[]> {
  return window.evaluate(async () => {
    type Found = { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] }
    type Axe = { readonly run: () => Promise<{ readonly violations: readonly Found[] }> }
    const { axe } = globalThis as unknown as { axe: Axe } // evaluated above
    const { violations } = await axe.run()
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    )
  })
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test('the start screen has no obstacle', async () => {
    const window = await start(theme, [])
    await window.getByRole('heading').first().waitFor()

    expect(await violationsIn(window)).toEqual([])
  })

  test('every workspace of a project has no obstacle', async () => {
    const window = await start(theme, ['--sample'])
    await documentShown(window)
    await window.locator('.react-flow__node').first().waitFor()
    expect(await violationsIn(window), 'organisation').toEqual([])

    await window
      .locator('.react-flow__node')
      .filter({ hasText: 'Comité de pilotage stratégique' })
      .first()
      .focus()
    await window.keyboard.press('Enter')
    await window.getByRole('complementary').getByText('Membres au').waitFor()
    expect(await violationsIn(window), 'a committee and its members').toEqual([])

    await goTo(window, 'Séances')
    await window.getByText('8 décembre 2026').first().click()
    for (const tab of [/Ordre du jour/, /Présences/, /Décisions/]) {
      await window.getByRole('tab', { name: tab }).click()
      expect(await violationsIn(window), `a meeting, ${tab.source}`).toEqual([])
    }
    await goTo(window, 'Décisions')
    await window.getByText('2026-CPS-06').first().click()
    expect(await violationsIn(window), 'a decision').toEqual([])

    await goTo(window, 'Personnes et organismes')
    for (const tab of [/Personnes/, /Organismes/, /Fonctions/]) {
      await window.getByRole('tab', { name: tab }).click()
      expect(await violationsIn(window), `the directory, ${tab.source}`).toEqual([])
    }
    await window.keyboard.press('Control+k')
    await window.getByRole('dialog').waitFor()
    expect(await violationsIn(window), 'the command palette').toEqual([])
  })
})
