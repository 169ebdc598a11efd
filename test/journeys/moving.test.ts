import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { boxOf, chartNode, drag, middleOf, type Place, selectedNames } from '../support/chart.ts'
import { documentShown, historyLabel, laptop, read, statusLine } from '../support/screen.ts'

let application: Application
let window: Page

const steering = 'Comité de pilotage stratégique'
const operational = 'Comité de suivi opérationnel'
const dsden = 'Direction des services départementaux de l’éducation nationale de la Sourdaine'
const communes = [
  'Commune de Brumeval',
  'Commune de Montfabule-sur-Orvelle',
  'Commune de Port-Lointain',
  'Commune de Saint-Ailleurs',
] as const

async function start(): Promise<void> {
  application = await launchApplication({ args: ['--sample'] })
  window = application.window
  await window.setViewportSize(laptop)
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await documentShown(window)
  await chartNode(window, steering).waitFor()
}

/** Where the view is, as React Flow writes it. */
function view(): Promise<string | null> {
  return window.locator('.react-flow__viewport').getAttribute('style')
}

/** A point of the chart where nothing stands, as near as may be to a place counted from its top left corner. */
async function onVoid(x: number, y: number): Promise<Place> {
  const chart = await boxOf(window.locator('.chart'))
  const place = await window.evaluate(
    ([left, top, right, bottom, atX, atY]) => {
      const places: { x: number; y: number; away: number }[] = []
      for (let px = left + 70; px < right - 20; px += 13)
        for (let py = top + 70; py < bottom - 20; py += 13) {
          const isVoid = document.elementFromPoint(px, py)?.classList.contains('react-flow__pane') === true
          if (isVoid) places.push({ x: px, y: py, away: Math.hypot(px - atX, py - atY) })
        }
      return places.sort((a, b) => a.away - b.away)[0]
    },
    [chart.x, chart.y, chart.x + chart.width, chart.y + chart.height, chart.x + x, chart.y + y] as const,
  )
  if (place === undefined) throw new Error('no void in view')
  return { x: place.x, y: place.y }
}

/** A click where no line passes either. */
async function selectNothing(): Promise<void> {
  await window.keyboard.press('Escape')
  await expect.poll(() => selectedNames(window)).toEqual([])
}

async function select(...names: readonly string[]): Promise<void> {
  await selectNothing()
  for (const name of names)
    await chartNode(window, name).click({ modifiers: ['Control'], position: { x: 8, y: 8 } })
  await expect.poll(() => selectedNames(window)).toEqual([...names].sort())
}

async function undo(): Promise<void> {
  const label = await historyLabel(window, 'Annuler')
  await window.keyboard.press('Control+z')
  await expect.poll(() => historyLabel(window, 'Annuler')).not.toBe(label)
}

const placeOf = async (name: string) => {
  const { x, y } = await boxOf(chartNode(window, name))
  return { x, y }
}

