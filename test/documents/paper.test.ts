import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { momentOf } from '#electron/exports/export-report.ts'
import { createRenderer } from '#electron/exports/render.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import { type IndexBlock, plainText, type ReportDocument } from '#shared/reports/report-document.ts'
import { shortName } from '#shared/text/short-names.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { hasPdfTools, type ReadPdf, readPdf } from './support/pdf-tools.ts'
import { aJob, renderFile, resourcesPath } from './support/render.ts'
import { requests, sampleProject } from './support/sample-project.ts'

const sample = sampleProject()
const renderer = createRenderer(resourcesPath)
const folder = temporaryFolder()
const moment = momentOf(new Date('2026-11-24T09:15:00Z'))

type Word = { readonly text: string; readonly x: number; readonly y: number; readonly size: number }
type Printed = {
  readonly document: ReportDocument
  readonly pdf: ReadPdf
  readonly words: readonly (readonly Word[])[]
}

/** A Source Sans word is so many times as tall as its size, from the top of accents to the foot of « p ». */
const tallness = 1.326

async function print(name: 'sheets' | 'atlas'): Promise<Printed> {
  const built = buildReport(sample.data(), requests[name], moment)
  if (!built.ok || built.value.type !== 'pdf') throw new Error(name)
  const { document } = built.value
  const { bytes } = await renderFile(renderer, aJob(document))
  const path = folder.path(`${name}.pdf`)
  writeFileSync(path, bytes)
  const html = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  const words = html.split('<page ').slice(1)
  return { document, pdf: readPdf(bytes), words: words.map(wordsOf) }
}

function wordsOf(page: string): readonly Word[] {
  return [
    ...page.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g),
  ].map(([, x, top, right, bottom, text = '']) => ({
    text,
    x: Number(x),
    y: (Number(top) + Number(bottom)) / 2,
    // Short words may be written upwards.
    size: Math.max(Number(bottom) - Number(top), text.length < 3 ? Number(right) - Number(x) : 0) / tallness,
  }))
}

