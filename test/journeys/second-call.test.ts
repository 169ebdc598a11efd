import fs from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { readPdfPages } from '../support/pdf.ts'
import { recordsIn } from '../support/records.ts'
import { documentShown, exported, goTo, historyLabel, laptop, read, toast } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// The committee of the sample project meets on 8 December 2026, under the rules of the CRPA.
const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  const home = folder.path('home')
  fs.mkdirSync(home)
  application = await launchApplication({ args: ['--sample'], env: { HOME: home } })
  window = application.window
  await window.setViewportSize(laptop)
  await clock('2026-12-08T13:55')
  await documentShown(window)
})

afterAll(() => application.close())

const clock = (time: string) => window.clock.setFixedTime(new Date(`${time}:00+01:00`))
const button = (name: string | RegExp) => window.getByRole('button', { name, exact: true })
const dialog = () => window.getByRole('dialog')
const row = (name: string | RegExp) =>
  window.getByRole('row').filter({ has: window.getByRole('rowheader', { name }) })
const quorum = async (within: string) => read(await window.locator(`${within} .quorum strong`).textContent())

/** Exports by one gesture, and gives the words of all pages. */
async function printed(file: string, gesture: () => Promise<void>): Promise<string> {
  application.answerDialogs({ kind: 'save', path: folder.path(file) })
  await gesture()
  await exported(window, /Export terminé/)
  await toast(window, /Export terminé/)
    .first()
    .getByRole('button', { name: 'Fermer' })
    .click()
  return read(readPdfPages(folder.path(file)).join('\n'))
}

/** Types a line of the session and waits for its answer. */
async function enter(line: string): Promise<string> {
  await window.keyboard.type(line)
  await window.keyboard.press('Enter')
  const answer = window.locator('.session-said [data-tone]').first()
  await answer.waitFor()
  return read(await answer.textContent())
}

/** Of those of whom nothing is noted yet, one is there and all the others are excused. */
async function callTheOthers(): Promise<void> {
  const uncalled = window.locator('.session-roll .session-member[data-status="none"] kbd')
  const codes = await uncalled.allTextContents()
  for (const [index, code] of codes.entries()) await enter(index === 0 ? code : `${code} e`)
}

async function tab(name: string | RegExp): Promise<void> {
  await window.getByRole('tab', { name }).click()
}

describe('an elected member who cannot come', () => {
  const mayor = () => row('Maire de Brumeval')
  const state = (name: string) => mayor().getByRole('radio', { name, exact: true })
  const receiver = (within: Locator) => within.getByRole('button', { name: /^Pouvoir donné à/ })

  test('is replaced by another elected member of her council without a question', async () => {
    await goTo(window, 'Séances')
    await window.getByText('8 décembre 2026').first().click()
    await tab('Présences')
    await state('Représenté').click()
    await mayor()
      .getByRole('button', { name: /^Représenté par .*PASSELOUP/ })
      .waitFor()
    expect(await window.getByRole('dialog').count()).toBe(0)
  })

  test('an agent of the town is advised against, with the article that says so', async () => {
    await mayor()
      .getByRole('button', { name: /^Représenté par/ })
      .click()
    await dialog().getByRole('combobox', { name: 'Personne' }).fill('lambrequin')
    await window.getByRole('option', { name: /lambrequin/i }).click()

    const words = read(await dialog().getByRole('alert').textContent())
    expect(words).toContain('Suppléance contraire aux règles de l’instance')
    expect(words).toContain('revient à une personne élue de la même assemblée')
    expect(words).toContain('art. R133-3')
    expect(await dialog().getByRole('button', { name: 'Noter quand même' }).count()).toBe(1)
    await dialog().getByRole('button', { name: 'Annuler' }).click()
  })

  test('gives her proxy instead to a member who is there, who may hold no second one', async () => {
    await row('VAUTRIN').getByRole('radio', { name: 'Présente', exact: true }).click()
    await state('Pouvoir').click()
    await receiver(mayor()).click()
    await window.getByRole('option', { name: /VAUTRIN/ }).click()
    await row('TOURNEBRISE').getByRole('radio', { name: 'Pouvoir', exact: true }).click()

    await expect
      .poll(async () => read(await row('TOURNEBRISE').textContent()))
      .toContain('Hélène VAUTRIN (déjà porteur)')
    await receiver(row('TOURNEBRISE')).click()
    expect(await window.getByRole('option', { name: /VAUTRIN/ }).count()).toBe(0)
    await window.keyboard.press('Escape')
    const given = (await recordsIn(window, 'attendance')).filter(
      ({ meetingId, proxySeatId }) => meetingId === 'cps-2026-3' && proxySeatId !== null,
    )
    expect(given).toMatchObject([{ seatId: 'cps-maire-brumeval', proxySeatId: 'cps-dasen' }])
  })
})

