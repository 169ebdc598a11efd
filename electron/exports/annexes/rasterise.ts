import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium'
import { encodePng } from './encode-png.ts'

/** Sharp on paper, and what archives ask of scans. */
const dotsPerInch = 200
/** Enough to be read on a screen, at twice its size. */
const dotsOfScreen = 120

/** The pages of a PDF as PNG pictures, with filled fields, stamps and annotations drawn. */
export async function rasterise(
  pdf: Uint8Array,
  onPage: () => void,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  return withDocument(pdf, async (document) => {
    const pictures: Uint8Array<ArrayBuffer>[] = []
    for (const page of document.pages()) {
      pictures.push(await pictureOf(page, dotsPerInch))
      onPage()
    }
    return pictures
  })
}

/** One page of a PDF, from 1, as a PNG picture for the screen. */
export function pageAsPicture(pdf: Uint8Array, page: number): Promise<Uint8Array<ArrayBuffer>> {
  return withDocument(pdf, (document) => pictureOf(document.getPage(page - 1), dotsOfScreen))
}

/** The first page of a PDF as a PNG of so many pixels. */
export function pageInPixels(
  pdf: Uint8Array,
  size: { readonly width: number; readonly height: number },
): Promise<Uint8Array<ArrayBuffer>> {
  return withDocument(pdf, async (document) => {
    const { width, height, data } = await document.getPage(0).render(size)
    return encodePng({ width, height, rgba: data })
  })
}

async function withDocument<T>(pdf: Uint8Array, use: (document: PDFiumDocument) => Promise<T>): Promise<T> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(pdf)
    try {
      return await use(document)
    } finally {
      document.destroy()
    }
  } finally {
    library.destroy()
  }
}

/** An A2 sheet at the usual sharpness; larger pages are drawn with fewer dots, since they are printed smaller. */
const mostDots = 31_000_000

async function pictureOf(page: PDFiumPage, dots: number): Promise<Uint8Array<ArrayBuffer>> {
  const size = page.getOriginalSize()
  const sharpest = Math.sqrt(mostDots / (size.originalWidth * size.originalHeight))
  const scale = Math.min(dots / 72, sharpest)
  const { width, height, data } = await page.render({ scale, renderFormFields: true })
  return encodePng({ width, height, rgba: data })
}
