import type { Hue } from '#renderer/ui/Badge.tsx'
import type { Level } from '#shared/organisation/level.ts'

/** The hue of each level; the word always stands beside it. */
export const levelHue: Readonly<Record<Level, Hue>> = {
  academic: 'blue',
  territorial: 'teal',
  school: 'ochre',
}
