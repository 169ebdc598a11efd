import { type FileChild, HeadingLevel, HeightRule, Paragraph, TableRow } from 'docx'
import type {
  FormBlock,
  Inlines,
  LetterOpeningBlock,
  SignatureBlock,
} from '#shared/reports/report-document.ts'
import { letterWords } from '#shared/text/reports/letters.ts'
import type { BlockContext } from './context.ts'
import { runs, textRuns } from './inlines.ts'
import { letterheadOf } from './letterhead.ts'
import { grey, ink, twips } from './looks.ts'
import { styleIds } from './styles.ts'
import { borderless, cell, hairline, none, table } from './table-parts.ts'

/** The issuing authority, the most general first. */
export function letterheadChildren(context: BlockContext): readonly FileChild[] {
  return [...letterheadOf(context), new Paragraph({ style: styleIds.gap, spacing: { before: twips(4) } })]
}

/** How a letter begins: two columns, then what it is about. */
export function letterOpeningChildren(
  block: LetterOpeningBlock,
  context: BlockContext,
): readonly FileChild[] {
  const id = context.outline.find((entry) => entry.block === block)?.id
  return [
    columns(block, context),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before: twips(6), after: 100 },
      children: context.bookmarks.around(id, runs(block.subject, context, { size: bodySize, color: ink })),
    }),
    ...block.facts.map(
      ({ label, value }) =>
        new Paragraph({
          spacing: { after: 60 },
          children: [...textRuns(`${label}\u00A0: `, context, { bold: true }), ...runs(value, context)],
        }),
    ),
    new Paragraph({ style: styleIds.gap }),
  ]
}

// Half points: the subject is a title by its rank, not by its size.
const bodySize = 21

function columns({ sender, placeAndDate, from, to }: LetterOpeningBlock, context: BlockContext) {
  const left = twips(82)
  const widths = [left, context.room.width - left]
  const side = paragraphs([sender], context, { size: 18, color: grey })
  const main = paragraphs([placeAndDate, from, [{ type: 'text', text: letterWords.to }], to], context)
  return table(
    [new TableRow({ cantSplit: true, children: [cell(side, widths[0]), cell(main, widths[1])] })],
    widths,
    borderless,
  )
}

function paragraphs(
  contents: readonly Inlines[],
  context: BlockContext,
  looks: Parameters<typeof runs>[2] = {},
): readonly Paragraph[] {
  return contents.map(
    (content) =>
      new Paragraph({
        style: styleIds.cell,
        spacing: { after: 100 },
        children: runs(content, context, looks),
      }),
  )
}

/** How a letter ends: at the right, the quality, the room to sign, the name. */
export function letterSignature({ signatories }: SignatureBlock, context: BlockContext) {
  const count = Math.max(2, signatories.length)
  const widths = Array.from({ length: count }, () => Math.floor(context.room.width / count))
  const before = count - signatories.length
  const words = (index: number) => {
    const signatory = signatories[index - before]
    if (signatory === undefined) return [new Paragraph({ style: styleIds.cell })]
    return [
      ...(signatory.delegation === undefined
        ? []
        : [new Paragraph({ style: styleIds.cell, children: textRuns(signatory.delegation, context) })]),
      new Paragraph({ style: styleIds.cell, children: textRuns(signatory.quality, context) }),
      new Paragraph({
        style: styleIds.cell,
        spacing: { before: twips(18) },
        children: textRuns(signatory.name ?? '', context, { bold: true }),
      }),
    ]
  }
  const row = new TableRow({ cantSplit: true, children: widths.map((width, i) => cell(words(i), width)) })
  return table([row], widths, borderless)
}

/** Labels, each with a line to write on. */
export function formTable({ fields }: FormBlock, context: BlockContext) {
  const labels = twips(62)
  const widths = [labels, context.room.width - labels]
  const rows = fields.map(
    (field) =>
      new TableRow({
        cantSplit: true,
        height: { value: twips(10), rule: HeightRule.ATLEAST },
        children: [
          cell([new Paragraph({ style: styleIds.cell, children: textRuns(field, context) })], widths[0], {
            verticalAlign: 'bottom',
          }),
          cell([new Paragraph({ style: styleIds.cell })], widths[1], {
            borders: { top: none, left: none, right: none, bottom: hairline },
          }),
        ],
      }),
  )
  return table(rows, widths, borderless)
}
