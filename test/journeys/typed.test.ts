import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newDocumentContent, writeDocument } from '#electron/document/create.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { aRecord } from '../support/builders.ts'
import { askMain } from '../support/main-process.ts'
import { recordsIn } from '../support/records.ts'
import { documentShown, goTo, historyLabel, laptop, read, toast } from '../support/screen.ts'
import { successOf } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// What is typed when the machine gives up. Processes are found in /proc.
const onLinux = test.skipIf(process.platform !== 'linux')
const folder = temporaryFolder()
const file = () => folder.path('ENT.gouvernail')
let application: Application
let window: Page

beforeAll(async () => {
  const content = newDocumentContent('ENT')
  const person = aRecord('person', 'person-1', { firstName: 'Claire', lastName: 'AUBÉPINE', note: 'Avant' })
  const ranked = aRecord('function', 'function-1')
  const data = {
    ...content.data,
    person: new Map([[person.id, person]]),
    function: new Map([[ranked.id, ranked]]),
  }
  successOf(writeDocument(file(), { ...content, data }))
  fs.mkdirSync(folder.path('profile'))
  await start()
})

afterAll(() => application.close())

async function start(): Promise<void> {
  application = await launchApplication({ args: [file()], userData: folder.path('profile') })
  window = application.window
  await window.setViewportSize(laptop)
  await documentShown(window)
}

/** Once the last letter has been kept. */
async function killAfter(...texts: readonly string[]): Promise<void> {
  await expect.poll(kept).toEqual(texts)
  await application.kill()
  await start()
}

async function kept() {
  const answer = await askMain(window, 'typed.list', undefined)
  return answer.ok ? answer.value.map(({ text }) => text).sort() : answer.error
}

const banner = (title: string) => window.getByRole('region', { name: title })
const sheet = () => window.getByRole('complementary')
const dialog = () => window.getByRole('dialog')
const people = async () =>
  (await recordsIn(window, 'person')).map(({ lastName, note }) => ({ lastName, note }))

onLinux('what is typed in a sheet when the program is killed is taken up as an edit', async () => {
  await goTo(window, 'Personnes et organismes')
  await window.getByRole('tab', { name: /Personnes/ }).click()
  await window.getByRole('grid').getByRole('row').nth(1).click()
  await sheet().getByLabel('Note').fill('Rappeler lundi')
  await killAfter('Rappeler lundi')

  const offer = banner('Une saisie n’avait pas été enregistrée')
  expect(read(await offer.textContent())).toContain('champ « Note » : « Rappeler lundi »')
  expect(await violationsIn(window)).toEqual([])
  await offer.getByRole('button', { name: 'Reprendre' }).click()

  await toast(window, 'Saisie reprise').waitFor()
  expect(await people()).toEqual([{ lastName: 'AUBÉPINE', note: 'Rappeler lundi' }])
  expect(await sheet().getByLabel('Note').inputValue()).toBe('Rappeler lundi')
  expect(await historyLabel(window, 'Annuler')).toContain('Annuler : modifier')
  await offer.waitFor({ state: 'detached' })
  await expect.poll(kept).toEqual([])
})

onLinux('what is typed in a dialog comes back in it, and what is given up does not', async () => {
  await sheet().getByLabel('Note').fill('Donné, puis repris')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Ajouter une personne' }).first().click()
  await dialog().getByLabel('Prénom').fill('Jean')
  await dialog().getByLabel('Nom', { exact: true }).fill('CHÊNE')
  await killAfter('CHÊNE', 'Jean')

  const offer = banner('2 saisies n’avaient pas été enregistrées')
  await offer.getByRole('button', { name: 'Voir les saisies' }).click()
  const line = dialog().getByRole('listitem').filter({ hasText: 'CHÊNE' })
  expect(read(await line.textContent())).toContain('Fenêtre « Ajouter une personne », champ « Nom »')
  expect(await violationsIn(window)).toEqual([])
  await line.getByRole('button', { name: /^Reprendre/ }).click()
  await window.getByRole('button', { name: 'Ajouter une personne' }).first().click()

  await expect.poll(() => dialog().getByLabel('Nom', { exact: true }).inputValue()).toBe('CHÊNE')
  await expect.poll(() => dialog().getByLabel('Prénom').inputValue()).toBe('Jean')
  await offer.waitFor({ state: 'detached' })
  await dialog().getByRole('button', { name: 'Ajouter une personne' }).click()
  await dialog().waitFor({ state: 'detached' })
  expect((await people()).map(({ lastName }) => lastName)).toContain('CHÊNE')
  await expect.poll(kept).toEqual([])
})

