import fs from 'node:fs'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { findPdfFaults, readPdf, readPdfBookmarks, readPdfPages } from '../support/pdf.ts'
import { recordsIn } from '../support/records.ts'
import { openSample } from '../support/sample.ts'
import { exported, goTo, laptop, read, toast } from '../support/screen.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
let application: Application
let window: Page

beforeAll(async () => {
  application = await openSample({ size: { width: laptop.width, height: 900 } })
  window = application.window
})

afterAll(() => application.close())

async function annexOf(pages: number): Promise<string> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let page = 1; page <= pages; page++)
    pdf.addPage([595, 842]).drawText(`Etude page ${page}`, { x: 60, y: 700, font })
  const file = folder.path('etude.pdf')
  fs.writeFileSync(file, await pdf.save())
  return file
}

async function titlesOfAgenda(): Promise<readonly string[]> {
  const lines = await window.getByRole('grid', { name: 'Ordre du jour' }).getByRole('row').allTextContents()
  return lines.map((line) => read(line).replace(/^\d+\./, ''))
}

/** Exports the dossier as its dialog proposes it, or as it was changed. */
async function exportPack(prepare?: () => Promise<void>): Promise<void> {
  await window.getByRole('button', { name: 'Exporter le dossier' }).click()
  await prepare?.()
  await window.getByRole('dialog').getByRole('button', { name: 'Exporter', exact: true }).click()
}

async function decide(): Promise<void> {
  await window.getByRole('button', { name: 'Enregistrer une décision' }).click()
  const sheet = window.getByRole('complementary')
  const text = sheet.getByRole('textbox', { name: 'Texte de la décision' })
  await text.fill('Le comité valide le plan présenté.')
  await text.blur()
  await sheet.getByRole('button', { name: 'Adopter' }).click()
  await window.locator('.ui-modal').getByRole('button', { name: 'Adopter' }).click()
}

