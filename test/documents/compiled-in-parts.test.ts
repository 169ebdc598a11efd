import { beforeAll, describe, expect, test } from 'vitest'
import type { Attachment, RenderedFile } from '#electron/exports/export-job.ts'
import { type PdfTools, renderPdf } from '#electron/exports/pdf/render-pdf.ts'
import { startPdfTools } from '#electron/exports/pdf/start-pdf-tools.ts'
import { createRenderer } from '#electron/exports/render.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import { hasPdfTools, openedPdf, type ReadPdf, readPdf, readTags } from './support/pdf-tools.ts'
import { aJob, resourcesPath } from './support/render.ts'
import { sampleAnnexes } from './support/sample-annexes.ts'
import { run } from './support/sample-meta.ts'
import { samplePack } from './support/sample-pack.ts'

// Of the three annexes, with two pages, one and one, the first is a part alone and the others another one.
const limits = { pages: 2, bytes: 2 ** 30 }

describe.skipIf(!hasPdfTools)('a dossier compiled in parts (needs poppler-utils and qpdf)', () => {
  let tools: PdfTools
  let attachments: readonly Attachment[]
  let report: ReportDocument
  let whole: RenderedFile
  let joined: RenderedFile
  let pdf: { readonly whole: ReadPdf; readonly joined: ReadPdf }
  const phases: string[] = []

  const render = async (used: PdfTools, files = attachments): Promise<RenderedFile> => {
    phases.length = 0
    const rendered = await renderPdf(aJob(report, files), used, ({ phase, done, total }) =>
      phases.push(`${phase} ${done}/${total}`),
    )
    if (!rendered.ok) throw new Error(JSON.stringify(rendered.error))
    return rendered.value
  }

  beforeAll(async () => {
    tools = await startPdfTools(resourcesPath)
    const sample = await sampleAnnexes(createRenderer(resourcesPath))
    attachments = sample.attachments
    report = withMoreAfter(samplePack(sample.named))
    whole = await render(tools)
    joined = await render({ ...tools, limits })
    pdf = { whole: readPdf(whole.bytes), joined: readPdf(joined.bytes) }
  }, 120_000)

  test('is sound, and tells that each part is composed', () => {
    expect(pdf.joined.faults).toEqual([])
    expect(phases.filter((phase) => phase.startsWith('composing'))).toEqual([
      'composing 0/3',
      'composing 1/3',
      'composing 2/3',
    ])
  })

  test('reads as the one compiled at once: pages, sizes, bookmarks, fonts, facts of the file', () => {
    expect(pdf.joined.pages).toEqual(pdf.whole.pages)
    expect(pdf.joined.bookmarks).toEqual(pdf.whole.bookmarks)
    expect(pdf.joined.facts).toEqual(pdf.whole.facts)
    expect(pdf.joined.fonts.every(({ embedded }) => embedded)).toBe(true)
    expect({ ...joined, bytes: null }).toEqual({ ...whole, bytes: null })
  })

  test('keeps every tag in its place', () => {
    const tags = readTags(whole.bytes).filter((tag) => tag !== 'Object')

    expect(tags).toContain('TOCI')
    expect(readTags(joined.bytes).filter((tag) => tag !== 'Object')).toEqual(tags)
  })

  test('ties each page to its tags, under a key of its own', () => {
    const keysOf = ({ bytes }: RenderedFile) =>
      [...openedPdf(bytes).matchAll(/\/StructParents? (\d+)/g)].map(([, key]) => Number(key))

    const keys = keysOf(joined)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toHaveLength(keysOf(whole).length)
  })

  test('declares what the other declares', () => {
    const source = Buffer.from(joined.bytes).toString('latin1')

    expect(source).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(source.match(/\/GTS_PDFA1/g)).toHaveLength(1)
    expect(source).toContain('<xmpTPg:NPages>15<')
  })

  test('gives the same bytes each time, and is known from one with other annexes', async () => {
    const again = await render({ ...tools, limits })
    const [first, ...others] = attachments
    const changed =
      first === undefined ? [] : [{ ...first, bytes: others[1]?.bytes ?? first.bytes }, ...others]
    const other = await render({ ...tools, limits }, changed)

    expect(Buffer.compare(again.bytes, joined.bytes)).toBe(0)
    expect(idOf(other)).not.toBe(idOf(joined))
  })

  test('names a damaged annex, which spoils none of the others', async () => {
    const damaged = attachments.map((attachment, index) =>
      index === 2 ? { ...attachment, bytes: attachment.bytes.slice(0, 300) } : attachment,
    )

    const rendered = await render({ ...tools, limits: { ...limits, pages: 1 } }, damaged)

    expect(rendered.warnings).toContainEqual({
      type: 'annex-left-out',
      title: 'Annexe 3 – Calendrier prévisionnel',
      origin: '',
      reason: 'damaged',
    })
    const { pages, faults } = readPdf(rendered.bytes)
    expect(faults).toEqual([])
    expect(pages[10]).toContain('Première page de la note jointe.')
    expect(pages[13]).toContain('Ce fichier ne peut pas être joint : il est incomplet ou endommagé.')
  })
})

/** What follows the annexes refers to them, and their own pages are told. */
function withMoreAfter(pack: ReportDocument): ReportDocument {
  return {
    ...pack,
    parts: [{ key: 'annex-2', title: 'Annexe 2', id: 'annex-2', sha256: 'a'.repeat(64) }],
    blocks: [
      ...pack.blocks,
      { type: 'heading', level: 1, content: run('Après les annexes') },
      {
        type: 'paragraph',
        style: 'body',
        content: [...run('Voir page '), { type: 'pageReference', target: 'annex-3' }],
      },
    ],
  }
}

function idOf({ bytes }: RenderedFile): string {
  return /\/ID \[\S+ (\S+)\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? ''
}