describe.skipIf(!hasPdfTools)('the organigramme over several sheets', () => {
  let printed: Printed
  beforeAll(async () => {
    printed = await print('sheets')
  }, 60_000)

  test('begins with the plan of assembly, then has one page for each sheet, by its name', () => {
    const titles = printed.pdf.bookmarks.map(({ title }) => title)

    expect(titles.slice(0, 5)).toEqual([
      'Plan d’assemblage',
      'Feuille A1',
      'Feuille B1',
      'Feuille A2',
      'Feuille B2',
    ])
    expect(printed.pdf.pages[0]).toContain('2 feuilles de large × 2 de haut, A4 paysage')
    expect(printed.pdf.pages[1]).toMatch(/^Feuille A1/)
  })

  test('names on each sheet those beside which it is glued', () => {
    const names = (page: number) => (printed.words[page] ?? []).filter(({ text }) => /^[AB][12]$/.test(text))

    expect(
      names(1)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['A1', 'A2', 'B1'])
    expect(
      names(4)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['A2', 'B1', 'B2'])
  })

  test('has no word under seven points', () => {
    for (const page of printed.words.slice(0, 5))
      expect(page.filter(({ size }) => size < 6.99).map(({ text }) => text)).toEqual([])
  })

  test('prints every instance and organisation of the day on one of its sheets', () => {
    const said = printed.words
      .slice(1, 5)
      .flat()
      .map(({ text }) => text)

    for (const body of sample.data().body.values())
      if (body.sigle !== '' && !body.sigle.includes(' ')) expect(said).toContain(body.sigle)
  })

  test('is sound, tagged and of the paper that was asked for', () => {
    expect(printed.pdf.faults).toEqual([])
    expect(printed.pdf.facts).toMatchObject({ tagged: true })
    expect(printed.pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([])
  })
})

describe.skipIf(!hasPdfTools)('the atlas', () => {
  let printed: Printed
  beforeAll(async () => {
    printed = await print('atlas')
  }, 60_000)

  test('goes from its general plan through levels and constituencies to its index', () => {
    const titles = printed.pdf.bookmarks.map(({ title }) => title)

    expect(titles.slice(0, 9)).toEqual([
      'Niveau académique',
      'Niveau territorial',
      'Circonscription de Brumeval',
      'Circonscription de Montfabule',
      'Circonscription de Port-Lointain',
      'Niveau école, hors circonscription',
      'Pages de l’atlas',
      'Index',
      'Personnes',
    ])
  })

  test('has no word under seven points on its plan and its pages', () => {
    for (const page of printed.words.slice(0, 7))
      expect(page.filter(({ size }) => size < 6.99).map(({ text }) => text)).toEqual([])
  })

  test('tells of every instance and organisation a page and a cell where its name begins', () => {
    const data = sample.data()
    const records = [...data.entity.values(), ...data.body.values()]
    const entries = indexes(printed.document)
      .at(-1)
      ?.groups.flatMap((group) => group.entries)
    const told = (entries ?? []).map(({ term, places }) => [plainText(term), places.map(plainText)] as const)
    expect(told.length).toBeGreaterThan(35)

    const wrong = told.filter(([term, places]) => {
      const record = records.find(({ name }) => plain(term).startsWith(plain(name)))
      if (record === undefined) return true
      const names = [record.sigle, record.name, shortName(record.name)].filter((name) => name !== '')
      return places.some((place) => !isThere(printed, place, names))
    })
    expect(wrong).toEqual([])
  })

  test('names everybody who has a seat or a post, with the pages of what they belong to', () => {
    const persons = indexes(printed.document)
      .at(-2)
      ?.groups.flatMap((group) => group.entries)
    const told = (persons ?? []).map(({ term, places }) =>
      plain(`${plainText(term)} : ${places.map(plainText).join(', ')}`),
    )

    expect(told).toContainEqual(expect.stringMatching(/^VAUTRIN Hélène : CPS 2 [A-F]\d, DSDEN 2 [A-F]\d$/))
    expect(told.length).toBeGreaterThan(25)
  })

  test('is sound and tagged', () => {
    expect(printed.pdf.faults).toEqual([])
    expect(printed.pdf.facts).toMatchObject({ tagged: true })
    expect(printed.pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([])
  })
})

function indexes({ blocks }: ReportDocument): readonly IndexBlock[] {
  return blocks
    .flatMap((block) => (block.type === 'section' ? block.blocks : []))
    .filter((block) => block.type === 'index')
}

function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ').replaceAll('’', "'")
}

/** Whether a name begins in a cell of a page, as the letters and numbers printed around the page tell it. */
function isThere({ words }: Printed, place: string, names: readonly string[]): boolean {
  const [page = '', cell = ''] = place.split('\u00A0')
  const own = words[Number(page) - 1] ?? []
  const top = Math.min(...own.filter(({ text }) => text === 'A').map(({ y }) => y))
  const columns = own.filter(({ text, y }) => /^[A-Z]$/.test(text) && Math.abs(y - top) < 1)
  const left = Math.min(...own.filter(({ text }) => /^\d$/.test(text)).map(({ x }) => x))
  const rows = own.filter(({ text, x }) => /^\d$/.test(text) && Math.abs(x - left) < 1)
  const near = (marks: readonly Word[], along: 'x' | 'y', at: number) =>
    marks.toSorted((a, b) => Math.abs(a[along] - at) - Math.abs(b[along] - at))[0]?.text
  const firstWords = new Set(names.map((name) => plain(name).split(' ')[0]))
  return own
    .filter(({ text }) => firstWords.has(plain(text)))
    .some(({ x, y }) => `${near(columns, 'x', x)}${near(rows, 'y', y)}` === cell)
}

test('the organigramme as a picture has the dots that were asked for, in grey when it has no colour', async () => {
  const built = buildReport(sample.data(), requests.picture, moment)
  if (!built.ok || built.value.type !== 'png') throw new Error('a picture was asked for')
  const { fileName, svg, size } = built.value
  const drawn = await renderer.render({ type: 'drawing', fileName, svg, size }, () => undefined)
  if (!drawn.ok) throw new Error(drawn.error.code)
  const png = Buffer.from(drawn.value.bytes)

  expect(size).toEqual({ width: 2245, height: 1587 })
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2245, 1587])
  // One channel: everything that is drawn is a grey.
  expect(png[25]).toBe(0)
  expect(png.length).toBeGreaterThan(50_000)
}, 60_000)
