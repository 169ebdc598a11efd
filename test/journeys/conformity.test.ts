import fs from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDocument } from '#electron/document/create.ts'
import { sampleContent } from '#electron/document/templates.ts'
import type { Application } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { readPdfPages } from '../support/pdf.ts'
import { recordsIn } from '../support/records.ts'
import { openSample } from '../support/sample.ts'
import { goTo, historyLabel, read } from '../support/screen.ts'
import { successOf } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  application = await openSample()
  window = application.window
  await goTo(window, 'Contrôles')
})
afterAll(() => application.close())

const inspector = () => window.locator('.app-inspector')
const finding = (words: RegExp) => window.getByRole('row').filter({ hasText: words })
const counted = async () => read(await window.getByRole('tab', { name: /^Constats/ }).textContent())

test('a result is read with the sentence of the fiche, and leads to what it concerns', async () => {
  await finding(/Saint-Ailleurs\s: aucun référent/).click()

  expect(read(await inspector().textContent())).toContain(
    'Ce que dit la fiche« qu’au niveau des collectivités, les référents soient clairement identifiés »',
  )
  await inspector()
    .getByRole('button', { name: /^Y aller .*Saint-Ailleurs/ })
    .click()
  await window.getByRole('heading', { level: 1, name: 'Organisation' }).waitFor()
  expect(read(await inspector().getByRole('heading', { level: 2 }).textContent())).toContain('Saint-Ailleurs')
  await goTo(window, 'Contrôles')
})

test('a result is set aside with a reason only, counts no more, and is undone and restored', async () => {
  const before = await counted()
  await finding(/Saint-Ailleurs\s: aucun référent/).click()
  await inspector().getByRole('button', { name: 'Écarter avec un motif…' }).click()
  const dialog = window.getByRole('dialog', { name: 'Écarter ce constat' })
  await window.keyboard.press('Control+Enter')
  expect(await recordsIn(window, 'dismissal')).toEqual([])
  await dialog.getByLabel('Motif').fill('La commune désignera son référent en décembre.')
  await dialog.getByLabel('Votre nom').fill('Hélène Vautrin')
  await dialog.getByRole('button', { name: 'Écarter', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })

  expect(await recordsIn(window, 'dismissal')).toMatchObject([
    { rule: 'COL-01', by: 'Hélène Vautrin', reason: 'La commune désignera son référent en décembre.' },
  ])
  await expect.poll(counted).not.toBe(before)
  expect(await historyLabel(window, 'Annuler')).toContain('écarter le contrôle COL-01')
  expect(read(await inspector().textContent())).toContain('La commune désignera son référent en décembre.')
  await inspector().getByRole('button', { name: 'Rétablir' }).click()
  await expect.poll(counted).toBe(before)
})

test('what a stage asks is changed by keyboard, and the checks follow', async () => {
  await window.getByRole('tab', { name: 'Organisation minimale' }).click()
  const cell = window.getByRole('button', { name: /^Indicateurs d’impact, étape « Déploiement »/i })
  await cell.focus()
  await window.keyboard.press('Enter')
  await window.getByRole('menuitem', { name: 'Sans objet' }).waitFor()
  await window.keyboard.press('End')
  await window.keyboard.press('Enter')

  await expect.poll(() => cell.textContent()).toBe('sans objet')
  const phases = await recordsIn(window, 'phase')
  expect(phases.find(({ name }) => name === 'Déploiement')?.needs['impact-indicators']).toBe('not-applicable')
  await window.getByRole('tab', { name: /^Constats/ }).click()
  expect(await finding(/Impact non évalué/).count()).toBe(0)
})

test('a threshold is changed, decides at once, is told where it decides, undone and put back', async () => {
  const dialog = window.getByRole('dialog', { name: 'Paramètres des contrôles' })
  const late = dialog.getByRole('textbox', { name: /^Retard d’une décision/ })
  const save = dialog.getByRole('button', { name: 'Enregistrer' })
  const kept = async () => (await recordsIn(window, 'setting')).map(({ value }) => JSON.parse(value))
  await window.getByRole('button', { name: 'Paramètres…' }).first().click()
  expect(read(await dialog.textContent())).toContain('paramètre de l’outil')
  await late.fill('4000')
  await window.keyboard.press('Tab')
  await dialog.getByText(/Donnez un nombre entier entre 0 et 3.650.jours/).waitFor()
  expect(await save.getAttribute('aria-disabled')).toBe('true')
  expect(await violationsIn(window)).toEqual([])
  await late.fill('0')
  await window.keyboard.press('Tab')
  await save.click()
  await dialog.waitFor({ state: 'hidden' })

  expect(await kept()).toMatchObject([{ lateDecisionDays: 0 }])
  expect(await historyLabel(window, 'Annuler')).toContain('modifier les paramètres des contrôles')
  await finding(/l’échéance est dépassée .*seuil\s: 0/)
    .first()
    .click()
  expect(read(await inspector().textContent())).toContain('Seuil appliqué : 0 jour, paramètre de l’outil.')
  await inspector().getByRole('button', { name: 'Paramètres…' }).click()
  await dialog.getByRole('button', { name: 'Rétablir les valeurs d’origine' }).click()
  expect(await late.inputValue()).toBe('90')
  await save.click()
  await dialog.waitFor({ state: 'hidden' })
  await expect.poll(kept).toEqual([])
  await window.keyboard.press('Control+z')
  await expect.poll(kept).toMatchObject([{ lateDecisionDays: 0 }])
  await window.keyboard.press('Control+z')
  await expect.poll(kept).toEqual([])
})

test('the panel has no obstacle, in either theme', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme })
    for (const tab of [/^Organisation minimale/, /^Constats/]) {
      await window.getByRole('tab', { name: tab }).click()
      expect(await violationsIn(window)).toEqual([])
    }
  }
})

test('the report is exported with every result', async () => {
  const file = folder.path('conformite.pdf')
  application.answerDialogs({ kind: 'save', path: file })
  await window.getByRole('button', { name: 'Exporter' }).click()
  await window.getByRole('menuitem', { name: 'Rapport (PDF)' }).click()
  await expect.poll(() => fs.existsSync(file), { timeout: 30_000 }).toBe(true)

  const text = readPdfPages(file).join(' ').replace(/\s+/g, ' ')
  expect(text).toContain('Commune de Saint-Ailleurs')
  expect(text).toContain('Organisation minimale par étape')
})

test('a decision that another program changed after its adoption is told above the results', async () => {
  const file = folder.path('altered.gouvernail')
  successOf(writeDocument(file, await sampleContent(path.resolve(import.meta.dirname, '../../resources'))))
  const db = new Sqlite(file)
  db.exec("UPDATE decision SET text = 'Le comité refuse.' WHERE number = '2026-CPS-05'")
  db.close()
  const altered = await openSample({ file })

  try {
    await goTo(altered.window, 'Contrôles')
    const told = altered.window.locator('.conformity-alterations')
    await told.waitFor()
    const [sealed = '', counted = ''] = await told.getByRole('listitem').allTextContents()
    expect(read(sealed)).toMatch(
      /« 2026-CPS-05 » : le champ « texte » a changé depuis que l’acte a été scellé/,
    )
    expect(read(counted)).toMatch(
      /^Décision : au moins une valeur n’est plus telle qu’elle a été enregistrée/,
    )
    expect(await window.locator('.conformity-alterations').count()).toBe(0)
  } finally {
    await altered.close()
  }
})
