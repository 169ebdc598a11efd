import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Placement } from '#shared/organisation/view.ts'
import { type Application, launchApplication } from '../support/application.ts'
import {
  boxOf,
  chartNode,
  chartNodes,
  drag,
  drawLine,
  middleOf,
  type Place,
  selectedNames,
} from '../support/chart.ts'
import { recordsIn } from '../support/records.ts'
import { documentShown, historyLabel, laptop, read, statusLine, toast } from '../support/screen.ts'
import { openSession } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

async function start(): Promise<void> {
  application = await launchApplication()
  window = application.window
  await window.setViewportSize(laptop)
  await window.emulateMedia({ reducedMotion: 'reduce' })
}

/** A point of the chart, counted from its top left corner. */
async function onChart(x: number, y: number): Promise<Place> {
  const chart = await boxOf(window.locator('.chart'))
  return { x: chart.x + x, y: chart.y + y }
}

async function click(place: Place): Promise<void> {
  await window.mouse.click(place.x, place.y)
}

/** Chooses in the palette what the next click puts on the chart. */
async function pick(group: 'Instances' | 'Organismes', kind: string): Promise<void> {
  await window.getByText(group, { exact: true }).click()
  await window.getByRole('button', { name: kind, exact: true }).click()
}

async function typeName(name: string): Promise<void> {
  await window.getByRole('textbox', { name: 'Renommer' }).waitFor()
  await window.keyboard.type(name)
  await window.keyboard.press('Enter')
  await chartNode(window, name).waitFor()
}

/** The kinds of link that are offered for the line that was just drawn. */
async function offeredLinks(): Promise<readonly string[]> {
  const menu = window.getByRole('menu', { name: 'Nouveau lien' })
  await menu.locator(':focus').waitFor()
  return (await menu.getByRole('menuitem').allTextContents()).map(read)
}

async function selectNothing(): Promise<void> {
  await click(await onChart(430, 660))
  await expect.poll(() => selectedNames(window)).toEqual([])
}

const steering = 'Comité de pilotage de l’ENT'
const operational = 'Comité de suivi opérationnel'
const commune = 'Commune de Brumeval'

/** Where each thing was put, whatever the order in which it is stored. */
function spots(placements: readonly Placement[]): object {
  return Object.fromEntries(placements.map(({ node, x, y }) => [node.id, [x, y]]))
}

