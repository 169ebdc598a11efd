import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { recordsIn } from '../support/records.ts'
import { openSample } from '../support/sample.ts'
import { choose, goTo, historyButton, historyLabel, read } from '../support/screen.ts'

let application: Application
let window: Page

async function start(): Promise<void> {
  application = await openSample()
  window = application.window
  await goTo(window, 'Personnes et organismes')
}

const dialog = () => window.getByRole('dialog')
const sheet = () => window.getByRole('complementary')
const button = (name: string | RegExp) => dialog().getByRole('button', { name, exact: true })

async function showTab(name: RegExp): Promise<void> {
  await window.getByRole('tab', { name }).click()
}

/** Opens the sheet of the first line that a search finds. */
async function open(tab: RegExp, field: string, name: string): Promise<void> {
  await showTab(tab)
  await window.getByLabel(field).fill(name)
  await window.getByRole('grid').getByRole('row').nth(1).click()
}

async function closed(): Promise<void> {
  await dialog().waitFor({ state: 'detached' })
}

/** Types a day where the caret is, part by part. */
async function typeDay(label: string, day: string): Promise<void> {
  await dialog().getByRole('group', { name: label }).getByRole('spinbutton').first().focus()
  await window.keyboard.type(day)
}

const terms = async (collection: 'tenure' | 'mandate') =>
  (await recordsIn(window, collection)).map(({ personId, from, to }) => ({ personId, from, to }))

describe('seats, posts and mandates', () => {
  beforeAll(start)
  afterAll(() => application.close())

  test('identical seats are added together, shown as one line, and undone in one step', async () => {
    await open(/Instances/, 'Rechercher une instance', 'pilotage')
    await sheet().getByRole('button', { name: 'Ajouter un siège' }).click()
    await choose(dialog(), 'Désignation', 'Membre désigné')
    await dialog().getByLabel('Intitulé').fill('au titre des parents d’élèves')
    await dialog().getByRole('textbox', { name: 'Nombre de sièges identiques' }).fill('3')
    await button('Ajouter un siège').click()
    await closed()

    await sheet().getByRole('row').filter({ hasText: '3 sièges : aucun pourvu' }).click()
    expect(await sheet().getByRole('row').allTextContents()).toHaveLength(3)
    expect(await historyLabel(window, 'Annuler')).toBe('Annuler : ajouter 3 sièges')
    await historyButton(window, 'Annuler').click()
    await expect
      .poll(async () => (await recordsIn(window, 'seat')).filter(({ bodyId }) => bodyId === 'cps').length)
      .toBe(17)
  })

  test('a deputy against the rules of the body is explained with its source, and may be appointed', async () => {
    await open(/Instances/, 'Rechercher une instance', 'pilotage')
    await sheet().getByRole('row').filter({ hasText: 'usages pédagogiques' }).click()
    await sheet().getByRole('button', { name: 'Nommer un suppléant' }).click()
    await dialog().getByRole('combobox', { name: 'Personne' }).fill('aubépin')
    await window.getByRole('option').first().click()

    const advice = dialog().getByRole('alert')
    expect(read(await advice.textContent())).toContain('Une personnalité qualifiée ne se fait pas suppléer.')
    expect(read(await advice.textContent())).toContain('art. R133-3 à R133-15')
    await button('Désigner quand même').click()
    await closed()
    await sheet().getByText('contraire aux règles').waitFor()
    await historyButton(window, 'Annuler').click()
  })

  test('somebody new takes over a post from a day on, and the bodies that change are told before', async () => {
    await open(/Personnes/, 'Rechercher une personne', 'aubépin')
    await sheet()
      .getByRole('button', { name: /^Remplacer le titulaire/ })
      .click()
    await button('Créer une personne').click()
    await dialog().getByLabel('Prénom').fill('Jeanne')
    await dialog().getByLabel('Nom', { exact: true }).fill('Nouvel')
    await typeDay('À compter du', '01012027')
    await window.keyboard.press('Tab')

    await expect
      .poll(async () => read(await dialog().getByRole('status').last().textContent()))
      .toBe(
        'Change 2 instances à compter du 1er janvier 2027 : CSO et GAP Brumeval. Avant cette date, rien ne change.',
      )
    await button('Remplacer le titulaire').click()
    await closed()

    const [newcomer] = (await recordsIn(window, 'person')).filter(({ lastName }) => lastName === 'Nouvel')
    expect(await terms('tenure')).toEqual(
      expect.arrayContaining([
        { personId: 'p-aubepin', from: '2021-09-01', to: '2026-12-31' },
        { personId: newcomer?.id, from: '2027-01-01', to: null },
      ]),
    )
    await historyButton(window, 'Annuler').click()
    await expect.poll(async () => (await recordsIn(window, 'person')).length).toBe(46)
  })

  test('several mandates are extended in one step from the board, the nearest ends first', async () => {
    await showTab(/Mandats/)
    const row = (name: RegExp) => window.getByRole('grid').getByRole('row').filter({ hasText: name })
    expect(read(await window.getByRole('grid').getByRole('row').nth(1).textContent())).toMatch(
      /COQUELUNE Laura.*échu depuis \d+ jours/,
    )
    await row(/CLAIRAMBRE.*CPS/)
      .getByRole('checkbox')
      .click()
    await row(/ESCARBOUCLE.*CSO/)
      .getByRole('checkbox')
      .click()
    await window.getByRole('button', { name: 'Prolonger jusqu’au…' }).click()
    await typeDay('Dernier jour', '31082028')
    await window.keyboard.press('Tab')
    await dialog().getByText('2 seront prolongés.').waitFor()
    await button('Prolonger').click()
    await closed()

    expect(await historyLabel(window, 'Annuler')).toBe('Annuler : modifier 2 mandats')
    expect((await terms('mandate')).filter(({ to }) => to === '2028-08-31')).toHaveLength(4)
    await historyButton(window, 'Annuler').click()
    await expect
      .poll(async () => (await terms('mandate')).filter(({ to }) => to === '2028-08-31').length)
      .toBe(2)
  })

  test('a departure shows what it leaves, proposes the deputy, and is one step', async () => {
    await open(/Personnes/, 'Rechercher une personne', 'aubépin')
    await sheet().getByRole('button', { name: 'Préparer le départ…' }).click()
    await typeDay('Dernier jour en fonction', '31122026')
    await window.keyboard.press('Tab')

    const told = read(await dialog().textContent())
    expect(told).toContain('2 sièges : CSO et GAP Brumeval')
    expect(told).toContain('Suppléant : M. Yann TOURMALIN')
    expect(told).toMatch(/CSO : \d+ présents possibles pour \d+ requis/)
    await button('Enregistrer le départ').click()
    await closed()

    expect(await historyLabel(window, 'Annuler')).toBe('Annuler : enregistrer un départ')
    expect((await terms('tenure')).filter(({ personId }) => personId === 'p-aubepin')).toEqual([
      { personId: 'p-aubepin', from: '2021-09-01', to: '2026-12-31' },
    ])
    expect(await terms('mandate')).toEqual(
      expect.arrayContaining([
        { personId: 'p-aubepin', from: '2026-09-01', to: '2026-12-31' },
        { personId: 'p-tourmalin', from: '2027-01-01', to: '2028-08-31' },
        { personId: 'p-tourmalin', from: '2026-01-12', to: '2026-12-31' },
      ]),
    )
    await historyButton(window, 'Annuler').click()
    await expect.poll(async () => (await terms('mandate')).length).toBe(9)
  })
})

