import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDocument } from '#electron/document/create.ts'
import type {} from '#renderer/document/bridge.d.ts'
import { quorumStatement } from '#shared/meetings/quorum-statement.ts'
import { quorumHeadline } from '#shared/text/quorum.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { items, largeCommittee, members, movementsAt } from '../support/large-committee.ts'
import { askMain, readDocument } from '../support/main-process.ts'
import { noteReactions, reactionsIn } from '../support/reactions.ts'
import { recordsIn } from '../support/records.ts'
import { crpaRule } from '../support/roll.ts'
import { documentShown, goTo, laptop, read } from '../support/screen.ts'
import { successOf } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// The longest meeting that one should hold, typed: no mouse once it is open.
const folder = temporaryFolder()
const held = largeCommittee()
let application: Application
let window: Page
/** The letters of each member, as they stand before her name. */
let codes: readonly string[] = []
/** Keys pressed for each line, the last one to enter it left out. */
const strokes: { readonly line: string; readonly keys: number }[] = []

beforeAll(async () => {
  const file = folder.path('seance.gouvernail')
  successOf(createDocument(file, { data: held, contents: new Map() })).close()
  application = await launchApplication({ args: [file] })
  window = application.window
  await window.setViewportSize(laptop)
  await clock('14:02')
  await documentShown(window)
})

afterAll(() => application.close())

const clock = (time: string) => window.clock.setFixedTime(new Date(`2026-03-10T${time}:00+01:00`))
const titles = () =>
  application.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((one) => one.getTitle()),
  )
const answer = () => window.locator('.session-said [data-tone]')
const field = () => window.locator('.session-entry textarea')
const code = (member: number) => codes[member] ?? ''

/** Types a line, enters it, and waits for what is answered. */
async function enter(line: string): Promise<string> {
  strokes.push({ line, keys: [...line].length })
  await window.keyboard.type(line)
  await window.keyboard.press('Enter')
  await answer().first().waitFor()
  return read(await answer().first().textContent())
}

/** The quorum as it is told, and as the rule tells it of what the document holds. */
async function quorums(): Promise<readonly [shown: string, expected: string]> {
  const shown = read(await window.locator('.session .quorum strong').textContent())
  const { records, events } = await whatHappened()
  const seats = [...held.seat.values()].map((seat) => ({ seat, state: 'held' as const }))
  return [shown, read(quorumHeadline(quorumStatement({ seats, records, events, rule: crpaRule })))]
}

/** The roll and what happened, as the main process reads them from the file. */
async function whatHappened() {
  const { attendance, sessionEvent } = (await readDocument(window)).records
  return { records: attendance, events: sessionEvent }
}

