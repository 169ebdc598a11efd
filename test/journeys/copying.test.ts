import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Application, launchApplication } from '../support/application.ts'
import { boxOf, chartNode, chartNodes, middleOf, selectedNames } from '../support/chart.ts'
import { clipboardOf, putOnClipboard } from '../support/clipboard.ts'
import { recordsIn } from '../support/records.ts'
import { documentShown, historyLabel, laptop, read, toast } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

const group = 'Groupe d’accompagnement de proximité de Brumeval'
const operational = 'Comité de suivi opérationnel'
const school = 'École maternelle du Petit-Phare'
const commune = 'Commune de Brumeval'
const steering = 'Comité de pilotage stratégique'

async function start(): Promise<void> {
  application = await launchApplication({ args: ['--sample'] })
  window = application.window
  await window.setViewportSize(laptop)
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await documentShown(window)
  await chartNode(window, steering).waitFor()
}

async function undo(): Promise<void> {
  const label = await historyLabel(window, 'Annuler')
  await window.keyboard.press('Control+z')
  await expect.poll(() => historyLabel(window, 'Annuler')).not.toBe(label)
}

async function select(name: string): Promise<void> {
  await chartNode(window, name).click({ position: { x: 8, y: 8 } })
  await expect.poll(() => selectedNames(window)).toEqual([name])
}

const bodies = async () => recordsIn(window, 'body')
const seatsOf = async (name: string) => {
  const body = (await bodies()).find((one) => one.name === name)
  return (await recordsIn(window, 'seat')).filter(({ bodyId }) => bodyId === body?.id)
}

