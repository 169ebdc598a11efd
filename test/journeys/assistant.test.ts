import fs from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { chartNode } from '../support/chart.ts'
import { readPdfPages } from '../support/pdf.ts'
import { recordsIn } from '../support/records.ts'
import { askMenu, documentShown, goTo, historyLabel, laptop, read, toast } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

async function start(): Promise<void> {
  application = await launchApplication()
  window = application.window
  await window.setViewportSize(laptop)
  await window.emulateMedia({ reducedMotion: 'reduce' })
}

const dialog = () => window.getByRole('dialog')
const next = () => dialog().getByRole('button', { name: 'Suivant' }).click()

/** Chooses in a group of radio buttons. */
async function tick(label: string | RegExp): Promise<void> {
  await dialog().locator('label').filter({ hasText: label }).click()
}

/** Finds a territory by what is typed. */
async function find(field: string, typed: string, found: string | RegExp): Promise<void> {
  await dialog().getByRole('combobox', { name: field }).fill(typed)
  await window.getByRole('option', { name: found }).first().click()
}

async function pick(field: RegExp, choice: RegExp): Promise<void> {
  await dialog().getByRole('button', { name: field }).click()
  await window.getByRole('option', { name: choice }).click()
}

/** A proposed body, by its name. */
function proposed(name: string): Locator {
  return dialog().getByRole('article').filter({ hasText: name })
}

async function summary(): Promise<string> {
  return read(await dialog().locator('figcaption').last().textContent())
}

describe('a département', () => {
  beforeAll(start)
  afterAll(() => application.close())

  test('is chosen by a few letters, and the organisation shows at once', async () => {
    await window.getByRole('button', { name: /Nouveau projet/ }).click()
    await tick(/^Départemental/)
    await find('Département', 'cote d', /Côte-d’Or/)

    expect(await dialog().getByLabel('Nom du projet').inputValue()).toBe('ENT des écoles de la Côte-d’Or')
    await dialog().getByRole('img', { name: 'Aperçu de l’organisation' }).waitFor()
    await next()
  })

  test('has a group for each circonscription, and partners of any kind', async () => {
    await dialog().getByLabel('Circonscriptions').fill('Beaune\nChenôve\nMontbard')
    await find('Ajouter une collectivité', '21054', /Commune de Beaune/)
    await dialog().getByLabel('Ajouter un syndicat ou une agence').fill('Bourgogne Numérique')
    await window.keyboard.press('Enter')
    await dialog().getByRole('button', { name: 'Retirer Bourgogne Numérique' }).waitFor()

    await expect.poll(summary).toBe('6 instances, 8 organismes et 54 sièges')
    await next()
  })

  test('says who coordinates and buys, and how far it has come', async () => {
    await pick(/coordination globale/, /Direction des services/)
    await pick(/Mode d’achat/, /Groupement de commandes/)
    await pick(/Coordonnateur du groupement/, /Département de la Côte-d’Or/)
    await dialog().getByLabel('Fournisseur de l’ENT').fill('Plumevent Éducation')
    await next()

    await tick(/^Déploiement$/)
    expect(await violationsIn(window, '[role="dialog"]')).toEqual([])
    await next()
  })

  test('sees each body with the fiche’s own sentence, leaves one out and names another', async () => {
    await proposed('Comité de pilotage stratégique')
      .getByText(/^Assurer la mise en place d’un comité de pilotage stratégique/)
      .waitFor()
    expect(await violationsIn(window, '[role="dialog"]')).toEqual([])
    await proposed('Groupe d’utilisateurs').locator('label').first().click()
    await proposed('Comité de suivi opérationnel')
      .getByRole('button', { name: /^Nom de/ })
      .click()
    await dialog().locator('article :is(input:not([type="checkbox"]), textarea):focus').waitFor()
    await window.keyboard.type('Comité de suivi opérationnel des écoles')
    await window.keyboard.press('Enter')

    await expect.poll(summary).toMatch(/^5 instances, 9 organismes/)
  })

  test('keeps the answers when no file is chosen', async () => {
    application.answerDialogs({ kind: 'save', path: null })
    await dialog().getByRole('button', { name: 'Créer le projet…' }).click()
    await expect.poll(application.unusedAnswers).toEqual([])

    await expect.poll(summary).toMatch(/^5 instances/)
  })

  test('becomes a document of its own, in one step that can be undone', async () => {
    application.answerDialogs({ kind: 'save', path: folder.path('Côte-d’Or.gouvernail') })
    await dialog().getByRole('button', { name: 'Créer le projet…' }).click()
    await documentShown(window)
    await dialog().waitFor({ state: 'hidden' })

    await chartNode(window, 'Comité de suivi opérationnel des écoles, CSO').waitFor()
    await chartNode(window, 'Groupe d’accompagnement de proximité de Montbard, GAP Montbard').waitFor()
    expect((await recordsIn(window, 'body')).map(({ sigle }) => sigle).toSorted()).toEqual([
      ...['CPS', 'CSO', 'GAP Beaune', 'GAP Chenôve', 'GAP Montbard'],
    ])
    expect(await historyLabel(window, 'Annuler')).toMatch(/^Annuler : créer l’organisation type/)
    expect((await recordsIn(window, 'placement')).length).toBeGreaterThan(10)
  })

  test('departs from the model where a body was left out, until a reason says why', async () => {
    await askMenu(application, 'model.gaps')
    await dialog().getByText('Le modèle prévoit l’instance « Groupe d’utilisateurs ».').waitFor()
    expect(await violationsIn(window, '[role="dialog"]')).toEqual([])

    await dialog().getByLabel('Motif').fill('Les écoles pilotes ne sont pas encore choisies.')
    await dialog().getByRole('button', { name: 'Enregistrer le motif' }).click()
    await dialog().getByText('1 écart, dont 1 motivé').waitFor()

    const [reason] = await recordsIn(window, 'dismissal')
    expect(reason).toMatchObject({ rule: 'ADA-01', subject: 'project body-removed users', revokedOn: null })
    await window.keyboard.press('Escape')
  })

  test('gets what was left out when the model is adapted later, and nothing else', async () => {
    await askMenu(application, 'model.adapt')
    for (let step = 1; step < 5; step++) await next()

    await proposed('Groupe d’utilisateurs').waitFor()
    expect(await dialog().getByRole('article').count()).toBe(1)
    await dialog().getByRole('button', { name: 'Ajouter au projet' }).click()
    await toast(window, 'Organisation ajoutée').waitFor()

    await chartNode(window, 'Groupe d’utilisateurs, GU').waitFor()
    expect(application.unusedAnswers()).toEqual([])
  })

  test('is compared with the fiche, and the comparison is printed', async () => {
    await goTo(window, 'Contrôles')
    const finding = (words: RegExp) => window.getByRole('row').filter({ hasText: words })
    await finding(/Commune de Beaune\s: le référent n’est pas en fonction/).waitFor()
    // What the assistant put in place is not missed.
    expect(await finding(/Aucun comité de pilotage stratégique|coordination globale n’est pas/).count()).toBe(
      0,
    )
    const file = folder.path('conformite.pdf')
    application.answerDialogs({ kind: 'save', path: file })
    await window.getByRole('button', { name: 'Exporter' }).click()
    await window.getByRole('menuitem', { name: 'Rapport (PDF)' }).click()
    await expect.poll(() => fs.existsSync(file), { timeout: 30_000 }).toBe(true)

    const printed = readPdfPages(file).join(' ').replace(/\s+/g, ' ')
    expect(printed).toContain('ENT des écoles de la Côte-d’Or')
    expect(printed).toContain('qu’au niveau des collectivités, les référents soient clairement identifiés')
  })
})

