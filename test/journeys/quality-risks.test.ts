import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { recordsIn } from '../support/records.ts'
import { openSample } from '../support/sample.ts'
import { choose, exported, goTo, historyButton, historyLabel } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  application = await openSample()
  window = application.window
  await goTo(window, 'Qualité')
})
afterAll(() => application.close())

const tab = (name: string) => window.getByRole('tab', { name, exact: true }).click()
const button = (name: string | RegExp) => window.getByRole('button', { name, exact: true }).first()
const dialog = (name: string | RegExp) => window.getByRole('dialog', { name })
const sheet = () => window.getByRole('complementary')
const rows = () => window.getByRole('grid', { name: 'Registre des risques' }).locator('tr[data-row]')
const cell = (name: RegExp) => window.getByRole('gridcell', { name })

async function theRisk() {
  const found = (await recordsIn(window, 'risk')).find(({ name }) => name === risk)
  if (found === undefined) throw new Error(`no risk ${risk}`)
  return found
}

async function submit(form: ReturnType<typeof dialog>, verb: string): Promise<void> {
  await form.getByRole('button', { name: verb, exact: true }).click()
  await form.waitFor({ state: 'detached' })
}

const objective = 'Ouvrir l’ENT aux enseignants remplaçants'
const risk = 'Départ du chef de projet'

test('an objective that is fixed says that it was never confronted, until it is', async () => {
  await tab('Objectifs')
  await button('Fixer un objectif').click()
  const form = dialog('Fixer un objectif')
  await form.getByLabel('Objectif', { exact: true }).fill(objective)
  await submit(form, 'Fixer un objectif')

  await sheet().getByText('jamais confronté').waitFor()
  await sheet().getByRole('button', { name: 'Confronter aux travaux' }).click()
  const review = dialog('Confronter aux travaux')
  await choose(review, 'Constat', 'En écart')
  await review.getByLabel('Travaux réalisés').fill('Dix comptes sont ouverts.')
  await review.getByLabel('Écart avec l’objectif').fill('Trois circonscriptions attendent.')
  await submit(review, 'Enregistrer')
  await sheet().getByText('en écart').first().waitFor()
  const fixed = (await recordsIn(window, 'objective')).find(({ name }) => name === objective)
  expect(await recordsIn(window, 'objectiveReview')).toContainEqual(
    expect.objectContaining({
      objectiveId: fixed?.id,
      verdict: 'adrift',
      workDone: 'Dix comptes sont ouverts.',
    }),
  )
})

test('Alt and an arrow move an objective, which one undo moves back', async () => {
  const order = async () =>
    (await recordsIn(window, 'objective')).toSorted((a, b) => a.order - b.order).map(({ name }) => name)
  const before = await order()
  await window.getByRole('row', { name: objective }).click()
  await window.keyboard.press('Alt+ArrowUp')

  await expect.poll(order).toEqual([...before.slice(0, -2), before.at(-1), before.at(-2)])
  await historyButton(window, 'Annuler').click()
  await expect.poll(order).toEqual(before)
})

test('one round confronts every objective with the keyboard, and keeps each as it goes', async () => {
  const before = (await recordsIn(window, 'objectiveReview')).length
  await window.getByText('Fiche de cohérence', { exact: true }).click()
  await button('Confronter tous les objectifs').focus()
  await window.keyboard.press('Enter')
  await dialog('Confronter aux travaux – 1 sur 6').waitFor()
  // The verdict has the keyboard: its list opens, its first line is taken, and Enter in the day is the main button.
  const verdict = dialog(/1 sur 6$/).getByLabel('Constat', { exact: true })
  const hasFocus = () => verdict.evaluate((field) => field === document.activeElement)
  await expect.poll(hasFocus).toBe(true)
  await window.keyboard.press('ArrowDown')
  await window.getByRole('option', { name: 'Conforme' }).waitFor()
  await window.keyboard.press('Enter')
  await window.getByRole('option', { name: 'Conforme' }).waitFor({ state: 'detached' })
  await expect.poll(hasFocus).toBe(true)
  await window.keyboard.press('Tab')
  await window.keyboard.press('Enter')
  await dialog('Confronter aux travaux – 2 sur 6').waitFor()
  await button('Passer cet objectif').click()
  await dialog('Confronter aux travaux – 3 sur 6').waitFor()
  await window.keyboard.press('Escape')

  await expect.poll(async () => (await recordsIn(window, 'objectiveReview')).length).toBe(before + 1)
})

