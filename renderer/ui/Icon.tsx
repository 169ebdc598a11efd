import type { LucideIcon } from 'lucide-react'

/** An icon of the lucide set, passed as a component: `icon={CalendarPlus}`. */
export type IconType = LucideIcon

/** One icon, decorative unless it is given a `label`. Sized by `--icon` (1 rem) unless told. */
export function Icon({
  icon: Glyph,
  label,
  size = '1em',
}: {
  readonly icon: IconType
  readonly label?: string | undefined
  readonly size?: string
}) {
  const meaning = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return <Glyph {...meaning} style={{ width: size, height: size }} strokeWidth={1.75} className="ui-icon" />
}
