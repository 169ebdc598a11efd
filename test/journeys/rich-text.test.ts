import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { violationsIn } from '../support/axe.ts'
import { recordsIn } from '../support/records.ts'
import { openSample } from '../support/sample.ts'
import { goTo, historyLabel, laptop } from '../support/screen.ts'

let application: Application
let window: Page

beforeAll(async () => {
  application = await openSample({ size: { width: laptop.width, height: 900 } })
  window = application.window
  await planMeeting()
})

afterAll(() => application.close())

async function planMeeting(): Promise<void> {
  await goTo(window, 'Séances')
  await window.getByRole('button', { name: 'Planifier une séance' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Instance' }).fill('CPS')
  await window.getByRole('option', { name: /^CPS/ }).first().click()
  await dialog.getByRole('spinbutton', { name: /jour/ }).first().click()
  await window.keyboard.type('16032027')
  await dialog.getByRole('button', { name: 'Planifier une séance' }).click()
  await window.getByRole('heading', { name: /séance n° 1 de 2027/ }).waitFor()
}

function item(index: number): Locator {
  return window.getByRole('grid', { name: 'Ordre du jour' }).getByRole('row').nth(index)
}

function presentation(): Locator {
  return window.getByRole('textbox', { name: 'Présentation' })
}

function tool(name: string): Locator {
  return window
    .getByRole('toolbar', { name: 'Mise en forme' })
    .first()
    .getByRole('button', { name, exact: true })
}

/** What is stored of the items of the meeting that was planned, in their order. */
async function stored(index: number): Promise<string | undefined> {
  const meetings = await recordsIn(window, 'meeting')
  const planned = meetings.find(({ date }) => date === '2027-03-16')
  const items = (await recordsIn(window, 'agendaItem')).filter(({ meetingId }) => meetingId === planned?.id)
  return items.sort((one, other) => one.order - other.order)[index]?.text
}

/** What a web page or a word processor puts in the clipboard. */
function paste(field: Locator, html: string): Promise<void> {
  return field.evaluate((element, markup) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', markup)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

describe('a presentation', () => {
  test('takes a heading, bold, a link and lists from the keyboard, and is kept on leaving', async () => {
    await item(1).click()
    await window.getByText('Présentation', { exact: true }).click()
    await window.keyboard.press('Control+Shift+1')
    await window.keyboard.type('Contexte')
    await window.keyboard.press('Enter')
    await window.keyboard.type('Douze ')
    await window.keyboard.press('Control+b')
    await window.keyboard.type('écoles')
    await window.keyboard.press('Control+b')
    await window.keyboard.type(' *, voir ')
    await window.keyboard.press('Control+Shift+K')
    await window.getByRole('textbox', { name: /^Adresse/ }).fill('www.ent.example')
    await window.keyboard.press('Enter')
    await window.keyboard.press('Enter')
    await window.keyboard.type('- une')
    await window.keyboard.press('Enter')
    await window.keyboard.press('Tab')
    await window.keyboard.type('sous')
    // Nothing is sent before the field is left: neither tools nor the address of a link are elsewhere.
    expect(await stored(1)).toBe('')
    await item(2).click()

    await expect
      .poll(() => stored(1))
      .toBe(
        '# Contexte\n\nDouze **écoles** \\*, voir [https://www.ent.example](https://www.ent.example)\n\n- une\n  - sous',
      )
  })

  test('is one step to undo, and is shown again as it was written', async () => {
    expect(await historyLabel(window, 'Annuler')).toContain('point')
    await item(1).click()
    const bold = presentation().locator('strong')
    expect(await bold.textContent()).toBe('écoles')

    await window.getByRole('heading', { level: 1 }).first().click()
    await window.keyboard.press('Control+z')
    await expect.poll(() => stored(1)).toBe('')
    await bold.waitFor({ state: 'detached' })
    await window.keyboard.press('Control+y')

    await bold.waitFor()
    expect(await presentation().locator('li li').textContent()).toBe('sous')
  })

  test('takes its own typing back, then gives the stored text back on Escape', async () => {
    await presentation().click()
    await window.keyboard.press('Control+End')
    await window.keyboard.type('-liste')
    await window.keyboard.press('Control+z')
    expect(await presentation().locator('li li').textContent()).toBe('sous')

    await window.keyboard.type('-liste')
    await window.keyboard.press('Escape')
    await expect.poll(() => presentation().locator('li li').textContent()).toBe('sous')
    expect(await stored(1)).toContain('  - sous')
  })

  test('has what is pasted brought down to what prints well, every word kept', async () => {
    await item(2).click()
    await presentation().click()
    await paste(presentation(), pageMarkup)
    await item(3).click()

    await expect.poll(() => stored(2)).toBe(pageAsText)
  })

  test('leaves out what would make it too long, says so, and keeps the rest', async () => {
    await item(2).click()
    await presentation().click()
    await paste(presentation(), `<p>${'Phrase longue. '.repeat(8000)}</p>`)
    const said = window.getByRole('alert').filter({ hasText: 'Ce texte deviendrait trop long' })
    await said.waitFor()
    await paste(presentation(), '<p>Suite.</p>')
    await said.waitFor({ state: 'detached' })
    await item(3).click()

    await expect.poll(() => stored(2)).toContain('Suite.')
    expect(await stored(2)).not.toContain('Phrase longue.')
    await window.keyboard.press('Control+z')
    await expect.poll(() => stored(2)).toBe(pageAsText)
  })

  test('starts from the outline of a sheet when nothing is written', async () => {
    await window.getByRole('button', { name: 'Insérer le plan d’une fiche' }).click()
    await expect.poll(() => stored(3)).toBe('# Objet\n\n# Contexte\n\n# Enjeux\n\n# Options\n\n# Incidences')

    await presentation().locator('p').first().click()
    await window.keyboard.type('Arrêter la liste.')
    await window.getByRole('heading', { level: 1 }).first().click()

    await expect.poll(() => stored(3)).toContain('# Objet\n\nArrêter la liste.\n\n# Contexte')
  })

  test('has tables filled by Tab and Enter', async () => {
    await item(0).click()
    await presentation().click()
    await tool('Insérer un tableau').click()
    await window.keyboard.type('Lot')
    await window.keyboard.press('Tab')
    await window.keyboard.type('Montant')
    await window.keyboard.press('Tab')
    await window.keyboard.type('Un | deux')
    await window.keyboard.press('Enter')
    await window.keyboard.type('Trois')
    await window.keyboard.press('Enter')
    await window.keyboard.type('Quatre')
    await tool('Supprimer la colonne').waitFor()
    await window.mouse.move(5, 5)
    await window.getByRole('tooltip').waitFor({ state: 'detached' })
    expect(await violationsIn(window)).toEqual([])
    await item(1).click()

    await expect
      .poll(() => stored(0))
      .toBe('| Lot | Montant |\n| --- | --- |\n| Un \\| deux |  |\n| Trois |  |\n| Quatre |  |')
  })
})

const pageMarkup = `<html><head><style>p { color: red }</style></head><body><!--StartFragment-->
<h1 style="font-size: 24pt">Objet</h1>
<p class="MsoNormal" style="margin: 0"><b><span style="color: red">Collé</span></b> de <i>Word</i>,
<span style="font-weight: 700">gras</span><o:p></o:p></p>
<p class="MsoListParagraph" style="mso-list: l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>un</p>
<p class="MsoListParagraph" style="mso-list: l0 level2 lfo1"><span style="mso-list:Ignore">o<span>&nbsp;</span></span>sous un</p>
<p class="MsoListParagraph" style="mso-list: l0 level1 lfo1"><span style="mso-list:Ignore">·</span>deux</p>
<h3>Détail</h3>
<ol><li><p>a</p><p>suite</p><ul><li>b<ul><li>c</li></ul></li></ul>après</li></ol>
<p><a href="javascript:alert(1)">piège</a> <a href="https://ent.example/x">page</a> <img src="https://ent.example/i.png"></p>
<table><tbody><tr><td colspan="2"><p>Titre</p><p>long</p></td></tr><tr><td rowspan="2">A</td><td><ul><li>B</li></ul></td></tr><tr><td>C</td></tr></tbody></table>
<blockquote>Cité</blockquote><script>alert(2)</script>
<!--EndFragment--></body></html>`

const pageAsText = [
  '# Objet',
  '**Collé** de *Word*, **gras**',
  '- un\n  - sous un\n- deux',
  '## Détail',
  '1. a\n  suite\n  après\n  - b\n  - c',
  'piège [page](https://ent.example/x)',
  '| Titre long |  |\n| --- | --- |\n| A | B |\n|  | C |',
  'Cité',
].join('\n\n')
