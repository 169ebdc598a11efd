import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { breakProjectSheet } from '../support/breakdown.ts'
import { takePicture } from '../support/pictures.ts'
import { openSample } from '../support/sample.ts'
import { askMenu, goTo, toast } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeShown } from './documents.ts'
import { layoutFaults } from './faults.ts'

// One start for all: what opens over the page, and how the window looks when something is wrong.
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

const inspector = () => window.getByRole('complementary', { name: 'Inspecteur' })
const press = (name: string | RegExp) => window.getByRole('button', { name }).first().click()
const pressInSheet = (name: string | RegExp) => inspector().getByRole('button', { name }).first().click()
const dialogShown = () => window.locator('.ui-modal').waitFor()
const giveUp = () => window.keyboard.press('Escape')

async function closeDialog(): Promise<void> {
  await giveUp()
  await window.locator('.ui-modal').waitFor({ state: 'detached' })
}

async function find(words: string): Promise<void> {
  await goTo(window, 'Organisation')
  await window.getByLabel('Rechercher dans l’organisation').click()
  await window.keyboard.type(words)
  await window.getByRole('option').first().waitFor()
}

async function select(words: string): Promise<void> {
  await find(words)
  await window.getByRole('option').first().click()
  await window.locator('.react-flow__node.selected').waitFor()
}

async function openSpoilt(): Promise<void> {
  const letter = folder.path('lettre.gouvernail')
  fs.writeFileSync(letter, 'Ceci est une lettre.')
  application.answerDialogs({ kind: 'open', paths: [letter] })
  await window.keyboard.press('Control+o')
  await toast(window, 'Ce fichier n’est pas un document Gouvernail').waitFor()
}

async function openReadOnly(): Promise<void> {
  const file = folder.path('protege.gouvernail')
  fs.copyFileSync(folder.path('sample.gouvernail'), file)
  fs.chmodSync(file, 0o444)
  await askMenu(application, 'document.close')
  await window.getByRole('heading', { name: 'Gouvernail' }).waitFor()
  application.answerDialogs({ kind: 'open', paths: [file] })
  await window.keyboard.press('Control+o')
  await window.getByRole('region', { name: 'Document en lecture seule' }).waitFor()
}

type State = {
  readonly name: string
  readonly show: () => Promise<unknown>
  readonly hide?: () => Promise<unknown>
}

const states: readonly State[] = [
  { name: 'find', show: () => find('co'), hide: giveUp },
  { name: 'calendar', show: () => press(/Calendrier/i), hide: giveUp },
  { name: 'menu', show: () => press(/^sample/), hide: giveUp },
  {
    name: 'seat',
    show: async () => {
      await select('CPS')
      await pressInSheet('Ajouter un siège')
      await dialogShown()
    },
    hide: closeDialog,
  },
  {
    name: 'link',
    show: async () => {
      await select('CSO')
      await pressInSheet('Ajouter un lien')
      await dialogShown()
    },
    hide: closeDialog,
  },
  {
    name: 'refused-deletion',
    show: async () => {
      await select('Sourdaine Num')
      await window.keyboard.press('Delete')
      await dialogShown()
    },
    hide: closeDialog,
  },
  { name: 'several', show: () => window.keyboard.press('Control+a'), hide: giveUp },
  { name: 'shortcuts', show: () => window.keyboard.press('F1').then(dialogShown), hide: closeDialog },
  {
    name: 'plan',
    show: async () => {
      await goTo(window, 'Séances')
      await press('Planifier une séance')
      await dialogShown()
    },
    hide: closeDialog,
  },
  { name: 'palette', show: () => window.keyboard.press('Control+k').then(dialogShown), hide: closeDialog },
  {
    name: 'adopt',
    show: async () => {
      await goTo(window, 'Décisions')
      await window.getByText('en projet').first().click()
      await pressInSheet('Adopter')
      await dialogShown()
    },
    hide: closeDialog,
  },
  {
    name: 'person',
    show: async () => {
      await goTo(window, 'Personnes et organismes')
      await press('Ajouter une personne')
      await dialogShown()
    },
    hide: closeDialog,
  },
  {
    name: 'assistant',
    show: () => askMenu(application, 'model.adapt').then(dialogShown),
    hide: closeDialog,
  },
  {
    name: 'assistant-proposal',
    show: async () => {
      await askMenu(application, 'model.adapt')
      await dialogShown()
      for (let step = 1; step < 5; step++)
        await window.getByRole('button', { name: 'Suivant', exact: true }).click()
      await window.getByRole('button', { name: 'Ajouter au projet' }).waitFor()
    },
    hide: closeDialog,
  },
  { name: 'gaps', show: () => askMenu(application, 'model.gaps').then(dialogShown), hide: closeDialog },
  {
    name: 'error',
    show: openSpoilt,
    hide: () => toast(window, /./).getByRole('button', { name: 'Fermer' }).click(),
  },
  {
    name: 'breakdown',
    show: async () => {
      await goTo(window, 'Organisation')
      await giveUp()
      await window.getByLabel('Territoire').waitFor()
      await breakProjectSheet(application)
      await window.getByText('Cette partie de la fenêtre s’est arrêtée.').waitFor()
    },
  },
  { name: 'read-only', show: openReadOnly },
]

test.each(states)('$name has its place, in both themes', async ({ name, show, hide }) => {
  await show()
  const faults: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await window.locator(`[data-theme=${colorScheme}]`).waitFor()
    await takePicture(window, `over-${colorScheme}-${name}`)
    faults.push(...(await layoutFaults(window)))
  }
  await hide?.()

  expect(faults).toEqual([])
})
