import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportReport, type WrittenReport } from '#electron/exports/export-report.ts'
import { createExporter } from '#electron/exports/exporter.ts'
import { exportsWorkerUrl } from '#electron/exports/worker-url.ts'
import { type ReportRequest, reportRequestSchema } from '#shared/api/contract.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { resourcesPath } from './support/render.ts'
import { requests, sampleProject } from './support/sample-project.ts'

const folder = temporaryFolder()
const exporter = createExporter({ workerUrl: exportsWorkerUrl(), resourcesPath })
const sample = sampleProject()
const now = () => new Date('2026-11-24T09:15:00Z')

afterAll(() => exporter.dispose())

async function write(fields: object, into = '.'): Promise<WrittenReport> {
  const request: ReportRequest = reportRequestSchema.parse({ ...requests.letter, ...fields })
  mkdirSync(folder.path(into), { recursive: true })
  const target = { folder: folder.path(into) }
  const written = await exportReport({ source: sample, request, target, exporter, now })
  if (!written.ok) throw new Error(written.error.code)
  return written.value
}

type Part = { readonly headers: ReadonlyMap<string, string>; readonly body: string }

/** The headers of a message or of a part, unfolded and decoded, and what follows them. */
function partOf(source: string): Part {
  const end = source.indexOf('\r\n\r\n')
  const lines = source
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = lines.map((line): [string, string] => {
    const [, name = '', value = ''] = /^([^:]+): ?(.*)$/.exec(line) ?? []
    return [
      name.toLowerCase(),
      value.replace(/\?= =\?/g, '?==?').replace(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, decoded),
    ]
  })
  return { headers: new Map(headers), body: source.slice(end + 4) }
}

function decoded(_: string, encoding: string, text: string): string {
  return encoding.toUpperCase() === 'B'
    ? Buffer.from(text, 'base64').toString('utf8')
    : quotedPrintable(text.replaceAll('_', ' '))
}

function quotedPrintable(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

function messageOf(file: string) {
  const { headers, body } = partOf(readFileSync(file, 'latin1'))
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1] ?? ''
  const [text, ...files] = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => partOf(part.replace(/^\r\n/, '')))
  return { headers, text: quotedPrintable(text?.body ?? ''), files }
}

function nameOf({ headers }: Part): string {
  return /filename="?([^";]+)"?/.exec(headers.get('content-disposition') ?? '')?.[1] ?? ''
}

describe('a draft to all', () => {
  let written: WrittenReport
  beforeAll(async () => {
    written = await write({ format: 'eml' })
  })

  test('opens as a message to send, with its PDF documents', () => {
    const { headers, text, files } = messageOf(written.path)

    expect(written).toMatchObject({ drafts: 1, pages: null, rows: null, warnings: [] })
    expect(headers.get('x-unsent')).toBe('1')
    expect(headers.get('from')).toBeUndefined()
    expect(headers.get('subject')).toBe(
      'Convocation à la séance n° 3 de 2026 du comité de pilotage stratégique',
    )
    expect(headers.get('bcc')?.split(',')).toHaveLength(14)
    expect(text.replaceAll('\u00A0', ' ')).toContain('le mardi 8 décembre 2026, de 14 h 00 à 16 h 00')
    expect(files.map(nameOf)).toEqual([
      '2026-12-08_CPS_convocation.pdf',
      '2026-12-08_CPS_ordre-du-jour.pdf',
      '2026-12-08_CPS_pouvoir.pdf',
    ])
    for (const { body } of files) {
      expect(Buffer.from(body, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    }
  })

  test('gives the same bytes for the same document', async () => {
    const again = await write({ format: 'eml' }, 'again')

    expect(Buffer.compare(readFileSync(again.path), readFileSync(written.path))).toBe(0)
  })
})

test('drafts to each are files of a folder, one for each who can be reached', async () => {
  const written = await write({ format: 'eml', addressing: 'each' })
  const files = readdirSync(written.path)

  expect(path.basename(written.path)).toBe('2026-12-08_CPS_convocation_courriels')
  expect(written.drafts).toBe(15)
  expect(files).toHaveLength(15)
  const { headers, text } = messageOf(
    path.join(written.path, '2026-12-08_CPS_convocation_kermadeo-ronan.eml'),
  )
  expect(headers.get('to')).toContain('ronan.kermadeo@port-lointain.example')
  expect(headers.get('bcc')).toBeUndefined()
  expect(text).toMatch(/^Monsieur le Maire,/)
})

test('the file for calendars holds one event in the hours of Paris, without an alarm', async () => {
  const { path: file } = await write({ format: 'ics' })
  const text = readFileSync(file, 'utf8')
  const unfolded = text.replace(/\r\n[ \t]/g, '')
  const event = unfolded.slice(unfolded.indexOf('BEGIN:VEVENT'))
  const property = (name: string) => new RegExp(`^${name}[;:](.*)\r$`, 'm').exec(event)?.[1]

  expect(text.split('\n').every((line) => line === '' || line.endsWith('\r'))).toBe(true)
  expect(unfolded).toContain('METHOD:PUBLISH\r\n')
  expect(property('UID')).toBe('cps-2026-3@gouvernail')
  expect(property('SEQUENCE')).toBe('0')
  expect(property('DTSTAMP')).toBe('20261124T091500Z')
  expect(property('DTSTART')).toBe('TZID=Europe/Paris:20261208T140000')
  expect(property('DTEND')).toBe('TZID=Europe/Paris:20261208T160000')
  expect(property('SUMMARY')).toBe('CPS – séance n° 3 de 2026')
  expect(property('STATUS')).toBe('CONFIRMED')
  expect(unfolded).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Paris')
  expect(unfolded).toContain('8. Questions diverses et date de la prochaine séance')
  expect(unfolded).not.toMatch(/VALARM|ATTENDEE/)
  expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(1)
})

test('a cancellation takes the meeting out of calendars', async () => {
  const { renderCalendar } = await import('#electron/exports/render-calendar.ts')
  const event = {
    ...{ uid: 'cps-2026-3@gouvernail', sequence: 2, isCancelled: true, stamp: '2026-11-24T09:15:00Z' },
    ...{
      start: '2026-12-08T14:00:00',
      end: null,
      summary: 'CPS',
      location: '',
      description: '',
      organizer: null,
    },
  }
  const { bytes } = renderCalendar({ type: 'ics', fileName: 'a.ics', event })
  const text = Buffer.from(bytes).toString('utf8')

  expect(text).toContain('METHOD:CANCEL\r\n')
  expect(text).toContain('STATUS:CANCELLED\r\n')
  expect(text).toContain('SEQUENCE:2\r\n')
  expect(text).not.toContain('DTEND')
})
