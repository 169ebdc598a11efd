import { execFileSync } from 'node:child_process'

/** A link inside of a PDF: on which page it is and to which it leads, counted from one, and where on both. */
export type PdfLink = {
  readonly page: number
  readonly rectangle: readonly number[]
  readonly toPage: number
  readonly toPoint: readonly number[]
  readonly words: string
}

/** The links of a document to places in itself, page by page, as qpdf reads them. */
export function readPdfLinks(file: string): readonly PdfLink[] {
  const keys = ['--json-key=qpdf', '--json-key=pages']
  const json = execFileSync('qpdf', ['--json', ...keys, '--json-stream-data=none', file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const { pages, qpdf } = JSON.parse(json) as Read
  const objects = qpdf[1]
  const resolved = (value: unknown): unknown => {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value
    return objects[`obj:${value}`]?.value
  }
  const numbers = new Map(pages.map(({ object }, index) => [object, index + 1]))
  const root = resolved(objects.trailer?.value['/Root']) as Dictionary
  const named = pairsOf((root['/Names'] as Names | undefined)?.['/Dests']['/Names'] ?? [])
  return pages.flatMap(({ object }, index) => {
    const annotations = (resolved((resolved(object) as Dictionary)['/Annots']) ?? []) as readonly unknown[]
    return annotations.flatMap((annotation): readonly PdfLink[] => {
      const { '/Dest': to, '/Rect': rectangle, '/Contents': words } = resolved(annotation) as Dictionary
      if (to === undefined) return []
      const [target, , ...point] = resolved(named.get(String(to)) ?? to) as readonly unknown[]
      return [
        {
          page: index + 1,
          rectangle: (rectangle as readonly number[]).map(hundredths),
          toPage: numbers.get(String(target)) ?? 0,
          toPoint: (point as readonly number[]).map(hundredths),
          words: String(words).replace(/^u:/, ''),
        },
      ]
    })
  })
}

// Programs write the same place with more digits or less.
function hundredths(points: number): number {
  return Math.round(points * 100) / 100
}

type Dictionary = Readonly<Record<string, unknown>>
type Names = { readonly '/Dests': { readonly '/Names': readonly unknown[] } }
type Read = {
  readonly pages: readonly { readonly object: string }[]
  readonly qpdf: readonly [unknown, Readonly<Record<string, { readonly value: Dictionary } | undefined>>]
}

function pairsOf(names: readonly unknown[]): ReadonlyMap<string, unknown> {
  return new Map(names.flatMap((name, index) => (index % 2 === 0 ? [[String(name), names[index + 1]]] : [])))
}
