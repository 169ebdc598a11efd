import { type FileChild, HeadingLevel, type IParagraphOptions, Paragraph, TableOfContents } from 'docx'
import { assertNever } from '#shared/kit/assert-never.ts'
import {
  type AnnexBlock,
  type Block,
  type ChartBlock,
  type ContentsBlock,
  type HeadingBlock,
  type IndexBlock,
  innerBlocks,
  type ListBlock,
  type ListItem,
  type ParagraphStyle,
  type TableBlock,
} from '#shared/reports/report-document.ts'
import { announces } from '../announces.ts'
import { calloutParagraphs } from './boxes.ts'
import type { BlockContext } from './context.ts'
import { runs, textRuns } from './inlines.ts'
import { formTable, letterheadChildren, letterOpeningChildren, letterSignature } from './letters.ts'
import { pictureParagraph } from './pictures.ts'
import { listReferences, styleIds } from './styles.ts'
import { dataTable, keyValueTable, signatureTable } from './tables.ts'

/** Blocks in order, as the children of a section. */
export function blockChildren(blocks: readonly Block[], context: BlockContext): readonly FileChild[] {
  return blocks.flatMap((block, index) => {
    const follows = blocks[index - 1]?.type === 'pageBreak'
    return children(block, {
      ...context,
      isKept: context.isKept || announces(blocks, index),
      beginsPage: follows || (index === 0 && context.beginsPage),
    })
  })
}

function children(block: Block, context: BlockContext): readonly FileChild[] {
  switch (block.type) {
    case 'heading':
      return [heading(block.level, block.content, block, context)]
    case 'paragraph':
      return [
        paragraph({ style: paragraphStyles[block.style], children: runs(block.content, context) }, context),
      ]
    case 'list': {
      const instance = context.nextNumber()
      return items(block.items, block.style, 0, instance, context)
    }
    case 'table':
      return [...opening(context), ...captioned(block, context), dataTable(block, context), gap(context)]
    case 'keyValue':
      return [...opening(context), keyValueTable(block, context), gap(context)]
    case 'letterhead':
      return letterheadChildren(context)
    case 'letterOpening':
      return letterOpeningChildren(block, context)
    case 'form':
      return [formTable(block, context), gap(context)]
    case 'signature':
      if (block.style === 'letter') return [letterSignature(block, context), gap(context)]
      return [...opening(context), signatureTable(block, context), gap(context)]
    case 'callout':
      return [...opening(context), ...calloutParagraphs(block, context), gap(context)]
    case 'chart':
      return chart(block, context)
    case 'annex':
      return annex(block, context)
    case 'contents':
      return contents(block, context)
    case 'together':
      return block.blocks.flatMap((inner, index) =>
        children(inner, {
          ...context,
          isKept: context.isKept || index < block.blocks.length - 1,
          beginsPage: index === 0 && context.beginsPage,
        }),
      )
    case 'section':
    case 'booklet':
      return blockChildren(block.blocks, context)
    case 'sheet':
    case 'plate':
      return blockChildren(innerBlocks(block), context)
    case 'index':
      return index(block, context)
    // Said of the block that follows.
    case 'pageBreak':
      return []
    // Made with the meta of the report, see cover.ts.
    case 'cover':
      return []
    default:
      return assertNever(block)
  }
}

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

const paragraphStyles: Readonly<Record<ParagraphStyle, string | undefined>> = {
  body: undefined,
  lead: styleIds.lead,
  note: styleIds.note,
}

function heading(
  level: HeadingBlock['level'],
  content: HeadingBlock['content'],
  block: HeadingBlock | AnnexBlock,
  context: BlockContext,
): Paragraph {
  const id = context.outline.find((entry) => entry.block === block)?.id
  return new Paragraph({
    heading: headingLevels[level],
    ...(context.beginsPage ? { pageBreakBefore: true } : {}),
    children: context.bookmarks.around(id, runs(content, context)),
  })
}

