import { AlignmentType, type FileChild, Paragraph, TableRow, TextRun } from 'docx'
import type { BlockContext, DrawnLogo } from './context.ts'
import { textRuns } from './inlines.ts'
import { ink, twips } from './looks.ts'
import { pictureRun } from './pictures.ts'
import { styleIds } from './styles.ts'
import { borderless, cell, hairline, none, table } from './table-parts.ts'

/** How large logos are, in millimetres: those of partners are never larger than the emitter's. */
const sizes = {
  full: { own: { width: 42, height: 22 }, partner: { width: 26, height: 11 } },
  small: { own: { width: 30, height: 11 }, partner: { width: 20, height: 8 } },
} as const

/**
 * The issuing authority, the most general first: its logo at the left, those of its partners in a zone of their own at the
 * right. `small`: its first line only, above a drawing or a statement.
 */
export function letterheadOf(context: BlockContext, size: 'full' | 'small' = 'full'): readonly FileChild[] {
  const { letterhead, logos } = context
  const lines = letterhead.map(
    (words, index) =>
      new Paragraph({
        style: styleIds.letterhead,
        children: textRuns(words, context, index === 0 ? { bold: true, color: ink } : {}),
      }),
  )
  const shown = size === 'small' ? lines.slice(0, 1) : lines
  if (logos.own === null && logos.partners.length === 0) return shown
  const own = logos.own === null ? 0 : twips(widthOf(logos.own, sizes[size].own) + 5)
  const perRow = Math.min(2, logos.partners.length)
  const zone = perRow * twips(sizes[size].partner.width + 4)
  const words = context.room.width - own - zone
  const cells = [
    ...(own === 0 ? [] : [cell(ownLogo(context, size), own, { verticalAlign: 'center' })]),
    cell(shown.length === 0 ? [new Paragraph({})] : shown, words, { verticalAlign: 'center' }),
    ...(zone === 0
      ? []
      : [
          cell(partnerZone(context, size), zone, {
            verticalAlign: 'center',
            borders: { top: none, bottom: none, right: none, left: hairline },
          }),
        ]),
  ]
  const widths = [own, words, zone].filter((width) => width > 0)
  return [table([new TableRow({ cantSplit: true, children: cells })], widths, borderless)]
}

/** In millimetres, once it fits. */
function widthOf(
  { picture }: DrawnLogo,
  { width, height }: { readonly width: number; readonly height: number },
) {
  return Math.min(width, (height * picture.width) / picture.height)
}

function ownLogo(context: BlockContext, size: 'full' | 'small'): Paragraph {
  const { own } = context.logos
  const { width, height } = sizes[size].own
  const room = { width: twips(width), height: twips(height) }
  return new Paragraph({
    spacing: { after: 0 },
    children: own === null ? [] : [pictureRun(own.picture, own.alt, room, context)],
  })
}

function partnerZone(context: BlockContext, size: 'full' | 'small'): Paragraph {
  const { width, height } = sizes[size].partner
  const room = { width: twips(width), height: twips(height) }
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { after: 0 },
    children: context.logos.partners.flatMap(({ picture, alt }, index) => [
      ...(index === 0 ? [] : [new TextRun('\u2002')]),
      pictureRun(picture, alt, room, context),
    ]),
  })
}
