import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { openSample } from '../support/sample.ts'
import { choose, exported, goTo, read } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  application = await openSample()
  window = application.window
  await goTo(window, 'Décisions')
  await window.getByRole('tab', { name: /^Thèmes/ }).click()
})
afterAll(() => application.close())

const list = () => window.getByRole('grid', { name: 'Thèmes, dans l’ordre de la table du registre' })
const sheet = () => window.getByRole('complementary')
const dialog = () => window.getByRole('dialog')
const theme = (name: string) => list().getByRole('row').filter({ hasText: name })
const listed = async () =>
  (await list().getByRole('row').allTextContents()).map((row) =>
    read(row).replace(/(\d+|aucune) décision.*/, ''),
  )

test('themes tell what is filed under them, and what of it holds; one is added, put in order by keyboard, renamed', async () => {
  expect(read(await theme('Déploiement').textContent())).toBe('Déploiement4 décisions, dont 3 en vigueur')
  await window.getByRole('button', { name: 'Nouveau thème' }).click()
  await dialog().getByLabel('Nom du thème').fill('budget et FINANCEMENT')
  await dialog().getByText('Un autre thème porte déjà ce nom').waitFor()
  await dialog().getByLabel('Nom du thème').fill('Fournisseurs')
  await dialog().getByRole('button', { name: 'Créer' }).click()
  await sheet().getByRole('heading', { level: 2, name: 'Fournisseurs' }).waitFor()

  await theme('Fournisseurs').click()
  await window.keyboard.press('Alt+ArrowUp')
  await expect
    .poll(listed)
    .toEqual([
      ...['Gouvernance', 'Déploiement', 'Budget et financement', 'Usages et vie privée'],
      ...['Fournisseurs', 'Accompagnement'],
    ])
  const name = sheet().getByLabel('Nom du thème')
  await name.fill('Éditeurs')
  await name.press('Enter')
  await theme('Éditeurs').waitFor()
  expect(await violationsIn(window, '.themes')).toEqual([])
})

test('the text in force of a theme is read on any day', async () => {
  await theme('Déploiement').click()
  const text = window.getByRole('region', { name: 'Déploiement' })
  const titles = async () => (await text.getByRole('button', { name: /^2026-/ }).allTextContents()).map(read)

  expect(await titles()).toEqual([
    '2026-CSO-01 – Vérification d’aptitude de la solution',
    '2026-CSO-02 – Calendrier d’ouverture des comptes',
    '2026-CPS-05 – Extension du périmètre à douze écoles',
  ])
  await text.getByRole('group', { name: 'Texte en vigueur au' }).getByRole('spinbutton').first().click()
  await window.keyboard.type('01032026')
  await window.keyboard.press('Enter')
  await expect.poll(titles).toEqual(['2026-CPS-02 – Périmètre de la première vague'])
})

test('a theme is merged into another, or deleted without a loss for the register; both are undone', async () => {
  await theme('Accompagnement').click()
  await sheet().getByRole('button', { name: 'Fusionner…' }).click()
  await dialog().getByRole('combobox').fill('Gouv')
  await window.getByRole('option', { name: 'Gouvernance' }).click()
  await dialog().getByRole('button', { name: 'Fusionner', exact: true }).click()
  // One decision was filed under both.
  await sheet().getByText('4 décisions, dont 4 en vigueur').waitFor()
  await theme('Accompagnement').waitFor({ state: 'hidden' })

  await sheet().getByRole('button', { name: 'Supprimer ce thème' }).click()
  const question = window.getByRole('alertdialog')
  await question.getByText('Ses 4 décisions ne seront plus classées sous ce thème').waitFor()
  await question.getByRole('button', { name: 'Supprimer' }).click()
  await theme('Gouvernance').waitFor({ state: 'hidden' })
  await window.keyboard.press('Control+z')
  await window.keyboard.press('Control+z')
  await theme('Accompagnement').waitFor()
  expect(read(await theme('Gouvernance').textContent())).toBe('Gouvernance2 décisions, dont 2 en vigueur')
})

test('the register of a period is exported from the window', async () => {
  await window.getByRole('tab', { name: /^Décisions/ }).click()
  await window.getByRole('button', { name: 'Exporter', exact: true }).click()
  await window.getByRole('menuitem', { name: 'Registre d’une période…' }).click()
  // What is typed counts once its field is left.
  const type = async (label: string, day: string) => {
    await dialog().getByRole('group', { name: label }).getByRole('spinbutton').first().click()
    await window.keyboard.type(day)
  }
  await type('Du', '01022026')
  await type('Au', '31012026')
  await type('Du', '01022026')
  await dialog().getByText('La fin précède le début.').waitFor()
  await type('Au', '31052026')
  await type('Du', '01022026')
  await dialog().getByText('La fin précède le début.').waitFor({ state: 'hidden' })
  await choose(dialog(), 'Document', 'Registre pour tableur (CSV)')

  const file = folder.path('registre.csv')
  application.answerDialogs({ kind: 'save', path: file })
  await dialog().getByRole('button', { name: 'Exporter' }).click()
  await exported(window, 'registre.csv')

  const rows = fs.readFileSync(file, 'utf8').trim().split('\r\n').slice(1)
  expect(rows.map((row) => row.split(';')[0])).toEqual([
    ...['2026-CPS-01', '2026-CPS-02', '2026-CPS-03'],
    ...['2026-CSO-01', '2026-CSO-02', '2026-CSO-03', '2026-CSO-04'],
  ])
})
