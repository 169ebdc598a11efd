import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayAfter } from '#shared/kit/period.ts'
import { faultsEverywhere } from '../looks/appearances.ts'
import type { Application } from '../support/application.ts'
import { recordsIn } from '../support/records.ts'
import { openSample } from '../support/sample.ts'
import { choose, exported, goTo, historyLabel, toast } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  application = await openSample()
  window = application.window
  await goTo(window, 'Qualité')
})
afterAll(() => application.close())

const tab = (name: string) => window.getByRole('tab', { name, exact: true }).click()
const part = (name: string) => window.getByRole('radio', { name, exact: true }).click()
const row = (table: string, words: RegExp) =>
  window.getByRole('grid', { name: table }).getByRole('row').filter({ hasText: words })
const dialog = (name: string | RegExp) => window.getByRole('dialog', { name })
const inspector = () => window.locator('.app-inspector')
const press = (name: string) => inspector().getByRole('button', { name, exact: true }).click()

async function pick(form: ReturnType<typeof dialog>, label: string, typed: string): Promise<void> {
  await form.getByRole('combobox', { name: label }).fill(typed)
  await window
    .getByRole('option', { name: new RegExp(typed) })
    .first()
    .click()
}

/** A message lies over what is pressed next. */
const closeMessage = (words: string) =>
  toast(window, words).first().getByRole('button', { name: 'Fermer' }).click()
const requestNamed = async (name: RegExp) =>
  (await recordsIn(window, 'changeRequest')).find((one) => name.test(one.name))
const request = () => requestNamed(/Chercher dans les messages/)

async function typeDay(form: ReturnType<typeof dialog>, label: string, day: string): Promise<void> {
  await form.getByRole('group', { name: label }).getByRole('spinbutton').first().focus()
  await window.keyboard.type(day)
}

/** A day as it is typed, ddmmyyyy; the program runs in Paris. */
function typedDaysAgo(days: number): string {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' })
  const [year = '', month = '', day = ''] = dayAfter(today, -days).split('-')
  return `${day}${month}${year}`
}

test('a recette is planned, held with two reservations, and one of them is lifted', async () => {
  await tab('Recettes et contrat')
  await window.getByRole('button', { name: 'Ajouter une recette' }).click()
  const planned = dialog('Ajouter une recette')
  await planned.getByLabel('Intitulé').fill('Recette de la messagerie')
  await planned.getByRole('button', { name: 'Ajouter une recette' }).click()
  await inspector()
    .getByRole('heading', { name: /Recette de la messagerie/ })
    .waitFor()

  await press('Noter le résultat')
  const held = dialog('Noter le résultat de la recette')
  await choose(held, 'Résultat', 'Admise avec réserves')
  await typeDay(held, 'Tenue le', typedDaysAgo(40))
  await held.getByLabel('Conclusions').fill('Deux écarts relevés.')
  await held.getByRole('button', { name: 'Noter le résultat' }).click()
  await held.waitFor({ state: 'detached' })
  for (const words of ['Les accusés de lecture manquent.', 'La recherche ignore les accents.']) {
    await press('Ajouter une réserve')
    const reservation = dialog('Ajouter une réserve')
    await reservation.getByLabel('Réserve', { exact: true }).fill(words)
    await typeDay(reservation, 'À lever avant le', typedDaysAgo(12))
    await reservation.getByRole('button', { name: 'Ajouter une réserve' }).click()
    await reservation.waitFor({ state: 'detached' })
  }
  await row('Recettes', /Recette de la messagerie.*réserve en retard de\s12\sjours/).waitFor()

  await inspector().getByRole('button', { name: 'Lever la réserve' }).first().click()
  await dialog('Lever la réserve').getByRole('button', { name: 'Lever', exact: true }).click()
  await inspector().getByText('levée le').waitFor()

  const made = (await recordsIn(window, 'acceptance')).find(({ name }) => name === 'Recette de la messagerie')
  expect(made).toMatchObject({ result: 'with-reservations', heldOn: expect.any(String) })
  const reservations = await recordsIn(window, 'reservation')
  const own = reservations.filter(({ acceptanceId }) => acceptanceId === made?.id)
  expect(own.map(({ liftedOn }) => liftedOn !== null).sort()).toEqual([false, true])
  expect(await historyLabel(window, 'Annuler')).toContain('modifier la réserve')
})

