import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEncrypted, writeDecrypted } from '#electron/encryption/encrypted-copy.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { aRecord } from '../support/builders.ts'
import { askMain, readDocument } from '../support/main-process.ts'
import { askMenu, documentShown, goTo, laptop, read, toast } from '../support/screen.ts'
import { openSession, successOf } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
const local = 'Groupe d’accompagnement de proximité de Brumeval'
let application: Application
let window: Page

beforeAll(async () => {
  application = await launchApplication({ args: ['--sample'] })
  window = application.window
  await window.setViewportSize(laptop)
  await documentShown(window)
})

afterAll(() => application.close())

function dialog(title: string) {
  return window.getByRole('dialog', { name: title })
}

/** A decision that waits to be adopted in the body whose register is given. */
async function propose(title: string): Promise<void> {
  const value = {
    ...aRecord('decision', 'd-local', { title, text: 'Le groupe décide.' }),
    bodyId: 'gap-brumeval',
  }
  const done = await askMain(window, 'execute', { type: 'decision.create', value } as never) // an id of the sample
  if (!done.ok) throw new Error(JSON.stringify(done.error))
}

/** Opens the copy as whoever receives it would, in a window of its own. */
async function unlockElsewhere(sealed: string, phrase: string, file: string): Promise<Page> {
  application.answerDialogs({ kind: 'open', paths: [sealed] })
  await window.keyboard.press('Control+o')
  await window.getByRole('textbox', { name: 'Mot de passe' }).fill(phrase)
  application.answerDialogs({ kind: 'save', path: file })
  const opened = application.electron.waitForEvent('window')
  await window.keyboard.press('Enter')
  const other = await opened
  await documentShown(other)
  return other
}

test('a circonscription is sent with its register, under a phrase: nobody else is in the file, its acts are numbered there until the register is taken back, or given', async () => {
  const sealed = folder.path('pour-brumeval.gouvernail.age')
  const copy = folder.path('pour-brumeval.gouvernail')
  await propose('Prêt de tablettes')
  const whole = (await readDocument(window)).records

  await askMenu(application, 'copy.send')
  const sending = dialog('Envoyer une copie')
  await sending.getByLabel('À qui').fill('l’IEN de Brumeval')
  await sending.getByLabel('De la part de').fill('la DSDEN de la Sourdaine')
  await sending.getByRole('radio', { name: 'Une partie' }).press('Space')
  await sending.getByRole('combobox', { name: 'Partie envoyée' }).fill('circonscription bru')
  await window.getByRole('option', { name: /^Circonscription de Brumeval/ }).waitFor()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  const goes = sending.getByRole('region', { name: 'Ce qui part' })
  await expect
    .poll(async () => read(await goes.textContent()))
    .toMatch(/\d+ organismes, \d+ instances?, \d+ personnes/)
  const stays = sending.getByRole('region', { name: 'Ce qui reste ici' })
  expect(read(await stays.textContent())).toMatch(/\d+ personnes/)
  await sending.getByRole('option', { name: new RegExp(local) }).click()
  await sending.getByRole('checkbox', { name: /Protégée par un mot de passe/ }).press('Space')
  await sending.getByRole('button', { name: 'Proposer une phrase' }).click()
  const phrase = await sending.getByLabel('Mot de passe', { exact: true }).inputValue()
  expect(await violationsIn(window), 'the sending').toEqual([])
  application.answerDialogs({ kind: 'save', path: sealed })
  await sending.getByRole('button', { name: 'Enregistrer la copie…' }).click()
  await toast(window, 'Copie enregistrée')
    .getByText(/L’IEN de Brumeval numérote désormais/)
    .waitFor()

  const inside = folder.path('contenu.gouvernail')
  successOf(writeDecrypted(successOf(await openEncrypted(sealed, phrase)), inside))
  const sent = openSession(inside)
  const here = new Set([...sent.data().person.keys()].map(String))
  const keeper = sent.data().body.get('gap-brumeval' as never)?.registerHolder
  sent.close()
  expect(keeper).toBe('l’IEN de Brumeval')
  const others = whole.person.filter(({ id }) => !here.has(id))
  expect([here.size > 0, others.length > 10]).toEqual([true, true])
  const bytes = fs.readFileSync(inside).toString('latin1')
  const leaked = others.filter(({ email }) => email !== '' && bytes.includes(email))
  expect(leaked.map(({ email }) => email)).toEqual([])

  await goTo(window, 'Décisions')
  await window.getByText('Prêt de tablettes').first().click()
  const adopt = window.getByRole('complementary').getByRole('button', { name: 'Adopter' })
  await expect.poll(() => adopt.getAttribute('aria-disabled')).toBe('true')
  await adopt.focus()
  await window.getByRole('tooltip', { name: /Registre tenu par l’IEN de Brumeval/ }).waitFor()
  const refused = await askMain(window, 'execute', {
    type: 'decision.adopt',
    id: 'd-local',
    date: '2026-11-27',
  } as never)
  expect(refused).toMatchObject({ ok: false, error: { code: 'register-elsewhere' } })

  await askMenu(application, 'copy.list')
  const copies = dialog('Copies du document')
  await copies.getByRole('row', { name: /Envoyée à l’IEN de Brumeval/ }).waitFor()
  const sheet = copies.getByRole('region', { name: 'Envoyée à l’IEN de Brumeval' })
  await sheet.getByText('Circonscription de Brumeval').waitFor()
  await sheet.getByRole('button', { name: 'Reprendre le registre – GAP Brumeval' }).press('Enter')
  await window
    .getByRole('alertdialog', { name: /Reprendre le registre/ })
    .getByRole('button', { name: 'Reprendre' })
    .press('Enter')
  await toast(window, 'Registre repris').waitFor()
  await sheet.getByText(/Aucun/).waitFor()
  expect(await violationsIn(window), 'the list of copies').toEqual([])
  await window.keyboard.press('Escape')
  await copies.waitFor({ state: 'detached' })
  await expect.poll(() => adopt.getAttribute('aria-disabled')).not.toBe('true')

  const there = await unlockElsewhere(sealed, phrase, copy)
  await there.keyboard.press('Control+k')
  await there.keyboard.type('copies envoyées')
  await there
    .getByRole('option', { name: /Copies envoyées/ })
    .first()
    .waitFor()
  await there.keyboard.press('Enter')
  const origin = there.getByRole('region', { name: 'Reçue, envoyée par la DSDEN de la Sourdaine' })
  await origin
    .getByRole('button', { name: 'Rendre à la DSDEN de la Sourdaine – GAP Brumeval' })
    .press('Enter')
  await there
    .getByRole('alertdialog', { name: /Rendre le registre/ })
    .getByRole('button', { name: 'Rendre' })
    .press('Enter')
  await toast(there, 'Registre rendu').waitFor()
  await origin.getByRole('list', { name: 'Registres qu’elle tient' }).getByText('GAP Brumeval').waitFor()
})
