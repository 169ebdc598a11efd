import fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDocument } from '#electron/document/create.ts'
import { mapsOf } from '#shared/document/document-data.ts'
import { type Application, launchApplication } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { largeCommittee } from '../support/large-committee.ts'
import { askMain, readDocument } from '../support/main-process.ts'
import { documentShown, goTo, laptop, read } from '../support/screen.ts'
import { successOf } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// A meeting that goes on when the machine gives up, and after it. Processes are found in /proc.
const onLinux = test.skipIf(process.platform !== 'linux')
const folder = temporaryFolder()
const written = '/d Le comité demande un calendrier de la vague 2 avant le 30 avril'
let application: Application
let window: Page

beforeAll(async () => {
  const file = folder.path('comite.gouvernail')
  successOf(createDocument(file, { data: largeCommittee(), contents: new Map() })).close()
  fs.mkdirSync(folder.path('profile'))
  application = await launchApplication({ args: [file], userData: folder.path('profile') })
  window = application.window
  await window.setViewportSize(laptop)
  await clock('14:02')
  await documentShown(window)
})

afterAll(() => application.close())

const clock = (time: string) => window.clock.setFixedTime(new Date(`2026-03-10T${time}:00+01:00`))
const field = () => window.locator('.session-entry textarea')

/** The line that outlives the program. */
async function kept() {
  const answer = await askMain(window, 'typed.list', undefined)
  return answer.ok ? answer.value.map(({ place, text }) => ({ place, text })) : answer.error
}

async function enter(line: string): Promise<void> {
  await window.keyboard.type(line)
  await window.keyboard.press('Enter')
  await window.locator('.session-said [data-tone="done"]').first().waitFor()
}

/** Everything in the file, whatever its order. */
async function committed() {
  return mapsOf((await readDocument(window)).records)
}

/** What the secretary sees of where the meeting stands. */
async function shown() {
  const words = async (place: string) => read(await window.locator(place).first().textContent())
  return {
    item: await words('.session-item h2'),
    state: await words('.session-head'),
    quorum: await words('.session .quorum strong'),
    course: (await window.locator('.session-events').first().allTextContents()).map(read),
    field: await field().inputValue(),
  }
}

onLinux(
  'a meeting goes on where it was when the program was killed in the middle of a decision',
  async () => {
    await goTo(window, 'Séances')
    await window.getByRole('button', { name: 'Ouvrir la séance' }).first().click()
    await window.locator('.session').waitFor()
    const codes = await window.locator('.session-member kbd').allTextContents()
    await enter(codes[0] ?? '')
    await enter(`${codes[1]} p ${codes[0]}`)
    await enter(`${codes[2]} e`)
    await enter('*')
    await enter('/o')
    await enter('>')
    await enter('Le calendrier est présenté.')
    await enter('/d')
    await enter('/v 20 5 3')
    await clock('14:20')
    await enter('>')
    await enter(`-${codes[4]}`)
    await window.keyboard.type(written)
    await expect.poll(kept).toEqual([{ place: { on: 'session', meetingId: 'march' }, text: written }])
    // The clock of the head goes on by itself.
    await window.locator('.session-head').getByText('14 h 20').waitFor()
    const before = await shown()
    const data = await committed()

    await application.kill()
    application = await launchApplication({ userData: folder.path('profile') })
    window = application.window
    await window.setViewportSize(laptop)
    await clock('14:20')
    await window.getByRole('button', { name: /^comite / }).click()
    await documentShown(window)
    const offer = window.getByRole('region', { name: 'Une séance est en cours' })
    expect(read(await offer.textContent())).toContain('ouverte à 14 h 02, au point 2 sur 40')
    expect(await violationsIn(window)).toEqual([])
    await offer.getByRole('button', { name: 'Reprendre la séance' }).click()
    await window.locator('.session').waitFor()

    await expect.poll(shown).toEqual(before)
    expect(before.quorum).toBe('Quorum atteint : 28 membres sur 30, pour 15 au moins.')
    expect(await committed()).toEqual(data)
    await clock('14:31')
    await window.getByText('11 min sur 5 min').waitFor()
    await window.keyboard.press('Enter')
    await window.locator('.session-said [data-tone="done"]').first().waitFor()
    expect((await readDocument(window)).records.decision.map(({ text }) => text)).toContain(
      'Le comité demande un calendrier de la vague 2 avant le 30 avril',
    )
    await expect.poll(kept).toEqual([])
  },
)
