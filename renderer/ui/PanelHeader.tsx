import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Icon, type IconType } from './Icon.tsx'
import './PanelHeader.css'

type PanelHeaderProps = {
  readonly icon?: IconType | undefined
  /** The name of what is shown, or an InlineEdit of it. */
  readonly title: ReactNode
  /** Kind, level, state: tags or a short text. */
  readonly note?: ReactNode
  readonly actions?: ReactNode
}

/** The top of an inspector or of a sheet: what this is about. Another subject is read from its top. */
export function PanelHeader({ icon, title, note, actions }: PanelHeaderProps) {
  const head = useRef<HTMLElement>(null)
  useLayoutEffect(() => head.current?.closest('.ui-quiet')?.scrollTo(0, 0), [])
  return (
    <header ref={head} className="ui-panel-head">
      {icon !== undefined && (
        <span className="ui-panel-icon">
          <Icon icon={icon} size="var(--icon)" />
        </span>
      )}
      <div className="ui-panel-titles">
        <h2 className="ui-panel-title">{title}</h2>
        {note !== undefined && <div className="ui-panel-note">{note}</div>}
      </div>
      {actions !== undefined && <div className="ui-panel-actions">{actions}</div>}
    </header>
  )
}
