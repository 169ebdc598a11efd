import type { ReactNode } from 'react'
import type { Office } from './offices.ts'
import './OfficeList.css'

type OfficeListProps = {
  readonly offices: readonly Office[]
  readonly emptyText: string
  /** Small buttons at the end of a line. */
  readonly actions?: (office: Office) => ReactNode
}

/** What a person holds, one line each; what is over is set back. */
export function OfficeList({ offices, emptyText, actions }: OfficeListProps) {
  if (offices.length === 0) return <p className="office-none">{emptyText}</p>
  return (
    <ul className="office-list">
      {offices.map((office) => (
        <li
          key={office.id}
          data-over={!office.isCurrent}
          {...(actions === undefined ? {} : { className: 'office-with-actions' })}
        >
          <span className="office-title">{office.title}</span>
          <span className="office-note">{office.note}</span>
          {actions !== undefined && <span className="office-actions">{actions(office)}</span>}
        </li>
      ))}
    </ul>
  )
}
