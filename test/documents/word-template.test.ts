import fs from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inspectTemplate } from '#electron/exports/docx/template/inspect-template.ts'
import { partText, readParts, writeParts } from '#electron/exports/docx/template/word-parts.ts'
import { exportReport, type ReportSource } from '#electron/exports/export-report.ts'
import { createExporter, type Exporter } from '#electron/exports/exporter.ts'
import { exportsWorkerUrl } from '#electron/exports/worker-url.ts'
import type { ReportRequest } from '#shared/api/contract.ts'
import { documentTemplateSchema } from '#shared/organisation/document-template.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { resourcesPath } from './support/render.ts'
import { requests, sampleProject } from './support/sample-project.ts'
import { aTemplate } from './support/word-templates.ts'

const folder = temporaryFolder()
let exporter: Exporter
beforeAll(() => {
  exporter = createExporter({ workerUrl: exportsWorkerUrl(), resourcesPath })
})
afterAll(() => exporter.dispose())

const sha256 = 'd'.repeat(64)

/** The sample project with one template, whose bytes are given. */
function withTemplate(report: string, bytes: Uint8Array): ReportSource {
  const sample = sampleProject()
  const value = {
    id: 'template-1',
    report,
    bodyId: null,
    fileName: 'papier.docx',
    sha256,
    byteSize: bytes.byteLength,
  }
  const template = documentTemplateSchema.parse(value)
  const data = { ...sample.data(), documentTemplate: new Map([[template.id, template]]) }
  return {
    data: () => data,
    attachmentContent: (name) => (name === sha256 ? bytes : sample.attachmentContent(name)),
  }
}

async function exported(source: ReportSource, request: ReportRequest) {
  const file = folder.path('ecrit.docx')
  const now = () => new Date('2026-11-24T09:00:00+01:00')
  const done = await exportReport({ source, request, target: { file }, exporter, now })
  if (!done.ok) throw new Error(JSON.stringify(done.error))
  const bytes = new Uint8Array(fs.readFileSync(file))
  const parts = readParts(bytes)
  if (parts === null) throw new Error('not a file of Word')
  return { bytes, parts, warnings: done.value.warnings }
}

const textOf = (xml: string) =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:noBreakHyphen\/>/g, '-')
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00A0', ' ')

describe('minutes in the Word file of the user', () => {
  test('keep her header, footer, margins and styles, and put the text at the marker', async () => {
    const template = await aTemplate(['Le {{date}}', '{{contenu}}', 'Fin du modèle'])

    const { parts, warnings } = await exported(withTemplate('minutes', template), requests.minutesText)

    const body = partText(parts, 'word/document.xml')
    const text = textOf(body)
    const headers = [...parts]
      .filter(([name]) => /header\d/.test(name))
      .map(([name]) => partText(parts, name))
    expect(warnings).toEqual([])
    expect(textOf(headers.join(''))).toContain('Compte rendu de la séance')
    expect(text.startsWith('Le mardi 29 septembre 2026')).toBe(true)
    expect(text.trim().endsWith('Fin du modèle')).toBe(true)
    expect(text).toContain('Étaient présents')
    expect(text).not.toContain('{{')
    expect(body).toContain('<w:pStyle w:val="Titre1"/>')
    expect(body).not.toContain('<w:pStyle w:val="Heading1"/>')
    expect(body).toMatch(/<w:pgMar[^>]*w:top="2400"/)
    // Their own letterhead is hers.
    expect(text).not.toContain('ACADÉMIE DE VALMÉRANDE')
    for (const [, id] of body.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g))
      expect(partText(parts, 'word/styles.xml'), id).toContain(`w:styleId="${id}"`)
  })

  test('say that they are a draft, since her file does not', async () => {
    const { parts } = await exported(withTemplate('minutes', await aTemplate()), requests.minutesText)

    expect(textOf(partText(parts, 'word/document.xml')).startsWith('Projet\n')).toBe(true)
  })

  test('are the same bytes each time', async () => {
    const source = withTemplate('minutes', await aTemplate())

    const [first, second] = [
      await exported(source, requests.minutesText),
      await exported(source, requests.minutesText),
    ]

    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })

  test('are made without it when it is lost, and say so', async () => {
    const { parts, warnings } = await exported(
      withTemplate('minutes', new Uint8Array()),
      requests.minutesText,
    )

    expect(warnings).toEqual([{ type: 'template-unreadable', name: 'papier.docx' }])
    expect(textOf(partText(parts, 'word/document.xml'))).toContain('ACADÉMIE DE VALMÉRANDE')
  })
})

