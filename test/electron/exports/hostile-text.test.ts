import { describe, expect, test } from 'vitest'
import { textCleaner } from '#electron/exports/printable-text.ts'
import { renderCalendar } from '#electron/exports/render-calendar.ts'
import { renderMail } from '#electron/exports/render-mail.ts'
import { renderXlsx } from '#electron/exports/render-xlsx.ts'
import { unpacked, zipParts } from '#electron/imports/zip-parts.ts'

/** What a document from elsewhere may hold in any of its texts. */
const hostile =
  'Comité\0\x01\x0B\u202E\uFFFE\uFFFF\uD800 <b>&\r\nATTACH:file:///etc/passwd\rX-PLANTED:1\n\u2028=1+1";CN=x:y'

// What XML 1.0 forbids; a word processor or a spreadsheet refuses the whole file for one of them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/u

const event = {
  uid: `m1${hostile}`,
  sequence: 1,
  isCancelled: false,
  stamp: '2026-11-24T10:15:00Z',
  start: '2026-12-08T14:00:00',
  end: null,
  summary: hostile,
  location: hostile,
  description: hostile,
  organizer: { name: `Anne "Nan" Roux${hostile}`, email: 'anne.roux@ac.example' },
}

/** The lines of the event as a calendar reads them, folds undone. */
function linesOf(changes: object): readonly string[] {
  const { bytes } = renderCalendar({ type: 'ics', fileName: 'a.ics', event: { ...event, ...changes } })
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n ', '')
  return text.slice(text.indexOf('BEGIN:VEVENT')).split(/\r\n|\r|\n/)
}

describe('texts of a hostile document', () => {
  test('add no line, no parameter and no control to a calendar file', () => {
    const lines = linesOf({})

    expect(lines.map((line) => /^[A-Z-]*/.exec(line)?.[0])).toEqual([
      ...['BEGIN', 'UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'LOCATION', 'DESCRIPTION'],
      ...['ORGANIZER', 'STATUS', 'END', 'END', ''],
    ])
    expect(lines.filter((line) => forbidden.test(line))).toEqual([])
    expect(lines.find((line) => line.startsWith('ORGANIZER'))).toMatch(
      /^ORGANIZER;CN="[^"]*":mailto:anne\.roux@ac\.example$/,
    )
  })

  test.each(['a@b.example\r\nATTACH:x', 'a@b.example";X=1', 'a@b.example,c@d.example', 'javascript:x', ''])(
    'call in nobody under the address %j',
    (email) => {
      expect(linesOf({ organizer: { name: 'Anne', email } }).join('\n')).not.toContain('ORGANIZER')
    },
  )

  test('add no header to a mail', async () => {
    const to = [{ name: hostile, email: `a@b.example${hostile}` }]
    const words = { id: 'a', to, bcc: to, subject: hostile, text: 'Bonjour', date: '2026-11-24T10:15:00Z' }
    const attached = [{ fileName: hostile, bytes: new Uint8Array(1) }]
    const { bytes } = await renderMail({ type: 'eml', fileName: 'a.eml', words, attached })

    const [head = ''] = new TextDecoder().decode(bytes).split('\r\n\r\n')
    const names = head.split(/\r\n(?![ \t])|\r(?!\n)|(?<!\r)\n/).map((line) => line.split(':')[0])
    expect(names).toEqual([
      ...['X-Unsent', 'To', 'Bcc', 'Subject', 'Message-ID', 'Date', 'MIME-Version', 'Content-Type'],
    ])
  })

  test('leave nothing in a printed text that a word processor refuses', () => {
    const { clean } = textCleaner(() => true)

    expect(clean(hostile)).not.toMatch(forbidden)
    expect(clean('a\uFFFEb\uFFFFc\u{1FFFE}d')).toBe('abcd')
  })

  test('leave a workbook that spreadsheets open, in which what is no day stays what it was', async () => {
    const days = ['9999-99-99', '2026-02-30', '0001-01-01', '1899-12-31', '2026-02-28']
    const rows = [[hostile], ...days.map((day) => [day]), ['é'.repeat(40_000)]]
    const bytes = await renderXlsx({ fileBase: 'a', columns: [hostile], rows }, '2026-11-24T10:15:00Z')
    const parts = new Map(
      (zipParts(bytes) ?? []).map((part) => [
        part.name,
        new TextDecoder().decode(unpacked(bytes, part, 10_000_000)),
      ]),
    )

    expect([...parts].filter(([, xml]) => forbidden.test(xml)).map(([name]) => name)).toEqual([])
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('NaN')
    const texts = parts.get('xl/sharedStrings.xml') ?? ''
    expect(days.filter((day) => texts.includes(`>${day}<`))).toEqual(days.slice(0, 4))
    expect(/é+…?/.exec(texts.slice(texts.indexOf('éé')))?.[0]).toHaveLength(32_767)
  })
})
