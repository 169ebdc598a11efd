import { X } from 'lucide-react'
import { Toolbar } from 'react-aria-components'
import { Button, IconButton } from '../Button.tsx'
import type { IconType } from '../Icon.tsx'
import { useTableWords } from './words.ts'
import './BulkBar.css'

/** What can be done with several rows at once. */
export type BulkAction = {
  readonly id: string
  readonly label: string
  readonly icon: IconType
  readonly disabledReason?: string | undefined
  readonly onAction: () => void
}

type BulkBarProps = {
  readonly count: number
  readonly actions: readonly BulkAction[]
  readonly onClear: () => void
}

/** Below the rows once several are chosen: how many, and what can be done with them. */
export function BulkBar({ count, actions, onClear }: BulkBarProps) {
  const words = useTableWords()
  return (
    <Toolbar aria-label={words.selection} className="ui-bulk">
      {/* At the left: messages come at the right. */}
      <IconButton size="s" icon={X} label={words.clearSelection} onPress={onClear} />
      <span role="status" className="ui-bulk-count">
        {words.selected(count)}
      </span>
      {actions.map(({ id, label, icon, disabledReason, onAction }) => (
        <Button key={id} size="s" icon={icon} disabledReason={disabledReason} onPress={onAction}>
          {label}
        </Button>
      ))}
    </Toolbar>
  )
}
