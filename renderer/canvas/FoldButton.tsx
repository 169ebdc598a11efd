import { ChevronDown, ChevronRight } from 'lucide-react'
import { useContext } from 'react'
import { Icon } from '#renderer/ui/Icon.tsx'
import { ReadOnlyContext } from '#renderer/ui/lock.ts'
import { organisationText as text } from '#shared/text/organisation.ts'
import { setFolded } from './folding.ts'
import { useFolding } from './shown-nodes.ts'

/** On a container: shows what it holds, or how much. The keyboard has Alt with the arrows. */
export function FoldButton({ id }: { readonly id: string }) {
  const folding = useFolding(id)
  const readOnly = useContext(ReadOnlyContext)
  if (folding === undefined || readOnly !== null) return null
  const isCollapsed = folding === 'collapsed'
  return (
    <button
      type="button"
      tabIndex={-1}
      className="chart-fold nodrag nopan"
      aria-hidden="true"
      title={isCollapsed ? text.expand : text.collapse}
      onClick={(event) => {
        event.stopPropagation()
        void setFolded([id], !isCollapsed)
      }}
    >
      <Icon icon={isCollapsed ? ChevronRight : ChevronDown} size="0.875rem" />
    </button>
  )
}