test('a letter and a list of decisions go into it as well', async () => {
  const template = await aTemplate()

  const letter = await exported(withTemplate('convocation', template), requests.letterText)
  const list = await exported(withTemplate('decision-list', template), {
    ...requests.decisionList,
    format: 'docx',
  } as ReportRequest) // as it is asked for

  expect(textOf(partText(letter.parts, 'word/document.xml'))).toContain('Objet')
  expect(textOf(partText(list.parts, 'word/document.xml'))).toContain('2026-CPS-04')
  // Its table needs the length of the paper.
  expect(partText(letter.parts, 'word/document.xml')).not.toContain('w:orient="landscape"')
  expect(partText(list.parts, 'word/document.xml')).toContain('w:orient="landscape"')
})

test('letters to each begin on a page of their own, under the letterhead of the file', async () => {
  const request = { ...requests.letters, format: 'docx' } as ReportRequest // as it is asked for
  const { parts } = await exported(withTemplate('convocation', await aTemplate()), request)

  const body = partText(parts, 'word/document.xml')
  const letters = textOf(body).split('Objet : ').length - 1
  expect(letters).toBeGreaterThan(2)
  expect(body.split('<w:pageBreakBefore/>').length - 1).toBeGreaterThanOrEqual(letters - 1)
  expect(textOf(body)).not.toContain('ACADÉMIE DE VALMÉRANDE')
})

describe('a file that cannot serve', () => {
  const encoder = new TextEncoder()
  const altered = async (change: (parts: Map<string, Uint8Array>) => void) => {
    const parts = new Map(readParts(await aTemplate()) ?? [])
    change(parts)
    return writeParts(parts)
  }

  test('is told apart', async () => {
    const whole = await aTemplate()
    const types = partText(readParts(whole) ?? new Map(), '[Content_Types].xml')
    const macros = await altered((parts) =>
      parts.set(
        '[Content_Types].xml',
        encoder.encode(types.replace('wordprocessingml.document.main', 'ms-word.document.macroEnabled.main')),
      ),
    )
    const noBody = await altered((parts) => parts.delete('word/document.xml'))

    const faults = [
      encoder.encode('%PDF-1.7'),
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
      whole.subarray(0, whole.byteLength / 2),
      noBody,
      macros,
      await aTemplate(['Le contenu']),
      await aTemplate(['avant {{contenu}} après']),
      new Uint8Array(11 * 1024 * 1024),
    ].map((bytes) => inspectTemplate(bytes))

    expect(inspectTemplate(whole)).toEqual({ ok: true, value: null })
    expect(faults.map((fault) => (fault.ok ? 'taken' : fault.error))).toEqual([
      'template-not-word',
      'template-old-word',
      'template-damaged',
      'template-not-word',
      'template-with-macros',
      'template-without-marker',
      'template-without-marker',
      'template-too-large',
    ])
  })
})

