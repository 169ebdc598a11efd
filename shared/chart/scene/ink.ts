import type { Weight } from './advance-widths.ts'
import type { Detail } from './detail.ts'
import type { SceneText, TextRole } from './scene.ts'
import { breakLines, fitText, type Setting, textWidth } from './text-fit.ts'
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
  legend: { size: 7.5, weight: 'regular' },
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

/** Text on several lines, `leading` units apart. */
export function writeLines(
  ink: Ink,
  text: string,
  width: number,
  most: number,
  leading: number,
  writing: Writing,
): SceneText[] {
  const lines = breakLines(text, width, most, settingOf(ink, writing.role, writing.size, writing.weight))
  return lines.map((line, i) => write(ink, line, { ...writing, y: writing.y + i * leading }))
}
