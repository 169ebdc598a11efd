import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { documentShown, goTo, laptop } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { faultsEverywhere, lookUsual } from './appearances.ts'
import { writeShown } from './documents.ts'

// What is asked about a meeting, then a meeting without a quorum, and the one that follows it.
const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  const file = folder.path('sample.gouvernail')
  await writeShown('sample', file)
  application = await launchApplication({ args: [file] })
  window = application.window
  await window.setViewportSize(laptop)
  await window.clock.setFixedTime(new Date('2026-12-08T13:55:00+01:00'))
  await documentShown(window)
})

afterAll(() => application.close())

const press = (name: string | RegExp) => window.getByRole('button', { name }).first().click()
const pressTab = (name: string) => window.getByRole('tab', { name }).click()
const dialog = () => window.getByRole('dialog')

async function closeDialog(): Promise<void> {
  await window.keyboard.press('Escape')
  await window.locator('.ui-modal').waitFor({ state: 'detached' })
}

async function openMeeting(): Promise<void> {
  await goTo(window, 'Séances')
  await window.getByText('8 décembre 2026').first().click()
}

async function enter(line: string): Promise<void> {
  await window.keyboard.type(line)
  await window.keyboard.press('Enter')
  await window.locator('.session-said [data-tone]').first().waitFor()
}

/** Nobody comes but the first member: the absence of a quorum is noted, and the meeting closed. */
async function missQuorum(): Promise<void> {
  await window.keyboard.press('Control+Shift+O')
  await window.locator('.session-entry textarea').waitFor()
  const codes = await window.locator('.session-member[data-status="none"] kbd').allTextContents()
  for (const [index, code] of codes.entries()) await enter(index === 0 ? code : `${code} e`)
  await enter('/q')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Convoquer de nouveau…' }).waitFor()
}

async function inviteSomebody(): Promise<void> {
  await press('Inviter une personne')
  await dialog().getByRole('button', { name: 'Créer une personne' }).click()
  await dialog().getByLabel('Prénom').fill('Odile')
  await dialog().getByLabel('Nom', { exact: true }).fill('de La Rochefoucauld-Zénith')
  await dialog().getByLabel('Qualité').fill('représentante de l’éditeur')
}

async function submit(name: string): Promise<void> {
  await dialog().getByRole('button', { name, exact: true }).click()
  await window.locator('.ui-modal').waitFor({ state: 'detached' })
}

const pagesShown = () => window.locator('.preview[aria-busy=false] img').waitFor({ timeout: 60_000 })

type State = {
  readonly name: string
  readonly show: () => Promise<unknown>
  readonly hide?: () => Promise<unknown>
}

const states: readonly State[] = [
  {
    name: 'pack',
    show: () => openMeeting().then(() => press('Exporter le dossier').then(pagesShown)),
  },
  {
    name: 'pack-issued',
    show: () => dialog().getByText('C’est l’édition remise aux membres').click().then(pagesShown),
  },
  {
    name: 'pack-public',
    show: () => dialog().getByText('Publique', { exact: true }).click().then(pagesShown),
    hide: closeDialog,
  },
  {
    name: 'usual-agenda',
    show: async () => {
      await pressTab('Ordre du jour')
      await press('Autres gestes sur l’ordre du jour')
      await window.getByRole('menuitem', { name: 'Modifier l’ordre du jour type…' }).click()
      await dialog().waitFor()
    },
    hide: closeDialog,
  },
  {
    name: 'guest',
    show: () => pressTab('Présences').then(inviteSomebody),
    hide: () => submit('Inviter'),
  },
  { name: 'guests', show: () => window.getByRole('region', { name: 'Invités' }).scrollIntoViewIfNeeded() },
  { name: 'no-quorum', show: missQuorum },
  { name: 'no-quorum-minutes', show: () => pressTab('Compte rendu') },
  {
    name: 'second-call',
    show: () => press('Convoquer de nouveau…').then(() => dialog().waitFor()),
  },
  {
    name: 'second-letter',
    show: async () => {
      await dialog().getByRole('button', { name: 'Créer la seconde séance' }).click()
      await dialog().getByLabel('Une lettre pour tous').waitFor()
      await pagesShown()
    },
    hide: closeDialog,
  },
  { name: 'second-meeting', show: () => pressTab('Ordre du jour') },
  {
    name: 'letterheads',
    show: async () => {
      await goTo(window, 'Organisation')
      await press('Modifier les en-têtes')
      await dialog().waitFor()
    },
    hide: closeDialog,
  },
]

test.each(states)('$name has its place, in every size and theme', async ({ name, show, hide }) => {
  await lookUsual(window)
  await show()
  const faults = await faultsEverywhere(window, `meeting-${name}`)
  await hide?.()

  expect(faults).toEqual([])
})
