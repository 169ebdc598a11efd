import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { aRecord } from '../support/builders.ts'
import { chartNode } from '../support/chart.ts'
import { askMain, readDocument } from '../support/main-process.ts'
import { openSample } from '../support/sample.ts'
import { historyLabel, read, toast } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
const running: Application[] = []

afterEach(async () => {
  for (const application of running.splice(0)) await application.close()
})

async function run(window: Page, command: Parameters<typeof askMain<'execute'>>[2]): Promise<void> {
  const done = await askMain(window, 'execute', command)
  if (!done.ok) throw new Error(JSON.stringify(done.error))
}

async function rename(window: Page, from: string, name: string): Promise<void> {
  const { body } = (await readDocument(window)).records
  const found = body.find((one) => one.name === from)
  if (found === undefined) throw new Error(from)
  await run(window, { type: 'node.rename', node: { type: 'body', id: found.id }, name })
}

const steering = 'Comité de pilotage stratégique'
const technical = 'Comité de suivi opérationnel'

async function bodyNames(window: Page): Promise<readonly string[]> {
  return (await readDocument(window)).records.body.map(({ name }) => name)
}

/** The other office opens what it was sent in a program of its own, works, and closes it. */
async function workElsewhere(copy: string): Promise<void> {
  const { window, close } = await openSample({ file: copy })
  try {
    await chartNode(window, steering).waitFor()
    await rename(window, technical, 'Comité de suivi élargi')
    await rename(window, steering, 'Comité stratégique de la DSDEN')
    const added = aRecord('body', 'body-added', {
      name: 'Groupe des usages',
      sigle: 'GU',
      kinds: ['user-group'],
    })
    await run(window, { type: 'body.create', value: added })
  } finally {
    await close()
  }
}

test('two offices edit and exchange: what only one changed is taken, what both changed is asked with both values, and one step takes it all back', async () => {
  const copy = folder.path('Copie pour la DSDEN.gouvernail')
  const application = await openSample()
  running.push(application)
  const { window } = application
  await chartNode(window, steering).waitFor()
  application.answerDialogs({ kind: 'save', path: copy })
  const sent = await askMain(window, 'copy.send', {
    ...{ to: 'DSDEN de l’Yonne', from: 'Rectorat', scope: { kind: 'everything' }, given: [] },
  })
  expect(sent.ok).toBe(true)
  await workElsewhere(copy)
  await rename(window, steering, 'Comité stratégique du rectorat')

  application.answerDialogs({ kind: 'open', paths: [copy] })
  await window.keyboard.press('Control+k')
  await window.keyboard.type('fusionner une copie')
  await window.getByRole('option', { name: /Fusionner une copie/ }).waitFor()
  await window.keyboard.press('Enter')
  const dialog = window.getByRole('dialog', { name: 'Fusionner une copie' })
  await dialog.getByText(/Copie envoyée à DSDEN de l’Yonne le/).waitFor()
  expect(read(await dialog.getByRole('status').first().textContent())).toMatch(/ 1 point à décider/)
  const [own, other] = ['Garder le mien', 'Prendre celui de la copie'].map((name) =>
    dialog.getByRole('radio', { name }),
  )
  await expect.poll(() => own?.evaluate((radio) => radio === document.activeElement)).toBe(true)
  const asked = dialog.getByRole('region', { name: 'À décider' })
  await asked.getByText(/«\sComité stratégique du rectorat\s»/).waitFor()
  await asked.getByText(/«\sComité stratégique de la DSDEN\s»/).waitFor()
  await asked.getByText(/Chez vous, modifié par \S+ aujourd’hui à/).waitFor()
  await asked.getByText(/Dans la copie, modifié par \S+ aujourd’hui à/).waitFor()
  const taken = dialog.getByRole('region', { name: 'Repris d’office' })
  await taken
    .getByText(/Comité de suivi élargi/)
    .first()
    .waitFor()
  await taken
    .getByText(/Instance «\sGU\s»/)
    .first()
    .waitFor()
  const merge = dialog.getByRole('button', { name: 'Fusionner', exact: true })
  expect(await merge.getAttribute('aria-disabled')).toBe('true')

  await window.keyboard.press('ArrowRight')
  await expect.poll(() => other?.isChecked()).toBe(true)
  await dialog.getByRole('img', { name: /Organigramme après la fusion : 1\sajout, 2\schangements/ }).waitFor()
  expect(await violationsIn(window)).toEqual([])
  await merge.click()

  await toast(window, /Copie fusionnée, \d+\schangements/).waitFor()
  await chartNode(window, 'Groupe des usages').waitFor()
  expect(await bodyNames(window)).toEqual(
    expect.arrayContaining(['Comité stratégique de la DSDEN', 'Comité de suivi élargi', 'Groupe des usages']),
  )
  await toast(window, /Copie fusionnée/)
    .getByRole('button', { name: 'Annuler' })
    .click()
  await chartNode(window, 'Groupe des usages').waitFor({ state: 'detached' })
  await chartNode(window, 'Comité stratégique du rectorat').waitFor()
  await chartNode(window, technical).waitFor()
  expect(await historyLabel(window, 'Rétablir')).toContain('Copie pour la DSDEN')
  await window.keyboard.press('Control+Shift+z')
  await chartNode(window, 'Comité stratégique de la DSDEN').waitFor()
})
