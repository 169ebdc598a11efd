import {
  AlignmentType,
  HeightRule,
  type IParagraphOptions,
  Paragraph,
  type Table,
  TableRow,
  VerticalAlignTable,
} from 'docx'
import type {
  Inlines,
  KeyValueBlock,
  SignatureBlock,
  TableBlock,
  TableColumn,
} from '#shared/reports/report-document.ts'
import { columnWidths } from './column-widths.ts'
import type { BlockContext } from './context.ts'
import { type RunLooks, runs, textRuns } from './inlines.ts'
import { faintTint, grey, ink, tint, twips } from './looks.ts'
import { styleIds } from './styles.ts'
import { borderless, cell, firm, hairline, none, table } from './table-parts.ts'

const alignments = {
  start: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const

const headerLooks: RunLooks = { bold: true, color: ink }

/** A table of data: its headers come back on each page, and no row is cut by a page's end. */
export function dataTable(block: TableBlock, context: BlockContext): Table {
  const widths = columnWidths(block, context.room.width)
  const isRuled = block.style === 'signature'
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, index) =>
      cell(cellParagraph(column.header, column, context, headerLooks, { keepNext: true }), widths[index], {
        shading: { fill: tint },
        verticalAlign: VerticalAlignTable.BOTTOM,
        borders: { top: firm, bottom: firm },
      }),
    ),
  })
  const rows = block.rows.map((row): TableRow => {
    if (row.type === 'group') {
      const paragraph = cellParagraph(row.content, null, context, headerLooks, { keepNext: true })
      const across = { shading: { fill: faintTint }, columnSpan: block.columns.length }
      return new TableRow({ cantSplit: true, children: [cell(paragraph, context.room.width, across)] })
    }
    return new TableRow({
      cantSplit: true,
      ...(isRuled ? { height: { value: twips(11), rule: HeightRule.ATLEAST } } : {}),
      children: row.cells.map((content, index) =>
        cell(
          cellParagraph(
            content,
            block.columns[index] ?? null,
            context,
            {},
            {},
            index === 0 ? row.id : undefined,
          ),
          widths[index],
          isRuled ? { verticalAlign: VerticalAlignTable.CENTER } : {},
        ),
      ),
    })
  })
  return table([header, ...rows], widths, {
    top: firm,
    bottom: hairline,
    insideHorizontal: hairline,
    insideVertical: isRuled ? hairline : none,
  })
}

/** Labels on the left, values on the right. */
export function keyValueTable({ rows }: KeyValueBlock, context: BlockContext): Table {
  const labels = twips(40)
  const widths = [labels, context.room.width - labels]
  return table(
    rows.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(cellParagraph([{ type: 'text', text: label }], null, context, { color: grey }), widths[0]),
            cell(cellParagraph(value, null, context), widths[1]),
          ],
        }),
    ),
    widths,
    { top: hairline, bottom: hairline, insideHorizontal: hairline, insideVertical: none },
  )
}

/** Room to sign, side by side; a lone signatory takes half the page. */
export function signatureTable({ signatories }: SignatureBlock, context: BlockContext): Table {
  const columns = Math.max(2, signatories.length)
  const widths = Array.from({ length: columns }, () => Math.floor(context.room.width / columns))
  const places = widths.map((width, index) => ({ signatory: signatories[index], width }))
  const row = new TableRow({
    cantSplit: true,
    height: { value: twips(40), rule: HeightRule.ATLEAST },
    children: places.map(({ signatory, width }) => {
      const words = signatory === undefined ? [] : textRuns(signatory.quality, context, { bold: true })
      const name = signatory?.name ? textRuns(`\n${signatory.name}`, context) : []
      const paragraph = new Paragraph({ style: styleIds.cell, children: [...words, ...name] })
      return cell(paragraph, width, { borders: { bottom: signatory === undefined ? none : hairline } })
    }),
  })
  return table([row], widths, borderless)
}

function cellParagraph(
  content: Inlines,
  column: TableColumn | null,
  context: BlockContext,
  looks: RunLooks = {},
  options: IParagraphOptions = {},
  id?: string,
): Paragraph {
  return new Paragraph({
    style: styleIds.cell,
    ...(context.isKept ? { keepNext: true } : {}),
    ...(column === null ? {} : { alignment: alignments[column.align] }),
    ...options,
    children: [...context.bookmarks.around(id, runs(content, context, looks))],
  })
}
