import type { ReactNode } from 'react'
import { Icon, type IconType } from './Icon.tsx'
import './EmptyState.css'

type EmptyStateProps = {
  readonly icon: IconType
  readonly title: string
  /** What this place is for, in one sentence. */
  readonly children: ReactNode
  /** The first gesture: one primary button, perhaps a quiet one. */
  readonly actions?: ReactNode
  /** Inside a panel: smaller, without much air. */
  readonly isCompact?: boolean
}

/** A place with nothing in it yet: what it is for, and where to begin. */
export function EmptyState({ icon, title, children, actions, isCompact = false }: EmptyStateProps) {
  return (
    <section className={`ui-empty${isCompact ? ' ui-empty-compact' : ''}`}>
      <span className="ui-empty-icon">
        <Icon icon={icon} size={isCompact ? '1.125rem' : '1.375rem'} />
      </span>
      <h2 className="ui-empty-title">{title}</h2>
      <p className="ui-empty-text">{children}</p>
      {actions !== undefined && <div className="ui-empty-actions">{actions}</div>}
    </section>
  )
}
