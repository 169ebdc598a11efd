import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { recordsIn } from '../support/records.ts'
import { documentShown, exported, goTo, laptop, read } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  const home = folder.path('home')
  fs.mkdirSync(home)
  application = await launchApplication({ args: ['--sample'], env: { HOME: home } })
  window = application.window
  await window.setViewportSize(laptop)
  await documentShown(window)
})

afterAll(() => application.close())

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