describe('an organisation drawn from nothing', () => {
  beforeAll(start)
  afterAll(() => application.close())

  test('a document is created from the start screen, and says what to do first', async () => {
    application.answerDialogs({ kind: 'save', path: folder.path('Val d’Orvelle.gouvernail') })

    await window.getByRole('button', { name: /Créer un document/ }).click()
    await documentShown(window)

    await window.getByRole('heading', { name: 'L’organisation est vide' }).waitFor()
    expect(application.unusedAnswers()).toEqual([])
  })

  test('a body is put where one clicks, at the level of the band, and named in place', async () => {
    const at = await onChart(420, 230)
    await pick('Instances', 'Comité de pilotage stratégique')
    await click(at)
    await typeName(steering)

    const node = await middleOf(chartNode(window, steering))
    expect(Math.abs(node.x - at.x)).toBeLessThanOrEqual(2)
    expect(await recordsIn(window, 'body')).toMatchObject([
      { name: steering, kinds: ['steering'], level: 'academic' },
    ])
    expect(await selectedNames(window)).toEqual([steering])
    expect(await historyLabel(window, 'Annuler')).toBe(`Annuler : renommer « ${steering} »`)
  })

  test('a second one takes the level of its own band and keeps its usual name', async () => {
    await pick('Instances', 'Comité de suivi opérationnel')
    await click(await onChart(300, 390))
    await window.getByRole('textbox', { name: 'Renommer' }).waitFor()
    await window.keyboard.press('Escape')

    await chartNode(window, operational).waitFor()
    expect(await recordsIn(window, 'body')).toMatchObject([
      { name: steering, level: 'academic' },
      { name: operational, sigle: 'CSO', level: 'territorial' },
    ])
  })

  test('an entity is dragged out of the palette and dropped', async () => {
    await window.getByText('Organismes', { exact: true }).click()
    await window
      .getByRole('button', { name: 'Commune', exact: true })
      .dragTo(window.locator('.chart'), { targetPosition: { x: 640, y: 390 } })
    await typeName(commune)

    const node = await middleOf(chartNode(window, commune))
    expect(Math.abs(node.x - (await onChart(640, 0)).x)).toBeLessThanOrEqual(2)
    expect(await recordsIn(window, 'entity')).toMatchObject([
      { name: commune, kind: 'commune', level: 'territorial' },
    ])
  })

  test('moving one thing moves it alone, and undo puts it back', async () => {
    const before = spots(await recordsIn(window, 'placement'))
    const [from, others] = [await middleOf(chartNode(window, commune)), chartNode(window, operational)]
    const still = await boxOf(others)

    await drag(window, from, { x: from.x + 80, y: from.y })
    await expect.poll(() => historyLabel(window, 'Annuler')).toBe(`Annuler : déplacer « ${commune} »`)

    const moved = await middleOf(chartNode(window, commune))
    // It may come in line with something a little before or after.
    expect(Math.abs(moved.x - from.x - 80)).toBeLessThanOrEqual(12)
    expect(await boxOf(others)).toEqual(still)
    await window.keyboard.press('Control+z')
    await expect.poll(async () => spots(await recordsIn(window, 'placement'))).toEqual(before)
    await expect.poll(() => historyLabel(window, 'Rétablir')).toBe(`Rétablir : déplacer « ${commune} »`)
    await window.keyboard.press('Control+y')
    await expect.poll(async () => (await middleOf(chartNode(window, commune))).x).toBe(moved.x)
  })

  test('several things are chosen with Shift or with a frame, and move together in one step', async () => {
    await selectNothing()
    await click(await middleOf(chartNode(window, operational)))
    await chartNode(window, commune).click({ modifiers: ['Shift'] })
    expect(await selectedNames(window)).toEqual([operational, commune])
    expect(await statusLine(window)).toContain('2 éléments sélectionnés')

    await selectNothing()
    await drag(window, await onChart(150, 310), await onChart(840, 440))
    await expect.poll(() => selectedNames(window)).toEqual([operational, commune])

    const from = await middleOf(chartNode(window, commune))
    const other = await middleOf(chartNode(window, operational))
    await drag(window, from, { x: from.x - 40, y: from.y })
    await expect.poll(() => historyLabel(window, 'Annuler')).toBe('Annuler : déplacer 2 éléments')
    expect((await middleOf(chartNode(window, operational))).x - other.x).toBeLessThan(-30)
  })

  test('F2 and a double click rename in place; Escape gives the old name back', async () => {
    await selectNothing()
    await click(await middleOf(chartNode(window, commune)))
    await window.keyboard.press('F2')
    await typeName('Commune de Saint-Ailleurs')
    await chartNode(window, 'Commune de Saint-Ailleurs').dblclick()
    await window.getByRole('textbox', { name: 'Renommer' }).waitFor()
    await window.keyboard.type('Oubli')
    await window.keyboard.press('Escape')

    expect(await recordsIn(window, 'entity')).toMatchObject([{ name: 'Commune de Saint-Ailleurs' }])
    await window.keyboard.press('Control+z')
    await chartNode(window, commune).waitFor()
  })

  test('a line between two bodies is asked what it means', async () => {
    await selectNothing()
    await drawLine(window, chartNode(window, operational), 'top', chartNode(window, steering))
    expect(await offeredLinks()).toContain('Rend compte à')
    await window.getByRole('menuitem', { name: 'Rend compte à' }).click()

    await expect.poll(() => historyLabel(window, 'Annuler')).toBe('Annuler : ajouter le lien « CSO → CPS »')
    expect(await recordsIn(window, 'link')).toMatchObject([{ kind: 'reports-to' }])
    // What would repeat the link, or close a loop with it, is not offered.
    await drawLine(window, chartNode(window, operational), 'top', chartNode(window, steering))
    expect(await offeredLinks()).not.toContain('Rend compte à')
    await window.keyboard.press('Escape')
    await drawLine(window, chartNode(window, steering), 'bottom', chartNode(window, operational))
    expect(await offeredLinks()).not.toContain('Rend compte à')
    await window.keyboard.press('Escape')
    expect(await recordsIn(window, 'link')).toHaveLength(1)
  })

  test('a line from an entity to a body makes it the one that carries it, as one step', async () => {
    await drawLine(window, chartNode(window, commune), 'top', chartNode(window, steering))
    expect((await offeredLinks())[0]).toBe('Porte')
    await window.getByRole('menuitem', { name: 'Porte' }).click()

    await expect
      .poll(() => historyLabel(window, 'Annuler'))
      .toBe(`Annuler : faire porter « CPS » par « ${commune} »`)
    const [entity] = await recordsIn(window, 'entity')
    const hosts = async () => (await recordsIn(window, 'body')).map(({ hostEntityId }) => hostEntityId)
    expect(await hosts()).toEqual([entity?.id, null])
    // From the other end it is the same, and what is so already says so.
    await drawLine(window, chartNode(window, steering), 'bottom', chartNode(window, commune))
    expect((await offeredLinks()).at(-1)).toMatch(/^Est portée par.*C’est déjà le cas\.$/)
    await window.keyboard.press('Escape')
    await window.keyboard.press('Control+z')
    await expect.poll(hosts).toEqual([null, null])
  })

  test('a line that cannot be says why', async () => {
    await drawLine(window, chartNode(window, steering), 'left', chartNode(window, steering))

    await toast(window, 'Un élément ne se relie pas à lui-même.').waitFor()
    expect(await recordsIn(window, 'link')).toHaveLength(1)
    await toast(window, 'Un élément ne se relie pas à lui-même.').getByRole('button').click()
  })

  test('deleting tells what goes along, and undo brings all of it back', async () => {
    await selectNothing()
    await click(await middleOf(chartNode(window, steering)))
    await window.keyboard.press('Delete')
    const question = window.getByRole('alertdialog', { name: 'Supprimer CPS ?' })
    await question.waitFor()
    expect(read(await question.textContent())).toContain('Seront aussi supprimés : 1 lien')
    await question.getByRole('button', { name: 'Supprimer' }).click()

    await chartNode(window, steering).waitFor({ state: 'detached' })
    expect(await recordsIn(window, 'link')).toEqual([])
    await window.keyboard.press('Control+z')
    await chartNode(window, steering).waitFor()
    expect(await recordsIn(window, 'link')).toHaveLength(1)
  })

  test('what is closed is in the file, and comes back as it was left', async () => {
    const placements = spots(await recordsIn(window, 'placement'))
    const label = await historyLabel(window, 'Annuler')
    await window
      .getByRole('navigation')
      .getByRole('button', { name: /Enregistré à/ })
      .click()
    await window.getByRole('menuitem', { name: 'Fermer le document' }).click()
    await window.getByRole('heading', { name: 'Gouvernail' }).waitFor()

    const session = openSession(folder.path('Val d’Orvelle.gouvernail'))
    const { data } = session.read()
    expect([...data.body.values()].map(({ name }) => name).sort()).toEqual([steering, operational].sort())
    expect(spots([...data.placement.values()])).toEqual(placements)
    session.close()

    await window.getByRole('button', { name: /^Val d’Orvelle/ }).click()
    await chartNode(window, steering).waitFor()
    expect(spots(await recordsIn(window, 'placement'))).toEqual(placements)
    expect(await historyLabel(window, 'Annuler')).toBe(label)
  })

  test('undo still goes back, down to the empty chart, and redo comes again', async () => {
    while ((await historyLabel(window, 'Annuler')) !== 'Annuler') {
      const label = await historyLabel(window, 'Annuler')
      await window.keyboard.press('Control+z')
      await expect.poll(() => historyLabel(window, 'Annuler')).not.toBe(label)
    }

    await window.getByRole('heading', { name: 'L’organisation est vide' }).waitFor()
    expect(await recordsIn(window, 'placement')).toEqual([])
    await window.keyboard.press('Control+Shift+z')
    await chartNode(window, 'Comité de pilotage stratégique').waitFor()
    expect(application.unusedAnswers()).toEqual([])
  })
})

