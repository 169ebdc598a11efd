import { TriangleAlert } from 'lucide-react'
import { Icon } from '#renderer/ui/Icon.tsx'
import './ConflictNotes.css'

/** Who is expected elsewhere on a day, under that day. */
export function ConflictNotes({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="conflict-note">
      <Icon icon={TriangleAlert} size="0.875rem" />
      {line}
    </span>
  ))
}