describe('a meeting held at the keyboard', () => {
  test('opens over the whole window, with the cursor in its field', async () => {
    await goTo(window, 'Séances')
    await window.keyboard.press('Control+Shift+O')

    await window.locator('.session').waitFor()
    expect(await window.getByRole('navigation').count()).toBe(0)
    expect(await field().evaluate((element) => element === document.activeElement)).toBe(true)
    codes = await window.locator('.session-member kbd').allTextContents()
    expect(new Set(codes).size).toBe(members)
    await noteReactions(window)
  })

  test('calls the roll by initials, with proxies that keep their rules', async () => {
    for (let member = 0; member < 24; member++) await enter(code(member))
    await enter(`${code(24)} e`)
    await enter(`${code(25)} p ${code(0)}`)
    const refused = await enter(`${code(26)} p ${code(0)}`)
    await window.keyboard.press('Escape')
    await enter(`${code(26)} a`)

    expect(refused).toContain('porte déjà autant de pouvoirs que les règles l’admettent')
    const [shown, expected] = await quorums()
    expect(shown).toBe('Quorum atteint : 25 membres sur 30, pour 15 au moins.')
    expect(shown).toBe(expected)
    const statuses = (await recordsIn(window, 'attendance')).map(({ status }) => status)
    expect(statuses.filter((status) => status === 'present')).toHaveLength(24)
    await enter('/o')
  })

  test('goes through forty items with sixty movements, notes, decisions and votes', async () => {
    const wrong: string[] = []
    let hasLostQuorum = false
    for (let item = 0; item < items; item++) {
      await clock(`${14 + Math.floor((item + 5) / 20)}:${String(((item + 5) % 20) * 3).padStart(2, '0')}`)
      await enter('>')
      for (const { sign, member } of movementsAt(item)) {
        const line = `${sign}${code(member)}`
        await enter(line)
        const [shown, expected] = await quorums()
        if (shown !== expected) wrong.push(`${line}: ${shown} instead of ${expected}`)
        hasLostQuorum ||= shown.startsWith('Quorum non atteint')
      }
      await enter('Échanges.')
      if (item % 2 === 0) {
        await enter('/d')
        await enter(item === 2 ? `/v n c ${code(0)}` : '/v u')
      }
    }

    expect(wrong).toEqual([])
    expect(hasLostQuorum).toBe(true)
    const decisions = await recordsIn(window, 'decision')
    expect(decisions).toHaveLength(items / 2)
    expect(decisions.filter(({ voteMode }) => voteMode === 'roll-call')).toHaveLength(1)
    const events = await recordsIn(window, 'sessionEvent')
    expect(events.filter(({ kind }) => kind === 'arrived' || kind === 'left')).toHaveLength(60)
    expect(events.filter(({ kind }) => kind === 'item-opened')).toHaveLength(items)
    const agenda = await recordsIn(window, 'agendaItem')
    expect(agenda.filter(({ outcome, minutes }) => outcome === 'treated' && minutes !== '')).toHaveLength(
      items - 1,
    )
  })

  test('undoes the last line while the field is empty, and says what was undone', async () => {
    const [before] = await quorums()
    await enter(`-${code(23)}`)
    expect((await quorums())[0]).not.toBe(before)

    await window.keyboard.press('Control+z')

    await expect.poll(async () => (await quorums())[0]).toBe(before)
  })

  test('gives back what Escape took out of the field, and keeps a half sentence while one is away', async () => {
    await window.keyboard.type('Une phrase')
    await window.keyboard.press('Escape')
    expect(await field().inputValue()).toBe('')
    await window.keyboard.press('Control+z')
    expect(await field().inputValue()).toBe('Une phrase')

    await window.getByRole('button', { name: 'Quitter' }).press('Enter')
    await documentShown(window)
    await window.keyboard.press('Control+Shift+O')
    await window.locator('.session').waitFor()
    expect(await field().inputValue()).toBe('Une phrase')
    await window.keyboard.press('Escape')
  })

  test('is left without being closed, and taken up again where it was', async () => {
    const title = await window.locator('.session-item h2').textContent()
    await window.keyboard.press('Escape')
    await documentShown(window)

    await window.keyboard.press('Control+Shift+O')

    await window.locator('.session').waitFor()
    expect(await window.locator('.session-item h2').textContent()).toBe(title)
  })

  test('corrects a time and strikes an event, whose traces stay', async () => {
    await window.keyboard.press('ArrowUp')
    await window.keyboard.press('F2')
    await window.getByRole('dialog').getByLabel('Heure').waitFor()
    await window.keyboard.press('Control+a')
    await window.keyboard.type('15:01')
    await window.keyboard.press('Tab')
    await window.keyboard.type('Lu sur la feuille')
    await window.keyboard.press('Enter')
    await window.getByText('Lu sur la feuille').waitFor()
    await window.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await recordsIn(window, 'sessionEvent')).filter(({ firstAt }) => firstAt !== null)).toMatchObject(
      [{ at: '15:01', reason: 'Lu sur la feuille' }],
    )

    await window.locator('.session-events [tabindex="0"]').focus()
    await window.keyboard.press('ArrowUp')
    await window.keyboard.press('Delete')
    await window.getByRole('dialog').getByLabel('Motif').waitFor()
    await window.keyboard.type('Doublon')
    await window.keyboard.press('Enter')
    await window.getByText(/rayé . Doublon/).waitFor()
    await window.getByRole('dialog').waitFor({ state: 'detached' })
    await window.locator('.session-events [tabindex="0"]').focus()
    await window.keyboard.press('Escape')
    expect(await field().evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('shows the room the decision as it is written, in a window that changes nothing', async () => {
    const opened = application.electron.waitForEvent('window')
    await window.keyboard.type('/e')
    await window.keyboard.press('Enter')
    const room = await opened
    await room.locator('.projection h2').waitFor()
    await window.keyboard.type('/d Le comité demande')

    await room.getByText('Le comité demande').waitFor()
    await window.keyboard.type(' un calendrier.')
    await window.keyboard.press('Enter')
    await room.getByText('Le comité demande un calendrier.').waitFor()

    expect(await violationsIn(room)).toEqual([])
    expect(await titles()).toContain('Séance – projection')
    const refused = await askMain(room, 'undo', undefined)
    expect(refused).toMatchObject({ ok: false, error: { code: 'no-document' } })
  })

  test('reads well for assistive technology', async () => {
    expect(await violationsIn(window)).toEqual([])
  })

  test('is closed: it is held, its end is known, and its room is dark', async () => {
    await clock('16:31')
    await enter('/f')
    await window.getByText('La séance a été levée à').waitFor()
    await window.keyboard.press('Escape')
    await documentShown(window)

    expect(await recordsIn(window, 'meeting')).toMatchObject([{ status: 'held', endTime: '16:31' }])
    await expect
      .poll(() => application.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
      .toBe(1)
  })

  test('asks three keys at most for what happens most, and Enter', () => {
    const ordinary = strokes.filter(({ line }) => /^(?:[+-]?\p{L}+|>)$/u.test(line))

    expect(ordinary.length).toBeGreaterThan(120)
    expect(ordinary.filter(({ keys }) => keys > 3)).toEqual([])
  })

  test('tells how fast it answers, for test/bench/README.md', async () => {
    const times = await reactionsIn(window)
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)

    console.info(
      `Enter → answer in the page: ${times.length} lines, median ${at(0.5)} ms, p95 ${at(0.95)} ms`,
    )
    expect(times.length).toBeGreaterThan(150)
  })
})
