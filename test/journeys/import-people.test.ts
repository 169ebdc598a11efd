import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRows } from '#electron/imports/read-rows.ts'
import { writeShown } from '../looks/documents.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { recordsIn } from '../support/records.ts'
import { askMenu, choose, documentShown, historyButton, laptop, read, toast } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

const dialog = () => window.getByRole('dialog', { name: 'Importer des personnes, postes et mandats' })
const tab = (name: string) => dialog().getByRole('tab', { name: new RegExp(`^${name}`) })
const outcome = async () => read(await dialog().locator('.import-outcome').textContent())

function list(name: string, ...lines: readonly string[]): string {
  const file = folder.path(`${name}.csv`)
  fs.writeFileSync(file, lines.join('\r\n'), 'latin1')
  return file
}

async function open(file: string): Promise<void> {
  await askMenu(application, 'import.people')
  application.answerDialogs({ kind: 'open', paths: [file] })
  await dialog().getByRole('button', { name: 'Choisir le fichier…' }).click()
  await tab('Personnes').waitFor()
}

async function importAll(): Promise<void> {
  await dialog().getByRole('button', { name: 'Importer', exact: true }).click()
  await toast(window, /importé/).waitFor()
}

describe('a list of persons', () => {
  beforeAll(async () => {
    const file = folder.path('sample.gouvernail')
    await writeShown('sample', file)
    application = await launchApplication({ args: [file] })
    window = application.window
    await window.setViewportSize(laptop)
    await window.emulateMedia({ reducedMotion: 'reduce' })
    await documentShown(window)
  })
  afterAll(() => application.close())

  test('begins with a model to fill in, which the program reads back', async () => {
    const model = folder.path('modele.xlsx')
    await askMenu(application, 'import.people')
    application.answerDialogs({ kind: 'save', path: model })
    await dialog().getByRole('button', { name: 'Enregistrer le fichier modèle…' }).click()
    await toast(window, 'Fichier modèle enregistré').waitFor()

    const rows = await readRows(fs.readFileSync(model), 'modele.xlsx')
    expect(rows).toMatchObject({
      ok: true,
      value: { header: expect.arrayContaining(['Nom', 'Fonction', 'Instance']) },
    })
    application.answerDialogs({ kind: 'open', paths: [model] })
    await dialog().getByRole('button', { name: 'Choisir le fichier…' }).click()
    await tab('Personnes').waitFor()
    await dialog()
      .getByRole('row', { name: /Camille EXEMPLE/ })
      .waitFor()
    await window.keyboard.press('Escape')
  })

  test('is understood column by column, and asks what it cannot tell', async () => {
    await open(
      list(
        'agents',
        'NOM;Prénom;Courriel;Fonction;Structure;Depuis;Comité;Remarque',
        'AUBEPINE;Anne;anne@ac-valmerande.example;IEN;Circonscription de Brumeval;01/01/2027;;',
        'SUREAU;Paul;;E-RUN;Brumeval;01/12/2026;CSO;',
        'VAUTRIN;Hélène;;DASEN;DSDEN;;;chef',
      ),
    )

    expect(await outcome()).toBe('2 personnes et 1 nomination à importer, 1 remplacement')
    expect(read(await tab('Correspondances').textContent())).toBe('Correspondances1')
    expect(read(await tab('Même personne').textContent())).toBe('Même personne ?1')
  })

  test('answers change what would be done', async () => {
    await tab('Correspondances').click()
    await choose(dialog().getByRole('tabpanel'), 'Brumeval', /Circonscription de Brumeval/)

    await expect.poll(outcome).toBe('2 personnes, 2 nominations et 1 siège à importer, 2 remplacements')
    await tab('Même personne').click()
    await dialog()
      .getByRole('tabpanel')
      .getByRole('button', { name: /Hélène VAUTRIN/ })
      .click()
    await window.getByRole('option', { name: 'Une autre personne' }).click()
    await expect.poll(outcome).toContain('3 personnes')
  })

  test('is imported in one step, with whom it replaces, and taken back', async () => {
    const before = (await recordsIn(window, 'person')).length
    await tab('Personnes').click()
    await dialog()
      .getByRole('row', { name: /Hélène VAUTRIN/ })
      .click()
    await importAll()

    const persons = await recordsIn(window, 'person')
    const anne = persons.find(({ lastName }) => lastName === 'Aubepine')
    const tenures = await recordsIn(window, 'tenure')
    const hers = tenures.find(({ personId }) => personId === anne?.id)
    expect(persons).toHaveLength(before + 2)
    expect(tenures.filter(({ postId, to }) => postId === hers?.postId && to === '2026-12-31')).toHaveLength(1)
    await historyButton(window, 'Annuler').click()
    await expect.poll(async () => (await recordsIn(window, 'person')).length).toBe(before)
  })

  test('a column is remembered as the person said it', async () => {
    const file = list('remembered', 'Agent;Affectation réelle', 'Paul SUREAU;Circonscription de Brumeval')
    await open(file)
    expect(await outcome()).toBe('Rien à importer')
    await dialog().getByRole('combobox', { name: 'Agent' }).click()
    await window.getByRole('option', { name: 'Nom et prénom' }).click()
    await expect.poll(outcome).toBe('1 personne à importer')
    await window.keyboard.press('Escape')

    await open(file)
    await expect.poll(outcome).toBe('1 personne à importer')
    await window.keyboard.press('Escape')
    expect(application.unusedAnswers()).toEqual([])
  })
})
