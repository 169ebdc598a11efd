import { type Rect, rightOf } from '../geometry.ts'
import { type Ink, textStyles, write, writeFitted } from './ink.ts'
import { type LegendContent, legendHeight, legendItems } from './legend.ts'
import { type Page, printArea } from './page.ts'
import type { SceneGroup } from './scene.ts'

/** What stands above the drawing; every line is given by the caller. */
export type TitleBlock = {
  readonly title: string
  /** « organisation au 12 mars 2026 » */
  readonly subtitle: string
  /** At the right, « A4 paysage » for instance. */
  readonly note?: string | undefined
}

export type Surround = { readonly bounds: Rect; readonly groups: readonly SceneGroup[] }

/** In points on paper. */
const titleHeight = 44
const legendGap = 10
/** A small chart is not enlarged beyond this many points per unit. */
const largestScale = 1.1
/** Without a page, the chart counts as this many points wide. */
const defaultWidth = 800

/** Puts title and legend around a drawing, sized for the page on which it will be printed. */
export function surround(
  ink: Ink,
  chart: Rect,
  titleBlock: TitleBlock | undefined,
  legend: LegendContent | undefined,
  page: Page | undefined,
): Surround {
  const area = page === undefined ? undefined : printArea(page)
  const above = titleBlock === undefined ? 0 : titleHeight
  const wanted = area?.width ?? Math.max(defaultWidth, chart.width)
  const below = legend === undefined ? 0 : legendHeight(ink, legend, wanted) + legendGap
  const free =
    area === undefined
      ? wanted / chart.width
      : Math.min(area.width / chart.width, (area.height - above - below) / chart.height)
  const unit = 1 / Math.min(free, largestScale)
  const width = area === undefined ? Math.max(chart.width, wanted * unit) : area.width * unit
  const height = area === undefined ? chart.height + (above + below) * unit : area.height * unit
  const bounds = { x: chart.x + chart.width / 2 - width / 2, y: chart.y - above * unit, width, height }
  const groups: SceneGroup[] = []
  if (titleBlock !== undefined) groups.push(titleGroup(ink, titleBlock, bounds, unit))
  if (legend !== undefined) {
    const at = { x: bounds.x, y: bounds.y + bounds.height - (below - legendGap) * unit }
    groups.push({ role: 'legend', items: legendItems(ink, legend, at, wanted, unit) })
  }
  return { bounds, groups }
}

function titleGroup(ink: Ink, block: TitleBlock, bounds: Rect, unit: number): SceneGroup {
  const { text, muted } = ink.theme
  const size = { title: textStyles.title.size * unit, subtitle: textStyles.subtitle.size * unit }
  const note = {
    x: rightOf(bounds),
    y: bounds.y + 30 * unit,
    role: 'subtitle',
    size: size.subtitle,
    fill: muted,
    anchor: 'end',
  } as const
  return {
    role: 'title-block',
    items: [
      ...writeFitted(ink, block.title, bounds.width, {
        x: bounds.x,
        y: bounds.y + 15 * unit,
        role: 'title',
        size: size.title,
        fill: text,
      }),
      ...writeFitted(ink, block.subtitle, bounds.width * 0.7, {
        x: bounds.x,
        y: bounds.y + 30 * unit,
        role: 'subtitle',
        size: size.subtitle,
        fill: muted,
      }),
      ...(block.note === undefined ? [] : [write(ink, block.note, note)]),
    ],
  }
}
