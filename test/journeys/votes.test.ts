import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { recordsIn } from '../support/records.ts'
import { openSample } from '../support/sample.ts'
import { goTo, read } from '../support/screen.ts'

// The ways of voting that a committee seldom uses, typed while it meets.
let application: Application
let window: Page
let codes: readonly string[] = []

beforeAll(async () => {
  application = await openSample()
  window = application.window
  await window.clock.setFixedTime(new Date('2026-12-08T14:02:00+01:00'))
})

afterAll(() => application.close())

const answer = () => window.locator('.session-said [data-tone]').first()
const box = async () => read(await window.locator('.session-decision').last().textContent())
const called = async () => read(await window.locator('.session-call').textContent())
const choices = async () =>
  (await recordsIn(window, 'ballot')).map(({ choice }) => choice).toSorted((a, b) => a.localeCompare(b))

/** Types lines, entering each; what is answered to the last. */
async function enter(...lines: readonly string[]): Promise<string> {
  for (const line of lines) {
    await window.keyboard.type(line)
    await window.keyboard.press('Enter')
    await expect.poll(async () => read(await answer().textContent())).not.toMatch(/^Entrée/)
  }
  return read(await answer().textContent())
}

describe('a vote by name', () => {
  test('leaves out whoever has an interest of her own, and calls the others', async () => {
    await goTo(window, 'Séances')
    await window.keyboard.press('Control+Shift+O')
    await window.locator('.session').waitFor()
    codes = await window.locator('.session-member kbd').allTextContents()
    await enter('*', '/o', '>', '>', '>', '>', '/d Le comité valide le périmètre proposé.')

    expect(await enter(`/i ${codes[1]}`)).toContain('noter l’intérêt d’Agnès CHANTEGRIVE')
    await enter('/v n')

    expect(await called()).toMatch(/^Mme Hélène VAUTRIN \?1 voix notée, 12 à appeler/)
    expect(await violationsIn(window)).toEqual([])
  })

  test('takes a voice for each key, gives the last one back, and ends with all the others', async () => {
    await enter('p', 'c', 'a', 'n')
    expect(await called()).toMatch(/^Mme Amélie TOURNEBRISE \?5 voix notées, 8 à appeler/)

    await window.keyboard.press('Control+z')
    await expect.poll(called).toMatch(/^M\. François HAUTECOLLINE \?4 voix notées, 9 à appeler/)
    await enter('n', '*')

    await window.locator('.session-call').waitFor({ state: 'detached' })
    expect(await choices()).toEqual([
      'abstention',
      'against',
      'conflict',
      ...Array(9).fill('for'),
      'not-taking',
    ])
    expect(await box()).toContain(
      '9 voix pour, 1 voix contre, 1 abstention ; 2 membres n’ont pas pris part au voteNe prend pas part au vote, en raison d’un intérêt à l’affaire : Mme Agnès CHANTEGRIVE.Adoptée : 9 voix pour, sur 12 membres présents ou représentés ; il en fallait 7.',
    )
  })
})

describe('a secret vote', () => {
  test('holds counts only, and no more voices than there are voters', async () => {
    const ballots = await choices()
    await enter('>', '/d Le comité élit sa vice-présidente.')

    expect(await enter('/v s 30 2')).toContain('32 voix pour 13 votants')
    await window.keyboard.press('Escape')
    await enter('/v s 6 4 1')

    expect(await box()).toContain('vote à bulletin secret : 6 voix pour, 4 voix contre, 1 abstention')
    expect(await choices()).toEqual(ballots)
  })

  test('is not settled by the presidency when it is a tie, and may be held again', async () => {
    await enter('/v s 5 5')

    expect(await box()).toContain('la voix de la présidence ne départage pas')
    expect(await enter('/n')).toContain('Cette décision est rejetée : /v reprend le vote')
    await window.keyboard.press('Escape')
    await enter('/v s 8 5')
    expect(await box()).toMatch(/^Décision proposée/)
    expect(await recordsIn(window, 'decision')).toContainEqual(
      expect.objectContaining({ voteMode: 'secret', votesFor: 8, votesAgainst: 5, status: 'proposed' }),
    )
  })
})
