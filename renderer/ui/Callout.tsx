import type { ReactNode } from 'react'
import { type Tone, toneIcon } from './Badge.tsx'
import { Icon } from './Icon.tsx'
import './Callout.css'

type CalloutProps = {
  readonly tone?: Tone
  readonly title?: string | undefined
  readonly children?: ReactNode
  /** Buttons that answer it. */
  readonly actions?: ReactNode
  /** Said at once by a screen reader when it appears. */
  readonly isAlert?: boolean
}

/** A remark in the place it concerns: a consequence, a vacancy, a refused gesture. */
export function Callout({ tone = 'info', title, children, actions, isAlert = false }: CalloutProps) {
  return (
    <div className={`ui-callout ui-tone-${tone}`} {...(isAlert ? { role: 'alert' } : {})}>
      <Icon icon={toneIcon(tone)} size="var(--icon)" />
      <div className="ui-callout-body">
        {title !== undefined && <p className="ui-callout-title">{title}</p>}
        {children !== undefined && <div className="ui-callout-text">{children}</div>}
        {actions !== undefined && <div className="ui-callout-actions">{actions}</div>}
      </div>
    </div>
  )
}
