import fs from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { boxOf, chartNode, selectedNames } from '../support/chart.ts'
import { recordsIn } from '../support/records.ts'
import { documentShown, exported, historyLabel, laptop, read } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// No mouse in this file: only keys, and what has the focus.
const folder = temporaryFolder()
let application: Application
let window: Page

async function start(args: readonly string[]): Promise<void> {
  application = await launchApplication({ args })
  window = application.window
  await window.setViewportSize(laptop)
  await window.emulateMedia({ reducedMotion: 'reduce' })
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key)
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

/** Tab, or go by arrow, until something has the focus: it must be on the way. */
async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowRight' = 'Tab'): Promise<void> {
  await target.first().waitFor()
  for (let stops = 0; stops < 60; stops++) {
    if (await hasFocus(target.first())) return
    await press(key)
  }
  throw new Error(`Tab does not lead to ${target}`)
}

/** Goes from node to node, without letting go of what is selected, until one has the focus. */
async function walkTo(node: Locator): Promise<void> {
  const keys = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']
  for (let steps = 0; steps < 16; steps++) {
    if (await hasFocus(node)) return
    await press(`Control+${keys[steps % keys.length]}`)
  }
  throw new Error(`Arrows do not lead to ${node}`)
}

/** Names what has the focus by the region of the window in which it is. */
function regionWithFocus(): Promise<string | null> {
  return window.evaluate(
    () =>
      document.activeElement
        ?.closest('[role=navigation], [role=main], [role=complementary], nav, main, aside')
        ?.getAttribute('aria-label') ?? null,
  )
}

const button = (name: string | RegExp) => window.getByRole('button', { name })

describe('an organisation without a mouse', () => {
  beforeAll(() => start([]))
  afterAll(() => application.close())

  test('a document is created from the start screen', async () => {
    application.answerDialogs({ kind: 'save', path: folder.path('Clavier.gouvernail') })
    await tabTo(button(/Créer un document/))
    await press('Enter')

    await documentShown(window)
  })

  test('Enter in the palette puts a body in the middle, which then has the keyboard', async () => {
    await tabTo(window.locator('summary', { hasText: 'Instances' }))
    await press('Enter')
    await tabTo(window.getByRole('button', { name: 'Comité de suivi opérationnel', exact: true }))
    await press('Enter')
    await window.getByRole('textbox', { name: 'Renommer' }).waitFor()
    await window.keyboard.type('Comité du numérique')
    await press('Enter')

    await expect.poll(() => hasFocus(chartNode(window, 'Comité du numérique'))).toBe(true)
    expect(await selectedNames(window)).toEqual(['Comité du numérique'])
  })

  test('arrows move it, each time one step that can be undone', async () => {
    const node = chartNode(window, 'Comité du numérique')
    const before = await boxOf(node)
    await press('ArrowRight')
    await expect.poll(async () => (await boxOf(node)).x).toBeGreaterThan(before.x)
    await expect.poll(() => historyLabel(window, 'Annuler')).toBe('Annuler : déplacer « CSO »')

    await press('Control+z')
    await expect.poll(async () => (await boxOf(node)).x).toBe(before.x)
  })

  test('a second one is linked to it from the inspector', async () => {
    await tabTo(window.locator('summary', { hasText: 'Instances' }))
    await press('Enter')
    await tabTo(window.getByRole('button', { name: 'Comité de pilotage stratégique', exact: true }))
    await press('Enter')
    await window.getByRole('textbox', { name: 'Renommer' }).waitFor()
    await press('Enter')
    await press('F6')
    await expect.poll(regionWithFocus).toBe('Inspecteur')
    await tabTo(button('Ajouter un lien'))
    await press('Enter')
    const dialog = window.getByRole('dialog', { name: 'Ajouter un lien' })
    await dialog.waitFor()
    await window.keyboard.type('numérique')
    await press('ArrowDown', 'Enter')
    await tabTo(dialog.getByRole('combobox', { name: 'Lien' }))
    await window.keyboard.type('compte')
    await press('ArrowDown', 'Enter')
    await tabTo(dialog.getByRole('button', { name: 'Ajouter un lien' }))
    await press('Enter')

    await dialog.waitFor({ state: 'detached' })
    expect(await recordsIn(window, 'link')).toHaveLength(1)
  })

  test('an entity is made the one that carries it, by the same dialog', async () => {
    await tabTo(window.locator('summary', { hasText: 'Organismes' }))
    await press('Enter')
    await tabTo(window.getByRole('button', { name: 'Commune', exact: true }))
    await press('Enter')
    await window.getByRole('textbox', { name: 'Renommer' }).waitFor()
    await press('Enter', 'F6')
    await expect.poll(regionWithFocus).toBe('Inspecteur')
    await tabTo(button('Ajouter un lien'))
    await press('Enter')
    const dialog = window.getByRole('dialog', { name: 'Ajouter un lien' })
    await dialog.waitFor()
    await window.keyboard.type('numérique')
    await press('ArrowDown', 'Enter')
    await tabTo(dialog.getByRole('combobox', { name: 'Lien' }))
    await window.keyboard.type('porte')
    await press('ArrowDown', 'Enter')
    await tabTo(dialog.getByRole('button', { name: 'Ajouter un lien' }))
    await press('Enter')

    await dialog.waitFor({ state: 'detached' })
    expect(await historyLabel(window, 'Annuler')).toBe('Annuler : faire porter « CSO » par « Commune »')
    await press('Control+z')
    await expect
      .poll(async () => (await recordsIn(window, 'body')).map(({ hostEntityId }) => hostEntityId))
      .toEqual([null, null])
  })

  test('F2 renames, Delete asks, and the safe answer has the focus', async () => {
    // The chart is one stop of the keyboard; arrows lead on inside it.
    await tabTo(window.locator('.react-flow__node[tabindex="0"]'), 'Shift+Tab')
    await walkTo(chartNode(window, 'Comité du numérique'))
    await press('Space')
    await expect.poll(() => selectedNames(window)).toEqual(['Comité du numérique'])
    await press('F2')
    await window.getByRole('textbox', { name: 'Renommer' }).waitFor()
    await window.keyboard.type('Comité de suivi')
    await press('Enter')
    await expect.poll(() => hasFocus(chartNode(window, 'Comité de suivi'))).toBe(true)
    await press('Delete')
    const question = window.getByRole('alertdialog')
    await question.waitFor()
    await expect.poll(() => hasFocus(question.getByRole('button', { name: 'Annuler' }))).toBe(true)
    await tabTo(question.getByRole('button', { name: 'Supprimer' }))
    await press('Enter')

    await chartNode(window, 'Comité de suivi').waitFor({ state: 'detached' })
    expect(await recordsIn(window, 'link')).toEqual([])
  })
})

