import type { WordParts } from './word-parts.ts'
import { partText } from './word-parts.ts'

const stylesPart = 'word/styles.xml'
const uses = /<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link)\s+w:val="([^"]*)"\s*\/>/gu

type Style = { readonly id: string; readonly name: string; readonly xml: string }

/**
 * What was written keeps the looks of the template: a style that the template has under the same name (« heading 1 », which
 * a French Word calls « Titre1 ») is its own; one that it lacks is brought along.
 */
export function adoptStyles(parts: WordParts, ours: WordParts): WordParts {
  const theirs = stylesOf(partText(parts, stylesPart))
  const known = new Set(theirs.map(({ id }) => id))
  const byName = new Map(theirs.map(({ id, name }) => [name.toLowerCase(), id]))
  const own = new Map(stylesOf(partText(ours, stylesPart)).map((style) => [style.id, style]))
  const renamed = new Map<string, string>()
  const brought = new Map<string, Style>()
  const visit = (xml: string): void => {
    for (const [, id = ''] of xml.matchAll(uses)) {
      const style = own.get(id)
      if (known.has(id) || style === undefined || renamed.has(id) || brought.has(id)) continue
      const sameName = byName.get(style.name.toLowerCase())
      if (sameName !== undefined) renamed.set(id, sameName)
      else {
        brought.set(id, style)
        visit(style.xml)
      }
    }
  }
  const written = 'word/document.xml'
  const body = partText(parts, written)
  visit(body)
  const rename = (xml: string) =>
    xml.replace(uses, (use, id: string) => use.replace(`"${id}"`, `"${renamed.get(id) ?? id}"`))
  const added = [...brought.values()].map(({ xml }) => rename(xml)).join('')
  const sheet = partText(parts, stylesPart).replace(/<\/w:styles>\s*$/u, () => `${added}</w:styles>`)
  const encoder = new TextEncoder()
  return new Map([...parts, [written, encoder.encode(rename(body))], [stylesPart, encoder.encode(sheet)]])
}

function stylesOf(xml: string): readonly Style[] {
  return [...xml.matchAll(/<w:style\b[^>]*\bw:styleId="([^"]*)"[^>]*>[\s\S]*?<\/w:style>/gu)].map(
    ([whole, id = '']) => ({ id, name: /<w:name\s+w:val="([^"]*)"/u.exec(whole)?.[1] ?? id, xml: whole }),
  )
}
