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
