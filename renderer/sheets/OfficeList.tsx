import type { Office } from './offices.ts'
import './OfficeList.css'

/** What a person holds, one line each; what is over is set back. */
export function OfficeList({
  offices,
  emptyText,
}: {
  readonly offices: readonly Office[]
  readonly emptyText: string
}) {
  if (offices.length === 0) return <p className="office-none">{emptyText}</p>
  return (
    <ul className="office-list">
      {offices.map((office) => (
        <li key={office.id} data-over={!office.isCurrent}>
          <span className="office-title">{office.title}</span>
          <span className="office-note">{office.note}</span>
        </li>
      ))}
    </ul>
  )
}