describe('the review of the rentrée', () => {
  beforeAll(start)
  afterAll(() => application.close())

  const progress = async () => read(await dialog().getByRole('progressbar').textContent())
  const office = async () => read(await dialog().getByRole('heading', { level: 3 }).textContent())

  async function openReview(): Promise<void> {
    await window.keyboard.press('Control+k')
    await window.keyboard.type('revue de rentrée')
    await window.keyboard.press('Enter')
    await dialog().getByRole('heading', { name: 'Revue de rentrée' }).waitFor()
  }

  test('ten questions are answered without the mouse, and each answer leads to the next one', async () => {
    await openReview()
    expect(await progress()).toMatch(/0 sur 49/)
    expect(await office()).toMatch(/^Directeur ou directrice académique/)

    for (let i = 0; i < 3; i++) await window.keyboard.press('1')
    // The fourth has a successor who is known, the fifth one who is new.
    await window.keyboard.press('2')
    await dialog().getByRole('combobox', { name: 'Personne' }).fill('jaspérin')
    await window.getByRole('option').first().waitFor()
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Enter')
    await window.keyboard.press('Enter')
    await expect.poll(progress).toMatch(/4 sur 49/)
    await window.keyboard.press('3')
    await window.keyboard.press('4')
    for (let i = 0; i < 4; i++) await window.keyboard.press('1')
    await expect.poll(progress).toMatch(/9 sur 49/)
  })

  test('the arrows go back to an answer, which can be changed', async () => {
    const before = await office()
    await window.keyboard.press('ArrowLeft')
    expect(await office()).not.toBe(before)
    expect(await button('Inchangé').getAttribute('aria-pressed')).toBe('true')
    await window.keyboard.press('1')
    await expect.poll(office).toBe(before)
  })

  test('nothing is applied when it is closed, and it is taken up where it was left', async () => {
    const left = await office()
    await window.keyboard.press('Escape')
    await closed()
    expect(await recordsIn(window, 'tenure')).toHaveLength(50)

    await openReview()
    expect(await progress()).toMatch(/9 sur 49/)
    expect(await office()).toBe(left)
  })

  test('what will change is told before, and recorded as one step', async () => {
    await button('Récapitulatif').click()
    const told = read(await dialog().textContent())
    expect(told).toContain('M. Tristan JASPÉRIN, au lieu de M. Loïc FOUGERAIE')
    expect(told).toContain('Deviennent vacants')
    expect(told).toContain('7 inchangés, 1 à revoir plus tard, 39 non vus.')
    await button('Enregistrer la revue').click()
    await closed()

    expect(await historyLabel(window, 'Annuler')).toBe('Annuler : enregistrer une revue')
    expect(await terms('tenure')).toEqual(
      expect.arrayContaining([
        { personId: 'p-fougeraie', from: '2024-09-01', to: '2026-08-31' },
        { personId: 'p-jasperin', from: '2026-09-01', to: null },
      ]),
    )
    await historyButton(window, 'Annuler').click()
    await expect.poll(async () => (await recordsIn(window, 'tenure')).length).toBe(50)
    expect(await historyButton(window, 'Annuler').getAttribute('aria-disabled')).toBe('true')
  })

  test('once recorded, the review begins anew', async () => {
    await openReview()
    expect(await progress()).toMatch(/0 sur 49/)
    await window.keyboard.press('Escape')
    await closed()
  })
})