describe('a single commune', () => {
  beforeAll(start)
  afterAll(() => application.close())

  test('gets one committee that is strategic and operational, by the keyboard alone', async () => {
    const press = (...keys: readonly string[]) =>
      keys.reduce((before, key) => before.then(() => window.keyboard.press(key)), Promise.resolve())
    await window.getByRole('button', { name: /Nouveau projet/ }).focus()
    await press('Enter')
    await dialog().waitFor()
    await dialog()
      .getByRole('radio', { name: /^Académique/ })
      .focus()
    await press('Space', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')
    await press('Tab')
    await window.keyboard.type('21054')
    await window.getByRole('option', { name: /Commune de Beaune/ }).waitFor()
    await press('ArrowDown', 'Enter')
    await expect
      .poll(() => dialog().getByLabel('Nom du projet').inputValue())
      .toBe('ENT des écoles de Beaune')
    await dialog().getByLabel('Nom du projet').press('Enter')

    await dialog().getByLabel('Circonscriptions').fill('Beaune')
    await dialog().getByLabel('Écoles pilotes').fill('École primaire Jules-Ferry')
    await dialog().getByRole('button', { name: 'Suivant' }).press('Enter')
    await dialog().getByLabel('Fournisseur de l’ENT').press('Enter')
    await dialog()
      .getByRole('radio', { name: /^Émergence/ })
      .focus()
    await press('Space', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')
    await dialog().getByRole('button', { name: 'Suivant' }).press('Enter')

    await proposed('Comité de pilotage').getByText('Paramètre de l’outil').waitFor()
    application.answerDialogs({ kind: 'save', path: folder.path('Beaune.gouvernail') })
    await dialog().getByRole('button', { name: 'Créer le projet…' }).press('Enter')
    await documentShown(window)

    await chartNode(window, 'Comité de pilotage, COPIL').waitFor()
    const [committee] = (await recordsIn(window, 'body')).filter(({ sigle }) => sigle === 'COPIL')
    expect(committee).toMatchObject({ kinds: ['steering', 'operational'], level: 'territorial' })
    const missions = (await recordsIn(window, 'assignment')).filter(({ bodyId }) => bodyId === committee?.id)
    expect(missions).toHaveLength(11)
    expect((await recordsIn(window, 'project'))[0]).toMatchObject({
      ...{ scope: 'commune', territory: 'Commune de Beaune', territoryCode: '21054', phaseId: 'phase-5' },
    })
    expect(application.unusedAnswers()).toEqual([])
  })
})