describe('choosing with the mouse', () => {
  beforeAll(start)
  afterAll(() => application.close())

  test('Ctrl or Shift and a click add to the selection and take out of it; Escape lets all go', async () => {
    await chartNode(window, communes[0]).click()
    await chartNode(window, communes[1]).click({ modifiers: ['Control'] })
    await chartNode(window, communes[2]).click({ modifiers: ['Shift'] })
    await expect.poll(() => selectedNames(window)).toEqual([communes[0], communes[1], communes[2]])

    await chartNode(window, communes[0]).click({ modifiers: ['Control'] })
    await expect.poll(() => selectedNames(window)).toEqual([communes[1], communes[2]])
    // Of several, a plain click keeps the one on which it falls.
    await chartNode(window, communes[2]).click()
    await expect.poll(() => selectedNames(window)).toEqual([communes[2]])
    await window.keyboard.press('Escape')
    await expect.poll(() => selectedNames(window)).toEqual([])
  })

  test('a frame catches nodes and links; with Shift it adds', async () => {
    const [from, to] = [await onVoid(60, 40), await middleOf(chartNode(window, steering))]
    await drag(window, from, { x: to.x + 120, y: to.y + 60 })
    await expect.poll(async () => (await selectedNames(window)).length).toBeGreaterThan(1)
    expect(await selectedNames(window)).toContain(steering)
    expect(await statusLine(window)).toMatch(/\d+ éléments sélectionnés/)
    const list = window.getByRole('complementary')
    await list.getByRole('button', { name: steering }).waitFor()

    // Where the frame ended, the hand may rest on a node, whose card covers what is beside it.
    await window.mouse.move(from.x, from.y)
    await window.locator('.chart-card').waitFor({ state: 'detached' })
    const before = await selectedNames(window)
    const other = [operational, ...communes].find((name) => !before.includes(name)) ?? ''
    const [one, chart] = [await boxOf(chartNode(window, other)), await boxOf(window.locator('.chart'))]
    await window.keyboard.down('Shift')
    await drag(window, await onVoid(one.x - chart.x - 10, one.y - chart.y - 10), {
      x: one.x + 6,
      y: one.y + 6,
    })
    await window.keyboard.up('Shift')
    await expect.poll(async () => (await selectedNames(window)).length).toBeGreaterThan(before.length)
    expect(await selectedNames(window)).toEqual(expect.arrayContaining([...before, other]))
  })

  test('Ctrl+A takes all, links too, and Escape gives back what a frame took', async () => {
    await window.keyboard.press('Control+a')
    await expect
      .poll(async () => Number(/(\d+) éléments/.exec(await statusLine(window))?.[1]))
      .toBeGreaterThan(60)
    await select(communes[0])
    const from = await onVoid(60, 40)
    await window.mouse.move(from.x, from.y)
    await window.mouse.down()
    await window.mouse.move(from.x + 300, from.y + 120, { steps: 4 })
    await window.locator('.chart-marquee').waitFor()
    await expect.poll(() => selectedNames(window)).not.toEqual([communes[0]])
    await window.keyboard.press('Escape')
    await window.mouse.up()

    await expect.poll(() => selectedNames(window)).toEqual([communes[0]])
    await window.locator('.chart-marquee').waitFor({ state: 'detached' })
  })

  test('the middle button and Space move the view, and leave the selection', async () => {
    await select(communes[0])
    const from = await onVoid(60, 40)
    const before = await view()
    await window.mouse.move(from.x, from.y)
    await window.mouse.down({ button: 'middle' })
    await window.mouse.move(from.x + 60, from.y + 30, { steps: 4 })
    await window.mouse.up({ button: 'middle' })
    await expect.poll(view).not.toBe(before)

    const between = await view()
    await window.keyboard.down('Space')
    await window.locator('.chart[data-panning="true"]').waitFor()
    await drag(window, { x: from.x + 60, y: from.y + 30 }, from)
    await window.keyboard.up('Space')
    await expect.poll(view).not.toBe(between)
    expect(await selectedNames(window)).toEqual([communes[0]])
    await window.keyboard.press('Shift+Digit1')
  })

  test('Ctrl and the wheel enlarge what is under the pointer', async () => {
    const zoom = async () => Number(/(\d+) %/.exec(await statusLine(window))?.[1])
    const [before, node] = [await zoom(), await middleOf(chartNode(window, operational))]
    await window.mouse.move(node.x, node.y)
    await window.keyboard.down('Control')
    await window.mouse.wheel(0, -200)
    await window.keyboard.up('Control')
    await expect.poll(zoom).toBeGreaterThan(before)
    const after = await middleOf(chartNode(window, operational))
    expect(Math.hypot(after.x - node.x, after.y - node.y)).toBeLessThan(4)
    await window.keyboard.press('Shift+Digit1')
    await expect.poll(zoom).toBe(before)
  })

  test('a setting swaps the frame and the view', async () => {
    await selectNothing()
    await window.getByRole('button', { name: 'Réglages de l’organigramme' }).click()
    await window.getByRole('menuitem', { name: 'Déplacer la vue en glissant sur le fond' }).click()
    await window.locator('.chart[data-panning="true"]').waitFor()
    const from = await onVoid(60, 40)
    const before = await view()
    await drag(window, from, { x: from.x + 80, y: from.y + 20 })
    await expect.poll(view).not.toBe(before)
    expect(await selectedNames(window)).toEqual([])

    await window.keyboard.down('Space')
    await window.locator('.chart[data-panning="false"]').waitFor()
    const [corner, node] = [await onVoid(60, 40), await middleOf(chartNode(window, steering))]
    await drag(window, corner, { x: node.x + 120, y: node.y + 60 })
    await window.keyboard.up('Space')
    await expect.poll(() => selectedNames(window)).toContain(steering)

    await window.getByRole('button', { name: 'Réglages de l’organigramme' }).click()
    await window.getByRole('menuitem', { name: 'Déplacer la vue en glissant sur le fond' }).click()
    await window.locator('.chart[data-panning="false"]').waitFor()
    await window.keyboard.press('Shift+Digit1')
  })

  test('at the border the view goes on, and the frame with it', async () => {
    await selectNothing()
    await window.keyboard.press('Control+0')
    await expect.poll(() => statusLine(window)).toContain('100 %')
    const chart = await boxOf(window.locator('.chart'))
    const from = await onVoid(chart.width / 2, chart.height / 2)
    await window.mouse.move(from.x, from.y)
    await window.mouse.down()
    await window.mouse.move(chart.x + chart.width - 4, chart.y + chart.height - 4, { steps: 6 })
    const then = await view()
    // The hand rests; the view goes on.
    await expect.poll(view).not.toBe(then)
    await expect
      .poll(async () => Number(/(\d+) éléments?/.exec(await statusLine(window))?.[1]))
      .toBeGreaterThan(4)
    await window.mouse.up()
    await window.keyboard.press('Shift+Digit1')
  })
})

