import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { openSample } from '../support/sample.ts'
import { goTo } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { faultsEverywhere, lookUsual } from './appearances.ts'
import { writeShown } from './documents.ts'

// The life of a meeting, screen by screen: from the year it is planned in to its minutes, and held at the keyboard.
const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  const file = folder.path('sample.gouvernail')
  await writeShown('sample', file)
  application = await openSample({ file })
  window = application.window
})

afterAll(() => application.close())

type State = {
  readonly name: string
  readonly show: () => Promise<unknown>
  readonly hide?: () => Promise<unknown>
}

const press = (name: string | RegExp) => window.getByRole('button', { name }).first().click()
const pagesShown = () => window.locator('.preview[aria-busy=false] img').waitFor({ timeout: 60_000 })
const dialogShown = () => window.locator('.ui-modal').waitFor()

async function closeDialog(): Promise<void> {
  await window.keyboard.press('Escape')
  await window.locator('.ui-modal').waitFor({ state: 'detached' })
}

/** A dialog that a button opens. */
function dialog(name: string, button: string | RegExp): State {
  return { name, show: () => press(button).then(dialogShown), hide: closeDialog }
}

async function openMeeting(day: RegExp, tab: RegExp): Promise<void> {
  await goTo(window, 'Séances')
  await window.getByRole('row').filter({ hasText: day }).first().click()
  await window.getByRole('tab', { name: tab }).click()
}

async function enter(line: string): Promise<void> {
  await window.locator('.session-entry textarea').fill(line)
  await window.keyboard.press('Enter')
  await window.locator('.session-said [data-tone]').waitFor()
}

async function hold(): Promise<void> {
  await window.keyboard.press('Control+Shift+O')
  await window.locator('.session').waitFor()
}

async function takeUp(): Promise<void> {
  for (const code of (await window.locator('.session-member kbd').allTextContents()).slice(0, 5))
    await enter(code)
  for (const line of ['/o', '>', 'Le comité échange sur le calendrier.', '/d']) await enter(line)
}

const states: readonly State[] = [
  {
    name: 'year',
    show: async () => {
      await goTo(window, 'Séances')
      await window.getByRole('radio', { name: 'Année', exact: true }).click()
    },
  },
  dialog('holidays', 'Vacances scolaires…'),
  {
    name: 'convocation',
    show: async () => {
      await window.getByRole('radio', { name: 'Liste', exact: true }).click()
      await openMeeting(/8\sdécembre\s2026/, /Convocation/)
    },
  },
  {
    name: 'letter',
    show: () => press('Préparer la convocation').then(pagesShown),
    hide: closeDialog,
  },
  dialog('sending', 'Noter un envoi'),
  { name: 'minutes', show: () => openMeeting(/29\sseptembre\s2026/, /Compte rendu/) },
  dialog('circulate', 'Diffuser pour observations'),
  dialog('observation', 'Noter une observation'),
  {
    name: 'session',
    show: () => openMeeting(/8\sdécembre\s2026/, /Ordre du jour/).then(hold),
  },
  { name: 'session-held', show: takeUp },
  {
    name: 'session-help',
    show: () => window.keyboard.press('F1').then(() => window.locator('.session-help').waitFor()),
  },
]

test.each(states)('$name has its place, in every size and theme', async ({ name, show, hide }) => {
  await lookUsual(window)
  await show()
  const faults = await faultsEverywhere(window, `life-${name}`)
  await hide?.()

  expect(faults).toEqual([])
})
