import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx'
import type { ReportKind } from '#shared/reports/report-document.ts'
import { wordStyleNames as names } from '#shared/text/reports/word-styles.ts'
import { font, grey, ink, kindLooks } from './looks.ts'

/** The styles that paragraphs take beside headings. */
export const styleIds = {
  lead: 'Lead',
  note: 'NoteText',
  cell: 'CellText',
  caption: 'Caption',
  contents: 'ContentsTitle',
  gap: 'Gap',
  letterhead: 'Letterhead',
  fact: 'CoverFact',
} as const

export const listReferences = { bullets: 'bullets', numbers: 'numbers' } as const

// A share of the height of the letters: some word processors take a bare number for an exact height.
const lineRule = LineRuleType.AUTO

/** Styles rather than looks on each paragraph, so that whoever takes the document over changes them in one place. */
export function documentStyles(kind: ReportKind): IStylesOptions {
  const { points } = kindLooks[kind]
  const size = half(points)
  const heading = (times: number, before: number, after: number, color: string, isLeaning = false) => ({
    run: { font, size: half(points * times), bold: !isLeaning, italics: isLeaning, color },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after } },
  })
  const style = (id: string, name: string, run: object, paragraph: object) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  })
  return {
    default: {
      document: {
        run: { font, size, language: { value: 'fr-FR' } },
        paragraph: { spacing: { after: 120, line: 264, lineRule } },
      },
      title: {
        run: { font, size: half(kind === 'pack' || kind === 'register' ? 28 : 20), bold: true, color: ink },
        paragraph: { keepNext: true, spacing: { before: 120, after: 160, line: 252, lineRule } },
      },
      // Minutes have many short parts: their titles are smaller.
      heading1:
        kind === 'minutes' || kind === 'extract' ? heading(1.35, 320, 120, ink) : heading(1.6, 400, 180, ink),
      heading2: heading(1.25, 320, 120, ink),
      heading3: heading(1.05, 240, 100, grey),
      heading4: heading(1, 200, 80, ink, true),
      caption: {
        run: { bold: true, italics: false, color: grey, size: half(points * 0.95) },
        paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
      },
    },
    paragraphStyles: [
      style(styleIds.lead, names.lead, { size: half(points * 1.14) }, {}),
      style(styleIds.note, names.note, { size: half(points * 0.9), color: grey }, {}),
      style(
        styleIds.cell,
        names.cell,
        { size: half(points * 0.92) },
        { spacing: { after: 0, line: 245, lineRule } },
      ),
      style(
        styleIds.contents,
        names.contents,
        { size: half(points * 1.6), bold: true, color: ink },
        { keepNext: true, spacing: { before: 360, after: 200 } },
      ),
      style(
        styleIds.gap,
        names.gap,
        { size: 8 },
        { spacing: { before: 0, after: 100, line: 120, lineRule } },
      ),
      style(styleIds.letterhead, names.letterhead, { color: grey }, { spacing: { after: 20 } }),
      style(styleIds.fact, names.fact, { size: half(points * 0.92) }, { spacing: { after: 20 } }),
    ],
  }
}

/** The two kinds of lists, three levels deep. */
export function documentLists(): INumberingOptions {
  const levels = [0, 1, 2] as const
  const paragraph = (level: number) => ({
    indent: { left: 340 * (level + 1), hanging: 280 },
    spacing: { after: 60 },
  })
  return {
    config: [
      {
        reference: listReferences.bullets,
        levels: levels.map((level) => ({
          level,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.LEFT,
          style: { paragraph: paragraph(level) },
        })),
      },
      {
        reference: listReferences.numbers,
        levels: levels.map((level) => ({
          level,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          alignment: AlignmentType.LEFT,
          style: { paragraph: paragraph(level) },
        })),
      },
    ],
  }
}

// Word counts sizes in half points.
function half(points: number): number {
  return Math.round(points * 2)
}
