import { BorderStyle, type FileChild, HeadingLevel, Paragraph } from 'docx'
import type { CoverBlock, KeyValue, ReportMeta } from '#shared/reports/report-document.ts'
import type { BlockContext } from './context.ts'
import { runs, textRuns } from './inlines.ts'
import { letterheadOf } from './letterhead.ts'
import { grey, ink, twips } from './looks.ts'
import { styleIds } from './styles.ts'
import { keyValueTable } from './tables.ts'

/** Whether the cover is a page of its own, rather than a band above what follows. */
export function hasCoverPage({ kind }: ReportMeta): boolean {
  return kind === 'pack' || kind === 'register'
}

/** The first page of packs and registers, the head of an official text, or the band above a drawing or a statement. */
export function coverChildren(
  block: CoverBlock,
  meta: ReportMeta,
  context: BlockContext,
): readonly FileChild[] {
  if (meta.kind === 'minutes' || meta.kind === 'extract') return titleHead(block, meta, context)
  return hasCoverPage(meta) ? titlePage(block, meta, context) : titleBand(block, meta, context)
}

function titleHead(block: CoverBlock, meta: ReportMeta, context: BlockContext): readonly FileChild[] {
  const { projectName, bodyName, mention } = meta
  return [
    ...letterheadOf(context),
    new Paragraph({
      style: styleIds.letterhead,
      spacing: { before: twips(9), after: 60 },
      children: textRuns(projectName, context, { size: 22, color: grey }),
    }),
    title(block, context),
    ...line(bodyName ?? '', { size: 26, bold: true }, context),
    ...line(mention ?? '', { bold: true }, context),
    new Paragraph({ style: styleIds.gap }),
    ...(block.facts.length === 0
      ? []
      : [
          keyValueTable({ type: 'keyValue', rows: block.facts }, context),
          new Paragraph({ style: styleIds.gap }),
        ]),
  ]
}

function titlePage(block: CoverBlock, meta: ReportMeta, context: BlockContext): readonly FileChild[] {
  const { projectName, reference, bodyName, dateSentence, mention } = meta
  const above = twips(60)
  return [
    ...letterheadOf(context),
    new Paragraph({
      style: styleIds.letterhead,
      spacing: { before: above, after: 60 },
      children: textRuns(projectName, context, { size: 25 }),
    }),
    ...line(reference ?? '', { size: 25, bold: true, color: ink }, context),
    title(block, context),
    ...line(bodyName ?? '', { size: 34 }, context),
    ...(dateSentence.length === 0
      ? []
      : [new Paragraph({ children: runs(dateSentence, context, { size: 26, bold: true }) })]),
    ...(block.facts.length === 0
      ? []
      : [
          new Paragraph({ style: styleIds.gap, spacing: { before: twips(30) } }),
          keyValueTable({ type: 'keyValue', rows: block.facts }, context),
        ]),
    ...(mention === null
      ? []
      : [new Paragraph({ spacing: { before: 400 }, children: textRuns(mention, context, { bold: true }) })]),
  ]
}

function titleBand(block: CoverBlock, meta: ReportMeta, context: BlockContext): readonly FileChild[] {
  const facts = block.facts.map(
    (fact, index) =>
      new Paragraph({
        style: styleIds.fact,
        children: factRuns(fact, context),
        ...(index === block.facts.length - 1 ? underline : {}),
      }),
  )
  return [
    ...letterheadOf(context, 'small'),
    title(block, context),
    ...(meta.dateSentence.length === 0
      ? []
      : [
          new Paragraph({
            children: runs(meta.dateSentence, context, { bold: true }),
            ...(facts.length === 0 ? underline : {}),
          }),
        ]),
    ...(meta.mention === null ? [] : line(meta.mention, { bold: true }, context)),
    ...facts,
  ]
}

const underline = {
  border: { bottom: { style: BorderStyle.SINGLE, color: ink, size: 8, space: 6 } },
  spacing: { after: 200 },
} as const

function title(block: CoverBlock, context: BlockContext): Paragraph {
  return new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(block.title, context) })
}

function factRuns({ label, value }: KeyValue, context: BlockContext) {
  return [...textRuns(`${label}\u00A0: `, context, { color: grey }), ...runs(value, context)]
}

function line(
  words: string,
  looks: Parameters<typeof textRuns>[2],
  context: BlockContext,
): readonly Paragraph[] {
  return words === '' ? [] : [new Paragraph({ children: textRuns(words, context, looks) })]
}
