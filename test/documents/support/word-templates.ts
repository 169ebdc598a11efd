import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx'
import { partText, readParts, writeParts } from '#electron/exports/docx/template/word-parts.ts'

/** A Word file as a French office keeps one: its own header, footer, margins and green titles called « Titre1 ». */
export async function aTemplate(lines: readonly string[] = ['{{contenu}}']): Promise<Uint8Array> {
  const plain = await Packer.toBuffer(
    new Document({
      styles: {
        paragraphStyles: [{ id: 'Heading1', name: 'heading 1', run: { color: '0B6E4F', size: 32 } }],
      },
      sections: [
        {
          properties: { page: { margin: { top: 2400, left: 1700, right: 1700, bottom: 1400 } } },
          headers: {
            default: new Header({
              children: [new Paragraph('Papier de l’office'), new Paragraph('{{titre}}')],
            }),
          },
          footers: { default: new Footer({ children: [new Paragraph('Pied de page de l’office')] }) },
          children: lines.map((line) => new Paragraph({ children: cut(line) })),
        },
      ],
    }),
  )
  const parts = new Map(readParts(Uint8Array.from(plain)) ?? [])
  const styles = partText(parts, 'word/styles.xml').replaceAll('"Heading1"', '"Titre1"')
  return writeParts(parts.set('word/styles.xml', new TextEncoder().encode(styles)))
}

// As Word does when somebody goes over a word again: one marker, three runs.
function cut(line: string): readonly TextRun[] {
  return [line.slice(0, 4), line.slice(4, 9), line.slice(9)].map((part) => new TextRun(part))
}
