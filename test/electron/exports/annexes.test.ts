import { cmyk, degrees, PDFDocument, PDFName, rgb, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { encodePng } from '#electron/exports/annexes/encode-png.ts'
import { inspectAnnex } from '#electron/exports/annexes/inspect-annex.ts'
import { prepareAnnexes } from '#electron/exports/annexes/prepare-annexes.ts'
import type { MediaType } from '#electron/exports/export-job.ts'
import { createRenderer } from '#electron/exports/render.ts'
import { hasPdfTools, readPdf } from '../../documents/support/pdf-tools.ts'
import { aJob, aReport, renderFile, resourcesPath } from '../../documents/support/render.ts'
import { formAnnex } from '../../documents/support/sample-annexes.ts'
import { run } from '../../documents/support/sample-meta.ts'

type Draw = (pdf: PDFDocument) => void | Promise<void>
async function aPdf(draw: Draw = () => undefined): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.addPage([595, 842]).drawRectangle({ x: 50, y: 50, width: 100, height: 100, color: rgb(0, 0.4, 0) })
  await draw(pdf)
  return Uint8Array.from(await pdf.save())
}

async function faultOf(draw: Draw): Promise<string | null> {
  const inspected = await inspectAnnex(await aPdf(draw))
  return inspected.ok ? inspected.value.fault : inspected.error
}

function annotate(subtype: string): Draw {
  return (pdf) => {
    const annotation = pdf.context.obj({ Type: 'Annot', Subtype: subtype, Rect: [10, 10, 60, 60] })
    pdf.getPage(0).node.addAnnot(pdf.context.register(annotation))
  }
}

describe('an attached PDF', () => {
  test('that is plain keeps its pages as vectors', async () => {
    expect(await faultOf(() => undefined)).toBeNull()
  })

  test.each([
    ['Stamp', 'annotations'],
    ['FreeText', 'annotations'],
    ['Link', null],
    ['Popup', null],
  ])('with an annotation of kind %s: %s', async (subtype, fault) => {
    expect(await faultOf(annotate(subtype))).toBe(fault)
  })

  test('with form fields, hidden layers, fonts left out or printing inks would lose or break something', async () => {
    const form = await inspectAnnex((await formAnnex()).bytes)
    const layers = await faultOf((pdf) => pdf.catalog.set(PDFName.of('OCProperties'), pdf.context.obj({})))
    const fonts = await faultOf(async (pdf) => {
      pdf.getPage(0).drawText('texte', { font: await pdf.embedFont(StandardFonts.Helvetica) })
    })
    const inks = await faultOf((pdf) => pdf.getPage(0).drawSquare({ size: 20, color: cmyk(0, 1, 1, 0) }))

    expect(form).toMatchObject({ ok: true, value: { fault: 'form-fields' } })
    expect([layers, fonts, inks]).toEqual(['layers', 'fonts-missing', 'print-colours'])
  })

  test('with a password, cut short, emptied or not a PDF at all is refused for its own reason', async () => {
    const locked = await PDFDocument.load(await aPdf())
    locked.encrypt({ userPassword: 'secret', ownerPassword: 'maître' })
    const plain = await aPdf()

    expect(await inspectAnnex(await locked.save())).toEqual({ ok: false, error: 'attachment-encrypted' })
    expect(await inspectAnnex(plain.subarray(0, plain.length / 2))).toEqual({
      ok: false,
      error: 'export-annex-unreadable',
    })
    expect(await inspectAnnex(new TextEncoder().encode('%PDF-1.7\n%%EOF'))).toEqual({
      ok: false,
      error: 'export-annex-unreadable',
    })
    expect(await inspectAnnex(new TextEncoder().encode('PK\u0003\u0004 un document de bureau'))).toEqual({
      ok: false,
      error: 'attachment-not-supported',
    })
  })

  test('that only forbids changes is readable without a password', async () => {
    const restricted = await PDFDocument.load(await aPdf())
    restricted.encrypt({ userPassword: '', ownerPassword: 'maître' })

    expect(await inspectAnnex(await restricted.save())).toMatchObject({ ok: true, value: { pageCount: 1 } })
  })
})

