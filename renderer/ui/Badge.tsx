import { CircleAlert, CircleCheck, CircleDashed, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon, type IconType } from './Icon.tsx'
import './Badge.css'

export type Hue = 'blue' | 'teal' | 'ochre' | 'grey'
export type Tone = 'ok' | 'attention' | 'late' | 'neutral' | 'info'

/** A small word naming a kind or a level. The hue only accompanies the word. */
export function Tag({ hue = 'grey', children }: { readonly hue?: Hue; readonly children: ReactNode }) {
  return <span className={`ui-tag ui-tag-${hue}`}>{children}</span>
}

/** A figure beside a title: number of members, of problems. `label` says what is counted. */
export function CountBadge({
  count,
  label,
  tone = 'neutral',
}: {
  readonly count: number
  readonly label: string
  readonly tone?: Tone
}) {
  return (
    <span className={`ui-count ui-tone-${tone}`} title={label}>
      {count}
      <span className="ui-hidden"> {label}</span>
    </span>
  )
}

const toneIcons: Readonly<Record<Tone, IconType>> = {
  ok: CircleCheck,
  attention: TriangleAlert,
  late: CircleAlert,
  neutral: CircleDashed,
  info: Info,
}

/** The icon that doubles a tone. */
export function toneIcon(tone: Tone): IconType {
  return toneIcons[tone]
}

/** The state of something: an icon and a word, never the colour alone. */
export function StatusBadge({
  tone,
  icon,
  children,
}: {
  readonly tone: Tone
  readonly icon?: IconType
  readonly children: ReactNode
}) {
  return (
    <span className={`ui-status ui-tone-${tone}`}>
      <Icon icon={icon ?? toneIcons[tone]} size="0.875rem" />
      {children}
    </span>
  )
}
