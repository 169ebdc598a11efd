import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDocument } from '#electron/document/create.ts'
import { contentFromDump } from '#electron/document/dump.ts'
import { resourcesPath } from '../documents/support/render.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { askMain } from '../support/main-process.ts'
import { documentShown, goTo, laptop, read } from '../support/screen.ts'
import { aCommand, successOf } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
const file = () => folder.path('ENT.gouvernail')
const her = {
  lastName: 'Vaucanson',
  firstName: 'Hippolyte',
  email: 'h.vaucanson@exemple.fr',
  phone: '06 98 76 54 32',
}
let application: Application
let window: Page

/** The sample, with somebody who left four years ago. */
function writeSampleWithFormer(): void {
  const content = successOf(
    contentFromDump(JSON.parse(fs.readFileSync(`${resourcesPath}/samples/ent-premier-degre.json`, 'utf8'))),
  )
  const session = successOf(createDocument(file(), content))
  const [post] = session.data().post.keys()
  const person = { id: 'p-former', civility: 'mr', note: '', anonymisedOn: null, ...her }
  const term = { from: '2019-09-01', to: '2022-08-31', act: '', note: '' }
  const value = { id: 't-former', postId: post, personId: person.id, ...term }
  successOf(session.execute(aCommand({ type: 'post.appoint', value, person, endsTenureId: null })))
  session.close()
}

const readable = () => Object.values(her).filter((word) => fs.readFileSync(file()).includes(word))
const dialog = () => window.getByRole('dialog', { name: 'Données personnelles' })

describe('personal data', () => {
  beforeAll(async () => {
    writeSampleWithFormer()
    application = await launchApplication({ args: [file()] })
    window = application.window
    await window.setViewportSize(laptop)
    await window.emulateMedia({ reducedMotion: 'reduce' })
    await documentShown(window)
  })
  afterAll(() => application.close())

  test('a former member beyond the retention is listed, and nobody who holds anything', async () => {
    await goTo(window, 'Personnes et organismes')
    await window.getByRole('button', { name: 'Revues et départs' }).click()
    await window.getByRole('menuitem', { name: 'Données personnelles…' }).click()

    const options = dialog().getByRole('option')
    expect(await options.allTextContents().then((all) => all.map(read))).toEqual([
      expect.stringContaining('M. Hippolyte VAUCANSON'),
    ])
    expect(await violationsIn(window)).toEqual([])
  })

  test('the entry of the register says the retention of this document', async () => {
    await dialog().getByRole('tab', { name: 'Fiche de registre' }).click()
    const entry = read(await dialog().getByRole('textbox', { name: 'Fiche de registre' }).inputValue())
    expect(entry).toContain('Durée : 24 mois après la fin de la dernière fonction')
  })

  test('the keyboard goes from the entry to the button that copies it', async () => {
    const entry = dialog().getByRole('textbox', { name: 'Fiche de registre' })
    await entry.focus()
    await window.keyboard.press('Tab')
    await window.keyboard.press('Enter')

    await window.getByText('Fiche de registre copiée').waitFor()
    const copied = await application.electron.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied).toBe(await entry.inputValue())
    expect(await violationsIn(window)).toEqual([])
    await dialog().getByRole('tab', { name: 'Anciens membres' }).click()
  })

  test('anonymised, he can be read nowhere in the file, nor in the backups of this machine', async () => {
    expect(await askMain(window, 'backup.name', { name: 'Avant l’effacement' })).toMatchObject({ ok: true })
    await dialog().getByRole('option', { name: 'VAUCANSON' }).click()
    await dialog().getByRole('button', { name: 'Anonymiser' }).click()
    const question = window.getByRole('alertdialog', { name: 'Anonymiser 1 personne ?' })
    expect(read(await question.textContent())).toContain('définitif')
    await question.getByRole('button', { name: 'Anonymiser' }).click()

    await dialog().getByText('aucun ancien membre').waitFor()
    await window.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await window.getByText('Ancien membre n° 1').first().waitFor()
    await window.getByRole('button', { name: 'Supprimer maintenant…' }).click()
    const backups = window.getByRole('alertdialog', { name: /Des sauvegardes contiennent encore/ })
    expect(read(await backups.textContent())).toMatch(/supprimées? à partir du \d+/)
    expect(await violationsIn(window)).toEqual([])
    await backups.getByRole('button', { name: /^Supprimer/ }).click()
    await window.getByText('Sauvegardes supprimées').waitFor()
    const left = await askMain(window, 'backup.list', undefined)
    expect(left.ok && left.value.map(({ reason }) => reason)).not.toContain('named')
    await application.close()
    expect(readable()).toEqual([])
  })
})
