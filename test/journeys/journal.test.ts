import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { aRecord } from '../support/builders.ts'
import { chartNode } from '../support/chart.ts'
import { askMain } from '../support/main-process.ts'
import { documentShown, historyLabel, laptop, toast } from '../support/screen.ts'

let application: Application
let window: Page
const steering = 'Comité de pilotage stratégique'

beforeAll(async () => {
  application = await launchApplication({ args: ['--sample'] })
  window = application.window
  await window.setViewportSize(laptop)
  await documentShown(window)
  await chartNode(window, steering).waitFor()
})

afterAll(() => application.close())

async function run(command: Parameters<typeof askMain<'execute'>>[2]): Promise<void> {
  const done = await askMain(window, 'execute', command)
  if (!done.ok) throw new Error(JSON.stringify(done.error))
}

/** Renamed twice, a person added, a meeting planned and deleted. */
async function work(): Promise<string> {
  const answer = await askMain(window, 'document.read', undefined)
  if (!answer.ok) throw new Error(answer.error.code)
  const body = answer.value.records.body.find(({ name }) => name === steering)
  if (body === undefined) throw new Error('no steering committee')
  const node = { type: 'body' as const, id: body.id }
  for (const name of ['Comité stratégique', 'Comité stratégique du projet'])
    await run({ type: 'node.rename', node, name })
  const person = { firstName: 'Ursule', lastName: 'Nouvelle' }
  await run({ type: 'person.create', value: aRecord('person', 'person-new', person) })
  const meeting = aRecord('meeting', 'meeting-new', {
    bodyId: body.id,
    date: '2027-03-09',
    status: 'planned',
  })
  await run({ type: 'meeting.create', value: { ...meeting, bodyId: body.id } })
  await run({ type: 'meeting.delete', id: meeting.id })
  return meeting.id
}

async function hasMeeting(id: string): Promise<boolean> {
  const answer = await askMain(window, 'document.read', undefined)
  return answer.ok && answer.value.records.meeting.some((meeting) => meeting.id === id)
}

function dialog(title: string) {
  return window.getByRole('dialog', { name: title })
}

test('the journal tells what was done, undoes one step alone or says which rest on it, and the trash gives a meeting back', async () => {
  const meetingId = await work()

  await chartNode(window, 'Comité stratégique du projet').click()
  await window.getByRole('button', { name: 'Historique de cette fiche' }).click()
  const journal = dialog('Journal du document')
  await journal.getByRole('row', { name: /Comité stratégique du projet/ }).waitFor()
  expect(await journal.getByRole('row', { name: /Nouvelle/ }).count()).toBe(0)
  await window.keyboard.press('Escape')
  await journal.waitFor({ state: 'detached' })

  await window.keyboard.press('Control+Shift+h')
  await journal.getByRole('row', { name: /Supprimer la séance/ }).waitFor()
  await journal.getByRole('combobox', { name: 'Objet' }).fill('Instance')
  await window
    .getByRole('option', { name: /Instance/ })
    .first()
    .waitFor()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await journal.getByRole('row', { name: /Nouvelle/ }).waitFor({ state: 'detached' })
  await journal.getByRole('row', { name: /«\sComité stratégique\s»/ }).click()
  await journal.getByText(/Comité de pilotage stratégique\s» → «\sComité stratégique\s»/).waitFor()

  await journal.getByRole('button', { name: 'Annuler seulement ceci' }).click()
  const refused = dialog('D’autres modifications en dépendent')
  await refused.waitFor()
  await refused.getByRole('button', { name: /Comité stratégique du projet/ }).click()
  await journal.getByRole('button', { name: 'Annuler seulement ceci' }).click()
  await toast(window, 'Étape annulée').waitFor()
  await expect.poll(() => historyLabel(window, 'Annuler')).toContain('revenir sur un changement')
  await journal.getByRole('button', { name: 'Revenir avant cette étape' }).click()
  const question = window.getByRole('alertdialog', { name: /Revenir 5\sétapes en arrière/ })
  await question.waitFor()
  await question.getByRole('button', { name: 'Annuler', exact: true }).click()

  await journal.getByRole('button', { name: 'Corbeille' }).click()
  const trash = dialog('Corbeille')
  await trash.getByRole('row', { name: /9 mars 2027/ }).click()
  expect(await hasMeeting(meetingId)).toBe(false)
  await trash.getByRole('button', { name: 'Remettre dans le document' }).click()
  await toast(window, 'Remis dans le document').waitFor()
  await expect.poll(() => hasMeeting(meetingId)).toBe(true)
  await trash.getByText('La corbeille est vide').waitFor()
  await run({ type: 'person.delete', id: aRecord('person', 'person-new').id })
  await trash.getByRole('button', { name: 'Vider la corbeille…' }).click()
  const emptying = window.getByRole('alertdialog', { name: 'Vider la corbeille ?' })
  await emptying.getByText('1 personne ne pourra plus revenir.').waitFor()
  await emptying.getByRole('button', { name: 'Vider la corbeille' }).click()
  await toast(window, 'Corbeille vidée').waitFor()
  await trash.getByText('La corbeille est vide').waitFor()
})