describe('a project without a mouse', () => {
  beforeAll(async () => {
    await start(['--sample'])
    await documentShown(window)
    await chartNode(window, 'Comité de pilotage stratégique').waitFor()
  })
  afterAll(() => application.close())

  test('F6 goes round the regions of the window', async () => {
    const visited = new Set<string | null>()
    for (let times = 0; times < 4; times++) {
      await press('F6')
      visited.add(await regionWithFocus())
    }

    expect([...visited].sort()).toEqual(['Espaces de travail', 'Inspecteur', 'Organisation'])
  })

  test('the command palette leads everywhere', async () => {
    await press('F6')
    await expect.poll(regionWithFocus).toBe('Organisation')
    await press('Control+k')
    await window.getByRole('dialog', { name: 'Palette de commandes' }).waitFor()
    await window.keyboard.type('seances')
    await press('Enter')

    await window.getByRole('heading', { level: 1, name: 'Séances' }).waitFor()
    await expect.poll(regionWithFocus).toBe('Séances')
  })

  test('a meeting is planned', async () => {
    await tabTo(button('Planifier une séance'))
    await press('Enter')
    const dialog = window.getByRole('dialog', { name: 'Planifier une séance' })
    await dialog.waitFor()
    await window.keyboard.type('cso')
    await press('ArrowDown', 'Enter', 'Tab')
    await window.keyboard.type('14012027')
    await press('Enter')

    await window
      .getByRole('heading', { name: /Comité de suivi opérationnel – séance n° 1 de 2027/ })
      .waitFor()
    expect(await recordsIn(window, 'meeting')).toContainEqual(
      expect.objectContaining({ date: '2027-01-14', startTime: '14:00' }),
    )
    await expect.poll(regionWithFocus).toBe('Séances')
  })

  test('its agenda is put in order, and its tabs are reached with arrows', async () => {
    const agenda = window.getByRole('grid', { name: 'Ordre du jour' })
    await tabTo(agenda.getByRole('row').first())
    await press('Alt+ArrowDown')
    await expect
      .poll(async () => read(await agenda.getByRole('row').first().textContent()))
      .toContain('Approbation du compte rendu')
    await tabTo(window.getByRole('tab', { name: /Ordre du jour/ }), 'Shift+Tab')
    await press('ArrowRight', 'ArrowRight')

    await button(/^Tous présents/).waitFor()
  })

  test('the roll is called: apologies first, then all the others, then one who is late', async () => {
    const answers = window.getByRole('radiogroup', { name: /^Présence :/ })
    const answer = (member: number, name: RegExp) => answers.nth(member).getByRole('radio', { name })
    await tabTo(answer(0, /^Présente?$/))
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Space')
    await window.getByText('1 excusé', { exact: true }).waitFor()
    await press('ArrowDown')
    await expect.poll(() => hasFocus(answer(1, /^Excusée?$/))).toBe(true)
    await tabTo(button('Les autres présents'), 'Shift+Tab')
    await press('Enter')

    await window.getByText(/^\d+\sprésents, 1\sexcusé$/).waitFor()
    await tabTo(answer(2, /^Présente?$/))
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Space')
    await window.getByText(/^\d+\sprésents, 1\sexcusé, 1\sabsent$/).waitFor()
    await press('Control+z')
    await window.getByText(/^\d+\sprésents, 1\sexcusé$/).waitFor()
  })

  test('an item is added and named, a decision taken under it, and the dossier exported', async () => {
    await tabTo(window.getByRole('tab', { name: /Présences/ }), 'Shift+Tab')
    await press('ArrowLeft', 'ArrowLeft')
    await tabTo(button('Ajouter un point'))
    await press('Enter')
    await window.getByRole('textbox', { name: 'Intitulé' }).waitFor()
    await window.keyboard.type('Périmètre de la deuxième vague')
    await press('Enter')
    await tabTo(window.getByLabel('Proposition de décision'))
    await window.keyboard.type('Le comité valide le périmètre présenté.')
    await tabTo(button('Enregistrer une décision'))
    await press('Enter')
    await window.getByRole('complementary').getByText('en projet').waitFor()
    await press('F6')
    await expect.poll(regionWithFocus).toBe('Inspecteur')
    await tabTo(button('Adopter'))
    await press('Enter')
    const question = window.locator('.ui-modal')
    await question.waitFor()
    await tabTo(question.getByRole('button', { name: 'Adopter' }))
    await press('Enter')

    await window.getByText('2027-CSO-01').first().waitFor()
    // The button that had the keyboard is gone: the keyboard stays where it was.
    await expect.poll(regionWithFocus).toBe('Inspecteur')
    const file = folder.path('dossier.pdf')
    application.answerDialogs({ kind: 'save', path: file })
    await press('Control+k')
    await window.getByRole('dialog', { name: 'Palette de commandes' }).waitFor()
    await window.keyboard.type('dossier')
    await press('Enter')
    await exported(window, /Export terminé/)
    expect(fs.statSync(file).size).toBeGreaterThan(10_000)
  })

  test('a decision is found and read', async () => {
    await press('Control+3')
    await window.getByRole('heading', { level: 1, name: 'Décisions' }).waitFor()
    await tabTo(window.getByRole('searchbox', { name: 'Rechercher une décision' }))
    await window.keyboard.type('perimetre')
    const table = window.getByRole('grid', { name: 'Décisions' })
    await expect.poll(() => table.getByRole('row').count()).toBeLessThan(8)
    await tabTo(table)
    await press('ArrowDown', 'Enter')

    await window.getByRole('complementary').getByRole('heading', { level: 2 }).first().waitFor()
    await press('F6')
    await expect.poll(regionWithFocus).toBe('Inspecteur')
  })

  test('the directory shows its tables, one tab after another', async () => {
    await press('Control+5')
    await window.getByRole('heading', { level: 1, name: 'Personnes et organismes' }).waitFor()
    await tabTo(window.getByRole('tab', { name: /Personnes/ }))
    await press('ArrowRight')
    await window.getByRole('grid', { name: 'Organismes' }).waitFor()
    await tabTo(window.getByRole('tab', { name: /Fonctions/ }), 'ArrowRight')
    const functions = window.getByRole('grid', { name: 'Fonctions' })
    await functions.waitFor()
    await tabTo(functions)
    await press('ArrowDown', 'ArrowDown')

    await window.getByRole('complementary').getByLabel('Intitulé (féminin)').waitFor()
  })
})
