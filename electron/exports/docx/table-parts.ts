import {
  BorderStyle,
  type IBorderOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  type TableRow,
  WidthType,
} from 'docx'
import { ink, rule } from './looks.ts'

export const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
export const hairline: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: rule }
export const firm: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: ink }

export type Borders = Readonly<
  Record<'top' | 'bottom' | 'insideHorizontal' | 'insideVertical', IBorderOptions>
>

/** A layout rather than a table of data. */
export const borderless: Borders = { top: none, bottom: none, insideHorizontal: none, insideVertical: none }

/** A table as wide as its columns, which keep their widths. */
export function table(rows: readonly TableRow[], widths: readonly number[], borders: Borders): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    borders: { ...borders, left: none, right: none },
  })
}

type CellLooks = Omit<ConstructorParameters<typeof TableCell>[0], 'children' | 'width'>

/** A cell of the given width. */
export function cell(content: Paragraph | readonly Paragraph[], width = 0, looks: CellLooks = {}): TableCell {
  const children = Array.isArray(content) ? content : [content]
  return new TableCell({ children, width: { size: width, type: WidthType.DXA }, ...looks })
}
