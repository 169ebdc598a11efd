import { createContext, type ReactNode, useContext, useEffect, useSyncExternalStore } from 'react'
import type { IconType } from '#renderer/ui/Icon.tsx'
import { keyNames } from '#shared/text/ui.ts'
import type { Action } from './action.ts'
import { type ActionRegistry, reasonOf, shortcutsOf } from './registry.ts'
import { shortcutKeys } from './shortcut.ts'
import { isMac, useShortcuts } from './use-shortcuts.ts'

const RegistryContext = createContext<ActionRegistry | null>(null)

/** Gives the registry to all views of it, and listens to the keyboard. */
export function ActionsProvider({
  registry,
  children,
}: {
  readonly registry: ActionRegistry
  readonly children: ReactNode
}) {
  useShortcuts(registry)
  return <RegistryContext value={registry}>{children}</RegistryContext>
}

/** The registry; renders again when a label or a state may have changed. */
export function useActions(): ActionRegistry {
  const registry = useRegistry()
  useSyncExternalStore(registry.subscribe, registry.version)
  return registry
}

/** The registry for handlers: never renders again. */
export function useRegistry(): ActionRegistry {
  const registry = useContext(RegistryContext)
  if (registry === null) throw new Error('useActions needs ActionsProvider')
  return registry
}

/** Registers actions while the component is shown. Give a constant or a memoised list. */
export function useRegisterActions(actions: readonly Action[]): void {
  const registry = useRegistry()
  useEffect(() => registry.register(actions), [registry, actions])
}

/** An action as it is shown now. */
export type ActionView = {
  readonly id: string
  readonly label: string
  readonly group: string
  readonly icon: IconType | undefined
  readonly keys: readonly string[] | undefined
  readonly disabledReason: string | undefined
  readonly isChecked: boolean | undefined
  readonly isDanger: boolean
}

/** Reads the label, the keys and the state of an action. */
export function viewOf(action: Action): ActionView {
  const [shortcut] = shortcutsOf(action)
  return {
    id: action.id,
    label: action.label(),
    group: action.group,
    icon: action.icon,
    keys: shortcut === undefined ? undefined : shortcutKeys(shortcut, keyNames, isMac()),
    disabledReason: reasonOf(action.isEnabled()),
    isChecked: action.isChecked?.(),
    isDanger: action.isDanger ?? false,
  }
}
