import {
  BorderStyle,
  type IBordersOptions,
  type IParagraphOptions,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { CalloutBlock } from '#shared/reports/report-document.ts'
import type { BlockContext } from './context.ts'
import { runs } from './inlines.ts'
import { grey, ink, rule } from './looks.ts'

const sides = { color: ink, size: 8, space: 8 }

const frames: Readonly<Record<CalloutBlock['style'], IBordersOptions>> = {
  decision: box(BorderStyle.SINGLE, 24),
  proposal: box(BorderStyle.DASHED, 8),
  note: { left: { style: BorderStyle.SINGLE, color: rule, size: 24, space: 8 } },
}

// Paragraphs with the same borders and indents make one frame.
const inside = { left: 220, right: 220 }

/** A framed text: its title with what stands at the right, its paragraphs, its vote. */
export function calloutParagraphs(block: CalloutBlock, context: BlockContext): readonly Paragraph[] {
  const framed = (options: IParagraphOptions, isLast: boolean): Paragraph =>
    new Paragraph({
      border: frames[block.style],
      indent: inside,
      keepLines: true,
      keepNext: !isLast,
      spacing: { after: isLast ? 120 : 100 },
      ...options,
    })
  const { aside, vote } = block
  const bodies = [...block.paragraphs, ...(vote === null ? [] : [vote])]
  const title = context.bookmarks.around(block.id, runs(block.title, context, { bold: true, color: ink }))
  return [
    framed(
      {
        children: [
          ...title,
          ...(aside === null
            ? []
            : [new TextRun({ children: [new Tab()] }), ...runs(aside, context, { color: grey })]),
        ],
        tabStops: [{ type: TabStopType.RIGHT, position: context.room.width - inside.right }],
        spacing: { before: 200, after: 120 },
      },
      bodies.length === 0,
    ),
    ...bodies.map((body, index) => framed({ children: runs(body, context) }, index === bodies.length - 1)),
  ]
}

function box(style: (typeof BorderStyle)[keyof typeof BorderStyle], bar: number): IBordersOptions {
  const side = { ...sides, style }
  return { top: side, bottom: side, right: side, left: { ...side, size: bar } }
}