test('what is overdue comes first among all reservations, and opens its recette', async () => {
  await part('Réserves')
  const first = window.getByRole('grid', { name: 'Réserves' }).getByRole('row').nth(1)
  await first.getByText(/en retard de/).waitFor()
  await first.getByRole('rowheader').dblclick()

  await inspector()
    .getByRole('heading', { name: /Recette de la messagerie/ })
    .waitFor()
})

test('a point of the contract is followed until it is settled', async () => {
  await part('Contrat')
  await row('Points du contrat', /Pénalités pour indisponibilité.*−480,00\s€/).waitFor()
  await row('Points du contrat', /Avenant pour les six écoles/)
    .getByRole('rowheader')
    .dblclick()
  await press('Noter réglé')

  await row('Points du contrat', /Avenant pour les six écoles.*réglé/).waitFor()
})

test('recettes, reservations and contract are sound in every size and theme', async () => {
  const faults: string[] = [...(await faultsEverywhere(window, 'quality-contract'))]
  await part('Réserves')
  faults.push(...(await faultsEverywhere(window, 'quality-reservations')))
  await part('Recettes')
  await row('Recettes', /Vérification d’aptitude/)
    .getByRole('rowheader')
    .dblclick()
  faults.push(...(await faultsEverywhere(window, 'quality-acceptances')))

  expect(faults).toEqual([])
})

test('what a group tells becomes a request, with what it told behind it', async () => {
  await tab('Usages')
  await window.getByRole('button', { name: 'Noter une remontée' }).click()
  const told = dialog('Noter une remontée')
  await told.getByLabel('Ce qui est dit').fill('On ne retrouve pas un message ancien.')
  await pick(told, 'Groupe d’utilisateurs', 'GU')
  await told.getByRole('button', { name: 'Noter une remontée' }).click()
  await told.waitFor({ state: 'detached' })
  await row('Remontées d’usage', /message ancien.*sans suite à ce jour/).waitFor()

  await press('En faire une demande')
  const asked = dialog('En faire une demande d’évolution')
  expect(await asked.getByLabel('Besoin').inputValue()).toContain('message ancien')
  await asked.getByLabel('Intitulé').fill('Chercher dans les messages')
  await asked.getByRole('button', { name: 'Ajouter une demande' }).click()
  await inspector()
    .getByRole('heading', { name: /Chercher dans les messages/ })
    .waitFor()

  await row(
    'Demandes d’évolution',
    /Chercher dans les messages.*Demandée|Chercher dans les messages.*demandée/,
  ).waitFor()
  await inspector().getByRole('button', { name: 'On ne retrouve pas un message ancien.' }).waitFor()
  expect(await request()).toMatchObject({ number: 5, status: 'asked', bodyId: 'cso' })
})

test('it is transmitted to the éditeur with its slip, and a file that is given up records nothing', async () => {
  await press('Transmettre à l’éditeur')
  const form = dialog('Transmettre une demande à l’éditeur')
  await pick(form, 'Éditeur ou intégrateur', 'Plumevent')
  application.answerDialogs({ kind: 'save', path: null })
  await form.getByRole('button', { name: 'Transmettre', exact: true }).click()
  await expect.poll(() => form.count()).toBe(1)
  expect(await request()).toMatchObject({ status: 'asked', transmittedOn: null })

  application.answerDialogs({ kind: 'save', path: folder.path('demande.eml') })
  await form.getByRole('button', { name: 'Transmettre', exact: true }).click()
  await exported(window, 'demande.eml')
  await closeMessage('demande.eml')
  await form.waitFor({ state: 'detached' })

  const draft = fs.readFileSync(folder.path('demande.eml'), 'latin1')
  expect(draft).toContain('projets@plumevent.example')
  expect(draft).toMatch(/filename=\S*demande-evolution_5\.pdf/)
  expect(await request()).toMatchObject({ status: 'transmitted', transmittedOn: expect.any(String) })
})

