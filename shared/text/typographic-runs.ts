import { mask, unmasker } from './protected-text.ts'
import { frenchTypography } from './typography.ts'

/** A piece of a line of text, set as superscript or not. */
export type TypographicRun = { readonly text: string; readonly superscript?: true }

// Roman numerals stop at XXXIX: with L, C, D and M, « Le », « Ce », « De » and « Me » would be ordinals.
const ordinal =
  /(?<![\p{L}\p{N}_\uE000])(?:(1|I)(ers?|res?)|(2)(n?des?|n?ds?)|(\d+|[IVX]+)(es?))(?![\p{L}\p{N}_\uE000'’])/gu

/**
 * The text in French typography, cut where the endings of 1er, 1re, 2e or XIXe are superscript.
 * Joined, the runs give `frenchTypography(text)`; an empty text gives no run.
 */
export function typographicRuns(text: string): readonly TypographicRun[] {
  const { masked, fragments } = mask(frenchTypography(text))
  const unmask = unmasker(fragments)
  const runs: TypographicRun[] = []
  let from = 0
  for (const match of masked.matchAll(ordinal)) {
    const ending = match[2] ?? match[4] ?? match[6] ?? ''
    const end = match.index + match[0].length
    runs.push({ text: unmask(masked.slice(from, end - ending.length)) }, { text: ending, superscript: true })
    from = end
  }
  if (from < masked.length) runs.push({ text: unmask(masked.slice(from)) })
  return runs
}
