import { bulletStart, cellsOf, fromPlainLine, headingStart, numberStart } from './marks.ts'
import { parseLine } from './parse-line.ts'
import type { Prose, ProseBlock, ProseHeading, ProseLine, ProseListStyle, ProseTable } from './prose.ts'
import { tidyProse } from './tidy-prose.ts'

/**
 * What a stored text means. A blank line parts paragraphs; lines that begin with a dash or count from one make lists,
 * with `#` headings, with bars tables. Never throws: what is no mark of ours is text.
 */
export function parseProse(text: string): Prose {
  const chunks = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').split(/\n[^\S\n]*\n/)
  return tidyProse(chunks.flatMap(parseChunk))
}

type Line = { readonly indent: number; readonly words: string }
/** What was read, and the index of the line that follows it. */
type Read<T> = { readonly block: T; readonly next: number }

function parseChunk(chunk: string): readonly ProseBlock[] {
  const lines = chunk.split('\n').map(lineOf)
  const filled = lines.filter(({ words }) => words !== '')
  const blocks: ProseBlock[] = []
  for (let at = 0; at < filled.length; ) {
    const { block, next } = readBlock(filled, at)
    blocks.push(block)
    at = next
  }
  return blocks
}

function lineOf(raw: string): Line {
  const indent = /^\s*/.exec(raw)?.[0].replaceAll('\t', '    ').length ?? 0
  return { indent, words: raw.trim() }
}

function readBlock(lines: readonly Line[], from: number): Read<ProseBlock> {
  if (isTable(lines, from)) return readTable(lines, from)
  const heading = headingOf(lines[from]?.words ?? '')
  if (heading !== null) return { block: heading, next: from + 1 }
  const style = listStyle(lines[from])
  return style === null ? readParagraph(lines, from) : readList(lines, from, style)
}

function headingOf(words: string): ProseHeading | null {
  const level = headingStart.exec(words)?.[1]?.length
  if (level === undefined) return null
  return {
    type: 'heading',
    level: level === 1 ? 1 : 2,
    content: parseLine(words.replace(headingStart, '')),
  }
}

/** A list begins with a dash, or with the number one. */
function listStyle(line: Line | undefined): ProseListStyle | null {
  const mark = markOf(line)
  return mark === 'bullet' ? 'bullets' : mark === 1 ? 'numbers' : null
}

function markOf(line: Line | undefined): 'bullet' | number | null {
  if (line === undefined) return null
  if (bulletStart.test(line.words)) return 'bullet'
  const number = numberStart.exec(line.words)?.[1]
  // « 01. » is a day or a code.
  return number === undefined || number.startsWith('0') ? null : Number(number)
}

function readParagraph(lines: readonly Line[], from: number): Read<ProseBlock> {
  let next = from + 1
  while (next < lines.length && isPlain(lines, next)) next += 1
  return {
    block: { type: 'paragraph', lines: lines.slice(from, next).map(({ words }) => plainWords(words)) },
    next,
  }
}

function plainWords(words: string): ProseLine {
  return parseLine(fromPlainLine(words))
}

function isPlain(lines: readonly Line[], at: number): boolean {
  return !headingStart.test(lines[at]?.words ?? '') && listStyle(lines[at]) === null && !isTable(lines, at)
}

// ---- Lists

type Items = { style: ProseListStyle; items: { lines: ProseLine[]; inner: Inner | null }[] }
type Inner = { style: ProseListStyle; items: ProseLine[][] }

function readList(lines: readonly Line[], from: number, style: ProseListStyle): Read<ProseBlock> {
  const list: Items = { style, items: [] }
  const margin = lines[from]?.indent ?? 0
  let next = from
  for (; next < lines.length; next += 1) {
    const line = lines[next]
    if (line === undefined) break
    const isInside = next > from && line.indent >= margin + 2
    const isTaken = (isInside && addInside(list, line)) || addItem(list, line)
    if (!isTaken && !(isInside && addLine(list, line))) break
  }
  return { block: { type: 'list', ...list }, next }
}

function addItem(list: Items, line: Line): boolean {
  if (!continues(list.style, list.items.length, line)) return false
  list.items.push({ lines: [contentOf(line)], inner: null })
  return true
}

function addInside(list: Items, line: Line): boolean {
  const item = list.items.at(-1)
  const style = item?.inner?.style ?? listStyle(line)
  if (item === undefined || style === null) return false
  if (!continues(style, item.inner?.items.length ?? 0, line)) return false
  item.inner ??= { style, items: [] }
  item.inner.items.push([contentOf(line)])
  return true
}

/** A line that hangs under an item without a mark of its own. */
function addLine(list: Items, line: Line): boolean {
  const item = list.items.at(-1)
  const lines = item?.inner?.items.at(-1) ?? item?.lines
  lines?.push(plainWords(line.words))
  return true
}

function continues(style: ProseListStyle, count: number, line: Line): boolean {
  const mark = markOf(line)
  return style === 'bullets' ? mark === 'bullet' : mark === count + 1
}

function contentOf({ words }: Line): ProseLine {
  return parseLine(words.replace(bulletStart.test(words) ? bulletStart : numberStart, ''))
}

// ---- Tables

function isTable(lines: readonly Line[], at: number): boolean {
  const [header, rule] = [lines[at]?.words ?? '', lines[at + 1]?.words ?? '']
  if (!header.startsWith('|') || !rule.startsWith('|')) return false
  const cells = cellsOf(rule)
  return cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell))
}

function readTable(lines: readonly Line[], from: number): Read<ProseTable> {
  let next = from + 2
  while (lines[next]?.words.startsWith('|') === true) next += 1
  const row = (line: Line | undefined) => cellsOf(line?.words ?? '').map(parseLine)
  return {
    block: { type: 'table', header: row(lines[from]), rows: lines.slice(from + 2, next).map(row) },
    next,
  }
}
