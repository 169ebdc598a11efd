import { expect, test } from 'vitest'
import { limits } from '#electron/imports/limits.ts'
import { readRows } from '#electron/imports/read-rows.ts'
import { unpackedSize } from '#electron/imports/unpacked-size.ts'
import { aBomb, anOpenDocument, aWorkbook, withSheet } from './support/workbooks.ts'

const name = 'liste.csv'
const cellsOf = async (bytes: Uint8Array) => {
  const read = await readRows(bytes, name)
  return read.ok ? [read.value.header, ...read.value.rows.map(({ cells }) => cells)] : read.error.code
}
const text = 'Nom;Rôle\r\nCréteil;élu’e\r\n'
const expected = [
  ['Nom', 'Rôle'],
  ['Créteil', 'élu’e'],
]

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
  ['Windows-1252', Buffer.from(text.replace('’', '\x92'), 'latin1')],
  ['UTF-16, as a spreadsheet saves « Unicode text »', Buffer.from(`\uFEFF${text}`, 'utf16le')],
])('a table in %s is read alike', async (_, bytes) => {
  expect(await cellsOf(bytes)).toEqual(expected)
})

test('a workbook is read as texts: days, long numbers, blanks', async () => {
  const bytes = await aWorkbook([
    ['Nom', 'SIRET', 'Depuis', 'Oui', 'Vide'],
    ['Créteil', 21940028000011, new Date(Date.UTC(2026, 8, 1)), true],
    [null, null, null, null, null],
    ['=1+1', 0.5, null, false, ' '],
  ])

  const read = await readRows(bytes, 'liste.xlsx')

  expect(read).toMatchObject({
    ok: true,
    value: {
      header: ['Nom', 'SIRET', 'Depuis', 'Oui', 'Vide'],
      rows: [
        { line: 2, cells: ['Créteil', '21940028000011', '2026-09-01', '1', ''] },
        { line: 4, cells: ['=1+1', '0.5', '', '0', ' '] },
      ],
    },
  })
})

test('an OpenDocument spreadsheet is read as texts: what is repeated, grouped, merged, noted', async () => {
  const text = (shown: string, more = '') =>
    `<table:table-cell office:value-type="string"${more}><text:p>${shown}</text:p></table:table-cell>`
  const bytes = anOpenDocument(
    `<table:table table:name="Cachée" table:style-name="ta2"><table:table-row>${text('x')}</table:table-row></table:table>
    <table:table table:name="Vide" table:style-name="ta1"/>
    <table:table table:name="Liste" table:style-name="ta1">
      <table:table-header-rows><table:table-row>
        ${text('Nom')}${text('SIRET')}${text('Depuis')}${text('Oui')}<table:table-cell table:number-columns-repeated="16380"/>
      </table:table-row></table:table-header-rows>
      <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      <table:table-row-group><table:table-row>
        <table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p></office:annotation><text:p>Créteil<text:s text:c="2"/>&amp; <text:span>Orly</text:span></text:p><text:p>Fresnes</text:p></table:table-cell>
        <table:table-cell office:value-type="float" office:value="21940028000011"><text:p>2,19E+13</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2026-09-01T00:00:00"><text:p>01/09/26</text:p></table:table-cell>
        <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>
      </table:table-row></table:table-row-group>
      <table:table-row table:number-rows-repeated="2">
        ${text('idem', ' table:formula="of:=[.A1]>&quot;a&quot;"')}<table:covered-table-cell/>${text('0,5', ' table:number-columns-repeated="2"')}
      </table:table-row>
      <table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>
    </table:table>`,
    {
      styles: `<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style>
        <style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>`,
    },
  )

  const read = await readRows(bytes, 'liste.ods')

  expect(read).toMatchObject({
    ok: true,
    value: {
      header: ['Nom', 'SIRET', 'Depuis', 'Oui'],
      rows: [
        { line: 4, cells: ['Créteil  & Orly\nFresnes', '21940028000011', '2026-09-01', '1'] },
        { line: 5, cells: ['idem', '', '0,5', '0,5'] },
        { line: 6, cells: ['idem', '', '0,5', '0,5'] },
      ],
    },
  })
})

