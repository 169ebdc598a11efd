import type { Theme } from '#shared/decisions/theme.ts'
import { fold } from '#shared/kit/fold.ts'
import { themeText as text } from '#shared/text/themes.ts'

/** Why a theme cannot be called so, as a sentence: two of one name could not be told apart in the register. */
export function nameFault(themes: Iterable<Theme>, own: string | null, name: string): string | undefined {
  if (name.trim() === '') return text.nameFault
  const isTaken = [...themes].some((theme) => theme.id !== own && fold(theme.name) === fold(name.trim()))
  return isTaken ? text.nameTaken : undefined
}
