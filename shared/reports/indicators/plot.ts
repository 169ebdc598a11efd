import { daysBetween, isIsoDate } from '../../kit/calendar.ts'
import type { Indicator, Measurement } from '../../quality/indicator.ts'
import { shortDate } from '../../text/dates.ts'
import { plotText } from '../../text/indicators.ts'
import { quantityText } from '../../text/quantities.ts'

export type Point = { readonly x: number; readonly y: number }
/** What a line stands for; those who draw it tell them apart by dashes, not by colour. */
export type PlotLook = 'series' | 'target' | 'baseline' | 'frame'
export type PlotShape =
  | { readonly kind: 'line'; readonly look: PlotLook; readonly points: readonly Point[] }
  | ({ readonly kind: 'dot' } & Point)
  | ({ readonly kind: 'label'; readonly text: string; readonly anchor: 'start' | 'middle' | 'end' } & Point)

/** A small chart as data, drawn alike on the screen and on paper; `label` sizes are those of its letters. */
export type Plot = {
  readonly width: number
  readonly height: number
  readonly letters: number
  readonly shapes: readonly PlotShape[]
}

type Subject = Pick<Indicator, 'baseline' | 'target' | 'targetDate' | 'unit'>
type Series = readonly Pick<Measurement, 'on' | 'value'>[]
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** The course of an indicator in the height of a line of text, with its target; null with nothing measured. */
export function sparkline(measured: Series, { baseline, target }: Subject): Plot | null {
  const series = measured.filter(isDrawable)
  const size = { width: 96, height: 20, letters: 0 }
  const box = { left: 3, right: 93, top: 3, bottom: 17 }
  const scale = scaleOf(series, { baseline, target, targetDate: null }, box)
  if (scale === null) return null
  const points = series.map(scale.point)
  const last = points.at(-1)
  return {
    ...size,
    shapes: [
      ...level('target', target, scale, box),
      ...(points.length > 1 ? [{ kind: 'line', look: 'series', points } as const] : []),
      ...(last === undefined ? [] : [{ kind: 'dot', ...last } as const]),
    ],
  }
}

/** The same with its baseline, its days and its figures in words; null with nothing measured. */
export function lineChart(
  measured: Series,
  { targetDate, ...aims }: Subject,
  size: Pick<Plot, 'width' | 'height' | 'letters'>,
): Plot | null {
  const series = measured.filter(isDrawable)
  const subject = { ...aims, targetDate: targetDate !== null && isIsoDate(targetDate) ? targetDate : null }
  const { letters } = size
  const box = {
    left: 6,
    right: size.width - 8 * letters,
    top: 1.6 * letters,
    bottom: size.height - 2 * letters,
  }
  const scale = scaleOf(series, subject, box)
  if (scale === null) return null
  const points = series.map(scale.point)
  const frame = [
    { x: box.left, y: box.bottom },
    { x: box.right, y: box.bottom },
  ]
  return {
    ...size,
    shapes: [
      { kind: 'line', look: 'frame', points: frame },
      ...level('baseline', subject.baseline, scale, box),
      ...level('target', subject.target, scale, box),
      ...levelLabels(subject, scale, box, letters),
      { kind: 'line', look: 'series', points },
      ...points.map((point) => ({ kind: 'dot', ...point }) as const),
      ...lastLabel(series, subject, scale, letters),
      ...dayLabels(series, subject, scale, box, letters),
    ],
  }
}

/** Another program may have written a day that is none: it is told among the problems of the document, and not drawn. */
function isDrawable({ on, value }: Series[number]): boolean {
  return isIsoDate(on) && Number.isFinite(value)
}

type Scale = {
  readonly point: (measured: Series[number]) => Point
  readonly x: (day: string) => number
  readonly y: (value: number) => number
}

function scaleOf(
  series: Series,
  { baseline, target, targetDate }: Pick<Subject, 'baseline' | 'target' | 'targetDate'>,
  box: Box,
): Scale | null {
  const [first, last] = [series[0], series.at(-1)]
  if (first === undefined || last === undefined) return null
  const end = targetDate !== null && targetDate > last.on ? targetDate : last.on
  const days = daysBetween(first.on, end)
  const values = [...series.map(({ value }) => value), baseline, target].filter((value) => value !== null)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const x = (day: string) =>
    days === 0 ? (box.left + box.right) / 2 : between(box.left, box.right, daysBetween(first.on, day) / days)
  const y = (value: number) =>
    most === least
      ? (box.top + box.bottom) / 2
      : between(box.bottom, box.top, (value - least) / (most - least))
  return { x, y, point: ({ on, value }) => ({ x: x(on), y: y(value) }) }
}

// Hundredths: the same chart is the same text everywhere.
function between(from: number, to: number, share: number): number {
  return Math.round(100 * (from + (to - from) * share)) / 100
}

function level(
  look: 'target' | 'baseline',
  value: number | null,
  { y }: Scale,
  box: Box,
): readonly PlotShape[] {
  if (value === null) return []
  return [{ kind: 'line', look, points: [box.left, box.right].map((x) => ({ x, y: y(value) })) }]
}

/** At the right of their lines; two that would touch are pushed apart. */
function levelLabels(
  { target, baseline, unit }: Subject,
  { y }: Scale,
  box: Box,
  letters: number,
): readonly PlotShape[] {
  const levels = [
    ...(target === null ? [] : [{ y: y(target), text: plotText.target(quantityText(target, unit)) }]),
    ...(baseline === null ? [] : [{ y: y(baseline), text: plotText.baseline(quantityText(baseline, unit)) }]),
  ].sort((a, b) => a.y - b.y)
  let free = Number.NEGATIVE_INFINITY
  return levels.map(({ y: wanted, text }) => {
    const at = Math.max(wanted, free)
    free = at + 1.2 * letters
    return { kind: 'label', x: box.right + 4, y: at + 0.35 * letters, text, anchor: 'start' }
  })
}

/** Above the last dot, or below it where the line of the target passes. */
function lastLabel(
  series: Series,
  { target, unit }: Subject,
  { point, y }: Scale,
  letters: number,
): readonly PlotShape[] {
  const last = series.at(-1)
  if (last === undefined) return []
  const at = point(last)
  const gap = target === null ? -1 : at.y - y(target)
  const isCrossed = gap >= 0 && gap < 2 * letters
  const label = isCrossed ? at.y + 1.4 * letters : at.y - 0.6 * letters
  return [
    {
      kind: 'label',
      x: at.x,
      y: label,
      text: quantityText(last.value, unit),
      anchor: at.x < 3 * letters ? 'start' : 'middle',
    },
  ]
}

/** The first day, that of the last figure and that of the target, as far as there is room. */
function dayLabels(
  series: Series,
  { targetDate }: Subject,
  { x }: Scale,
  box: Box,
  letters: number,
): readonly PlotShape[] {
  const wanted = [series[0]?.on, series.at(-1)?.on, targetDate].filter((day) => typeof day === 'string')
  const room = 6 * letters
  let free = Number.NEGATIVE_INFINITY
  return wanted.flatMap((day): readonly PlotShape[] => {
    const at = x(day)
    if (at < free || at > box.right) return []
    free = at + room
    const anchor = at < room / 2 ? 'start' : at > box.right - room / 2 ? 'end' : 'middle'
    return [{ kind: 'label', x: at, y: box.bottom + 1.4 * letters, text: shortDate(day), anchor }]
  })
}