describe('moving with the mouse', () => {
  beforeAll(start)
  afterAll(() => application.close())

  test('guides say with what a thing lines up, and Alt suspends them', async () => {
    const [from, target] = [
      await middleOf(chartNode(window, communes[3])),
      await boxOf(chartNode(window, communes[0])),
    ]
    const own = await boxOf(chartNode(window, communes[3]))
    await window.mouse.move(from.x, from.y)
    await window.mouse.down()
    await window.mouse.move(from.x + 10, from.y + 10, { steps: 2 })
    await window.mouse.move(from.x + target.x - own.x + 2, from.y + target.y - own.y + 60, { steps: 6 })
    const guides = window.locator('.chart-guides path')
    await guides.first().waitFor({ state: 'attached' })
    expect(Math.abs((await placeOf(communes[3])).x - target.x)).toBeLessThan(0.5)

    await window.keyboard.down('Alt')
    await window.mouse.move(from.x + target.x - own.x + 3, from.y + target.y - own.y + 60)
    await expect.poll(() => guides.count()).toBe(0)
    await window.keyboard.up('Alt')
    await window.mouse.move(from.x + target.x - own.x + 2, from.y + target.y - own.y + 60)
    await guides.first().waitFor({ state: 'attached' })
    await window.mouse.up()
    await expect.poll(() => guides.count()).toBe(0)
    await expect.poll(() => historyLabel(window, 'Annuler')).toBe(`Annuler : déplacer « ${communes[3]} »`)
    await undo()
  })

  test('Escape leaves what is dragged where it was', async () => {
    await selectNothing()
    const before = await placeOf(communes[0])
    const from = await middleOf(chartNode(window, communes[0]))
    const label = await historyLabel(window, 'Annuler')
    await window.mouse.move(from.x, from.y)
    await window.mouse.down()
    await window.mouse.move(from.x + 60, from.y, { steps: 5 })
    await expect.poll(async () => (await placeOf(communes[0])).x).toBeGreaterThan(before.x + 30)
    await window.keyboard.press('Escape')
    await expect.poll(() => placeOf(communes[0])).toEqual(before)
    await window.mouse.up()
    await expect.poll(() => placeOf(communes[0])).toEqual(before)
    expect(await historyLabel(window, 'Annuler')).toBe(label)
  })

  test('several are aligned from the toolbar, in one step', async () => {
    await select(communes[0], operational)
    const bar = window.getByRole('group', { name: 'Aligner et répartir' })
    const [one, other] = [await placeOf(communes[0]), await placeOf(operational)]
    await bar.getByRole('button', { name: 'Aligner à gauche' }).click()

    await expect.poll(() => historyLabel(window, 'Annuler')).toBe('Annuler : aligner 2 éléments à gauche')
    const left = Math.min(one.x, other.x)
    await expect
      .poll(async () =>
        (await Promise.all([communes[0], operational].map(placeOf))).map(({ x }) => Math.abs(x - left) < 0.5),
      )
      .toEqual([true, true])
    await undo()
    await expect.poll(() => placeOf(operational)).toEqual(other)
  })

  test('what cannot be done says why', async () => {
    await select(communes[0], steering)
    const bar = window.getByRole('group', { name: 'Aligner et répartir' })
    const reasonOf = async (name: string) => {
      await bar.getByRole('button', { name }).hover()
      return read(await window.getByRole('tooltip').filter({ hasText: name }).textContent())
    }
    expect(await reasonOf('Aligner en haut')).toContain('du même niveau')
    expect(await reasonOf('Répartir en largeur')).toContain('au moins trois éléments')
    await window.mouse.move(20, 400)
    await window.getByRole('tooltip').waitFor({ state: 'detached' })
    await select(communes[0])
    await bar.waitFor({ state: 'detached' })
  })

  test('with the grid, what is dragged stands on it', async () => {
    await selectNothing()
    await window.getByRole('button', { name: 'Réglages de l’organigramme' }).click()
    await window.getByRole('menuitem', { name: 'Aimanter à la grille' }).click()
    await window.locator('.react-flow__background').waitFor({ state: 'attached' })
    const from = await middleOf(chartNode(window, communes[3]))
    await drag(window, from, { x: from.x + 37, y: from.y + 3 })
    await expect.poll(() => historyLabel(window, 'Annuler')).toBe(`Annuler : déplacer « ${communes[3]} »`)
    const style = await chartNode(window, communes[3]).getAttribute('style')
    expect(Number(/translate\((-?\d+)px/.exec(style ?? '')?.[1]) % 16).toBe(0)
    await undo()
    await window.getByRole('button', { name: 'Réglages de l’organigramme' }).click()
    await window.getByRole('menuitem', { name: 'Aimanter à la grille' }).click()
    await window.locator('.react-flow__background').waitFor({ state: 'detached' })
  })
})

describe('choosing and moving without a mouse', () => {
  beforeAll(start)
  afterAll(() => application.close())

  const focused = () => window.evaluate(() => document.activeElement?.textContent?.split(',')[0] ?? '')
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await window.keyboard.press(key)
  }
  const said = () => window.locator('.chart [aria-live=polite].ui-hidden').textContent()

  test('the chart is one stop of the keyboard; arrows go from neighbour to neighbour', async () => {
    await window.locator('.react-flow__node[tabindex="0"]').focus()
    expect(await window.locator('.react-flow__node[tabindex="0"]').count()).toBe(1)
    const first = await focused()
    await press('ArrowRight')
    await expect.poll(focused).not.toBe(first)
    await press('ArrowLeft')
    await expect.poll(focused).toBe(first)
    expect(await selectedNames(window)).toEqual([])
    await press('Tab')
    expect(await window.evaluate(() => document.activeElement?.classList.contains('react-flow__node'))).toBe(
      false,
    )
    await press('Shift+Tab')
    await expect.poll(focused).toBe(first)
  })

  test('Space takes the node and tells its links; arrows then move it, held keys in one step', async () => {
    await chartNode(window, communes[0]).focus()
    await press('Space')
    await expect.poll(() => selectedNames(window)).toEqual([communes[0]])
    await expect
      .poll(async () => read(await said()))
      .toMatch(/^Sélectionné : Commune de Brumeval, .*\d liens? : /)

    const before = await placeOf(communes[0])
    await window.keyboard.down('Shift')
    await window.keyboard.down('ArrowDown')
    await window.keyboard.down('ArrowDown')
    await window.keyboard.up('ArrowDown')
    await window.keyboard.up('Shift')
    await expect.poll(() => historyLabel(window, 'Annuler')).toBe(`Annuler : déplacer « ${communes[0]} »`)
    await expect.poll(async () => (await placeOf(communes[0])).y).toBeGreaterThan(before.y)
    await undo()
    await expect.poll(() => placeOf(communes[0])).toEqual(before)
    expect(await historyLabel(window, 'Annuler')).toBe('Annuler')
  })

  test('Ctrl goes on with the selection kept, and adds to it; neighbours and alike follow from it', async () => {
    await press('Control+ArrowRight', 'Control+Space')
    await expect.poll(async () => (await selectedNames(window)).length).toBe(2)
    await press('Escape')
    await expect.poll(() => selectedNames(window)).toEqual([])
    await chartNode(window, communes[0]).focus()
    await press('Space', 'Control+Shift+e')
    await expect.poll(() => selectedNames(window)).toEqual([...communes])
    await press('Escape')
    await chartNode(window, dsden).focus()
    await press('Space', 'Control+Shift+a')
    await expect.poll(async () => (await selectedNames(window)).length).toBeGreaterThan(2)
    expect(await selectedNames(window)).toContain(dsden)
  })

  test('keys align and distribute', async () => {
    await press('Escape')
    await chartNode(window, communes[3]).focus()
    await press('Space', 'Shift+ArrowRight')
    await expect.poll(() => historyLabel(window, 'Annuler')).toBe(`Annuler : déplacer « ${communes[3]} »`)
    await press('Control+Shift+e')
    await expect.poll(() => selectedNames(window)).toEqual([...communes])
    await press('Control+Shift+ArrowUp')
    await expect.poll(() => historyLabel(window, 'Annuler')).toBe('Annuler : aligner 4 éléments en haut')
    await press('Control+Shift+d')
    await expect.poll(() => historyLabel(window, 'Annuler')).toBe('Annuler : répartir 4 éléments en largeur')
    const places = (await Promise.all(communes.map((name) => boxOf(chartNode(window, name))))).sort(
      (a, b) => a.x - b.x,
    )
    const gaps = places.slice(1).map((place, i) => place.x - ((places[i]?.x ?? 0) + (places[i]?.width ?? 0)))
    expect(new Set(places.map(({ y }) => Math.round(y))).size).toBe(1)
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.5)
  })

  test('the view is fitted to all, to the selection, and to the true size', async () => {
    await press('Control+0')
    await expect.poll(() => statusLine(window)).toContain('100 %')
    await press('Shift+Digit1')
    await expect.poll(() => statusLine(window)).not.toContain('100 %')
    const whole = await view()
    await press('Shift+Digit2')
    await expect.poll(view).not.toBe(whole)
    await press('Shift+Digit1')
    await expect.poll(view).toBe(whole)
  })
})
