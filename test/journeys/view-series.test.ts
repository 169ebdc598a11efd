import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { documentOf, type RecordSketch } from '../support/document-data.ts'
import { openSample } from '../support/sample.ts'
import { askMenu, historyLabel, read } from '../support/screen.ts'
import { newSession } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page
const tabs = () => window.getByRole('tab')
const chosen = async () => read(await window.getByRole('tab', { selected: true }).textContent())
const isInSight = (name: string) =>
  window.getByRole('tab', { name, exact: true }).evaluate((tab) => {
    const [own, list] = [tab.getBoundingClientRect(), tab.parentElement?.getBoundingClientRect()]
    return list !== undefined && own.left >= list.left - 1 && own.right <= list.right + 1
  })
const dialog = () =>
  window.getByRole('dialog', { name: 'Créer une vue par circonscription, instance ou département' })

/** An académie: 130 constituencies, each with two schools, under a DSDEN; the first has a view already. */
const records: readonly RecordSketch[] = [
  ['project', 'project', { name: 'ENT de l’académie' }],
  ['entity', 'dsden', { kind: 'dsden', level: 'academic', name: 'DSDEN de la Haute-Orvelle' }],
  ['body', 'cps', { kinds: ['steering'], level: 'academic', name: 'Comité de pilotage', sigle: 'CPS' }],
  ...Array.from({ length: 130 }, (_, rank): readonly RecordSketch[] => {
    const circo = { kind: 'constituency', level: 'territorial', parentId: 'dsden' }
    const school = { kind: 'school', level: 'school', parentId: `circo-${rank}` }
    return [
      ['entity', `circo-${rank}`, { ...circo, name: `Circonscription ${rank + 1}` }],
      ['entity', `school-${rank}-a`, { ...school, name: `École A de la circonscription ${rank + 1}` }],
      ['entity', `school-${rank}-b`, { ...school, name: `École B de la circonscription ${rank + 1}` }],
    ]
  }).flat(),
  ['view', 'view-main', { name: 'Complète', order: 1 }],
  ['view', 'view-mine', { name: 'La première', order: 2, scope: 'chosen', centreEntityId: 'circo-0' }],
]

beforeAll(async () => {
  const file = folder.path('académie.gouvernail')
  newSession(file, { data: documentOf(records), contents: new Map() }).close()
  application = await openSample({ file })
  window = application.window
  await tabs().first().waitFor()
})
afterAll(() => application.close())

test('one view for each constituency is made in one step, told before; what exists is told and not doubled', async () => {
  await askMenu(application, 'view.add-series')
  await dialog().waitFor()
  const lines = dialog().getByRole('option')
  expect(read(await lines.first().textContent())).toBe('La première existe déjà')
  expect(read(await lines.nth(1).textContent())).toBe('Circonscription 2 4 éléments')
  await dialog().getByText('129 vues seront créées ; 1 existe déjà et reste comme elle est.').waitFor()
  await lines.nth(1).click()
  await dialog().getByText('128 vues seront créées').waitFor()
  await lines.nth(1).click()
  await dialog().getByRole('button', { name: 'Créer 129 vues' }).click()

  await expect.poll(() => tabs().count()).toBe(131)
  await expect.poll(chosen).toBe('Circonscription 2')
  await expect
    .poll(() => historyLabel(window, 'Annuler'))
    .toBe('Annuler : créer 129 vues, une par circonscription')
  await window.keyboard.press('Control+z')
  await expect.poll(() => tabs().count()).toBe(2)
  await window.keyboard.press('Control+y')
  await expect.poll(() => tabs().count()).toBe(131)

  await askMenu(application, 'view.add-series')
  await dialog().waitFor()
  await dialog().getByText('Département (DSDEN) (1)').click()
  await dialog().getByRole('button', { name: 'Créer 1 vue' }).waitFor()
  await dialog().getByText('Circonscription (130)').click()
  await dialog().getByRole('button', { name: 'Créer les vues' }).hover()
  await window.getByRole('tooltip', { name: 'Ces vues existent déjà toutes.' }).waitFor()
  await dialog().getByRole('button', { name: 'Annuler' }).click()
  await dialog().waitFor({ state: 'detached' })
})

test('among 131 tabs the one on screen is in sight, by the keys and by the wheel', async () => {
  await window.getByRole('tab', { name: 'Complète', exact: true }).click()
  await window.keyboard.press('End')
  await expect.poll(chosen).toBe('Circonscription 130')
  await expect.poll(() => isInSight('Circonscription 130')).toBe(true)
  await window.keyboard.press('Control+PageDown')
  await expect.poll(chosen).toBe('Complète')
  await expect.poll(() => isInSight('Complète')).toBe(true)
  await window.getByRole('tab', { name: 'Complète', exact: true }).hover()
  await window.mouse.wheel(0, 3000)
  await expect.poll(() => isInSight('Complète')).toBe(false)
})

test('a view is found in the list of all by its name, from the keyboard and with the mouse', async () => {
  await window.getByRole('button', { name: 'Toutes les vues (131)' }).click()
  const list = window.getByRole('dialog', { name: 'Choisir une vue dans la liste' })
  await list.getByRole('searchbox', { name: 'Rechercher une vue' }).waitFor()
  await window.keyboard.type('circo 97')
  await expect.poll(() => list.getByRole('option').count()).toBe(1)
  await list.getByRole('option', { name: 'Circonscription 97' }).click()
  await expect.poll(chosen).toBe('Circonscription 97')
  await expect.poll(() => isInSight('Circonscription 97')).toBe(true)

  await askMenu(application, 'view.choose')
  await list.getByRole('searchbox', { name: 'Rechercher une vue' }).waitFor()
  await window.keyboard.type('premiere')
  await expect.poll(() => list.getByRole('option').count()).toBe(1)
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect.poll(chosen).toBe('La première')
  await list.waitFor({ state: 'detached' })
})

test('a name that another view bears stays in its tab with its fault until it is mended', async () => {
  await window.getByRole('tab', { name: 'La première', exact: true }).dblclick()
  const field = window.getByRole('textbox', { name: 'Renommer la vue' })
  await field.fill('complete')
  await window.getByRole('button', { name: 'Toutes les vues (131)' }).click()
  await window.keyboard.press('Escape')

  expect(await field.inputValue()).toBe('complete')
  await window.getByRole('alert').filter({ hasText: 'Une autre vue porte déjà ce nom.' }).waitFor()
  await field.fill('Notre circonscription')
  await field.press('Enter')
  await window.getByRole('tab', { name: 'Notre circonscription', exact: true }).waitFor()
})
