import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { readPdfPages } from '../support/pdf.ts'
import { recordsIn } from '../support/records.ts'
import { openSample } from '../support/sample.ts'
import { choose, exported, goTo, historyButton, read, toast } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  application = await openSample()
  window = application.window
  await goTo(window, 'Qualité')
  await tab('Indicateurs')
})
afterAll(() => application.close())

const tab = (name: string) => window.getByRole('tab', { name, exact: true }).click()
const dialog = (name: string) => window.getByRole('dialog', { name })
const row = () =>
  window.getByRole('grid', { name: 'Indicateurs' }).getByRole('row').filter({ hasText: 'Conseils' })
const measured = async () => {
  const [indicator] = (await recordsIn(window, 'indicator')).filter(({ name }) => name.startsWith('Conseils'))
  return (await recordsIn(window, 'measurement'))
    .filter(({ indicatorId }) => indicatorId === indicator?.id)
    .map(({ on, value, entityId }) => [on, value, entityId])
    .sort()
}

test('an indicator is created with its target, the French way', async () => {
  await window.getByRole('button', { name: 'Ajouter un indicateur' }).click()
  const form = dialog('Ajouter un indicateur')
  await form.getByLabel('Nom').fill('Conseils d’école convoqués par l’ENT')
  await choose(form, 'Dimension', 'Usages')
  await form.getByLabel('Unité').fill('%')
  await form.getByLabel('Valeur de départ').fill('2,5')
  await form.getByLabel('Cible').fill('1 00')
  expect(await form.getByRole('button', { name: 'Ajouter un indicateur' }).isDisabled()).toBe(true)
  await form.getByLabel('Cible').fill('62,5')
  await form.getByRole('button', { name: 'Ajouter un indicateur' }).click()
  await form.waitFor({ state: 'detached' })

  expect(await recordsIn(window, 'indicator')).toContainEqual(
    expect.objectContaining({ name: 'Conseils d’école convoqués par l’ENT', baseline: 2.5, target: 62.5 }),
  )
})

test('it is measured by hand', async () => {
  await window.getByRole('button', { name: 'Ajouter une mesure' }).click()
  const form = dialog('Ajouter une mesure')
  await form.getByLabel('Valeur (%)').fill('12,5')
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await form.waitFor({ state: 'detached' })

  await expect.poll(async () => read(await row().textContent())).toMatch(/12,5 %.*62,5 %/)
})

test('measures are imported from a table in one step, and what is not understood is told', async () => {
  const before = await measured()
  const file = folder.path('mesures.csv')
  const name = 'Conseils d’école convoqués par l’ENT'
  fs.writeFileSync(
    file,
    [
      'Indicateur;Date;Valeur;UAI;Note',
      `${name};15/09/2026;5,5;;Rentrée`,
      `${name};15/10/2026;9;;`,
      `${name};15/10/2026;beaucoup;;`,
    ].join('\r\n'),
  )
  application.answerDialogs(
    { kind: 'save', path: folder.path('modele-mesures.xlsx') },
    { kind: 'open', paths: [file] },
  )
  await window.getByRole('button', { name: 'Importer…' }).click()
  const form = dialog('Importer des mesures d’indicateurs')
  await form.getByRole('button', { name: 'Enregistrer le fichier modèle…' }).click()
  await toast(window, 'Fichier modèle enregistré').waitFor()
  expect(fs.statSync(folder.path('modele-mesures.xlsx')).size).toBeGreaterThan(2000)
  await form.getByRole('button', { name: 'Choisir le fichier…' }).click()
  await form.getByText('2 mesures à importer').waitFor()
  await form.getByRole('tab', { name: /Remarques/ }).click()
  await form.getByText('valeur illisible').waitFor()
  await form.getByRole('button', { name: 'Importer', exact: true }).click()
  await form.waitFor({ state: 'detached' })

  expect(await measured()).toEqual([...before, ['2026-09-15', 5.5, null], ['2026-10-15', 9, null]].sort())
  await historyButton(window, 'Annuler').click()
  await expect.poll(measured).toEqual(before)
  await historyButton(window, 'Rétablir').click()
  await expect.poll(async () => (await measured()).length).toBe(3)
})

test('the dashboard shows it, and leads to it', async () => {
  await tab('Tableau de bord')
  const panel = window.getByRole('region', { name: 'Indicateurs', exact: true })
  await panel.getByRole('img', { name: /Conseils d’école.*3 mesures/ }).waitFor()
  await panel.getByRole('button', { name: /^Conseils d’école/ }).click()

  await window
    .getByRole('complementary')
    .getByRole('heading', { level: 2, name: /^Conseils/ })
    .waitFor()
  expect(await window.getByRole('tab', { name: 'Indicateurs' }).getAttribute('aria-selected')).toBe('true')
})

test('the dashboard is printed on one page, as it is seen', async () => {
  await tab('Tableau de bord')
  application.answerDialogs({ kind: 'save', path: folder.path('tableau.pdf') })
  await window.getByRole('button', { name: 'Exporter en PDF' }).click()
  await exported(window, 'tableau.pdf')
  const pages = readPdfPages(folder.path('tableau.pdf')).map(read)
  await toast(window, 'tableau.pdf').first().getByRole('button', { name: 'Fermer' }).click()

  expect(pages).toHaveLength(1)
  expect(pages[0]).toMatch(/Tableau de bord du comité.*Conseils d’école convoqués/)
})

test.each([
  [/^6 exécutées/, 'Décisions', 6],
  [/^5 suivis ouverts/, 'Tableau de suivi', 5],
  [/de criticité élevée ou critique/, 'Registre des risques', 4],
  [/points du contrat à régler/, 'Points du contrat', 2],
  [/sièges vacants/, 'Instances', 7],
])(
  'the figure « %s » leads to the list of what it counts, and of nothing else',
  async (figure, list, count) => {
    await goTo(window, 'Qualité')
    await tab('Tableau de bord')
    await window.getByRole('button', { name: figure }).click()

    const rows = window.getByRole('grid', { name: list }).locator('tr[data-row]')
    await expect.poll(() => rows.count()).toBe(count)
    const chip = window.getByRole('list', { name: 'Filtres' }).getByRole('button').first()
    await chip.click()
    await expect.poll(() => rows.count()).toBeGreaterThan(count)
  },
)