const square = encodePng({
  width: 2,
  height: 2,
  rgba: Uint8Array.from([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 9, 9, 9, 255]),
})

describe('the annexes of an export', () => {
  const block = (source: string) => ({ type: 'annex', source, title: `Annexe ${source}` }) as const
  const attachment = (
    id: string,
    bytes: Uint8Array<ArrayBuffer>,
    mediaType: MediaType = 'application/pdf',
  ) => ({ id, mediaType, bytes })

  test('do not stop at those that cannot be printed: each is refused for its own reason', async () => {
    const locked = await PDFDocument.load(await aPdf())
    locked.encrypt({ userPassword: 'secret', ownerPassword: 'maître' })
    const attachments = [
      attachment('1', await aPdf()),
      attachment('2', new TextEncoder().encode('rien')),
      attachment('3', Uint8Array.from(await locked.save())),
      attachment('4', (await aPdf()).slice(0, 300)),
    ]

    const { printable, refused } = await prepareAnnexes(
      ['1', '2', '3', '4', '5'].map(block),
      attachments,
      'distribution',
      () => undefined,
    )

    expect([...printable.keys()]).toEqual(['1'])
    expect([...refused]).toEqual([
      ['2', 'not-supported'],
      ['3', 'encrypted'],
      ['4', 'damaged'],
      ['5', 'damaged'],
    ])
  })

  test('that cannot be printed give way to a page that says so, whoever finds them damaged', async () => {
    const damaged = Uint8Array.from(square)
    damaged.fill(0, 41, damaged.length - 16)
    const locked = await PDFDocument.load(await aPdf())
    locked.encrypt({ userPassword: 'secret', ownerPassword: 'maître' })
    const renderer = createRenderer(resourcesPath)
    const blocks = [block('1'), { ...block('2'), origin: 'point 2 – Calendrier' }, block('3'), block('4')]
    const attachments = [
      attachment('1', square, 'image/png'),
      attachment('2', damaged, 'image/png'),
      attachment('3', Uint8Array.from(await locked.save())),
      attachment('4', await aPdf()),
    ]

    const rendered = await renderFile(renderer, aJob(aReport(blocks), attachments))

    expect(rendered.count).toBe(4)
    expect(rendered.warnings).toEqual([
      { type: 'annex-left-out', title: 'Annexe 2', origin: 'point 2 – Calendrier', reason: 'damaged' },
      { type: 'annex-left-out', title: 'Annexe 3', origin: '', reason: 'encrypted' },
    ])
    if (!hasPdfTools) return
    const { pages, bookmarks } = readPdf(rendered.bytes)
    expect(bookmarks.map(({ title, page }) => `${title}, ${page}`)).toEqual([
      'Annexe 1, 1',
      'Annexe 2, 2',
      'Annexe 3, 3',
      'Annexe 4, 4',
    ])
    expect(pages[1]).toContain('Ce fichier ne peut pas être joint : il est incomplet ou endommagé.')
    expect(pages[1]).toContain('Pièce jointe au point 2 – Calendrier.')
    expect(pages[2]).toContain('il est protégé par un mot de passe')
  })

  test('are printed each time they are used, and pictures take one page', async () => {
    const renderer = createRenderer(resourcesPath)
    const twoPages = await aPdf((pdf) => {
      pdf.addPage([842, 595]).setRotation(degrees(90))
    })
    const attachments = [attachment('1', twoPages), attachment('2', square, 'image/png')]

    const blocks = [
      { type: 'heading', level: 1, content: run('Annexes') } as const,
      block('1'),
      block('2'),
      block('1'),
    ]
    for (const profile of ['distribution', 'archive'] as const) {
      const { count } = await renderFile(renderer, aJob(aReport(blocks), attachments, profile))
      expect(count).toBe(1 + 2 + 1 + 2)
    }
  })
})
