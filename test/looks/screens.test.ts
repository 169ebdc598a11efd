import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { takePicture } from '../support/pictures.ts'
import { documentShown, goTo, laptop } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { type documents, writeShown } from './documents.ts'
import { cutCells, layoutFaults, paintedShare } from './faults.ts'

const folder = temporaryFolder()
const desk = { width: 1920, height: 1080 } as const
// What the page sees of a 1366 × 768 window at 200 %: half as many pixels, each twice as dense.
const twice = { width: laptop.width / 2, height: laptop.height / 2 } as const
let application: Application
let window: Page

async function start(name: keyof typeof documents | null): Promise<void> {
  const file = folder.path(`${name}.gouvernail`)
  if (name !== null && !fs.existsSync(file)) await writeShown(name, file)
  application = await launchApplication({ args: name === null ? [] : [file] })
  window = application.window
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await window.setViewportSize(laptop)
  if (name !== null) await documentShown(window)
}

const stop = () => application.close()

async function select(row: number): Promise<void> {
  await window.getByRole('grid').getByRole('row').nth(row).click()
}

async function openMeeting(day: RegExp): Promise<void> {
  await goTo(window, 'Séances')
  await window.getByRole('row').filter({ hasText: day }).first().click()
}

async function showTab(name: RegExp): Promise<void> {
  await window.getByRole('tab', { name }).click()
}

/** Each screen with the way to it; the later ones start where the earlier ones ended. */
const screens: readonly (readonly [name: string, show: () => Promise<unknown>])[] = [
  ['organisation', () => goTo(window, 'Organisation')],
  [
    'organisation-committee',
    async () => {
      await window.getByLabel('Rechercher dans l’organisation').click()
      await window.keyboard.type('CSO')
      await window.getByRole('option').first().click()
      await window.locator('.react-flow__node.selected').waitFor()
    },
  ],
  ['meetings', () => goTo(window, 'Séances')],
  ['meeting-agenda', () => openMeeting(/8\sdécembre\s2026/)],
  ['meeting-attendance', () => showTab(/Présences/)],
  [
    'meeting-decisions',
    async () => {
      await openMeeting(/29\sseptembre\s2026/)
      await showTab(/Décisions/)
      await window.getByRole('button', { name: 'Ouvrir la fiche' }).first().click()
    },
  ],
  ['decisions', () => goTo(window, 'Décisions')],
  ['decision', () => select(2)],
  ['persons', () => goTo(window, 'Personnes et organismes')],
  ['person', () => select(2)],
  ['entities', () => showTab(/Organismes/)],
  ['entity', () => select(3)],
  ['bodies', () => showTab(/Instances/)],
  ['body', () => select(2)],
  ['terms', () => showTab(/Mandats/)],
  ['term', () => select(1)],
  ['functions', () => showTab(/Fonctions/)],
  ['function', () => select(4)],
  ['missions', () => goTo(window, 'Missions et conventions')],
  ['carriers', () => showTab(/Qui porte quoi/)],
  ['collectivities', () => showTab(/Compétences et référents/)],
  ['conventions', () => showTab(/Conventions/)],
  ['user-groups', () => showTab(/Groupes d’utilisateurs/)],
]

async function look(prefix: string, faultsOf = layoutFaults): Promise<void> {
  const faults: string[] = []
  for (const [name, show] of screens) {
    await show()
    await takePicture(window, `${prefix}-${name}`)
    faults.push(...(await faultsOf(window)).map((fault) => `${name}: ${fault}`))
  }
  expect(faults).toEqual([])
}

async function faultsOfTables(page: Page): Promise<readonly string[]> {
  return [...(await layoutFaults(page)), ...(await cutCells(page))]
}

