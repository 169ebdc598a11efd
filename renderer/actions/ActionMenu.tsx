import type { ReactNode } from 'react'
import type { ButtonSize, ButtonVariant } from '#renderer/ui/Button.tsx'
import type { IconType } from '#renderer/ui/Icon.tsx'
import { MenuButton, type MenuEntry } from '#renderer/ui/Menu.tsx'
import { useActions } from './ActionsProvider.tsx'
import { viewOf } from './action-view.ts'
import type { ActionRegistry } from './registry.ts'

/** Ids of actions; `'-'` draws a rule. */
export type ActionIds = readonly string[]

/** The lines of a menu or of a context menu. Unknown actions are left out, and rules that then separate nothing. */
export function actionEntries(registry: ActionRegistry, ids: ActionIds): readonly MenuEntry[] {
  const entries = ids.flatMap((id, index): readonly MenuEntry[] => {
    if (id === '-') return [{ kind: 'rule', id: `rule-${index}` }]
    const action = registry.find(id)
    return action === undefined ? [] : [{ ...viewOf(action), onAction: () => void registry.run(id) }]
  })
  return entries.filter((entry, index) => {
    const next = entries[index + 1]
    return entry.kind !== 'rule' || (index > 0 && next !== undefined && next.kind !== 'rule')
  })
}

type ActionMenuProps = {
  readonly label: string
  readonly ids: ActionIds
  readonly icon?: IconType
  readonly isIconOnly?: boolean
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  readonly children?: ReactNode
}

/** Actions as a menu behind a button. */
export function ActionMenu({ ids, ...button }: ActionMenuProps) {
  const registry = useActions()
  return <MenuButton {...button} entries={actionEntries(registry, ids)} />
}