describe('a meeting from its planning to its documents', () => {
  test('is planned with the usual items, in an order that the keyboard changes', async () => {
    await goTo(window, 'Séances')
    await window.getByRole('button', { name: 'Planifier une séance' }).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Instance' }).fill('CPS')
    await window.getByRole('option', { name: /^CPS/ }).first().click()
    await dialog.getByRole('spinbutton', { name: /jour/ }).first().click()
    await window.keyboard.type('16032027')
    await dialog.getByRole('button', { name: 'Planifier une séance' }).click()
    await window.getByRole('heading', { name: /séance n° 1 de 2027/ }).waitFor()

    const planned = await titlesOfAgenda()
    await window.getByRole('grid', { name: 'Ordre du jour' }).getByRole('row').first().focus()
    await window.keyboard.press('Alt+ArrowDown')

    await expect.poll(titlesOfAgenda).not.toEqual(planned)
    expect((await titlesOfAgenda()).length).toBe(planned.length)
  })

  test('calls the roll: the only deputy stands in at once, otherwise it is asked who came', async () => {
    await window.getByRole('tab', { name: /Présences/ }).click()
    const seatOf = (name: string) => window.getByRole('row').filter({ hasText: name })
    const represented = (name: string) => seatOf(name).getByRole('radio', { name: /^Représentée?$/ })
    const note = (name: string) => represented(name).click()
    const isNoted = (name: string) => represented(name).getAttribute('aria-checked')
    const dialog = window.getByRole('dialog', { name: /^Qui représente/ })

    await note('CLAIRAMBRE')
    await seatOf('CLAIRAMBRE')
      .getByRole('button', { name: /^Représenté par .*VALÉRIANDE/ })
      .waitFor()

    await note('VAUTRIN')
    expect(read(await dialog.textContent())).toContain('n’a pas de suppléant à la date de la séance')
    await window.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await isNoted('VAUTRIN')).toBe('false')

    await note('VAUTRIN')
    await dialog.getByRole('button', { name: 'Créer une personne' }).click()
    await dialog.getByLabel('Prénom').fill('Ondine')
    await dialog.getByLabel('Nom', { exact: true }).fill('Brisemer')
    await dialog.getByRole('button', { name: 'Noter' }).click()
    await seatOf('VAUTRIN')
      .getByRole('button', { name: /^Représenté par .*BRISEMER/ })
      .waitFor()
    await window.getByText(/^2\sreprésentés$/).waitFor()

    await window.keyboard.press('Control+z')
    await expect.poll(() => isNoted('VAUTRIN')).toBe('false')
    expect((await recordsIn(window, 'person')).map(({ lastName }) => lastName)).not.toContain('Brisemer')
    await window.getByRole('tab', { name: /Ordre du jour/ }).click()
  })

  test('takes a new item after the one in view, named as soon as it is added', async () => {
    const before = await titlesOfAgenda()
    await window.getByRole('button', { name: 'Ajouter un point' }).click()
    await window.getByRole('textbox', { name: 'Intitulé' }).waitFor()
    await window.keyboard.type('Périmètre de la deuxième vague')
    await window.keyboard.press('Enter')

    await expect.poll(titlesOfAgenda).toHaveLength(before.length + 1)
    const place = (await titlesOfAgenda()).findIndex((title) => title.startsWith('Périmètre'))
    expect(place).toBeGreaterThan(0)
    expect(place).toBeLessThan(before.length)
  })

  test('makes a decision of the proposal, even one that was typed this very moment', async () => {
    await window.getByLabel('Proposition de décision').fill('Le comité retient six écoles.')
    await window.getByRole('button', { name: 'Enregistrer une décision' }).click()

    const text = window.getByRole('complementary').getByRole('textbox', { name: 'Texte de la décision' })
    await expect.poll(() => text.inputValue()).toBe('Le comité retient six écoles.')
    await window.keyboard.press('Control+z')
    await text.waitFor({ state: 'detached' })
  })

  test('takes an annex, and two decisions that receive the next numbers', async () => {
    application.answerDialogs({ kind: 'open', paths: [await annexOf(2)] })
    await window.getByRole('button', { name: 'Joindre un fichier' }).click()
    await window.getByText('2 pages').waitFor()

    await decide()
    await window.getByText('2027-CPS-01').first().waitFor()
    await window.getByRole('button', { name: 'Revenir à la séance' }).click()
    await decide()

    await window.getByText('2027-CPS-02').first().waitFor()
  })

  test('does not let an adoption be undone, and says why', async () => {
    await window.getByRole('heading', { level: 1 }).first().click()
    await window.keyboard.press('Control+z')

    await toast(window, /adopt|officiel/i)
      .first()
      .waitFor()
    expect(await window.getByText('2027-CPS-02').count()).toBeGreaterThan(0)
  })

  test('gives a pack with its annex counted in, tagged and with its bookmarks', async () => {
    const file = folder.path('dossier.pdf')
    application.answerDialogs({ kind: 'save', path: file })
    await exportPack()
    await exported(window, /Export terminé/)
    await toast(window, /Export terminé/)
      .getByRole('button', { name: 'Ouvrir' })
      .waitFor()

    const pages = readPdfPages(file)
    const words = pages.map(read)
    const bookmarks = readPdfBookmarks(file)
    const annex = bookmarks.find(({ title }) => title.startsWith('Annexe 1'))?.page ?? 0
    expect(readPdf(file)).toMatchObject({ tagged: true, pages: pages.length })
    expect(findPdfFaults(file)).toEqual([])
    expect(bookmarks.map(({ title }) => read(title))).toContain('Ordre du jour')
    // The annex has two pages, and both count.
    for (const page of [annex, annex + 1]) expect(words[page - 1]).toContain(`${page}/${pages.length}`)
    expect(words.findIndex((page) => page.includes('2027-CPS-01'))).toBeLessThan(annex - 1)
    expect(words[0]).toMatch(/Mardi 16 mars 2027/)
  })

  test('is handed out, and after a change the next one is rectified, without a part left out', async () => {
    const [first, second] = [folder.path('remis.pdf'), folder.path('rectifie.pdf')]
    const dialog = window.getByRole('dialog', { name: 'Exporter le dossier de séance' })
    const handOut = async (file: string, prepare?: () => Promise<void>) => {
      application.answerDialogs({ kind: 'save', path: file })
      await exportPack(async () => {
        await dialog
          .getByRole('checkbox', { name: 'C’est l’édition remise aux membres' })
          .check({ force: true })
        await prepare?.()
      })
      await exported(window, file.split('/').at(-1) ?? file)
    }

    await handOut(first)
    await handOut(second, async () => {
      await dialog.getByText('« dossier rectifié n° 2 »').waitFor()
      await dialog.getByRole('checkbox', { name: 'Feuille d’émargement' }).uncheck({ force: true })
    })

    const [cover, changes] = readPdfPages(second).map(read)
    expect(cover).toContain('Dossier rectifié n° 2')
    expect(changes).toMatch(
      /Ce qui change depuis le dossier n° 1.*Feuille d’émargement Retrait \(page \d+ du dossier n° 1\)/s,
    )
    await window.getByRole('tab', { name: /^Convocation/ }).click()
    await window
      .getByRole('region', { name: 'Dossiers remis' })
      .getByText(/Dossier rectifié/)
      .waitFor()
    await window.getByRole('button', { name: 'Exporter le dossier' }).click()
    expect(await dialog.getByRole('checkbox', { name: 'Feuille d’émargement' }).isChecked()).toBe(false)
    await window.keyboard.press('Escape')
  })

  test('enters the register, in PDF and for a spreadsheet', async () => {
    await goTo(window, 'Décisions')
    for (const [choice, name] of [
      ['Registre en PDF', 'registre.pdf'],
      ['Registre pour tableur (CSV)', 'registre.csv'],
    ] as const) {
      application.answerDialogs({ kind: 'save', path: folder.path(name) })
      await window.getByRole('button', { name: 'Exporter', exact: true }).click()
      await window.getByRole('menuitem', { name: choice }).click()
      await window.getByRole('menuitem', { name: 'Toutes les instances' }).click()
      await exported(window, name)
    }

    const register = readPdfPages(folder.path('registre.pdf')).map(read).join(' ')
    const csv = fs.readFileSync(folder.path('registre.csv'), 'utf8')
    expect(register.indexOf('2026-CPS-07')).toBeLessThan(register.indexOf('2027-CPS-01'))
    expect(csv.startsWith('\uFEFF')).toBe(true)
    expect(csv).toContain('2027-CPS-02')
  })
})
