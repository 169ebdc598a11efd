import { typographicRuns } from '../../text/typographic-runs.ts'
import { frenchTypography } from '../../text/typography.ts'
import { type Inline, type Inlines, plainText, text } from '../report-document.ts'

/** A plain string in French typography, for what cannot hold runs: titles, labels, footers. */
export function set(value: string): string {
  return frenchTypography(value.replace(/\s*\n\s*/g, ' ').trim())
}

/** One line in French typography, the endings of 1er and 2e raised. Every word that we print passes here or in `set`. */
export function line(value: string): Inlines {
  return typographicRuns(value.trim()).map((run) =>
    run.superscript === true ? { type: 'superscript', content: [text(run.text)] } : text(run.text),
  )
}

/** The given contents one under the other; empty ones take no room. */
export function stack(...contents: readonly Inlines[]): Inlines {
  const [first = [], ...others] = contents.filter((content) => content.length > 0)
  return [...first, ...others.flatMap((content): Inlines => [{ type: 'lineBreak' }, ...content])]
}

/** A line in strong type; an empty one stays empty. */
export function strong(value: string): Inlines {
  const content = line(value)
  return content.length === 0 ? [] : [{ type: 'strong', content }]
}

/** A line in emphasis: what is missing, what is said aside. */
export function emphasis(value: string): Inlines {
  const content = line(value)
  return content.length === 0 ? [] : [{ type: 'emphasis', content }]
}

/** « Responsable : la directrice académique », the label in strong type; nothing without a value. */
export function labelled(label: string, value: string): Inlines {
  return value.trim() === '' ? [] : strongStart(line(`${label} : ${value}`), set(`${label} : `))
}

/** The same line with its beginning in strong type; unchanged when it does not begin with these words. */
export function strongStart(content: Inlines, words: string): Inlines {
  const [first, ...rest] = content
  if (first?.type !== 'text' || !first.text.startsWith(words)) return content
  const remainder = first.text.slice(words.length)
  return [{ type: 'strong', content: [text(words)] }, ...(remainder === '' ? [] : [text(remainder)]), ...rest]
}

/** The same content with some of its words in strong type, wherever they stand; unchanged when it does not have them. */
export function strongWithin(content: Inlines, words: string): Inlines {
  const start = words === '' ? -1 : plainText(content).indexOf(words)
  if (start < 0) return content
  const end = start + words.length
  const cut = (from: number, to: number) => slice(content, from, to)
  return [
    ...cut(0, start),
    { type: 'strong', content: cut(start, end) },
    ...cut(end, plainText(content).length),
  ]
}

/** The characters `from` to `to` of a content; runs other than plain text are never cut. */
function slice(content: Inlines, from: number, to: number): Inlines {
  let offset = 0
  return content.flatMap((run): Inlines => {
    const length = plainText([run]).length
    const [first, last] = [Math.max(0, from - offset), Math.min(length, to - offset)]
    offset += length
    if (first >= last) return []
    return [run.type === 'text' ? text(run.text.slice(first, last)) : run]
  })
}

/** Words that lead to the block `target`: « Annexe 1, p. 12 ». */
export function referenceWithPage(target: string, words: string): Inlines {
  const link: Inline = { type: 'reference', target, content: line(words) }
  return [link, text(', p.\u00A0'), { type: 'pageReference', target }]
}
