import { PDFiumLibrary } from '@hyzyla/pdfium'
import { encodePng } from './encode-png.ts'

/** Sharp on paper, and what archives ask of scans. */
const dotsPerInch = 200

/** The pages of a PDF as PNG pictures, with filled fields, stamps and annotations drawn. */
export async function rasterise(
  pdf: Uint8Array,
  onPage: () => void,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(pdf)
    try {
      const pictures: Uint8Array<ArrayBuffer>[] = []
      for (const page of document.pages()) {
        const bitmap = await page.render({ scale: dotsPerInch / 72, renderFormFields: true })
        onPage()
        pictures.push(encodePng({ width: bitmap.width, height: bitmap.height, rgba: bitmap.data }))
      }
      return pictures
    } finally {
      document.destroy()
    }
  } finally {
    library.destroy()
  }
}
