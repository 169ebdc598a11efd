import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { chartNode } from '../support/chart.ts'
import { askMenu, documentShown, laptop, read, toast } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
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

test('a document leaves under a phrase, and comes back with that phrase only', async () => {
  const sent = folder.path('Envoi.gouvernail.age')
  const received = folder.path('Reçu.gouvernail')
  await askMenu(application, 'document.encrypt')
  const making = dialog('Enregistrer une copie chiffrée')
  const password = making.getByLabel('Mot de passe', { exact: true })
  const confirm = making.getByRole('button', { name: 'Choisir où enregistrer…' })

  await password.fill('onze lettre')
  expect(await confirm.getAttribute('aria-disabled')).toBe('true')
  expect(await password.getAttribute('type')).toBe('password')
  await making.getByRole('button', { name: 'Proposer une phrase' }).click()
  const phrase = await password.inputValue()
  expect(phrase).toMatch(/^([a-z]+-){5}[a-z]+$/)
  expect(await password.getAttribute('type')).toBe('text')
  application.answerDialogs({ kind: 'save', path: sent })
  await confirm.click()
  await toast(window, 'Copie chiffrée enregistrée').waitFor()
  expect(await making.count()).toBe(0)
  expect(fs.readFileSync(sent).subarray(0, 21).toString()).toBe('age-encryption.org/v1')

  await askMenu(application, 'document.close')
  await window.getByRole('heading', { name: 'Gouvernail' }).waitFor()
  application.answerDialogs({ kind: 'open', paths: [sent] })
  await window.keyboard.press('Control+o')
  const asking = dialog('Ce document est protégé par un mot de passe')
  await asking.getByLabel('Mot de passe').fill(`${phrase}s`)
  await window.keyboard.press('Enter')
  await asking.getByText(/Ce n’est pas le mot de passe/).waitFor()
  expect(read(await asking.textContent())).toContain('« Envoi.gouvernail.age »')
  application.answerDialogs({ kind: 'save', path: received })
  await asking.getByLabel('Mot de passe').fill(phrase)
  await window.keyboard.press('Enter')

  await toast(window, 'Document ouvert').waitFor()
  await chartNode(window, 'Comité de pilotage stratégique').waitFor()
  expect(await asking.count()).toBe(0)
  expect(fs.existsSync(received)).toBe(true)
  expect(application.unusedAnswers()).toEqual([])
})
