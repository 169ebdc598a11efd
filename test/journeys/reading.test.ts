import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { chartNode, middleOf, selectedNames } from '../support/chart.ts'
import { plainSpaces } from '../support/plain-spaces.ts'
import { openSample } from '../support/sample.ts'
import { askMenu } from '../support/screen.ts'

let application: Application
let window: Page

const legend = () => window.getByRole('region', { name: 'Mise en évidence' })
const card = () => window.getByRole('tooltip').and(window.locator('.chart-card'))
const dsden = 'Direction des services départementaux de l’éducation nationale de la Sourdaine'

beforeAll(async () => {
  application = await openSample()
  window = application.window
  await chartNode(window, dsden).waitFor()
})

afterAll(() => application.close())

async function bringOut(name: string): Promise<void> {
  await window.getByRole('button', { name: 'Mettre en évidence', exact: true }).click()
  await window.getByRole('menuitem', { name }).click()
}

async function wordsOf(node: Locator): Promise<string> {
  return plainSpaces((await node.textContent()) ?? '')
}

describe('semantic zoom', () => {
  test('a circonscription tells what it holds, aloud too', async () => {
    const words = await wordsOf(chartNode(window, 'Circonscription de Port-Lointain'))

    expect(words).toContain('contient 3 écoles, 2 équipes, 1 sans directeur')
  })

  test('from afar it is one node, and near it opens again', async () => {
    const school = chartNode(window, 'École maternelle des Goélands')
    await school.waitFor()

    const farther = async () => {
      await window.keyboard.press('Control+-')
      return school.count()
    }
    await expect.poll(farther).toBe(0)
    await chartNode(window, 'Circonscription de Port-Lointain').waitFor()

    await window.keyboard.press('Shift+1')
    await school.waitFor()
  })
})

describe('what is brought out over the chart', () => {
  test('has a legend that counts, selects and goes through what it tells', async () => {
    await bringOut('sièges et postes vacants')
    const seats = legend().getByRole('button', { name: /^Sièges vacants \d+$/ })
    await seats.waitFor()
    const told = await wordsOf(chartNode(window, 'Comité de pilotage stratégique'))

    await seats.click()
    const selected = await selectedNames(window)
    await legend().getByRole('button', { name: 'Sièges vacants : aller au suivant' }).click()

    expect(told).toContain('en évidence : 1 siège vacant')
    expect(selected).toContain('Comité de pilotage stratégique')
    await expect.poll(() => selectedNames(window)).toHaveLength(1)
    expect(plainSpaces(await legend().getByRole('status').textContent())).toBe(`1 sur ${selected.length}`)
    expect(await violationsIn(window)).toEqual([])
  })

  test('tells the key of those who fund', async () => {
    await bringOut('qui porte quoi')

    await legend()
      .getByRole('button', { name: /^Financement \d/ })
      .waitFor()

    expect(await wordsOf(chartNode(window, 'Commune de Port-Lointain'))).toContain('financement 22,50 %')
    expect(await wordsOf(chartNode(window, dsden))).toContain('coordination globale')
  })

  test('says when there is nothing, and looks further ahead', async () => {
    await bringOut('mandats qui prennent fin')
    await legend()
      .getByText(/^Aucun mandat ne prend fin d’ici le/)
      .waitFor()
    const months = legend().getByRole('textbox', { name: 'Dans les' })

    await months.fill('36')
    await months.press('Enter')

    await legend()
      .getByRole('button', { name: /^Sièges dont le mandat prend fin \d+$/ })
      .waitFor()
  })

  test('goes with Escape once nothing is selected, and with its button', async () => {
    await window.keyboard.press('Shift+1')
    await chartNode(window, dsden).click()
    await window.keyboard.press('Escape')
    await expect.poll(() => selectedNames(window)).toEqual([])
    await legend().waitFor()

    await window.keyboard.press('Escape')
    await legend().waitFor({ state: 'detached' })
    await bringOut('origine des membres')
    await legend()
      .getByRole('button', { name: /^Ne plus mettre en évidence/ })
      .click()

    await legend().waitFor({ state: 'detached' })
  })

  test('is found again when the document is opened again', async () => {
    await bringOut('origine des membres')
    await legend().waitFor()
    await askMenu(application, 'document.close')

    await window.locator('.app-recent-name').first().click()

    await chartNode(window, dsden).waitFor()
    await legend().getByText('Origine des membres').waitFor()
    await legend()
      .getByRole('button', { name: /^Ne plus mettre en évidence/ })
      .click()
    await legend().waitFor({ state: 'detached' })
  })
})

describe('the card of a node', () => {
  test('comes after a rest of the pointer, can be gone over, and leaves the node free', async () => {
    const node = chartNode(window, dsden)
    const at = await middleOf(node)
    await window.mouse.move(at.x, at.y)
    await card().waitFor()

    const [own, shown] = [await node.boundingBox(), await card().boundingBox()]
    const onCard = await middleOf(card())
    await window.mouse.move(onCard.x, onCard.y, { steps: 4 })

    expect(await card().textContent()).toContain('coordination globale')
    if (own === null || shown === null) throw new Error('the card is not on the screen')
    const isBeside =
      shown.x >= own.x + own.width ||
      shown.x + shown.width <= own.x ||
      shown.y >= own.y + own.height ||
      shown.y + shown.height <= own.y
    expect(isBeside).toBe(true)
    await card().waitFor()
    await window.keyboard.press('Escape')
    await card().waitFor({ state: 'detached' })
  })

  test('goes as soon as the hand does something', async () => {
    const at = await middleOf(chartNode(window, 'Comité de suivi opérationnel'))
    await window.mouse.move(at.x, at.y)
    await card().waitFor()

    await window.mouse.click(at.x, at.y)

    await card().waitFor({ state: 'detached' })
    await window.keyboard.press('Escape')
  })

  test('comes for the keyboard too, and describes the node that has it', async () => {
    await chartNode(window, 'Comité de suivi opérationnel').focus()
    await window.keyboard.press('ArrowUp')
    await card().waitFor()

    const described = await window.evaluate(() => document.activeElement?.getAttribute('aria-describedby'))
    expect(described).toBe(await card().getAttribute('id'))
    expect(await violationsIn(window)).toEqual([])

    await window.keyboard.press('Escape')
    await card().waitFor({ state: 'detached' })
  })
})