type ParagraphLooks = Omit<IParagraphOptions, 'style'> & { readonly style?: string | undefined }

function paragraph({ style, ...options }: ParagraphLooks, context: BlockContext): Paragraph {
  return new Paragraph({
    // What is not asked is left to the style.
    ...(context.isKept ? { keepNext: true } : {}),
    ...(context.beginsPage ? { pageBreakBefore: true } : {}),
    ...(style === undefined ? {} : { style }),
    ...options,
  })
}

function items(
  list: readonly ListItem[],
  style: ListBlock['style'],
  level: number,
  instance: number,
  context: BlockContext,
): readonly Paragraph[] {
  return list.flatMap(({ content, children, childrenStyle = style }) => [
    paragraph(
      {
        numbering: { reference: listReferences[style], level: Math.min(level, 2), instance, custom: true },
        children: runs(content, context),
      },
      context,
    ),
    // Numbers under a dash would go on from those under the dash before.
    ...items(
      children,
      childrenStyle,
      level + 1,
      childrenStyle === style ? instance : context.nextNumber(),
      context,
    ),
  ])
}

function captioned({ caption }: TableBlock, context: BlockContext): readonly Paragraph[] {
  return caption === null
    ? []
    : [new Paragraph({ style: styleIds.caption, children: runs(caption, context) })]
}

// A table cannot begin a page by itself.
function opening(context: BlockContext): readonly Paragraph[] {
  return context.beginsPage ? [new Paragraph({ style: styleIds.gap, pageBreakBefore: true })] : []
}

// Two tables that touch become one, and so do two frames.
function gap(context: BlockContext): Paragraph {
  return paragraph({ style: styleIds.gap }, { ...context, beginsPage: false })
}

// Room for a title above and a caption below.
const shareOfPage = 0.82

function chart(block: ChartBlock, context: BlockContext): readonly FileChild[] {
  const room = { width: context.room.width, height: context.room.height * shareOfPage }
  const caption = block.caption === null ? [] : runs(block.caption, context)
  return [
    ...opening(context),
    pictureParagraph(context.chart(block), block.alt, room, context, caption.length > 0),
    ...(caption.length === 0 ? [] : [new Paragraph({ style: styleIds.note, children: caption })]),
  ]
}

function annex(block: AnnexBlock, context: BlockContext): readonly FileChild[] {
  const pages = context.annex(block)
  // The first page also holds a title, perhaps of two lines.
  const room = (index: number) => ({
    width: context.room.width,
    height: context.room.height * (index === 0 ? 0.86 : 0.97),
  })
  return [
    heading(1, [{ type: 'text', text: block.title }], block, context),
    ...pages.map((page, index) =>
      pictureParagraph(page, `${block.title}, ${index + 1}/${pages.length}`, room(index), context),
    ),
  ]
}

function index({ groups }: IndexBlock, context: BlockContext): readonly FileChild[] {
  return groups.flatMap(({ letter, entries }) => [
    paragraph({ style: styleIds.caption, children: textRuns(letter, context) }, { ...context, isKept: true }),
    ...entries.map(({ term, places }) => {
      const after = places.flatMap((place, i) => [
        ...textRuns(i === 0 ? ' – ' : ', ', context),
        ...runs(place, context),
      ])
      return paragraph({ children: [...runs(term, context), ...after] }, context)
    }),
  ])
}

function contents(block: ContentsBlock, context: BlockContext): readonly FileChild[] {
  return [
    paragraph({ style: styleIds.contents, children: textRuns(block.title, context) }, context),
    new TableOfContents(context.clean(block.title), {
      hyperlink: true,
      headingStyleRange: `1-${block.depth}`,
      cachedEntries: context.outline
        .filter(({ level }) => level <= block.depth)
        .map(({ level, words, id }) => ({
          level,
          title: context.clean(words),
          href: context.bookmarks.nameOf(id),
        })),
    }),
  ]
}
