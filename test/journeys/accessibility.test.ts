import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { breakProjectSheet } from '../support/breakdown.ts'
import { documentShown, goTo, laptop, toast } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// One start for all: each screen is examined in both themes before going on to the next.
const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  const home = folder.path('home')
  fs.mkdirSync(home)
  application = await launchApplication({ env: { HOME: home } })
  window = application.window
  await window.setViewportSize(laptop)
})

afterAll(() => application.close())

/** What assistive technology would stumble on in either theme, as « theme, rule: elements ». */
async function obstacles(): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    // What is still fading in has not its colours yet.
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await window.locator(`[data-theme=${colorScheme}]`).waitFor()
    const violations = await violationsIn(window, 'html', colorScheme === 'light' ? 'all' : 'colours')
    found.push(...violations.map((violation) => `${colorScheme}, ${violation}`))
  }
  return found
}

/** Looks at the dialog that is open, then closes it. */
async function dialogShown(name: string): Promise<void> {
  await window.getByRole('dialog').waitFor()
  expect(await obstacles(), name).toEqual([])
  await window.keyboard.press('Escape')
  await window.getByRole('dialog').waitFor({ state: 'detached' })
}

async function showTab(name: RegExp): Promise<void> {
  await window.getByRole('tab', { name }).click()
}

test('the start screen, and a file that it cannot open', async () => {
  await window.getByRole('heading', { name: 'Gouvernail' }).waitFor()
  expect(await obstacles()).toEqual([])

  const letter = folder.path('lettre.gouvernail')
  fs.writeFileSync(letter, 'Ceci est une lettre.')
  application.answerDialogs({ kind: 'open', paths: [letter] })
  await window.keyboard.press('Control+o')
  const message = toast(window, 'Ce fichier n’est pas un document Gouvernail')
  await message.waitFor()
  expect(await obstacles(), 'an error').toEqual([])
  await message.getByRole('button', { name: 'Fermer' }).click()
})

test('the organisation, a committee and a form', async () => {
  await window.getByRole('button', { name: /Ouvrir le projet exemple/ }).click()
  await documentShown(window)
  await window.locator('.react-flow__node').first().waitFor()
  expect(await obstacles()).toEqual([])

  await window
    .locator('.react-flow__node')
    .filter({ hasText: 'Comité de pilotage stratégique' })
    .first()
    .focus()
  await window.keyboard.press('Enter')
  await window.getByRole('complementary').getByText('Membres au').waitFor()
  expect(await obstacles(), 'a committee').toEqual([])

  await window.getByRole('button', { name: 'Ajouter un siège' }).click()
  await window.getByRole('dialog').waitFor()
  expect(await obstacles(), 'a form').toEqual([])
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
})

test('a meeting, and the dialog that plans one', async () => {
  await goTo(window, 'Séances')
  await window.getByText('8 décembre 2026').first().click()
  for (const tab of [/Ordre du jour/, /Présences/, /Décisions/]) {
    await showTab(tab)
    expect(await obstacles(), tab.source).toEqual([])
  }

  await window.getByRole('button', { name: 'Planifier une séance' }).click()
  await window.getByRole('dialog', { name: 'Planifier une séance' }).waitFor()
  expect(await obstacles(), 'the dialog').toEqual([])
  await window.keyboard.press('Escape')
})

test('decisions, the directory and the command palette', async () => {
  await goTo(window, 'Décisions')
  await window.getByText('2026-CPS-06').first().click()
  expect(await obstacles(), 'a decision').toEqual([])

  await goTo(window, 'Personnes et organismes')
  for (const tab of [/Personnes/, /Organismes/, /Instances/, /Mandats/, /Fonctions/]) {
    await showTab(tab)
    await window.getByRole('grid').getByRole('row').nth(1).click()
    expect(await obstacles(), tab.source).toEqual([])
  }
  await window.keyboard.press('Control+k')
  await window.getByRole('dialog').waitFor()
  expect(await obstacles(), 'the palette').toEqual([])
  await window.keyboard.press('Escape')
})

test('the dialogs about seats, departures and reviews', async () => {
  await goTo(window, 'Personnes et organismes')
  await showTab(/Personnes/)
  await window.getByLabel('Rechercher une personne').fill('aubépin')
  await window.getByRole('grid').getByRole('row').nth(1).click()
  await window.getByRole('button', { name: /^Remplacer le titulaire/ }).click()
  await dialogShown('a replacement')
  await window.getByRole('button', { name: 'Préparer le départ…' }).click()
  await dialogShown('a departure')
  for (const entry of [/rentrée/, /fragilité/, /règles/]) {
    await window.getByRole('button', { name: 'Revues et départs' }).click()
    await window.getByRole('menuitem', { name: entry }).click()
    await dialogShown(entry.source)
  }
})

test('a part of the window that has broken down', async () => {
  await goTo(window, 'Organisation')
  await window.keyboard.press('Escape')
  await window.getByLabel('Territoire').waitFor()
  await breakProjectSheet(application)
  await window.getByText('Cette partie de la fenêtre s’est arrêtée.').waitFor()

  expect(await obstacles()).toEqual([])
})
