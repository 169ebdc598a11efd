import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { readPdfPages } from '../support/pdf.ts'
import { recordsIn } from '../support/records.ts'
import { openSample } from '../support/sample.ts'
import { choose, exported, goTo, read, toast } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  application = await openSample()
  window = application.window
})

afterAll(() => application.close())

const button = (name: string | RegExp) => window.getByRole('button', { name })
const dialog = () => window.getByRole('dialog')

async function minutesOf(day: string): Promise<void> {
  await window.getByText(day).first().click()
  await window.getByRole('tab', { name: 'Compte rendu' }).click()
  await window.getByRole('region', { name: 'Avancement du compte rendu' }).waitFor()
}

async function lifeOf(meeting: string) {
  return (await recordsIn(window, 'minutes')).find(({ meetingId }) => meetingId === meeting)
}

async function printed(name: string, file: string): Promise<string> {
  application.answerDialogs({ kind: 'save', path: file })
  await button(name).click()
  await exported(window, /Export terminé/)
  const pages = readPdfPages(file)
  await toast(window, /Export terminé/)
    .first()
    .getByRole('button', { name: 'Fermer' })
    .click()
  return pages.join('\n')
}

describe('minutes, from the draft to the rectification', () => {
  test('are exported as a project as soon as the meeting was held', async () => {
    await goTo(window, 'Séances')
    await minutesOf('21 mai 2026')

    const words = await printed('Compte rendu (PDF)', folder.path('projet.pdf'))

    expect(read(words)).toContain('Compte rendu de la séance n° 1 du 21 mai 2026')
    expect(words).toMatch(/^\s*Projet$/m)
  })

  test('are circulated with fifteen days for observations', async () => {
    await button('Diffuser pour observations').click()
    await dialog().getByRole('button', { name: 'Diffuser pour observations' }).click()
    await window
      .getByText(/observations jusqu’au/)
      .first()
      .waitFor()
    expect(await lifeOf('cso-2026-1')).toMatchObject({ status: 'circulated' })
  })

  test('have one more observation noted, of a member of the body', async () => {
    await minutesOf('29 septembre 2026')
    await button('Noter une observation').click()
    await choose(dialog(), 'Auteur, membre de l’instance', /CHANTEGRIVE|VAUTRIN/)
    await dialog().getByLabel('Observation', { exact: true }).fill('Préciser la clé de répartition.')
    await dialog().getByRole('button', { name: 'Noter une observation' }).click()
    await window.getByText('Préciser la clé de répartition.').waitFor()
  })

  test('are adopted by the next meeting of the body, which nothing takes back', async () => {
    await button('Adopter').click()
    expect(read(await dialog().textContent())).toContain('à la séance n° 3 du 8 décembre 2026')
    expect(read(await dialog().textContent())).toContain('1 observation attend une suite.')
    await dialog().getByRole('button', { name: 'Adopter' }).click()

    await window.getByText('Compte rendu adopté').first().waitFor()
    await window.keyboard.press('Control+z')
    await window.getByText('Un compte rendu adopté ne s’annule pas').first().waitFor()
    expect(await lifeOf('cps-2026-2')).toMatchObject({
      status: 'adopted',
      adoptedAtMeetingId: 'cps-2026-3',
      adoptedOn: '2026-12-08',
    })
  })

  test('lock what they tell: the agenda is read, not written', async () => {
    await window.getByRole('tab', { name: /Ordre du jour/ }).click()
    await window.getByRole('grid', { name: 'Ordre du jour' }).getByRole('row').nth(1).click()

    await expect.poll(() => window.locator('.meeting [data-readonly]').count()).toBeGreaterThan(0)
    await window.getByRole('tab', { name: 'Compte rendu' }).click()
  })

  test('are signed elsewhere, on a day that is noted', async () => {
    await button('Noter la signature').click()
    await dialog().getByRole('button', { name: 'Noter la signature' }).click()

    await expect.poll(async () => (await lifeOf('cps-2026-2'))?.status).toBe('signed')
  })

  test('are answered by a dated rectification, which their last export bears', async () => {
    await button('Ajouter un rectificatif').click()
    await dialog().getByLabel('Texte du rectificatif').fill('Au point 3, lire « six écoles ».')
    await dialog().getByRole('button', { name: 'Ajouter un rectificatif' }).click()
    await window.getByText('Au point 3, lire « six écoles ».').waitFor()

    const words = await printed('Compte rendu (PDF)', folder.path('rectifie.pdf'))

    expect(words).toContain('lire')
    expect(read(words)).toContain('Adopté à la séance n° 3 du 8 décembre 2026')
    expect(words).not.toMatch(/^\s*Projet$/m)
  })
})