describe('a large organisation', () => {
  beforeAll(async () => {
    await start()
    await window.getByRole('button', { name: /Ouvrir le projet exemple/ }).click()
    await chartNode(window, 'Comité de pilotage stratégique').waitFor()
  })
  afterAll(() => application.close())

  const zoom = async () => Number(/(\d+) %/.exec(await statusLine(window))?.[1])

  async function isWholeInView(): Promise<boolean> {
    const chart = await boxOf(window.locator('.chart'))
    const nodes = await Promise.all((await chartNodes(window).all()).map(boxOf))
    return nodes.every(
      ({ x, y, width, height }) =>
        x >= chart.x &&
        y >= chart.y &&
        x + width <= chart.x + chart.width &&
        y + height <= chart.y + chart.height,
    )
  }

  test('is shown whole at first, and again when asked', async () => {
    // A large chart is laid out beside the page, and shown once it is there.
    await expect.poll(isWholeInView).toBe(true)
    const whole = await zoom()
    await window.getByRole('button', { name: 'Agrandir' }).click()
    await expect.poll(zoom).toBeGreaterThan(whole)
    await window.keyboard.press('Control+0')
    await expect.poll(zoom).toBe(100)
    expect(await isWholeInView()).toBe(false)
    await window.getByRole('button', { name: 'Réduire', exact: true }).click()
    await expect.poll(zoom).toBe(80)
    await window.keyboard.press('Shift+Digit1')

    await expect.poll(zoom).toBe(whole)
    expect(await isWholeInView()).toBe(true)
  })

  test('something is found by its name, without accents, and flown to', async () => {
    await window.keyboard.press('Control+0')
    await expect.poll(zoom).toBe(100)
    await window.getByLabel('Rechercher dans l’organisation').click()
    await window.keyboard.type('ecole primaire de la vig')
    await window
      .getByRole('option', { name: /École primaire de la Vigie/ })
      .first()
      .click()

    await expect.poll(() => selectedNames(window)).toEqual(['École primaire de la Vigie'])
    const chart = await middleOf(window.locator('.chart'))
    await expect
      .poll(async () => {
        const node = await middleOf(window.locator('.react-flow__node.selected'))
        return Math.hypot(node.x - chart.x, node.y - chart.y) < 40
      })
      .toBe(true)
    await window.getByRole('complementary').getByText('École primaire de la Vigie').first().waitFor()
  })

  test('a line to another constituency brings a school into it, and back when it is undone', async () => {
    await window.keyboard.press('Shift+Digit1')
    const school = chartNode(window, 'École maternelle des Goélands')
    const frame = async (name: string) => boxOf(chartNode(window, name))
    const isIn = async (name: string) => {
      const [inner, outer] = [await boxOf(school), await frame(name)]
      return (
        inner.x > outer.x &&
        inner.y > outer.y &&
        inner.x + inner.width < outer.x + outer.width &&
        inner.y + inner.height < outer.y + outer.height
      )
    }
    const [from, to] = ['Circonscription de Port-Lointain', 'Circonscription de Montfabule']
    expect(await isIn(from)).toBe(true)

    await school.hover()
    const target = await frame(to)
    const start = await middleOf(school.locator('.react-flow__handle-bottom'))
    await drag(window, start, { x: target.x + target.width / 2, y: target.y + 5 })
    expect((await offeredLinks())[0]).toBe(`Est rattaché à (au lieu de ${from})`)
    await window.getByRole('menuitem', { name: /^Est rattaché à/ }).click()

    await expect.poll(() => isIn(to)).toBe(true)
    expect(await historyLabel(window, 'Annuler')).toBe(
      `Annuler : rattacher « École maternelle des Goélands » à « ${to} »`,
    )
    await window.keyboard.press('Control+z')
    await expect.poll(() => isIn(from)).toBe(true)
  })

  test('a person leads to the body where she sits', async () => {
    await window.getByLabel('Rechercher dans l’organisation').click()
    await window.keyboard.type('vautrin')
    await window
      .getByRole('option')
      .filter({ hasText: /VAUTRIN.*CPS/ })
      .click()

    await expect.poll(() => selectedNames(window)).toEqual(['Comité de pilotage stratégique'])
    const inspector = window.getByRole('complementary')
    await inspector.getByText('Mme Hélène VAUTRIN').first().waitFor()
  })

  test('a body that has decided cannot be deleted, and says why', async () => {
    await window.locator('.react-flow__node.selected').press('Delete')

    const refusal = window.getByRole('dialog')
    await refusal.waitFor()
    expect(read(await refusal.textContent())).toContain('décisions numérotées')
    await refusal.getByRole('button', { name: 'Fermer' }).last().click()
    await refusal.waitFor({ state: 'detached' })
    await chartNode(window, 'Comité de pilotage stratégique').waitFor()
  })
  test('an entity whose post was given decisions stays, and so does the post: its nomination is ended', async () => {
    await window.getByLabel('Rechercher dans l’organisation').fill('sourdaine num')
    await window
      .getByRole('option', { name: /^Sourdaine Numérique/ })
      .first()
      .click()
    const inspector = window.getByRole('complementary')
    const refused = async () => {
      const refusal = window.getByRole('dialog')
      await refusal.waitFor()
      const words = read(await refusal.textContent())
      await refusal.getByRole('button', { name: 'Fermer' }).last().click()
      await refusal.waitFor({ state: 'detached' })
      return words
    }

    await inspector.getByRole('button', { name: 'Supprimer cet organisme' }).click()
    expect(await refused()).toMatch(/4 décisions numérotées.*Donnez-lui plutôt une date de fin/)
    const post = inspector.getByRole('listitem').filter({ hasText: 'projet' })
    await post.getByRole('button', { name: 'Supprimer ce poste' }).click()
    expect(await refused()).toMatch(/2 décisions numérotées.*Mettez plutôt fin à la nomination/)

    await post.getByRole('button', { name: /^Mettre fin à la nomination de / }).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Mettre fin à la nomination', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await historyLabel(window, 'Annuler')).toMatch(/^Annuler : modifier une nomination \(/)
  })
})