describe('a Word file that does more than say how a document looks', () => {
  const encoder = new TextEncoder()
  const altered = async (part: string, change: (xml: string) => string, lines?: readonly string[]) => {
    const parts = new Map(readParts(await aTemplate(lines)) ?? [])
    return writeParts(parts.set(part, encoder.encode(change(partText(parts, part)))))
  }
  const faultOf = (bytes: Uint8Array) => {
    const inspected = inspectTemplate(bytes)
    return inspected.ok ? 'taken' : inspected.error
  }
  const rels = 'word/_rels/document.xml.rels'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const linked = (type: string, mode = 'TargetMode="External"') =>
    altered(rels, (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rId99" Type="${office}/${type}" Target="https://x.example/a" ${mode}/></Relationships>`,
      ),
    )
  const inBody = (xml: string) =>
    altered('word/document.xml', (body) => body.replace(/<w:body>/u, `<w:body><w:p>${xml}</w:p>`))
  const field = (...pieces: readonly string[]) =>
    inBody(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces
        .map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`)
        .join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    )

  test.each<[string, string, () => Promise<Uint8Array>]>([
    ['a linked picture', 'template-linked', () => linked('image')],
    ['an object that is elsewhere', 'template-linked', () => linked('oleObject')],
    ['a frame', 'template-linked', () => linked('frame', "TargetMode='external'")],
    ['a page inserted when it opens', 'template-linked', () => linked('aFChunk', '')],
    ['a hidden letter in a link', 'template-linked', () => linked('image', 'TargetMode="&#69;xternal"')],
    ['an address to be clicked', 'taken', () => linked('hyperlink')],
    ['a control', 'template-with-macros', () => linked('control', '')],
    ['macros that are not declared', 'template-with-macros', () => linked('vbaProject', '')],
    ['a field that asks a program', 'template-linked', () => field(' DDE', 'AUTO c:\\\\cmd.exe')],
    ['a field that reads a file', 'template-linked', () => field('INCLUDEPICTURE "https://x.example/a"')],
    ['a simple field', 'template-linked', () => inBody('<w:fldSimple w:instr=" IMPORT a "/>')],
    ['a page number', 'taken', () => field(' PAGE ')],
    [
      'definitions',
      'template-unsafe',
      () => altered('word/styles.xml', (xml) => `<!DOCTYPE a [${laughs}]>${xml}`),
    ],
    ['an end that does not come', 'template-unsafe', () => inBody(nested(2_000))],
    ['tables in tables', 'taken', () => inBody(nested(100))],
    ['another alphabet', 'template-unsafe', () => utf16(rels)],
    ['links that are no XML', 'template-damaged', () => altered(rels, (xml) => `${xml}<`)],
  ])('%s: %s', async (_, expected, bytes) => {
    expect(faultOf(await bytes())).toBe(expected)
  })

  const laughs = '<!ENTITY a "rire"><!ENTITY b "&a;&a;&a;">'
  const nested = (depth: number) => '<w:r>'.repeat(depth) + '</w:r>'.repeat(depth)
  const utf16 = async (part: string) => {
    const parts = new Map(readParts(await aTemplate()) ?? [])
    return writeParts(parts.set(part, Buffer.from(`\uFEFF${partText(parts, part)}`, 'utf16le')))
  }

  test('unfolds to gigabytes, in one part or in many, and is never held in memory', async () => {
    const million = new Uint8Array(64 * 1024 * 1024)
    const parts = [...(readParts(await aTemplate()) ?? [])]
    const once = writeParts(new Map([...parts, ['word/media/a.png', new Uint8Array(120 * 1024 * 1024)]]))
    const often = writeParts(
      new Map([...parts, ['word/media/a.png', million], ['word/media/b.png', million]]),
    )
    const before = process.memoryUsage.rss()

    expect([faultOf(once), faultOf(often)]).toEqual(['template-unsafe', 'template-unsafe'])
    expect(process.memoryUsage.rss() - before).toBeLessThan(400 * 1024 * 1024)
  })

  test('loses the template from which it was made, which tells of its author', async () => {
    const type = `${office}/attachedTemplate`
    const parts = new Map(readParts(await aTemplate()) ?? [])
    const settings = partText(parts, 'word/settings.xml').replace(
      /(<w:settings[^>]*>)/u,
      '$1<w:attachedTemplate r:id="rId1"/>',
    )
    const link = `<Relationship Id="rId1" Type="${type}" Target="file:///C:/Users/jmartin/Normal.dotm" TargetMode="External"/>`
    parts.set('word/settings.xml', encoder.encode(settings))
    const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
    parts.set(
      'word/_rels/settings.xml.rels',
      encoder.encode(`<Relationships xmlns="${namespace}">${link}</Relationships>`),
    )
    const bytes = writeParts(parts)
    expect(faultOf(bytes)).toBe('taken')

    const made = await exported(withTemplate('minutes', bytes), requests.minutesText)

    const all = [...made.parts.values()].map((part) => new TextDecoder().decode(part)).join('')
    expect(made.warnings).toEqual([])
    expect(all).not.toMatch(/jmartin|attachedTemplate/)
  })
})