test('a new risk takes the next number with its first assessment, in one step', async () => {
  await tab('Risques')
  await button('Recenser un risque').click()
  const form = dialog('Recenser un risque')
  await form.getByLabel('Risque', { exact: true }).fill(risk)
  await form.getByRole('combobox', { name: 'Instance responsable' }).fill('CPS')
  await window.getByRole('option', { name: /^CPS/ }).first().click()
  await choose(form, 'Probabilité', /^3 /)
  await submit(form, 'Recenser un risque')

  await sheet()
    .getByRole('heading', { name: /^n°\s9 – Départ du chef de projet/ })
    .waitFor()
  await cell(/^Probabilité 3 .*gravité 2 .*risque n°\s9$/).waitFor()
  expect(await historyLabel(window, 'Annuler')).toContain(risk)
})

test('assessed again, it moves in the matrix and says which way', async () => {
  await sheet().getByRole('button', { name: 'Coter le risque' }).click()
  const form = dialog('Coter le risque')
  await choose(form, 'Gravité', /^4 /)
  await submit(form, 'Coter')

  await cell(/^Probabilité 3 .*gravité 4 .*: 12, critique ; risque n°\s9$/).waitFor()
  await sheet()
    .getByRole('img', { name: /^Criticité : 6 le .* et 12 le/ })
    .waitFor()
})

test('a follow-up created from it is one step, and its link can be undone alone', async () => {
  await sheet().getByRole('button', { name: 'Créer un suivi' }).click()
  const form = dialog('Créer un suivi')
  await form.getByLabel('Ce qu’il faut faire').fill('Désigner un suppléant.')
  await submit(form, 'Créer un suivi')

  const { id } = await theRisk()
  const followUp = (await recordsIn(window, 'followUp')).find(({ text }) => text === 'Désigner un suppléant.')
  const links = async () => (await recordsIn(window, 'riskAction')).filter(({ riskId }) => riskId === id)
  expect(followUp).toMatchObject({ bodyId: 'cps', status: 'todo' })
  expect(await links()).toMatchObject([{ followUpId: followUp?.id }])
  await sheet().getByRole('button', { name: 'Délier le suivi' }).click()
  await expect.poll(links).toEqual([])
  await historyButton(window, 'Annuler').click()
  await expect.poll(async () => (await links()).length).toBe(1)
})

test('a cell keeps its risks by the keyboard, and one button shows all again', async () => {
  const all = await rows().count()
  await cell(/^Probabilité 3 .*gravité 4 /).focus()
  await window.keyboard.press('ArrowLeft')
  await window.keyboard.press('Enter')

  await expect.poll(() => rows().count()).toBe(2)
  await button(/^Case : probabilité 3, gravité 3/).click()
  await expect.poll(() => rows().count()).toBe(all)
})

test('closed, it leaves the matrix and keeps its line with its day', async () => {
  await sheet().getByRole('button', { name: 'Clore le risque' }).click()
  await submit(dialog('Clore le risque'), 'Clore')

  await cell(/^Probabilité 3 .*gravité 4 .*aucun risque$/).waitFor()
  expect(await theRisk()).toMatchObject({
    status: 'closed',
    closedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  })
  await sheet().getByRole('button', { name: 'Rouvrir le risque' }).click()
  await cell(/^Probabilité 3 .*gravité 4 .*risque n°\s9$/).waitFor()
})

test('what occurs is assessed on its day and changes state, in one step', async () => {
  await sheet().getByRole('button', { name: 'Noter qu’il est survenu' }).click()
  await submit(dialog('Noter qu’il est survenu'), 'Noter')

  const { id } = await theRisk()
  expect(
    (await recordsIn(window, 'riskAssessment')).filter(({ riskId }) => riskId === id).at(-1),
  ).toMatchObject({
    probability: 4,
    note: 'Le risque est survenu.',
  })
  expect(await theRisk()).toMatchObject({ status: 'occurred' })
  await historyButton(window, 'Annuler').click()
  await expect.poll(async () => (await theRisk()).status).toBe('open')
})

test('the register of the day that is shown goes to paper', async () => {
  const file = folder.path('registre-des-risques.pdf')
  application.answerDialogs({ kind: 'save', path: file })
  await button('Exporter').click()
  await window.getByRole('menuitem', { name: 'Registre des risques (PDF)' }).click()
  await exported(window, 'registre-des-risques.pdf')

  expect(fs.readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
})

test('deleting it tells what goes along', async () => {
  await sheet().getByRole('button', { name: 'Supprimer le risque' }).click()
  const question = window.getByRole('alertdialog')
  await question.getByText(/2\scotations et 1\slien avec un suivi/).waitFor()
  await question.getByRole('button', { name: 'Supprimer' }).click()

  await expect.poll(async () => (await recordsIn(window, 'risk')).length).toBe(8)
})

test('the palette finds a risk and opens its sheet', async () => {
  await goTo(window, 'Séances')
  await window.keyboard.press('Control+K')
  await window.keyboard.type('débit insuffisant')
  await window
    .getByRole('option', { name: /Débit insuffisant/ })
    .first()
    .click()

  await sheet()
    .getByRole('heading', { name: /Débit insuffisant/ })
    .waitFor()
})
