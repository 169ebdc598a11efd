import { expect, test } from 'vitest'
import { asHtml, asText } from '#renderer/canvas/copied-table.ts'

const rows = [
  ['Nom', 'Sigle'],
  ['Comité « A & B »', '<CPS>'],
]
const sizeOf = (html: string) => /width="(\d+)" height="(\d+)"/.exec(html)?.slice(1).map(Number)

test('a picture comes no larger than a page, in its proportions, and a small one as it is', () => {
  expect(sizeOf(asHtml(rows, { base64: 'AA', width: 1280, height: 800 }))).toEqual([640, 400])
  expect(sizeOf(asHtml(rows, { base64: 'AA', width: 500, height: 1720 }))).toEqual([250, 860])
  expect(sizeOf(asHtml(rows, { base64: 'AA', width: 320, height: 90 }))).toEqual([320, 90])
})

test('the table is as wide as the page, with its words as they are', () => {
  const html = asHtml(rows, null)

  expect(html).toContain('<table border="1" cellspacing="0" cellpadding="4" width="100%"')
  expect(html).toContain('Comité « A &amp; B »')
  expect(html).toContain('&lt;CPS&gt;')
  expect(html).not.toContain('<img')
})

test('a name that begins like a formula is shown by a spreadsheet, and not run', () => {
  const [text, html] = [asText([['=1+1', '@x', '−1']]), asHtml([['Nom'], ['=1+1']], null)]

  expect(text).toBe("'=1+1\t'@x\t−1")
  expect(html).toContain(">'=1+1<")
})

test('as text, cells are told apart by tabs', () => {
  expect(asText([['a\tb', 'c\nd', 'e\r=1+1']])).toBe('a b\tc d\te =1+1')
})
