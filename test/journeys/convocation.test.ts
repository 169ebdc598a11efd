import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aTemplate } from '../documents/support/word-templates.ts'
import type { Application } from '../support/application.ts'
import { recordsIn } from '../support/records.ts'
import { openSample } from '../support/sample.ts'
import { choose, exported, goTo, read, toast } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { zipMembers } from '../support/zip.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  application = await openSample()
  window = application.window
})

afterAll(() => application.close())

/** The names of the buttons of the dialog that the messages cover. */
function coveredButtons(): Promise<readonly string[]> {
  return window.evaluate(() => {
    const messages = document.querySelector('.ui-toasts')?.getBoundingClientRect()
    if (messages === undefined) throw new Error('no message')
    const isCovered = (button: Element) => {
      const { left, right, top, bottom, width } = button.getBoundingClientRect()
      const isBeside = messages.right <= left || right <= messages.left
      return width > 0 && !isBeside && messages.top < bottom && top < messages.bottom
    }
    const buttons = [...document.querySelectorAll('[role="dialog"] button')]
    return buttons.filter(isCovered).map((button) => button.textContent || button.ariaLabel || '')
  })
}

test('the letter that convenes a meeting is exported from its tab', async () => {
  const file = folder.path('convocation.pdf')
  await goTo(window, 'Séances')
  await window.getByRole('tab', { name: 'Convocation' }).click()
  const documents = window.getByRole('region', { name: 'Documents' })
  await documents.getByRole('button', { name: 'Préparer la convocation' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByText('Une lettre pour tous').click()
  await dialog.getByLabel('Référence').fill('2026-117')
  application.answerDialogs({ kind: 'save', path: file })
  await dialog.getByRole('button', { name: 'Exporter' }).click()

  await exported(window, /Export terminé/)
  expect(fs.readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
})

test('a letterhead takes a logo that is sound, and letters go into the Word file of the office', async () => {
  await goTo(window, 'Organisation')
  const active = folder.path('actif.svg')
  fs.writeFileSync(active, '<svg xmlns="http://www.w3.org/2000/svg"><script>0</script></svg>')
  const logo = folder.path('Académie_de_Valmérande.svg')
  const blue = '<rect width="40" height="30" fill="#174a7c"/>'
  fs.writeFileSync(logo, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30">${blue}</svg>`)
  await window.getByRole('button', { name: 'Modifier les en-têtes' }).click()
  const dialog = window.getByRole('dialog')
  application.answerDialogs({ kind: 'open', paths: [active] })
  await dialog.getByRole('button', { name: 'Importer un logo' }).click()
  await toast(window, 'Dessin qui contient un programme').waitFor()
  expect(await coveredButtons()).toEqual([])
  expect((await recordsIn(window, 'letterhead'))[0]?.logo).toBeNull()

  application.answerDialogs({ kind: 'open', paths: [logo] })
  await dialog.getByRole('button', { name: 'Importer un logo' }).click()
  await dialog.getByRole('figure').getByRole('img', { name: 'Académie de Valmérande' }).waitFor()
  await dialog.getByRole('button', { name: 'Fermer' }).first().click()

  const template = folder.path('papier.docx')
  fs.writeFileSync(template, await aTemplate(['{{contenu}}', 'Fin du papier']))
  application.answerDialogs({ kind: 'open', paths: [template] })
  await window.getByRole('button', { name: /^Choisir le modèle : convocation/ }).click()
  await window.getByRole('complementary').getByText('papier.docx').waitFor()
  const file = folder.path('convocation.docx')
  await goTo(window, 'Séances')
  await window.getByRole('tab', { name: 'Convocation' }).click()
  await window.getByRole('button', { name: 'Préparer la convocation' }).click()
  await dialog.getByText('Une lettre pour tous').click()
  expect(await coveredButtons()).toEqual([])
  await choose(dialog, 'Sous forme de', 'Lettre (DOCX)')
  application.answerDialogs({ kind: 'save', path: file })
  await dialog.getByRole('button', { name: 'Exporter' }).click()

  await expect.poll(() => fs.existsSync(file), { timeout: 60_000 }).toBe(true)
  const written = zipMembers(fs.readFileSync(file))
    .get('word/document.xml')
    ?.toString('utf8')
    .replace(/<[^>]*>/g, '')
  expect(written).toContain('Fin du papier')
  expect(written).toContain('Objet')
})

test('a sending is noted for the members of the day of the meeting, and cannot be undone', async () => {
  await goTo(window, 'Séances')
  await window.getByRole('tab', { name: 'Convocation' }).click()
  await expect
    .poll(async () => read((await window.getByRole('tabpanel').textContent()) ?? ''))
    .toContain('Aucun envoi')

  await window.getByRole('button', { name: 'Noter un envoi' }).click()
  const dialog = window.getByRole('dialog')
  const members = dialog.getByRole('group', { name: 'Destinataires' }).getByRole('checkbox')
  const ticked = await members.evaluateAll(
    (all) => all.filter((one) => (one as HTMLInputElement).checked).length,
  )
  await dialog.getByRole('button', { name: 'Noter un envoi' }).click()

  const sent = window.getByRole('button', { name: /^Convocation, par courriel le/ })
  await sent.waitFor()
  expect(read((await sent.textContent()) ?? '')).toContain(`à ${ticked} destinataires`)
  await expect.poll(() => window.getByText('Convoquée', { exact: true }).count()).toBeGreaterThan(0)
  await window.keyboard.press('Control+z')
  await window.getByText('Une convocation envoyée ne s’annule pas').first().waitFor()
})

test('answers are noted seat by seat, and tell what the quorum will be', async () => {
  const replies = window.getByRole('region', { name: 'Réponses' })
  const forecast = async () => read((await replies.locator('p').first().textContent()) ?? '')
  const before = await forecast()
  await replies
    .getByRole('radio', { name: /^Présente?$/ })
    .first()
    .click()

  await expect.poll(forecast).not.toBe(before)
  await expect.poll(forecast).toContain('1 membre annoncé')
  expect(await recordsIn(window, 'reply')).toMatchObject([{ answer: 'present' }])
})
