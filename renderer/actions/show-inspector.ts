import type { ActionRegistry } from './registry.ts'

/** Shows the inspector where it was hidden: what is opened must be seen. */
export function showInspector(registry: ActionRegistry): void {
  const toggle = registry.find('view.toggle-inspector')
  if (toggle?.isChecked?.() === false) registry.run(toggle.id)
}