test('its answer is noted, then its delivery, and the group is told', async () => {
  await press('Noter la réponse')
  const answered = dialog('Noter la réponse de l’éditeur')
  await typeDay(answered, 'Attendue le', '01032030')
  await answered.getByLabel('Réponse', { exact: true }).fill('Dans la version 6.')
  await answered.getByRole('button', { name: 'Noter la réponse' }).click()
  await answered.waitFor({ state: 'detached' })
  await row('Demandes d’évolution', /Chercher dans les messages.*livraison le 01\/03\/2030/).waitFor()

  await press('Noter la livraison')
  await dialog('Noter la livraison').getByRole('button', { name: 'Noter la livraison' }).click()
  await expect.poll(request).toMatchObject({
    status: 'delivered',
    answer: 'Dans la version 6.',
    expectedOn: '2030-03-01',
    deliveredOn: expect.any(String),
  })

  await inspector().getByRole('button', { name: 'On ne retrouve pas un message ancien.' }).click()
  await row('Remontées d’usage', /message ancien.*demande n°\s5, livrée/).waitFor()
  await press('Informer le groupe')
  const form = dialog('Informer les groupes des suites données')
  application.answerDialogs({ kind: 'save', path: folder.path('suites.eml') })
  await form.getByRole('button', { name: 'Informer', exact: true }).click()
  await exported(window, 'suites.eml')
  await closeMessage('suites.eml')

  expect(fs.readFileSync(folder.path('suites.eml'), 'latin1')).toMatch(/^Bcc: .*@/m)
})

test('a card goes to another state with the keyboard; to the éditeur it goes with its slip', async () => {
  await tab('Usages')
  await part('Demandes d’évolution')
  await part('Par état')
  const card = window.getByRole('row', { name: /Notifications sur le téléphone/ })
  await card.focus()
  await window.keyboard.press('Alt+ArrowRight')
  await window
    .getByRole('grid', { name: 'Retenue' })
    .getByRole('row', { name: /Notifications/ })
    .waitFor()
  await expect.poll(() => window.evaluate(() => document.activeElement?.textContent ?? '')).toContain('Notif')
  await card.dragTo(window.getByRole('grid', { name: 'Transmise' }), { targetPosition: { x: 40, y: 12 } })
  await dialog('Transmettre une demande à l’éditeur').waitFor()
  expect(await faultsEverywhere(window, 'quality-transmit')).toEqual([])
  await window.keyboard.press('Escape')

  expect((await requestNamed(/Notifications/))?.status).toBe('kept')
})

test('a good practice is noted with how it was spread', async () => {
  await tab('Usages')
  await part('Bonnes pratiques')
  await row('Bonnes pratiques', /Écrire à plusieurs un journal.*à diffuser/)
    .getByRole('rowheader')
    .dblclick()
  await typeDay(inspector(), 'Diffusée le', '20112026')
  await inspector().getByLabel('Par quel moyen, à qui').fill('lettre aux directeurs')
  await window.keyboard.press('Enter')

  await row('Bonnes pratiques', /Écrire à plusieurs un journal.*20\/11\/2026/).waitFor()
  const practices = async () => recordsIn(window, 'goodPractice')
  await expect
    .poll(async () => (await practices()).map(({ sharedThrough }) => sharedThrough))
    .toContain('lettre aux directeurs')
})

test('from Missions et conventions one goes to what a group told', async () => {
  await goTo(window, 'Missions et conventions')
  await tab('Groupes d’utilisateurs')
  await window
    .getByRole('region', { name: 'Groupe d’utilisateurs des familles' })
    .getByRole('button', { name: /^1\sremontée$/ })
    .click()

  await row('Remontées d’usage', /un signal sur le téléphone/).waitFor()
  await inspector().getByRole('heading', { name: 'Souhait' }).waitFor()
})

test('remontées, requests and good practices are sound in every size and theme', async () => {
  const faults: string[] = [...(await faultsEverywhere(window, 'quality-reports'))]
  await part('Bonnes pratiques')
  await row('Bonnes pratiques', /Remettre les codes/)
    .getByRole('rowheader')
    .dblclick()
  faults.push(...(await faultsEverywhere(window, 'quality-practices')))
  await part('Demandes d’évolution')
  await row('Demandes d’évolution', /Savoir qui a lu/)
    .getByRole('rowheader')
    .dblclick()
  faults.push(...(await faultsEverywhere(window, 'quality-requests')))
  await part('Par état')
  faults.push(...(await faultsEverywhere(window, 'quality-requests-board')))

  expect(faults).toEqual([])
})
