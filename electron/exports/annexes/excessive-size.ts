import { type PDFDocument, PDFName, PDFNumber, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib'
import { annexLimits } from './annex-limits.ts'

/** What a file claims that no printer, and no memory, could follow. */
export type ExcessiveSize = 'attachment-too-many-pages' | 'attachment-page-too-large' | 'attachment-too-dense'

/** What is out of all proportion in a PDF, or null: its pages and pictures are measured, not drawn. */
export function excessIn(pdf: PDFDocument): ExcessiveSize | null {
  if (pdf.getPageCount() > annexLimits.pages) return 'attachment-too-many-pages'
  if (pdf.getPages().some(isHugePage)) return 'attachment-page-too-large'
  const pictures = pdf.context.enumerateIndirectObjects().map(([, object]) => object)
  return pictures.some(
    (object) => object instanceof PDFRawStream && weightOf(object) > annexLimits.pictureBytes,
  )
    ? 'attachment-too-dense'
    : null
}

function isHugePage(page: PDFPage): boolean {
  const unit = page.node.lookup(PDFName.of('UserUnit'))
  const { width, height } = page.getSize()
  const side = Math.max(Math.abs(width), Math.abs(height)) * (unit instanceof PDFNumber ? unit.asNumber() : 1)
  return !(side <= annexLimits.pageSide)
}

/** What the dots of a picture would weigh in memory; 0 for any other stream. A plan in black and white weighs little. */
function weightOf({ dict }: PDFRawStream): number {
  if (String(dict.get(PDFName.of('Subtype'))) !== '/Image') return 0
  const value = (name: string, otherwise: number): number => {
    const found = dict.lookup(PDFName.of(name))
    return found instanceof PDFNumber ? found.asNumber() : otherwise
  }
  const isBlackAndWhite = /CCITTFax|JBIG2/.test(String(dict.get(PDFName.of('Filter'))))
  const bits = value('BitsPerComponent', isBlackAndWhite || dict.has(PDFName.of('ImageMask')) ? 1 : 8)
  const colours = bits === 1 ? 1 : 4
  return (value('Width', 0) * value('Height', 0) * bits * colours) / 8
}
