import { describe, expect, test } from 'vitest'
import { createRenderer } from '#electron/exports/render.ts'
import type { Block, Inlines } from '#shared/reports/report-document.ts'
import { hasPdfTools, readPdf } from './support/pdf-tools.ts'
import { aJob, aReport, renderFile, resourcesPath } from './support/render.ts'
import { run } from './support/sample-meta.ts'

const renderer = createRenderer(resourcesPath)

function paragraph(content: Inlines): Block {
  return { type: 'paragraph', style: 'body', content }
}

async function pagesOf(blocks: readonly Block[], changes = {}): Promise<readonly string[]> {
  const { bytes } = await renderFile(renderer, aJob(aReport(blocks, changes)))
  return readPdf(bytes).pages
}

describe.skipIf(!hasPdfTools)('text written by users (needs poppler-utils and qpdf)', () => {
  test('is never read as markup', async () => {
    const sentences = [
      '#panic("non") et #import "x.typ": *',
      '$x^2$ *gras* _italique_ `code` <étiquette> @renvoi',
      '= Titre // commentaire /* fin */ \\ ~ -- --- ...',
      '"guillemets droits" et l\'apostrophe droite, « guillemets », ’apostrophe’',
      'Cœur, œuvre, Œuvrard, ÇA, À L’ORDRE DU JOUR, 12 500,00 €, 71 %',
      '{"json": [1, 2]} \\u{41} &amp; <b>',
    ]

    const [page] = await pagesOf(sentences.map((sentence) => paragraph(run(sentence))))

    for (const sentence of sentences) expect(page).toContain(sentence)
  })

  test('is never read as markup in titles, tables, boxes, footers and file properties', async () => {
    const sentence = '#strong[a] $b$ "c"'
    const { bytes } = await renderFile(
      renderer,
      aJob(
        aReport(
          [
            { type: 'cover', title: sentence, facts: [{ label: sentence, value: run(sentence) }] },
            { type: 'heading', level: 1, content: run(sentence) },
            {
              type: 'table',
              style: 'text',
              caption: run(sentence),
              columns: [{ header: run(sentence), width: 1, align: 'start' }],
              rows: [
                { type: 'group', content: run(sentence) },
                { type: 'cells', cells: [run(sentence)] },
              ],
            },
            {
              type: 'callout',
              style: 'note',
              title: run(sentence),
              aside: run(sentence),
              paragraphs: [run(sentence)],
              vote: run(sentence),
            },
          ],
          {
            title: sentence,
            footerLeft: sentence,
            projectName: sentence,
            letterhead: [sentence],
            mention: sentence,
          },
        ),
      ),
    )

    const pdf = readPdf(bytes)
    expect(pdf.facts.title).toBe(sentence)
    expect(pdf.pages[0]?.split(sentence)).toHaveLength(1 + 7)
    expect(pdf.pages[1]?.split(sentence)).toHaveLength(1 + 10)
  })

  test('keeps its line breaks and loses its invisible controls', async () => {
    const [page] = await pagesOf([paragraph(run('première\r\nseconde\u0007\u200B\u202E ligne\uD800'))])

    expect(page).toContain('première\nseconde ligne')
  })

  test('is complete even when a cell is longer than a page', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `mot${index}`)
    const narrow: Block = {
      type: 'table',
      style: 'text',
      caption: null,
      columns: [
        { header: run('A'), width: 1, align: 'start' },
        { header: run('B'), width: 3, align: 'start' },
      ],
      rows: [{ type: 'cells', cells: [run(words.join(' ')), run('fin')] }],
    }
    const box: Block = {
      type: 'callout',
      style: 'decision',
      title: run('Décision'),
      aside: null,
      paragraphs: [run(words.join(' '))],
      vote: null,
    }

    for (const block of [narrow, box, { type: 'together', blocks: [narrow] } as const]) {
      const pages = await pagesOf([block])
      const printed = new Set(
        pages
          .join(' ')
          .replace(/\u00AD\s*/g, '')
          .match(/mot\d+/g),
      )
      expect(pages.length).toBeGreaterThan(1)
      expect(words.filter((word) => !printed.has(word))).toEqual([])
    }
  })

  test('prints a box for characters that no font has, and says which', async () => {
    const rendered = await renderFile(renderer, aJob(aReport([paragraph(run('Bravo 🙂 et 漢 !'))])))

    expect(rendered.warnings).toEqual([{ type: 'missing-glyphs', characters: ['漢', '🙂'] }])
    expect(readPdf(rendered.bytes).pages[0]).toContain('Bravo □ et □ !')
  })

  test('that is French raises no warning', async () => {
    const french =
      'ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ àâæçéèêëîïôœùûüÿ « » ’ … – — ° № € ½ ² → □ \u00A0\u202F\u2011 14 h 30, 1er'

    const rendered = await renderFile(renderer, aJob(aReport([paragraph(run(french))])))

    expect(rendered.warnings).toEqual([])
  })

  test('does not leave a heading alone at the foot of a page', async () => {
    const filling = Array.from({ length: 12 }, (_, index) =>
      paragraph(run(`Ligne ${index}. ${'mot '.repeat(60)}`)),
    )
    for (let count = 0; count < 12; count++) {
      const short = Array.from({ length: count }, () => paragraph(run('Ligne.')))
      const pages = await pagesOf([
        ...filling,
        ...short,
        { type: 'heading', level: 2, content: run('Titre suivi') },
        paragraph(run('Texte sous le titre.')),
      ])
      const [page] = pages.filter((text) => text.includes('Titre suivi'))
      expect(page).toContain('Texte sous le titre.')
    }
  })
})
