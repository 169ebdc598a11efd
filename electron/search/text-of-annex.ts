import { PDFiumLibrary } from '@hyzyla/pdfium'

/** A very long annex is found by its first pages. */
const mostPages = 500

/** The text of a PDF, page after page; empty for a picture, and for what cannot be read. */
export async function textOfAnnex(bytes: Uint8Array): Promise<string> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.byteLength)).includes('%PDF-'))
    return ''
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    try {
      const pages: string[] = []
      for (const page of document.pages()) {
        if (pages.length === mostPages) break
        pages.push(page.getText())
      }
      return pages.join('\n')
    } finally {
      document.destroy()
    }
  } catch {
    // Damaged or protected: told where it is exported, and found by its title.
    return ''
  } finally {
    library.destroy()
  }
}