test('somebody is invited beside the body, under a title of her own', async () => {
  const guests = window.getByRole('region', { name: 'Invités' })
  await guests.getByRole('button', { name: 'Inviter une personne' }).click()
  await dialog().getByRole('button', { name: 'Créer une personne' }).click()
  await dialog().getByLabel('Prénom').fill('Odile')
  await dialog().getByLabel('Nom', { exact: true }).fill('Zénith')
  await dialog().getByLabel('Qualité').fill('représentante de l’éditeur')
  await dialog().getByRole('button', { name: 'Inviter', exact: true }).click()

  await expect.poll(async () => read(await guests.textContent())).toContain('Représentante de l’éditeur')
  expect(await historyLabel(window, 'Annuler')).toContain('inviter une personne')
})

describe('a meeting without a quorum', () => {
  test('is closed with one line, and its minutes say why', async () => {
    await window.keyboard.press('Control+Shift+O')
    await window.locator('.session-entry textarea').waitFor()
    await callTheOthers()
    expect(await quorum('.session')).toMatch(/^Quorum non atteint/)
    expect(read(await window.locator('.session-said').textContent())).toContain(
      '/q le constate et lève la séance',
    )

    expect(await enter('/q')).toContain('constater l’absence de quorum')
    await window.keyboard.press('Escape')

    await tab('Compte rendu')
    const words = await printed('carence.pdf', () => button('Compte rendu (PDF)').click())
    expect(words).toContain('Constat de carence')
    expect(words).toContain('Le quorum n’étant pas atteint, la séance est levée à 13 h 55.')
    expect(words).toContain('Aucun point de l’ordre du jour n’est examiné')
  })

  test('is followed by a second one, on the first day that the rules and the calendar allow', async () => {
    await button('Convoquer de nouveau…').click()
    const words = read(await dialog().textContent())
    expect(words).toContain('Première date possible : lundi 14 décembre 2026')
    expect(words).toContain('aucun quorum n’est exigé')
    const before = await recordsIn(window, 'agendaItem')
    await dialog().getByRole('button', { name: 'Créer la seconde séance' }).click()
    await dialog().getByLabel('Une lettre pour tous').waitFor()

    const meetings = await recordsIn(window, 'meeting')
    const second = meetings.find(({ date }) => date === '2026-12-14')
    const after = await recordsIn(window, 'agendaItem')
    const titles = (items: typeof after, id: string) =>
      items
        .filter(({ meetingId }) => meetingId === id)
        .sort((a, b) => a.order - b.order)
        .map(({ title }) => title)
    expect(titles(after, second?.id ?? '')).toEqual(titles(before, 'cps-2026-3'))
  })

  test('has its letter opened, which says that no quorum is required', async () => {
    await dialog().getByText('Une lettre pour tous').click()
    const words = await printed('seconde.pdf', () =>
      dialog().getByRole('button', { name: 'Exporter' }).click(),
    )
    expect(words).toContain('Le quorum n’ayant pas été atteint lors de la séance du 8 décembre 2026')
    expect(words).toContain('L’ordre du jour est celui de cette première séance.')
    expect(words).toContain('aucun quorum n’est exigé')
    expect(await historyLabel(window, 'Annuler')).toContain('convoquer une seconde séance')
  })

  test('the second one deliberates without a quorum once its call was sent', async () => {
    await tab('Convocation')
    await button('Noter un envoi').click()
    expect(read(await dialog().textContent())).toContain('Seconde convocation, faute de quorum')
    await dialog().getByRole('button', { name: 'Noter un envoi' }).click()
    await window.getByRole('button', { name: /^Seconde convocation/ }).waitFor()

    await clock('2026-12-14T14:05')
    await window.keyboard.press('Control+Shift+O')
    await window.locator('.session-entry textarea').waitFor()
    await callTheOthers()
    expect(await quorum('.session')).toBe('Seconde convocation : aucun quorum n’est exigé.')
    await enter('/o')
    await enter('>1')
    await clock('2026-12-14T14:20')
    await enter('>2')
    await enter('+oz')
    await enter('/f')
    await window.keyboard.press('Escape')

    await tab('Compte rendu')
    const words = await printed('second.pdf', () => button('Compte rendu (PDF)').click())
    expect(words).toContain('délibère sur seconde convocation, sans condition de quorum')
    expect(words).not.toContain('Constat de carence')
    expect(words).toContain('Odile ZÉNITH, représentante de l’éditeur, arrivée à 14 h 20, pour le point 2')
  })
})