onLinux(
  'a field that changed since shows both values, and a text of what is gone can be copied',
  async () => {
    const answer = await askMain(window, 'document.read', undefined)
    const texts = [
      { id: 'changed', of: 'person-1', from: 'Autrefois', text: 'Rappeler mardi' },
      { id: 'gone', of: 'person-gone', from: '', text: 'Pour personne' },
    ]
    const typed = texts.map(({ id, of, from, text }) => ({
      ...{ id, from, text, object: 'Personne', within: [], field: 'Note', form: null },
      place: { on: 'workspace', workspace: 'people', kind: 'person', id: of } as const,
    }))
    await askMain(window, 'typed.put', { opening: successOf(answer).opening, typed, gone: [] })
    // As after a page that was lost.
    await window.reload()
    await documentShown(window)

    await window.getByRole('button', { name: 'Voir les saisies' }).click()
    const line = (text: string) => dialog().getByRole('listitem').filter({ hasText: text })
    const press = (text: string, verb: RegExp) => line(text).getByRole('button', { name: verb }).click()
    await press('Pour personne', /^Reprendre/)
    await line('Pour personne').getByText('Cet objet n’existe plus').waitFor()
    await press('Pour personne', /^Copier/)
    await toast(window, 'Texte copié').waitFor()
    await press('Pour personne', /^Oublier/)
    await press('Rappeler mardi', /^Reprendre/)
    await line('Rappeler mardi').getByText('Ce champ a été modifié depuis').waitFor()
    expect(read(await line('Rappeler mardi').getByRole('term').last().textContent())).toBe('Maintenant')
    expect(read(await line('Rappeler mardi').getByRole('definition').last().textContent())).toBe(
      'Rappeler lundi',
    )
    await press('Rappeler mardi', /^Remplacer/)

    await expect.poll(async () => (await people())[0]?.note).toBe('Rappeler mardi')
    await expect.poll(kept).toEqual([])
  },
)

onLinux('figures and dates that were typed, and not yet entered, are taken up as well', async () => {
  await goTo(window, 'Personnes et organismes')
  await window.getByRole('tab', { name: /Fonctions/ }).click()
  await window.getByRole('grid').getByRole('row').nth(1).click()
  await sheet().getByRole('textbox', { name: 'Rang protocolaire' }).fill('1 250')
  await killAfter('1250')
  const offer = () => banner('Une saisie n’avait pas été enregistrée')
  expect(read(await offer().textContent())).toContain('champ « Rang')
  await offer().getByRole('button', { name: 'Reprendre' }).click()
  await expect.poll(async () => (await recordsIn(window, 'function')).map(({ rank }) => rank)).toContain(1250)

  await goTo(window, 'Organisation')
  await sheet().getByRole('group', { name: 'Lancé le' }).getByRole('spinbutton').first().click()
  await window.keyboard.type('09032026')
  await killAfter('09/03/2026')
  expect(read(await offer().textContent())).toContain('champ « Lancé le » : « 09/03/2026 »')
  await offer().getByRole('button', { name: 'Reprendre' }).click()

  await expect.poll(async () => (await recordsIn(window, 'project'))[0]?.startedOn).toBe('2026-03-09')
  await offer().waitFor({ state: 'detached' })
  await expect.poll(kept).toEqual([])
})