describe('copying with the mouse and the keys', () => {
  beforeAll(start)
  afterAll(() => application.close())

  test('a body is duplicated with its seats and missions, and without anybody; one step, which undo takes back', async () => {
    const [before, mandates, persons] = [
      await bodies(),
      await recordsIn(window, 'mandate'),
      await recordsIn(window, 'person'),
    ]
    const seats = await seatsOf(operational)
    await select(operational)
    await window.keyboard.press('Control+d')

    const copy = `${operational} (copie)`
    await chartNode(window, copy).waitFor()
    expect(await historyLabel(window, 'Annuler')).toBe('Annuler : dupliquer « CSO »')
    await expect.poll(() => selectedNames(window)).toEqual([copy])
    const copied = await seatsOf(copy)
    expect(copied.map(({ role, voice, label, postId }) => ({ role, voice, label, postId }))).toEqual(
      seats.map(({ role, voice, label, postId }) => ({ role, voice, label, postId })),
    )
    expect(await recordsIn(window, 'mandate')).toEqual(mandates)
    expect(await recordsIn(window, 'person')).toEqual(persons)
    const told = toast(window, '1 élément dupliqué')
    await told.waitFor()
    expect(read(await told.textContent())).toMatch(
      /Sans .*mandats? ou nominations? \(une personne ne se copie pas\)/,
    )
    await told.getByRole('button').click()

    await undo()
    await chartNode(window, copy).waitFor({ state: 'detached' })
    expect(await bodies()).toEqual(before)
  })

  test('Alt and a drag leave the original where it is, and a copy where the hand goes', async () => {
    await window.keyboard.press('Escape')
    const [from, still] = [
      await middleOf(chartNode(window, commune)),
      await boxOf(chartNode(window, commune)),
    ]
    await window.keyboard.down('Alt')
    await window.mouse.move(from.x, from.y)
    await window.mouse.down()
    await window.mouse.move(from.x + 20, from.y + 40, { steps: 3 })
    await window.mouse.move(from.x + 30, from.y + 110, { steps: 5 })
    expect(await boxOf(chartNode(window, commune))).toEqual(still)
    await window.mouse.up()
    await window.keyboard.up('Alt')

    const copy = chartNode(window, `${commune} (copie)`)
    await copy.waitFor()
    expect(await historyLabel(window, 'Annuler')).toBe(`Annuler : dupliquer « ${commune} »`)
    expect(await boxOf(chartNode(window, commune))).toEqual(still)
    // Official codes stay with the original.
    const communes = (await recordsIn(window, 'entity')).filter(({ name }) => name.startsWith(commune))
    expect(communes.map(({ insee }) => insee === null)).toEqual([false, true])
    await undo()
  })

  test('what is copied is pasted at the pointer from the menu, and tells programs a picture and a table', async () => {
    await select(group)
    await window.keyboard.press('Control+c')
    await expect
      .poll(async () => (await clipboardOf(application)).formats)
      .toEqual(expect.arrayContaining(['text/plain', 'text/html', 'image/png']))
    const { text, html, picture } = await clipboardOf(application)
    expect(read(text)).toContain('GAP Brumeval')
    expect(html).toMatch(/<img src="data:image\/png;base64,.*<table/s)
    expect(html).toMatch(/<th[^>]*>(<font[^>]*>)?Nom</)
    expect(picture.width).toBeGreaterThan(200)
    const persons = await recordsIn(window, 'person')
    // Widths of columns have a per cent sign that encodes nothing.
    const decoded = decodeURIComponent(html.replace(/%(?![\dA-F]{2})/gi, '%25'))
    for (const { lastName } of persons) expect(decoded).not.toContain(lastName)

    const chart = await boxOf(window.locator('.chart'))
    const void_ = await window.evaluate(
      ([left, bottom]) => {
        for (let x = left + 80; x < left + 700; x += 13)
          for (let y = bottom - 60; y > bottom - 400; y -= 13)
            if (document.elementFromPoint(x, y)?.classList.contains('react-flow__pane')) return { x, y }
        return { x: left, y: bottom }
      },
      [chart.x, chart.y + chart.height] as const,
    )
    await window.mouse.click(void_.x, void_.y, { button: 'right' })
    await window.getByRole('menuitem', { name: 'Coller ici' }).click()
    await chartNode(window, `${group} (copie)`).waitFor()
    expect(await historyLabel(window, 'Annuler')).toBe('Annuler : coller « GAP Brumeval »')
    await undo()
  })

  test('cutting tells what will be lost, and is one step of its own', async () => {
    await select(school)
    await window.keyboard.press('Control+x')
    const question = window.getByRole('alertdialog', { name: `Couper ${school} ?` })
    await question.waitFor()
    expect(read(await question.textContent())).toContain('sans les personnes ni leurs mandats')
    await question.getByRole('button', { name: 'Couper' }).click()
    await chartNode(window, school).waitFor({ state: 'detached' })
    expect(await historyLabel(window, 'Annuler')).toBe(`Annuler : couper « ${school} »`)

    await window.keyboard.press('Control+v')
    await chartNode(window, school).waitFor()
    await expect.poll(() => historyLabel(window, 'Annuler')).toBe(`Annuler : coller « ${school} »`)
    await undo()
    await undo()
    await chartNode(window, school).waitFor()
  })

  test('what comes from elsewhere, or is damaged, is refused in words and changes nothing', async () => {
    await window.keyboard.press('Escape')
    const label = await historyLabel(window, 'Annuler')
    await putOnClipboard(application, '<p>Bonjour</p>', 'Bonjour')
    await window.keyboard.press('Control+v')
    await toast(window, 'autre chose que des éléments').waitFor()
    await toast(window, 'autre chose que des éléments').getByRole('button').click()
    await putOnClipboard(application, '<div data-gouvernail="%7B%22version%22%3A1%7D"></div>')
    await window.keyboard.press('Control+v')
    await toast(window, 'endommagé').waitFor()
    await toast(window, 'endommagé').getByRole('button').click()
    await putOnClipboard(application, '<div data-gouvernail="%7B%22version%22%3A9%7D"></div>')
    await window.keyboard.press('Control+v')
    await toast(window, 'autre version').waitFor()
    expect(await historyLabel(window, 'Annuler')).toBe(label)
  })
})

describe('copying without a mouse, from a document to another', () => {
  beforeAll(start)
  afterAll(() => application.close())

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await window.keyboard.press(key)
  }

  test('the menu opens by its key on the node that has the keyboard, and copies it', async () => {
    await chartNode(window, group).focus()
    await press('Shift+F10')
    const menu = window.getByRole('menu', { name: 'Organigramme' })
    await menu.locator(':focus').waitFor()
    expect(await selectedNames(window)).toEqual([group])
    const lines = (await menu.getByRole('menuitem').allTextContents()).map(read)
    expect(lines[0]).toMatch(/^Couper/)
    await press('ArrowDown')
    await expect.poll(() => menu.locator(':focus').textContent()).toContain('Copier')
    await press('Enter')
    await menu.waitFor({ state: 'detached' })
    await expect.poll(async () => (await clipboardOf(application)).html).toContain('data-gouvernail')
  })

  test('what is duplicated has the keyboard, and arrows move it', async () => {
    await press('Escape')
    await expect.poll(() => selectedNames(window)).toEqual([])
    await chartNode(window, group).focus()
    await press('Space')
    await expect.poll(() => selectedNames(window)).toEqual([group])
    await press('Control+d')
    const copy = chartNode(window, `${group} (copie)`)
    await expect.poll(() => copy.evaluate((node) => node === document.activeElement)).toBe(true)
    await press('ArrowDown')
    await expect.poll(() => historyLabel(window, 'Annuler')).toBe('Annuler : déplacer « GAP Brumeval 2 »')
    await undo()
    await undo()
    await copy.waitFor({ state: 'detached' })
  })

  test('in a new document it is pasted with its structure, and what is not known there is told', async () => {
    application.answerDialogs({ kind: 'save', path: folder.path('Autre.gouvernail') })
    const opening = application.electron.waitForEvent('window')
    await press('Control+n')
    // Each document has its own window: what follows happens in the new one.
    window = await opening
    await window.emulateMedia({ reducedMotion: 'reduce' })
    await window.getByRole('heading', { name: 'L’organisation est vide' }).waitFor()
    await window.locator('body').press('Control+v')

    await chartNode(window, group).waitFor()
    expect(await historyLabel(window, 'Annuler')).toBe('Annuler : coller « GAP Brumeval »')
    expect(await bodies()).toMatchObject([{ name: group, sigle: 'GAP Brumeval', hostEntityId: null }])
    const seats = await seatsOf(group)
    expect(seats.length).toBe(5)
    // A seat ex officio says in words whose it was.
    expect(seats.filter(({ postId, label }) => postId === null && label === '')).toEqual([])
    expect(await recordsIn(window, 'person')).toEqual([])
    expect(read(await toast(window, '1 élément collé').textContent())).toContain('absents de ce document')
    await undo()
    await expect.poll(() => chartNodes(window).count()).toBe(0)
    expect(await recordsIn(window, 'seat')).toEqual([])
  })
})