describe('the sample project', () => {
  beforeAll(() => start('sample'))
  afterAll(stop)

  // Layouts fail by size, whatever the theme; the others are for whoever looks at the pictures.
  test.each([
    ['laptop', 'light', laptop],
    ['desk', 'dark', desk],
    ...(process.env.GOUVERNAIL_PICTURES === undefined
      ? []
      : ([
          ['laptop', 'dark', laptop],
          ['desk', 'light', desk],
        ] as const)),
  ] as const)('has its place on each screen (%s, %s)', async (device, colorScheme, size) => {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await window.setViewportSize(size)

    await look(`sample-${device}-${colorScheme}`, faultsOfTables)
  })

  test('paints its chart at every distance', async () => {
    await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await goTo(window, 'Organisation')
    await window.keyboard.press('Shift+Digit1')
    const shares = [await paintedShare(window)]
    for (const [name, keys] of [
      ['near', 'Control+0'],
      ['far', 'Control+-'],
    ] as const) {
      for (let times = 0; times < (name === 'far' ? 8 : 1); times++) await window.keyboard.press(keys)
      await takePicture(window, `chart-${name}`)
      shares.push(await paintedShare(window))
    }

    expect(Math.min(...shares)).toBeGreaterThan(0.05)
  })
})

describe('without a document', () => {
  beforeAll(() => start(null))
  afterAll(stop)

  test.each(['light', 'dark'] as const)('the start screen has its place (%s)', async (colorScheme) => {
    await window.emulateMedia({ colorScheme })
    await window.getByRole('heading', { name: 'Gouvernail' }).waitFor()
    await takePicture(window, `start-${colorScheme}`)

    expect(await layoutFaults(window)).toEqual([])
  })

  test('the screens of a new document say what they are for', async () => {
    application.answerDialogs({ kind: 'save', path: folder.path('Nouveau.gouvernail') })
    await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await window.keyboard.press('Control+n')
    await documentShown(window)
    for (const workspace of [
      ...['Organisation', 'Séances', 'Décisions', 'Personnes et organismes'],
      'Missions et conventions',
    ]) {
      await goTo(window, workspace)
      await takePicture(window, `empty-${workspace.toLocaleLowerCase('fr').replaceAll(' ', '-')}`)
      expect(await window.getByRole('main').getByRole('heading').count()).toBeGreaterThan(0)
      expect(await layoutFaults(window)).toEqual([])
    }
  })
})

describe('the assistant', () => {
  beforeAll(() => start(null))
  afterAll(stop)

  test('has its place at each step, on a laptop, a desk and at 200 %', async () => {
    const dialog = window.getByRole('dialog')
    await window.getByRole('button', { name: /Nouveau projet/ }).click()
    await dialog
      .locator('label')
      .filter({ hasText: /^Départemental/ })
      .click()
    await dialog.getByRole('combobox', { name: 'Département' }).fill('ille')
    await window.getByRole('option', { name: /Ille-et-Vilaine/ }).click()
    const faults: string[] = []
    for (let step = 1; step <= 5; step++) {
      if (step === 4)
        await dialog
          .locator('label')
          .filter({ hasText: /^Déploiement$/ })
          .click()
      for (const [name, size] of [
        ['desk', desk],
        ['twice', twice],
        ['laptop', laptop],
      ] as const) {
        await window.setViewportSize(size)
        await takePicture(window, `assistant-${name}-${step}`)
        faults.push(...(await layoutFaults(window)).map((fault) => `${name} ${step}: ${fault}`))
      }
      if (step < 5) await dialog.getByRole('button', { name: 'Suivant' }).click()
    }

    expect(faults).toEqual([])
  })
})

describe('long names', () => {
  beforeAll(() => start('long'))
  afterAll(stop)

  test('stay in their place on each screen', () => look('long'))
})

describe('a thousand objects', () => {
  beforeAll(() => start('large'))
  afterAll(stop)

  test('are painted from far and from near', async () => {
    await window.keyboard.press('Shift+Digit1')
    await takePicture(window, 'large-whole')
    await expect.poll(() => paintedShare(window)).toBeGreaterThan(0.05)
    await window.keyboard.press('Control+0')
    await takePicture(window, 'large-near')

    await expect.poll(() => paintedShare(window)).toBeGreaterThan(0.05)
    expect(await window.locator('.react-flow__node').count()).toBeLessThan(301)
  })
})

describe('twice as large', () => {
  beforeAll(() => start('sample'))
  afterAll(stop)

  test('each screen has its place at 200 %', async () => {
    await window.setViewportSize(twice)

    await look('twice')
  })
})
