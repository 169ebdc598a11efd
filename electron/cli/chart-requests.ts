import {
  type AtlasRequest,
  atlasRequestSchema,
  type ChartRequest,
  chartRequestSchema,
} from '#shared/api/chart-requests.ts'
import { type Orientation, type PageFormat, paperFormats } from '#shared/kit/paper.ts'
import { mostMonths, type Overlay, type OverlayKind } from '#shared/organisation/overlays/overlay.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { cliText } from '#shared/text/cli.ts'
import type { Options, Words } from './words.ts'

/** What drawings can be told, besides the view and the day. */
export const chartOptions = {
  ...{ paper: 'text', page: 'text', orientation: 'text', tiles: 'flag', mono: 'flag' },
  ...{ scale: 'text', by: 'text', overlay: 'text', months: 'text' },
} as const satisfies Options

const orientations: Readonly<Record<string, Orientation>> = { paysage: 'landscape', portrait: 'portrait' }
/** What can be brought out over a drawing, as the words say it. */
const overlays: Readonly<Record<string, OverlayKind>> = {
  vacances: 'vacancies',
  echeances: 'endings',
  membres: 'members',
  charges: 'charges',
}
const usualMonths = 6
const waysToCut: Readonly<Record<string, AtlasRequest['by']>> = {
  niveau: 'level',
  circonscription: 'constituency',
}

/** What is wrong with the words about a drawing, or about one where there is none. */
export function chartFault(words: Words, report: string): string | null {
  const { text, flag } = words
  const said = ['paper', 'page', 'orientation', 'scale', 'by', 'overlay', 'months'].filter(
    (option) => text(option) !== null,
  )
  const [needless] = [...said, ...(flag('tiles') ? ['tiles'] : [])]
  if (report === 'comparaison') return comparisonFault(words)
  if (report !== 'organigramme' && report !== 'atlas')
    return needless === undefined ? null : cliText.notADrawing(`--${needless}`)
  const paper = paperFault(words)
  if (paper !== null) return paper
  const orientation = text('orientation')
  if (orientation !== null && !Object.hasOwn(orientations, orientation))
    return cliText.orientation(orientation)
  return overlayFault(words) ?? (report === 'atlas' ? atlasFault(words) : pictureFault(words))
}

function overlayFault({ text }: Words): string | null {
  const [overlay, months] = [text('overlay'), text('months')]
  if (overlay !== null && !Object.hasOwn(overlays, overlay))
    return cliText.overlay(overlay, Object.keys(overlays))
  if (months === null) return null
  if (overlay !== 'echeances') return cliText.monthsWithoutEndings
  const isFew = /^[1-9]\d?$/.test(months) && Number(months) <= mostMonths
  return isFew ? null : cliText.months(months, mostMonths)
}

/** Two days are drawn on one landscape page. */
function comparisonFault(words: Words): string | null {
  const needless = ['orientation', 'scale', 'by', 'overlay', 'months'].find(
    (option) => words.text(option) !== null,
  )
  const told = needless ?? (words.flag('tiles') ? 'tiles' : undefined)
  return told === undefined ? paperFault(words) : cliText.notADrawing(`--${told}`)
}

function paperFault({ text }: Words): string | null {
  if (text('paper') !== null && text('page') !== null) return cliText.twicePaper
  const paper = text('paper') ?? text('page')
  return paper !== null && paperOf(paper) === null ? cliText.paper(paper) : null
}

function atlasFault({ text, flag }: Words): string | null {
  const by = text('by')
  if ((text('format') ?? 'pdf') !== 'pdf') return cliText.atlasFormat
  if (by !== null && !Object.hasOwn(waysToCut, by)) return cliText.atlasBy(by)
  if (flag('tiles')) return cliText.atlasTiles
  return text('scale') === null ? null : cliText.scaleWithoutPicture
}

function pictureFault({ text, flag }: Words): string | null {
  const [format, scale] = [text('format') ?? 'pdf', text('scale')]
  if (text('by') !== null) return cliText.byWithoutAtlas
  if (flag('tiles') && format !== 'pdf') return cliText.tilesWithoutPdf(format)
  if (scale === null) return null
  if (format !== 'png') return cliText.scaleWithoutPicture
  return /^[1-4]$/.test(scale) ? null : cliText.scale(scale)
}

/** The organigramme or the atlas that the words ask for; they must have no fault. */
export function chartRequest(words: Words, viewId: ViewId, date: string): ChartRequest | AtlasRequest {
  const { text, flag } = words
  const common = {
    viewId,
    date,
    ...lookOf(words),
    orientation: orientations[text('orientation') ?? 'paysage'],
    format: text('format') ?? 'pdf',
    ...overlayOf(words),
  }
  if (text('report') === 'atlas') {
    const by = waysToCut[text('by') ?? 'circonscription']
    return atlasRequestSchema.parse({ report: 'atlas', ...common, by })
  }
  return chartRequestSchema.parse({
    report: 'chart',
    ...common,
    ...(flag('tiles') ? { sheets: 'fewest' } : {}),
    ...(text('scale') === null ? {} : { fineness: Number(text('scale')) }),
  })
}

function overlayOf({ text }: Words): { readonly overlay?: Overlay } {
  const kind = overlays[text('overlay') ?? '']
  return kind === undefined ? {} : { overlay: { kind, months: Number(text('months') ?? usualMonths) } }
}

/** On which paper, and with which ink. */
export function lookOf({ text, flag }: Words): {
  readonly page: PageFormat
  readonly ink: 'mono' | 'colour'
} {
  const paper = text('paper') ?? text('page')
  return {
    page: (paper === null ? null : paperOf(paper)) ?? 'a3',
    ink: flag('mono') ? 'mono' : 'colour',
  }
}

function paperOf(name: string): PageFormat | null {
  return paperFormats.find((format) => format === name.toLowerCase()) ?? null
}
