import type { IconType } from '#renderer/ui/Icon.tsx'
import { keyNames } from '#shared/text/ui.ts'
import type { Action } from './action.ts'
import { reasonOf, shortcutsOf } from './registry.ts'
import { shortcutKeys } from './shortcut.ts'
import { isMac } from './use-shortcuts.ts'

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
