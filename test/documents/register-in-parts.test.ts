import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { RenderedFile } from '#electron/exports/export-job.ts'
import { divideRegister, type RegisterLimits } from '#electron/exports/pdf/divide-register.ts'
import { finalisePdf } from '#electron/exports/pdf/finalise-pdf.ts'
import { filesOf, layOut } from '#electron/exports/pdf/lay-out.ts'
import { createPress } from '#electron/exports/pdf/press.ts'
import { type PdfTools, renderPdf } from '#electron/exports/pdf/render-pdf.ts'
import { startPdfTools } from '#electron/exports/pdf/start-pdf-tools.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import { hasPdfTools, openedPdf, type ReadPdf, readLinks, readPdf, readTags } from './support/pdf-tools.ts'
import { numberOf, randomRegisters, registerOf } from './support/random-register.ts'
import { aJob, resourcesPath } from './support/render.ts'

const limits: RegisterLimits = { boxes: 3, rows: 5, whole: 0 }
const asItIs = (text: string): string => text
// Decisions that refer to each other across parts, in sittings of four.
const decisions = Array.from({ length: 14 }, (_, index) => ({
  words: 40 + 30 * index,
  related: [(index + 5) % 14, 0],
  begins: index % 4 === 0,
  theme: index % 3,
}))
const report = registerOf(decisions)

describe.skipIf(!hasPdfTools)('a register compiled in parts (needs poppler-utils and qpdf)', () => {
  let tools: PdfTools
  let joined: RenderedFile
  let whole: Uint8Array
  let pdf: { readonly whole: ReadPdf; readonly joined: ReadPdf }
  const phases: string[] = []

  const render = async (asked: ReportDocument, used: PdfTools = tools): Promise<RenderedFile> => {
    phases.length = 0
    const rendered = await renderPdf(
      aJob(asked),
      { ...used, registerLimits: limits },
      ({ phase, done, total }) => phases.push(`${phase} ${done}/${total}`),
    )
    if (!rendered.ok) throw new Error(JSON.stringify(rendered.error))
    return rendered.value
  }
  /** The same compiled at once, each part on pages of its own there too. */
  const atOnce = (asked: ReportDocument): Uint8Array => {
    const laidOut = layOut(asked, new Map(), asItIs)
    const divided = divideRegister(laidOut, limits)
    if (divided === null) throw new Error('this register is long enough')
    const blocks = divided.parts.flatMap((part) => [...part.blocks, { type: 'pageBreak' } as const])
    const files = filesOf({ ...laidOut, blocks: [...divided.front, ...blocks] }, asItIs)
    const { pdf: compiled } = tools.engine.compile(files)
    if (compiled === null) throw new Error('this register can be compiled')
    return finalisePdf(compiled, 2)
  }

  beforeAll(async () => {
    tools = await startPdfTools(resourcesPath)
    joined = await render(report)
    whole = atOnce(report)
    pdf = { whole: readPdf(whole), joined: readPdf(joined.bytes) }
  })

  test('is sound, and tells that each part is composed', () => {
    expect(pdf.joined.faults).toEqual([])
    const composing = phases.filter((phase) => phase.startsWith('composing'))
    expect(composing.at(0)).toBe('composing 0/13')
    expect(composing.at(-1)).toBe('composing 13/13')
  })

  test('reads as the one compiled at once: pages with their feuillets, bookmarks, facts of the file', () => {
    expect(pdf.joined.pages).toEqual(pdf.whole.pages)
    expect(pdf.joined.bookmarks).toEqual(pdf.whole.bookmarks)
    expect(pdf.joined.facts).toEqual(pdf.whole.facts)
    expect(pdf.joined.fonts.every(({ embedded }) => embedded)).toBe(true)
    expect(joined.count).toBe(pdf.whole.pages.length)
    pdf.joined.pages.forEach((page, index) => {
      expect(page).toContain(`Feuillet ${index + 1}/${pdf.joined.pages.length}`)
    })
  })

  test('leads from each place to where the one compiled at once does', () => {
    const links = readLinks(joined.bytes)

    expect(links).toEqual(readLinks(whole))
    expect(links.some(({ page, toPage }) => page > toPage + 3)).toBe(true)
  })

  test('tells the true page of each decision in its tables', () => {
    const { pages } = pdf.joined
    for (const [index] of decisions.entries()) {
      const number = numberOf(index)
      const page = 1 + pages.findIndex((text) => text.includes(`Décision n° ${number} –`))
      const told = pages
        .flatMap((text) => text.split('\n'))
        .filter((line) => line.startsWith(number))
        .map((line) => Number(line.split(' ').at(-1)))
      expect(told).toEqual([page, page])
    }
  })

  test('keeps every tag in its place, each page tied to its own', () => {
    const tagsOf = (bytes: Uint8Array) => readTags(bytes).filter((tag) => tag !== 'Object')
    expect(tagsOf(joined.bytes)).toEqual(tagsOf(whole))
    const keysOf = (bytes: Uint8Array) =>
      [...openedPdf(bytes).matchAll(/\/StructParents? (\d+)/g)].map(([, key]) => Number(key))
    const keys = keysOf(joined.bytes)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toHaveLength(keysOf(whole).length)
  })

  test('declares what the other declares, and leads nowhere outside', () => {
    const source = openedPdf(joined.bytes)

    expect(source).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(source.match(/\/GTS_PDFA1/g)).toHaveLength(1)
    expect(source).not.toContain('apart:')
  })

  test('gives the same bytes with another compiler, and when only some of it is compiled again', async () => {
    const press = createPress(tools.engine, [tools.engine])
    const changed = registerOf(decisions.map((told, index) => (index === 7 ? { ...told, words: 9 } : told)))

    const elsewhere = await render(report, { ...tools, press })
    const afterwards = await render(changed)
    const anew = await render(changed, { ...tools, press: createPress(tools.engine, [tools.engine]) })

    expect(Buffer.compare(elsewhere.bytes, joined.bytes)).toBe(0)
    expect(Buffer.compare(afterwards.bytes, anew.bytes)).toBe(0)
    expect(Buffer.compare(afterwards.bytes, joined.bytes)).not.toBe(0)
  })

  test('compiles again only what an edit changed', async () => {
    let compiled = 0
    const counting = {
      compile: (...[files]: Parameters<typeof tools.engine.compile>) => {
        compiled++
        return tools.engine.compile(files)
      },
    }
    const press = createPress(counting, [counting])
    await render(report, { ...tools, press })
    const first = compiled
    // As long, in other words.
    const renamed = JSON.parse(JSON.stringify(report).replace('mot12 mot13', 'mot13 mot12'))
    await render(renamed, { ...tools, press })

    // The part of the first decision, and nothing that tells pages.
    expect(compiled - first).toBe(1)
  })

  test('any register reads as the one compiled at once', async () => {
    await fc.assert(
      fc.asyncProperty(randomRegisters, async (asked) => {
        const { bytes } = await render(asked, { ...tools, press: createPress(tools.engine, [tools.engine]) })
        const [read, expected] = [readPdf(bytes), readPdf(atOnce(asked))]
        expect(read.faults).toEqual([])
        expect(read.pages).toEqual(expected.pages)
        expect(read.bookmarks).toEqual(expected.bookmarks)
      }),
      { numRuns: 8 },
    )
  })
})
