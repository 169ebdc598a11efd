import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { keepAlike } from '#shared/kit/is-alike.ts'
import type { Action } from './action.ts'
import { type ActionView, viewOf } from './action-view.ts'
import type { ActionRegistry } from './registry.ts'
import { useShortcuts } from './use-shortcuts.ts'

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

/** An action as it is shown now, undefined when unknown; renders again only when something of it changed. */
export function useActionView(id: string): ActionView | undefined {
  const registry = useRegistry()
  const [keep] = useState(keepAlike<ActionView | undefined>)
  return useSyncExternalStore(registry.subscribe, () => {
    const action = registry.find(id)
    return keep(action === undefined ? undefined : viewOf(action))
  })
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
