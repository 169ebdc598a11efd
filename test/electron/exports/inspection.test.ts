import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { afterEach, describe, expect, test } from 'vitest'
import { inspectAnnex } from '#electron/exports/annexes/inspect-annex.ts'
import {
  type Inspector,
  type InspectorLimits,
  startInspector,
} from '#electron/exports/inspection/start-inspector.ts'
import { aTemplate } from '../../documents/support/word-templates.ts'

const roomy: InspectorLimits = { time: 60_000, growth: 1_500_000_000, heapMegabytes: 1_024 }
const tooDemanding = { ok: false, error: 'file-too-demanding' }
const encoder = new TextEncoder()
const svg = encoder.encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect/></svg>')

let inspector: Inspector | undefined
afterEach(() => inspector?.end())
function started(limits: Partial<InspectorLimits> = {}, entry?: URL): Inspector {
  inspector = startInspector({ ...roomy, ...limits }, entry)
  return inspector
}

async function aPdf(draw: (pdf: PDFDocument) => void = () => undefined, useObjectStreams = true) {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.addPage([595, 842])
  draw(pdf)
  return Uint8Array.from(await pdf.save({ useObjectStreams }))
}

/** A PDF whose stream has these facts and these bytes, as what the page draws when it is no picture. */
function aPdfHolding(facts: Record<string, string | number>, bytes: Uint8Array): Promise<Uint8Array> {
  return aPdf((pdf) => {
    const stream = pdf.context.register(PDFRawStream.of(pdf.context.obj(facts), bytes))
    if (facts.Subtype !== 'Image') pdf.getPage(0).node.set(PDFName.of('Contents'), stream)
  })
}

/** What unfolds a thousand times larger: so many megabytes of nothing. */
const unfolding = (megabytes: number) => deflateSync(Buffer.alloc(megabytes * 1024 * 1024))

describe('a file that is looked at in a thread of its own', () => {
  test('is what it is, whatever it is to become, one after the other', async () => {
    const { inspect } = started()

    expect(await inspect('annex', await aPdf())).toMatchObject({ ok: true, value: { pageCount: 1 } })
    expect(await inspect('logo', svg)).toEqual({ ok: true, value: 'image/svg+xml' })
    expect(await inspect('template', await aTemplate())).toEqual({ ok: true, value: null })
    expect(await inspect('annex', encoder.encode('texte'))).toMatchObject({
      error: 'attachment-not-supported',
    })
  })

  test('is given up when it takes too long', async () => {
    const endless = new URL('data:text/javascript,for(;;);')

    expect(await started({ time: 200 }, endless).inspect('annex', svg)).toEqual(tooDemanding)
  })

  test('is given up when it unfolds into more memory than there is room for', async () => {
    const packed = unfolding(300)
    const facts = `/Type /ObjStm /Filter /FlateDecode /N 0 /First 0 /Length ${packed.length}`
    const bomb = withObject(
      await aPdf(undefined, false),
      `<< ${facts} >>\nstream\n${latin(packed)}\nendstream`,
    )

    expect(await started({ growth: 100_000_000 }).inspect('annex', bomb)).toEqual(tooDemanding)
  })

  test('is given up when its pages name each other over and over', async () => {
    const { inspect } = started({ heapMegabytes: 64 })

    expect(await inspect('annex', multiplied(await aPdf(undefined, false)))).toEqual(tooDemanding)
  })

  test('that ends the thread is given up', async () => {
    const falling = new URL('data:text/javascript,process.exit(1)')

    expect(await started({}, falling).inspect('annex', svg)).toEqual(tooDemanding)
  })
})

describe('a PDF out of all proportion', () => {
  const found = async (bytes: Uint8Array) => {
    const inspected = await inspectAnnex(bytes)
    return inspected.ok ? inspected.value.pageCount : inspected.error
  }

  test('has too many pages', async () => {
    const pages = (count: number) =>
      aPdf((pdf) => {
        for (let i = 1; i < count; i++) pdf.addPage([10, 10])
      })

    expect(await found(await pages(2_000))).toBe(2_000)
    expect(await found(await pages(2_001))).toBe('attachment-too-many-pages')
  })

  test('has pages of more than five metres', async () => {
    const sized = (width: number, unit = 1) =>
      aPdf((pdf) => pdf.addPage([width, 10]).node.set(PDFName.of('UserUnit'), pdf.context.obj(unit)))

    expect(await found(await sized(14_400))).toBe(2)
    expect(await found(await sized(14_401))).toBe('attachment-page-too-large')
    expect(await found(await sized(1_000, 20))).toBe('attachment-page-too-large')
  })

  test.each([
    ['claims a picture without end', 60_000, 60_000, 8, 'attachment-too-dense'],
    ['holds a large photograph', 9_000, 11_000, 8, 1],
    ['holds a plan in black and white', 20_000, 28_000, 1, 1],
  ])('%s', async (_, Width, Height, BitsPerComponent, expected) => {
    const facts = { Type: 'XObject', Subtype: 'Image', Width, Height, BitsPerComponent }

    expect(await found(await aPdfHolding(facts, new Uint8Array(8)))).toBe(expected)
  })

  test('unfolds what it draws into more than a page needs, in one go or in several', async () => {
    const once = await aPdfHolding({ Filter: 'FlateDecode' }, unfolding(80))
    const short = await aPdfHolding({ Filter: 'FlateDecode' }, unfolding(1))
    const runs = await aPdfHolding({ Filter: 'RunLengthDecode' }, new Uint8Array(2 ** 21).fill(129))

    expect(await found(once)).toBe('attachment-too-dense')
    expect(await found(short)).toBe(1)
    expect(await found(runs)).toBe('attachment-too-dense')
  })
})

describe('a picture out of all proportion', () => {
  test('is not taken, whatever it weighs', async () => {
    const header = Buffer.alloc(64)
    header.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    header.writeUInt32BE(50_000, 16)
    header.writeUInt32BE(50_000, 20)
    header.write('IEND', 56, 'latin1')

    expect(await inspectAnnex(header)).toEqual({ ok: false, error: 'attachment-too-dense' })
    header.writeUInt32BE(500, 16)
    expect(await inspectAnnex(header)).toMatchObject({ ok: true })
  })
})

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** A PDF with one more object, at number 9000; those after it follow in `more`. */
function withObject(pdf: Uint8Array, object: string, more = ''): Uint8Array {
  const before = `9000 0 obj\n${object}\nendobj\n${more}xref\n`
  return Buffer.from(
    latin(pdf).replace(/xref\n/, () => before),
    'latin1',
  )
}

/** The same pages, named ten times by what is named ten times, and so on: ten thousand million of them in all. */
function multiplied(pdf: Uint8Array): Uint8Array {
  const [whole = '', kid = ''] = /\/Kids\s*\[\s*(\d+ 0 R)\s*\]/.exec(latin(pdf)) ?? []
  const nodes = Array.from({ length: 10 }, (_, level) => {
    const below = level === 9 ? kid : `${9001 + level} 0 R`
    return `<< /Type /Pages /Count 10 /Kids [ ${`${below} `.repeat(10)}] >>`
  })
  const more = nodes.slice(1).map((node, index) => `${9001 + index} 0 obj\n${node}\nendobj\n`)
  const turned = Buffer.from(latin(pdf).replace(whole, '/Kids [ 9000 0 R ]'), 'latin1')
  return withObject(turned, nodes[0] ?? '', more.join(''))
}
