import fs from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDocument } from '#electron/document/create.ts'
import { sampleContent } from '#electron/document/templates.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { chartNodes } from '../support/chart.ts'
import { stateOf } from '../support/file-state.ts'
import { documentShown, goTo, historyButton, read } from '../support/screen.ts'
import { successOf } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const resources = path.resolve(import.meta.dirname, '../../resources')
const folder = temporaryFolder()
let file: string
let application: Application
let window: Page
let before: ReturnType<typeof stateOf>

beforeAll(async () => {
  file = folder.path('protege.gouvernail')
  successOf(writeDocument(file, await sampleContent(resources)))
  fs.chmodSync(file, 0o444)
  before = stateOf(file)
  application = await launchApplication({ args: [file] })
  window = application.window
  await documentShown(window)
})

afterAll(async () => {
  await application.close()
  expect(stateOf(file)).toEqual(before)
})

/** Verbs with which a button promises to change the document. */
const editing =
  /^(Ajouter|Adopter|Supprimer|Retirer|Nommer|Désigner|Remplacer|Planifier|Modifier|Mettre fin|Écarter|Rétablir|Inviter|Inscrire|Reporter|Joindre|Diffuser|Noter|Prendre|Relier|Convoquer|Préparer le départ|Créer|Confier|Ranger|Déplacer|Enregistrer un envoi|Tous présents|Insérer|Fixer|Confronter|Recenser|Coter|Clore|Mesurer|Lever|Transmettre|Rouvrir)/

/** What they lead to can be read too; the last two are names of records of the sample. */
const leadsToReading = /^(Modifier (les en-têtes|le règlement)|Inscrire (la clé|l’ENT))/

/** What of the panels in view would still take an edit: fields that can be typed in, buttons that can be pressed. */
async function leftOpen(): Promise<readonly string[]> {
  const fields = window.locator(
    '.app-work :is(input:not([type=search], [type=hidden], [type=checkbox], [type=radio], [readonly], [disabled], [tabindex="-1"]), textarea:not([readonly], [disabled]), [contenteditable=true]:not([aria-readonly=true]))',
  )
  return [...(await namesOf(fields)).filter((name) => !isLookedUp(name)), ...(await openButtons())]
}

/** Fields that look for something, and change nothing. */
function isLookedUp(name: string): boolean {
  return /^(Rechercher|Chercher|Filtrer|(jour|mois|année), Au$)/.test(name)
}

async function openButtons(): Promise<readonly string[]> {
  const names = await namesOf(window.locator('.app-work button:not([aria-disabled=true], [disabled])'))
  return names.filter((name) => editing.test(name) && !leadsToReading.test(name))
}

async function namesOf(elements: Locator): Promise<readonly string[]> {
  const names = await elements.evaluateAll((found) =>
    found
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
        const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? []
        const named = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
        return (
          element.getAttribute('aria-label') ||
          named ||
          labels[0]?.textContent ||
          element.textContent ||
          element.outerHTML
        )
      }),
  )
  return names.map(read)
}

/** Goes through the tabs in view, and tells what each leaves open. */
async function openInTabs(): Promise<readonly string[]> {
  const tabs = await window.locator('.app-main').getByRole('tab').all()
  if (tabs.length === 0) return leftOpen()
  const found: string[] = []
  for (const tab of tabs) {
    await tab.click()
    found.push(...(await leftOpen()).map((name) => `${name} (tab)`))
  }
  return found
}

test.each([
  'Organisation',
  'Séances',
  'Décisions',
  'Qualité',
  'Personnes et organismes',
  'Missions et conventions',
  'Contrôles',
])('the workspace « %s » of a read-only document takes no edit', async (workspace) => {
  await goTo(window, workspace)

  expect(await openInTabs()).toEqual([])
})

test('an item of the agenda is read, and its buttons say why they do nothing', async () => {
  await goTo(window, 'Séances')
  await window.getByRole('tab', { name: /Ordre du jour/ }).click()
  await window.getByRole('grid', { name: 'Ordre du jour' }).getByRole('row').first().click()
  const speaker = window.getByLabel('ou en toutes lettres')

  await speaker.press('x')

  expect(await speaker.getAttribute('readonly')).not.toBeNull()
  const add = window.locator('.agenda-foot').getByRole('button', { name: 'Ajouter un point' })
  expect(await add.getAttribute('aria-disabled')).toBe('true')
  await add.focus()
  await window
    .getByRole('tooltip')
    .filter({ hasText: /consulter, mais pas le modifier/ })
    .waitFor()
  const sheet = window.getByRole('complementary', { name: 'Inspecteur' })
  const minutes = sheet.getByRole('textbox', { name: /^Compte rendu/ })
  expect(await minutes.getAttribute('aria-readonly')).toBe('true')
  expect(await sheet.getByRole('toolbar').count()).toBe(0)
})

test('answers at the roll call and what could be put on the chart say why they do nothing', async () => {
  const reason = window.getByRole('tooltip').filter({ hasText: /consulter, mais pas le modifier/ })
  await goTo(window, 'Séances')
  await window.getByRole('tab', { name: /Présences/ }).click()
  const absent = window.getByRole('radio', { name: /^Absente?$/ }).first()
  await absent.focus()
  await reason.waitFor()
  await absent.press('Space')
  expect(await absent.getAttribute('aria-checked')).toBe('false')

  await goTo(window, 'Organisation')
  await window.locator('.palette summary').first().click()
  await window.locator('.palette-tool').first().focus()
  await reason.waitFor()
  expect(await window.getByRole('alertdialog').count()).toBe(0)
})

test('the chart is looked at: nothing of it is dragged, renamed, deleted or taken back', async () => {
  await goTo(window, 'Organisation')
  const node = chartNodes(window).first()

  await node.click()
  await window.keyboard.press('Shift+ArrowDown')
  await window.keyboard.press('F2')
  await node.dblclick()

  // Nothing was even tried: what is tried and refused says so in a message.
  expect(await window.getByRole('alertdialog').count()).toBe(0)
  expect(await window.getByRole('textbox', { name: 'Renommer' }).count()).toBe(0)
  expect(await leftOpen()).toEqual([])
  expect(await historyButton(window, 'Annuler').getAttribute('aria-disabled')).toBe('true')
})
