import { limits } from './limits.ts'
import { plainNumber, type SheetRow } from './sheet-rows.ts'
import { type XmlToken, xmlTokens } from './xml-tokens.ts'

type Next = () => XmlToken | null
type Start = Extract<XmlToken, { readonly type: 'start' }>

/**
 * The rows of the first sheet that one sees and that holds something, from the content of an OpenDocument spreadsheet.
 * Rows that are repeated on each page or grouped are rows like the others; notes are not read. Throws a SyntaxError when
 * it is no XML.
 */
export function openDocumentRows(content: string): readonly SheetRow[] {
  const tokens = xmlTokens(content)
  const next: Next = () => tokens.next().value ?? null
  const hidden = new Set<string>()
  let style = ''
  for (let token = next(); token !== null; token = next()) {
    if (token.type !== 'start') continue
    if (token.name === 'style:style') style = token.attribute('style:name') ?? ''
    if (token.name === 'style:table-properties' && token.attribute('table:display') === 'false')
      hidden.add(style)
    if (token.name !== 'table:table') continue
    const rows = readTable(next)
    if (rows.length > 0 && !hidden.has(token.attribute('table:style-name') ?? '')) return rows
  }
  return []
}

function readTable(next: Next): readonly SheetRow[] {
  const rows: SheetRow[] = []
  let line = 1
  for (let token = next(); token !== null && !ends(token, 'table:table'); token = next()) {
    if (token.type !== 'start' || token.name !== 'table:table-row') continue
    const times = timesOf(token, 'table:number-rows-repeated')
    const cells = readRow(next)
    // One row more than is read tells that there were too many.
    const kept = cells.length === 0 ? 0 : Math.min(times, limits.lines + 2 - rows.length)
    for (let i = 0; i < kept; i++) rows.push({ line: line + i, cells })
    line += times
  }
  return rows
}

function readRow(next: Next): readonly string[] {
  const cells: string[] = []
  let blanks = 0
  const add = (text: string, times: number): void => {
    const room = limits.columns + 1 - cells.length
    for (let i = 0; i < Math.min(times, room); i++) cells.push(text)
  }
  for (let token = next(); token !== null && !ends(token, 'table:table-row'); token = next()) {
    if (token.type !== 'start' || !/^table:(?:covered-)?table-cell$/.test(token.name)) continue
    const times = timesOf(token, 'table:number-columns-repeated')
    const text = readCell(token, next)
    if (text.trim() === '') blanks += times
    else {
      add('', blanks)
      add(text, times)
      blanks = 0
    }
  }
  return cells
}

/** What a cell holds: days as ISO, numbers in full, else what it shows. A formula counts as its last result. */
function readCell(cell: Start, next: Next): string {
  const shown = readParagraphs(cell.name, next)
  switch (cell.attribute('office:value-type')) {
    case 'float':
    case 'currency':
    case 'percentage':
      return plainNumber(Number(cell.attribute('office:value')))
    case 'date':
      return cell.attribute('office:date-value')?.slice(0, 10) ?? shown
    case 'boolean':
      return cell.attribute('office:boolean-value') === 'true' ? '1' : '0'
    default:
      return shown === '' ? (cell.attribute('office:string-value') ?? '') : shown
  }
}

function readParagraphs(cell: string, next: Next): string {
  let text = ''
  for (let token = next(); token !== null && !ends(token, cell); token = next()) {
    if (token.type === 'start' && token.name === 'office:annotation') skip(token.name, next)
    else if (token.type === 'start' && token.name === 'text:s')
      text += ' '.repeat(Math.min(timesOf(token, 'text:c'), longestBlank))
    else if (token.type === 'start' && /^text:(?:tab|line-break)$/.test(token.name)) text += ' '
    else if (ends(token, 'text:p')) text += '\n'
    else if (token.type === 'text') text += token.text
  }
  return text.trim()
}

const longestBlank = 1_000

function skip(name: string, next: Next): void {
  for (let token = next(); token !== null && !ends(token, name); token = next());
}

function ends(token: XmlToken, name: string): boolean {
  return token.type === 'end' && token.name === name
}

function timesOf(start: Start, attribute: string): number {
  const times = Number(start.attribute(attribute) ?? '1')
  return Number.isSafeInteger(times) && times > 0 ? times : 1
}
