import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { recordsIn } from '../support/records.ts'
import { openSample } from '../support/sample.ts'
import { choose, goTo, historyLabel, read } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

const event = (summary: string, start: string, end: string) => [
  'BEGIN:VEVENT',
  `UID:${summary.length}-${start}@test`,
  'DTSTAMP:20260901T000000Z',
  `DTSTART;VALUE=DATE:${start}`,
  `DTEND;VALUE=DATE:${end}`,
  `SUMMARY:${summary}`,
  'END:VEVENT',
]
const calendar = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//FR'],
  ...event('Vacances de la Toussaint - Zone A', '20271023', '20271108'),
  ...event('Vacances de la Toussaint - Zone C', '20271016', '20271101'),
  ...event('Vacances de Noël - Zone C', '20271218', '20280103'),
  'END:VCALENDAR',
].join('\r\n')

describe('the year of meetings', () => {
  beforeAll(async () => {
    application = await openSample()
    window = application.window
    await goTo(window, 'Séances')
    await window.getByRole('radio', { name: 'Année', exact: true }).click()
  })
  afterAll(() => application.close())

  test('takes the holidays of the zone from a calendar file, and shades their days', async () => {
    const file = folder.path('vacances.ics')
    fs.writeFileSync(file, calendar)
    await window.getByRole('button', { name: 'Vacances scolaires…' }).click()
    const dialog = window.getByRole('dialog', { name: 'Vacances scolaires' })
    await choose(dialog, 'Zone du projet', 'Zone C')
    application.answerDialogs({ kind: 'open', paths: [file] })
    await dialog.getByRole('button', { name: 'Importer un calendrier…' }).click()
    await dialog.getByRole('checkbox', { name: /Zone C : 2/ }).waitFor()
    expect(await dialog.getByRole('checkbox', { name: /Zone A/ }).isChecked()).toBe(false)
    await dialog.getByRole('button', { name: 'Ajouter au document' }).click()
    await dialog.getByText('Vacances de Noël').waitFor()
    // The button that had the focus is gone: it goes to another one of the dialog, a moment later.
    await expect.poll(() => dialog.evaluate((shown) => shown.contains(document.activeElement))).toBe(true)
    await window.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })

    expect([...(await recordsIn(window, 'schoolHoliday'))].map(({ zone }) => zone)).toEqual(['C', 'C'])
  })

  test('plans a series on a day that the keyboard reached, and steps over the holidays', async () => {
    await window.getByRole('button', { name: 'Année suivante' }).click()
    const first = window.locator('[data-date="2027-09-01"]')
    await first.focus()
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Enter')
    const dialog = window.getByRole('dialog', { name: 'Planifier une séance' })
    await dialog.getByRole('combobox', { name: 'Instance' }).fill('CSO')
    await window.getByRole('option', { name: /^CSO/ }).first().click()
    await dialog.getByText('Planifier une série').click()
    await dialog.getByRole('textbox', { name: 'Nombre de séances' }).fill('3')
    await window.keyboard.press('Tab')

    const days = await dialog.getByRole('listitem').allTextContents()
    expect(days.map(read)).toEqual([
      'mercredi 22 septembre 2027',
      'mercredi 3 novembre 2027reportée du 27 octobre 2027, qui tombe pendant les vacances de la Toussaint',
      'mercredi 24 novembre 2027',
    ])
    await dialog.getByRole('button', { name: 'Planifier la série' }).click()
    await window.getByRole('button', { name: /^mercredi 24 novembre 2027, CSO/ }).waitFor()
    expect(await historyLabel(window, 'Annuler')).toContain('planifier 3 séances')
  })

  test('shows each meeting on its day, and opens it', async () => {
    const day = window.getByRole('button', { name: /^mercredi 22 septembre 2027, CSO/ })
    await day.click()

    await window.getByRole('heading', { level: 2, name: /suivi opérationnel/ }).waitFor()
    expect(read(await window.locator('.meeting-head').textContent())).toContain('22 septembre 2027')
  })

  test('moves a meeting with those that follow it, by as many days', async () => {
    const dates = async () =>
      (await recordsIn(window, 'meeting'))
        .filter(({ bodyId, date }) => bodyId === 'cso' && date > '2027')
        .map(({ date }) => date)
        .sort()
    const day = window.getByRole('complementary').getByRole('group', { name: 'Date', exact: true })
    await day.getByRole('spinbutton').first().click()
    await window.keyboard.type('06102027')
    await window.keyboard.press('Enter')
    const dialog = window.getByRole('dialog', { name: 'Déplacer la séance' })
    await dialog.getByText('Cette séance et les 2 suivantes, du même nombre de jours').click()
    expect((await dialog.getByRole('listitem').allTextContents()).map(read)).toEqual([
      expect.stringContaining('mercredi 17 novembre 2027'),
      expect.stringContaining('mercredi 8 décembre 2027'),
    ])
    await dialog.getByRole('button', { name: 'Déplacer' }).click()

    await expect.poll(dates).toEqual(['2027-10-06', '2027-11-17', '2027-12-08'])
    expect(await historyLabel(window, 'Annuler')).toContain('déplacer 3 séances')
  })
})
