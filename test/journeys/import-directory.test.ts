import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { directoryText, type LineFields } from '../shared/imports/support/directory-texts.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { chartNode } from '../support/chart.ts'
import { takePicture } from '../support/pictures.ts'
import { recordsIn } from '../support/records.ts'
import { askMenu, documentShown, goTo, historyButton, laptop, read, toast } from '../support/screen.ts'
import { newSession } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

const orly: LineFields = {
  ...{ Nom_commune: 'ORLY', Code_commune: '94054', code_circonscription: '0942396U' },
  nom_circonscription: "Circonscription d'inspection  du 1er degre d'Orly",
}
const firstYear: readonly LineFields[] = [
  {},
  { ...orly, Nom_etablissement: 'Ecole maternelle Joliot-Curie' },
  { ...orly, Nom_etablissement: 'Ecole primaire Paul Éluard', SIREN_SIRET: '2,12102E+13' },
  { Nom_etablissement: 'École privée Saint-Joseph', Statut_public_prive: 'Privé' },
]
const nextYear: readonly LineFields[] = [
  { Nom_etablissement: 'Ecole élémentaire Simone Veil' },
  { ...orly, Nom_etablissement: 'Ecole maternelle Joliot-Curie' },
]

function directory(name: string, lines: readonly LineFields[]): string {
  const file = folder.path(`${name}.csv`)
  fs.writeFileSync(file, directoryText(lines))
  return file
}

const dialog = () => window.getByRole('dialog', { name: 'Importer l’annuaire de l’éducation' })
const tab = (name: string) => dialog().getByRole('tab', { name: new RegExp(`^${name}`) })
const outcome = async () => read(await dialog().locator('.import-outcome').textContent())

async function chooseFile(file: string): Promise<void> {
  application.answerDialogs({ kind: 'open', paths: [file] })
  await dialog().getByRole('button', { name: 'Choisir le fichier…' }).click()
  await tab('Nouveautés').waitFor()
}

describe('the directory of schools', () => {
  beforeAll(async () => {
    const file = folder.path('ENT 94.gouvernail')
    newSession(file).close()
    application = await launchApplication({ args: [file] })
    window = application.window
    await window.setViewportSize(laptop)
    await window.emulateMedia({ reducedMotion: 'reduce' })
    await documentShown(window)
  })
  afterAll(() => application.close())

  test('is offered by an empty chart, and says what it would do before anything changes', async () => {
    await window.getByRole('button', { name: 'Importer l’annuaire de l’éducation…' }).click()
    await chooseFile(directory('annuaire-2026', firstYear))

    expect(await outcome()).toBe('3 écoles, 2 circonscriptions, 1 DSDEN, 1 académie et 2 communes à importer')
    expect(read(await tab('Remarques').textContent())).toBe('Remarques2')
    expect(await recordsIn(window, 'entity')).toEqual([])
  })

  test('shows what was set right and what was lost, with the lines', async () => {
    await tab('Remarques').click()
    await dialog()
      .getByRole('button', { name: /1 libellé de circonscription remis en forme/ })
      .click()

    const lines = dialog().getByRole('row').filter({ hasText: 'devient' })
    expect(read(await lines.textContent())).toContain(
      "ligne 3« Circonscription d'inspection du 1er degre d'Orly »",
    )
    await dialog()
      .getByRole('button', { name: /1 numéro SIRET abîmé/ })
      .waitFor()
  })

  test('takes only what is chosen and ticked', async () => {
    await dialog().getByText('Écoles publiques seulement').click()
    expect(await outcome()).toContain('4 écoles')
    await dialog().getByText('Communes', { exact: true }).click()
    await tab('Nouveautés').click()
    await dialog()
      .getByRole('row', { name: /Saint-Joseph/ })
      .click()

    expect(await outcome()).toBe('3 écoles, 2 circonscriptions, 1 DSDEN et 1 académie à importer')
    await dialog().getByText('Communes', { exact: true }).click()
  })

  test('becomes containers on the chart, in one step that can be taken back', async () => {
    await dialog().getByRole('button', { name: 'Importer', exact: true }).click()
    const done = toast(window, /importées/)
    await done.waitFor()

    expect(read(await done.textContent())).toContain(
      '3 écoles, 2 circonscriptions, 1 DSDEN, 1 académie et 2 communes importées',
    )
    await chartNode(window, 'Circonscription d’Orly').waitFor()
    expect(await recordsIn(window, 'placement')).toHaveLength(9)
    await done.getByRole('button', { name: 'Annuler l’import' }).click()
    await expect.poll(() => recordsIn(window, 'entity')).toEqual([])
    await historyButton(window, 'Rétablir').click()
    await expect.poll(async () => (await recordsIn(window, 'entity')).length).toBe(9)
  })

  test('a year later, asks for each change and each closing', async () => {
    await askMenu(application, 'import.directory')
    await chooseFile(directory('annuaire-2027', nextYear))

    expect(await outcome()).toBe('Rien à importer')
    await tab('Changements').click()
    await dialog()
      .getByRole('row', { name: /École élémentaire Simone Veil/ })
      .click()
    await tab('Fermetures').click()
    await dialog()
      .getByRole('row', { name: /Paul Éluard/ })
      .click()
    expect(await outcome()).toBe('1 fiche à modifier, 1 école à fermer')
    await dialog().getByRole('button', { name: 'Importer', exact: true }).click()
    await toast(window, '1 fiche modifiée, 1 école fermée').waitFor()

    const schools = (await recordsIn(window, 'entity')).filter(({ kind }) => kind === 'school')
    expect(schools.map(({ name, to }) => [name, to !== null])).toEqual([
      ['École élémentaire Simone Veil', false],
      ['École maternelle Joliot-Curie', false],
      ['École primaire Paul Éluard', true],
    ])
  })

  test('a file that is something else is refused in words, and nothing is lost', async () => {
    const list = folder.path('liste.csv')
    fs.writeFileSync(list, 'Nom;Prénom\nAubépine;Claire')
    await goTo(window, 'Personnes et organismes')
    await window.getByRole('button', { name: 'Importer', exact: true }).click()
    await window.getByRole('menuitem', { name: 'Importer l’annuaire de l’éducation…' }).click()
    application.answerDialogs({ kind: 'open', paths: [list] })
    await dialog().getByRole('button', { name: 'Choisir le fichier…' }).click()

    const refusal = dialog().getByRole('alert')
    await refusal.getByText('Ce n’est pas l’annuaire de l’éducation').waitFor()
    await takePicture(window, 'import-directory-refused')
    expect(application.unusedAnswers()).toEqual([])
  })

  test('over the preview of another file too, until a file is understood', async () => {
    await chooseFile(directory('annee-3', nextYear))
    application.answerDialogs({ kind: 'open', paths: [folder.path('liste.csv')] })
    await dialog().getByRole('button', { name: 'Autre fichier…' }).click()

    await dialog().getByRole('alert').getByText('Ce n’est pas l’annuaire de l’éducation').waitFor()
    await tab('Nouveautés').waitFor()
    application.answerDialogs({ kind: 'open', paths: [directory('annee-4', firstYear)] })
    await dialog().getByRole('button', { name: 'Autre fichier…' }).click()
    await dialog().getByText('annee-4.csv').waitFor()
    expect(await dialog().getByRole('alert').count()).toBe(0)
    await window.keyboard.press('Escape')
    expect(application.unusedAnswers()).toEqual([])
  })
})