test.each([
  ['locked', anOpenDocument('', { manifest: '<manifest:encryption-data/>' }), 'import-old-workbook'],
  ['damaged', anOpenDocument('<table:table><'), 'import-unreadable'],
  ['empty', anOpenDocument('<table:table/>'), 'import-empty'],
  [
    'endless',
    anOpenDocument(
      '<table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
    ),
    'import-too-many-lines',
  ],
])('an OpenDocument spreadsheet that is %s is refused with its own reason', async (_, bytes, code) => {
  expect(await cellsOf(bytes)).toBe(code)
})

test.each([
  ['nothing', Buffer.alloc(0), 'import-empty'],
  ['blank lines', Buffer.from('\r\n;;;\r\n'), 'import-empty'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'import-unreadable'],
  ['half a workbook', Buffer.from('PK\u0003\u0004 and then nothing'), 'import-unreadable'],
  [
    'a workbook of before 2007, or a locked one',
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    'import-old-workbook',
  ],
  [
    'more columns than any list has',
    Buffer.from(';'.repeat(limits.columns + 1).concat('x')),
    'import-unreadable',
  ],
  ['more bytes than are read', Buffer.alloc(limits.bytes + 1, 'a'), 'import-too-large'],
  ['more lines than are read', Buffer.from('a\n'.repeat(limits.lines + 2)), 'import-too-many-lines'],
])('%s is refused with its own reason', async (_, bytes, code) => {
  expect(await cellsOf(bytes)).toBe(code)
})

test('a workbook that would fill the memory is refused before it does, whatever it declares', () => {
  const [honest, lying] = [aBomb(5_000_001), aBomb(5_000_001, 10)]

  for (const bomb of [honest, lying]) {
    expect(bomb.length).toBeLessThan(10_000)
    expect(unpackedSize(bomb, 5_000_000)).toEqual({ ok: false, error: 'import-too-large' })
    expect(unpackedSize(bomb, 5_000_001)).toEqual({ ok: true, value: 5_000_001 })
  }
})

test('a directory of parts that leads nowhere is no workbook', async () => {
  const bytes = await aWorkbook([['a']])

  for (let cut = 1; cut < bytes.length; cut += 101) {
    expect(unpackedSize(bytes.subarray(0, cut), 1_000_000)).toEqual({ ok: false, error: 'import-unreadable' })
  }
})

test('entities of a workbook neither unfold nor fetch a file of this machine', async () => {
  const laughs = '<!ENTITY a "rire"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">'
  const doctype = `<!DOCTYPE x [${laughs}]>`
  const workbook = withSheet(await aWorkbook([['Nom'], [1]]), (xml) =>
    xml
      .replace('?>', `?>${doctype}`)
      .replace(/<c r="A2".*?<\/c>/, '<c r="A2" t="inlineStr"><is><t>&b;&c;</t></is></c>'),
  )
  const sheet = '<table:table><table:table-row><table:table-cell><text:p>&b;&c;</text:p></table:table-cell>'

  expect(await cellsOf(workbook)).toEqual([['Nom'], ['&b;&c;']])
  expect(await cellsOf(anOpenDocument(`${sheet}</table:table-row></table:table>`, { doctype }))).toBe(
    'import-unreadable',
  )
})

test('a cell as far as a sheet goes, or farther, does not fill the memory', async () => {
  const sound = await aWorkbook([['Nom']])

  for (const [row, cell] of [
    ['1048576', 'XFD1048576'],
    ['999999999', 'ZZZZZZZ999999999'],
  ]) {
    const far = `<row r="${row}"><c r="${cell}"><v>1</v></c></row></sheetData>`
    const workbook = withSheet(sound, (xml) => xml.replace('</sheetData>', far))
    expect(await cellsOf(workbook)).toBe('import-unreadable')
  }
})
