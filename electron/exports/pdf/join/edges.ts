import { deflateSync } from 'node:zlib'
import { capture, objectStream, objectValue } from '../pdf-file.ts'
import { listed, type ObjectCopier, type Source } from './object-copier.ts'
import { reference, rename } from './tokens.ts'

type Page = { readonly source: Source; readonly number: number }

/** Prints on a page what stands at the edges of another one, which no tag tells: a header, a footer. */
export function createEdgePrinter(copier: ObjectCopier): (page: Page, like: Page) => void {
  let around: readonly number[] | undefined
  return (page, like) => {
    const edges = edgesOf(like)
    if (edges === null) return
    const { value, content } = drawing(edges, like, copier)
    const drawn = reference(copier.add(value, content))
    // The page's own content may leave the origin elsewhere.
    around ??= ['q\n', 'Q\n/Edges Do\n'].map((code) =>
      copier.add(`<< /Length ${code.length} >>`, latin1(code)),
    )
    const [before = 0, after = 0] = around
    const own = copier.valueOf(page.source, page.number)
    const contents = Number(capture(own, /\/Contents (\d+) 0 R/))
    const furnished = own
      .replace(/\/Contents \d+ 0 R/, `/Contents ${listed([before, contents, after])}`)
      .replace(/\/Resources\s*<</, `/Resources << /XObject << /Edges ${drawn} >>`)
    if (furnished.split('/XObject').length > 2) throw new Error('A page with pictures keeps its own edges')
    copier.rewrite(copier.numberOf(page.source, page.number), furnished)
  }
}

// Our compiler writes them after what is tagged.
function edgesOf({ source, number }: Page): Buffer | null {
  const contents = Number(capture(objectValue(source.pdf, number), /\/Contents (\d+) 0 R/))
  const content = objectStream(source.pdf, contents)
  const start = content.indexOf('/Artifact')
  return start < 0 ? null : content.subarray(start)
}

function drawing(edges: Buffer, { source, number }: Page, copier: ObjectCopier) {
  const page = objectValue(source.pdf, number)
  const resources = rename(capture(page, /\/Resources (<<[\s\S]*>>)\s*\/MediaBox/), {
    ...source,
    reference: (old) => copier.numberOf(source, old),
  })
  const content = deflateSync(edges)
  const box = capture(page, /\/MediaBox (\[[^\]]*\])/)
  const value = [
    `<< /Type /XObject /Subtype /Form /BBox ${box} /Resources ${resources}`,
    `/Filter /FlateDecode /Length ${content.length} >>`,
  ].join(' ')
  return { value, content }
}

function latin1(value: string): Buffer {
  return Buffer.from(value, 'latin1')
}
