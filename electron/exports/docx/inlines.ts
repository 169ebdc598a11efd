import {
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  NoBreakHyphen,
  PageReference,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { assertNever } from '#shared/kit/assert-never.ts'
import type { Inline, Inlines } from '#shared/reports/report-document.ts'
import { hyphenatedCodes } from '#shared/text/hyphenated-codes.ts'
import { blankProtected } from '#shared/text/protected-text.ts'
import type { Bookmarks } from './bookmarks.ts'

/** What runs need of the document that they are in. */
export type RunContext = {
  readonly clean: (text: string) => string
  readonly bookmarks: Bookmarks
}

export type RunLooks = Pick<IRunOptions, 'bold' | 'italics' | 'superScript' | 'color' | 'size'>

/** Runs of text, with the looks of what is around them. */
export function runs(content: Inlines, context: RunContext, looks: RunLooks = {}): readonly ParagraphChild[] {
  return content.flatMap((run) => inlineRuns(run, context, looks))
}

/** A string as runs. */
export function textRuns(
  words: string,
  context: RunContext,
  looks: RunLooks = {},
): readonly ParagraphChild[] {
  return context
    .clean(words)
    .split('\n')
    .map(
      (text, index) => new TextRun({ ...looks, ...wholeCodes(text), ...(index === 0 ? {} : { break: 1 }) }),
    )
}

/**
 * The text with the hyphens of sigles and numbers as word processors write those that end no line; addresses and file
 * names keep theirs, to be copied.
 */
function wholeCodes(text: string): Pick<IRunOptions, 'text' | 'children'> {
  // No text holds a control once cleaned.
  const mark = '\u0000'
  const prose = blankProtected(text)
  const pieces = text
    .replace(hyphenatedCodes, (_, code: string, at: number) =>
      prose.startsWith(code, at) ? code.replaceAll('-', mark) : code,
    )
    .split(mark)
  if (pieces.length === 1) return { text }
  return {
    children: pieces.flatMap((piece, index) => (index === 0 ? [piece] : [new NoBreakHyphen(), piece])),
  }
}

function inlineRuns(run: Inline, context: RunContext, looks: RunLooks): readonly ParagraphChild[] {
  switch (run.type) {
    case 'text':
      return textRuns(run.text, context, looks)
    case 'strong':
      return runs(run.content, context, { ...looks, bold: true })
    case 'emphasis':
      return runs(run.content, context, { ...looks, italics: true })
    case 'superscript':
      return runs(run.content, context, { ...looks, superScript: true })
    case 'lineBreak':
      return [new TextRun({ break: 1 })]
    case 'reference':
      return [
        new InternalHyperlink({
          anchor: context.bookmarks.nameOf(run.target),
          children: [...runs(run.content, context, looks)],
        }),
      ]
    case 'link':
      return [new ExternalHyperlink({ link: run.href, children: [...runs(run.content, context, looks)] })]
    // Word processors draw SVG each in its own way: what it shows is said.
    case 'sparkline':
      return textRuns(run.alt, context, looks)
    case 'pageReference':
      return [new PageReference(context.bookmarks.nameOf(run.target), { hyperlink: true })]
    default:
      return assertNever(run)
  }
}
