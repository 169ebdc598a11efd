import type { Weight } from './advance-widths.ts'
import type { Detail } from './detail.ts'
import type { SceneText, TextRole } from './scene.ts'
import { breakLines, fitText, type Setting, textWidth, wholeLines } from './text-fit.ts'
import type { Theme } from './theme.ts'
import type { ChartWords } from './words.ts'

/** What all parts of a drawing have in common. */
export type Ink = { readonly theme: Theme; readonly words: ChartWords; readonly detail: Detail }

/** Size and weight of each role, in units. */
export const textStyles: Readonly<Record<TextRole, { readonly size: number; readonly weight: Weight }>> = {
  sigle: { size: 13.5, weight: 'semibold' },
  name: { size: 12, weight: 'regular' },
  tag: { size: 11.5, weight: 'regular' },
  count: { size: 11.5, weight: 'regular' },
  band: { size: 12, weight: 'semibold' },
  label: { size: 11.5, weight: 'regular' },
  title: { size: 16, weight: 'semibold' },
  subtitle: { size: 10, weight: 'regular' },
  legend: { size: 8.5, weight: 'regular' },
}

export type Writing = {
  readonly x: number
  readonly y: number
  readonly role: TextRole
  readonly fill: string
  readonly size?: number
  readonly weight?: Weight
  readonly anchor?: SceneText['anchor']
  readonly upwards?: boolean
}

/** How a role is set in this drawing. */
export function settingOf(ink: Ink, role: TextRole, size?: number, weight?: Weight): Setting {
  const style = textStyles[role]
  return { face: ink.theme.face, weight: weight ?? style.weight, size: size ?? style.size }
}

/** One line of text as it is. */
export function write(ink: Ink, text: string, writing: Writing): SceneText {
  const { role, x, y, fill, anchor = 'start', upwards } = writing
  const { size, weight } = settingOf(ink, role, writing.size, writing.weight)
  return {
    kind: 'text',
    x,
    y,
    text,
    role,
    size,
    weight,
    fill,
    anchor,
    ...(upwards === true ? { upwards } : {}),
  }
}

/** One line of text shortened to a width; nothing when there is nothing to write. */
export function writeFitted(ink: Ink, text: string, width: number, writing: Writing): SceneText[] {
  const fitted = fitText(text, width, settingOf(ink, writing.role, writing.size, writing.weight))
  return fitted === '' ? [] : [write(ink, fitted, writing)]
}

/** One line in the first of several sizes in which it fits; shortened in the last one. */
export function writeShrunk(
  ink: Ink,
  text: string,
  width: number,
  sizes: readonly number[],
  writing: Writing,
): SceneText[] {
  const fits = (size: number) => textWidth(text, settingOf(ink, writing.role, size, writing.weight)) <= width
  const size = sizes.find(fits) ?? sizes.at(-1) ?? textStyles[writing.role].size
  return writeFitted(ink, text, width, { ...writing, size })
}

/** A way to set a text: on so many lines of this size, `leading` units apart, the first one `shift` units lower. */
export type Fit = {
  readonly size: number
  readonly most: number
  readonly leading?: number
  readonly shift?: number
}

/** The text in the first of these ways that leaves it whole; undefined when none does. */
export function writeWhole(
  ink: Ink,
  text: string,
  width: number,
  fits: readonly Fit[],
  writing: Writing,
): SceneText[] | undefined {
  for (const fit of fits) {
    const lines = wholeLines(text, width, fit.most, settingOf(ink, writing.role, fit.size, writing.weight))
    if (lines !== undefined) return setLines(ink, lines, fit, writing)
  }
  return undefined
}

/**
 * A name: whole, else the short form that people know it by, else cut in the last of these ways. Under a sigle, the
 * short form does not begin with it again.
 */
export function writeName(
  ink: Ink,
  name: string,
  width: number,
  fits: readonly Fit[],
  writing: Writing,
  sigle = '',
): SceneText[] {
  return (
    writeWhole(ink, name, width, fits, writing) ??
    writeWhole(ink, shortUnder(ink, name, sigle), width, fits, writing) ??
    writeCut(ink, name, width, fits, writing)
  )
}

/** « de la Sourdaine » under « DSDEN ». */
export function shortUnder(ink: Ink, name: string, sigle: string): string {
  const short = ink.words.shortName(name)
  return short.startsWith(`${sigle} `) ? short.slice(sigle.length + 1) : short
}

function writeCut(
  ink: Ink,
  text: string,
  width: number,
  fits: readonly Fit[],
  writing: Writing,
): SceneText[] {
  const fit = fits.at(-1) ?? { size: textStyles[writing.role].size, most: 1 }
  const setting = settingOf(ink, writing.role, fit.size, writing.weight)
  return setLines(ink, breakLines(text, width, fit.most, setting), fit, writing)
}

function setLines(
  ink: Ink,
  lines: readonly string[],
  { size, leading = 0, shift = 0 }: Fit,
  writing: Writing,
): SceneText[] {
  return lines
    .filter((line) => line !== '')
    .map((line, i) => write(ink, line, { ...writing, size, y: writing.y + shift + i * leading }))
}
