import type { Block, Inlines } from '../report-document.ts'
import { line, stack, strongStart } from './lines.ts'

const bullet = /^\s*[-–—•*]\s+(?=\S)/
/** « Objet. – Arrêter la liste … »: the heading that administrative notes run into their paragraph. */
const runInHeading = /^\p{Lu}[\p{L} ’-]{1,40}\.(?= – \S)/u
const numbered = /^\s*(\d{1,3})[.)]\s+(?=\S)/

/** What users write in several paragraphs, as blocks: a blank line parts paragraphs, dashes and numbers make lists. */
export function proseBlocks(prose: string): readonly Block[] {
  return chunksOf(prose).flatMap((chunk) => groupsOf(chunk).map(blockOf))
}

/** The same as paragraphs of runs, for boxes: the items of lists stay lines of their paragraph. */
export function proseParagraphs(prose: string): readonly Inlines[] {
  return chunksOf(prose).map((chunk) => stack(...chunk.map((words) => line(words.replace(bullet, '– ')))))
}

function chunksOf(prose: string): readonly (readonly string[])[] {
  return prose
    .split(/\n[^\S\n]*\n/)
    .map((chunk) => chunk.split('\n').map((words) => words.replaceAll('\t', ' ').trim()))
    .map((chunk) => chunk.filter((words) => line(words).length > 0))
    .filter((chunk) => chunk.length > 0)
}

type Style = 'plain' | 'bullets' | 'numbers'
type Group = { readonly style: Style; readonly lines: readonly string[] }

/** Runs of lines of the same style; numbers make a list only when they count from one, since lists are renumbered. */
function groupsOf(chunk: readonly string[]): readonly Group[] {
  const groups: { style: Style; lines: string[] }[] = []
  for (const words of chunk) {
    const last = groups.at(-1)
    const style = styleOf(words, last)
    if (last?.style === style) last.lines.push(words)
    else groups.push({ style, lines: [words] })
  }
  return groups
}

function styleOf(words: string, last: Group | undefined): Style {
  if (bullet.test(words)) return 'bullets'
  const number = numbered.exec(words)?.[1]
  const expected = last?.style === 'numbers' ? last.lines.length + 1 : 1
  return number === String(expected) ? 'numbers' : 'plain'
}

function blockOf({ style, lines }: Group): Block {
  if (style === 'plain')
    return { type: 'paragraph', style: 'body', content: stack(...lines.map(withHeading)) }
  const marker = style === 'bullets' ? bullet : numbered
  const items = lines.map((words) => ({ content: line(words.replace(marker, '')), children: [] }))
  return { type: 'list', style, items }
}

function withHeading(words: string): Inlines {
  const heading = runInHeading.exec(words)?.[0]
  return heading === undefined ? line(words) : strongStart(line(words), heading)
}
