import type { Action, Enabled } from './action.ts'
import { type KeyPress, matchesShortcut, parseShortcut, type Shortcut, worksWhileTyping } from './shortcut.ts'

export type { Action, Enabled } from './action.ts'

/** What happened to a request to run an action. */
export type RunOutcome = 'run' | 'unknown' | { readonly refused: string }

/** All that can be triggered now. One per window. */
export type ActionRegistry = {
  /** Adds actions until the returned function is called. A second action of the same id hides the first. */
  readonly register: (actions: readonly Action[]) => () => void
  readonly all: () => readonly Action[]
  readonly find: (id: string) => Action | undefined
  /** Runs it when it is enabled; otherwise tells `onRefused` why. */
  readonly run: (id: string) => RunOutcome
  /** The action that a key press asks for, if any. */
  readonly forKey: (
    press: KeyPress,
    place: { readonly isTyping: boolean; readonly isMac: boolean },
  ) => Action | undefined
  /** Labels and states may have changed: views read them again. */
  readonly refresh: () => void
  readonly subscribe: (listener: () => void) => () => void
  /** Grows at each change; what React compares. */
  readonly version: () => number
  /** Ids of the actions run lately, last first. */
  readonly recent: () => readonly string[]
}

type Options = {
  readonly onRun?: (action: Action) => void
  readonly onRefused?: (action: Action, reason: string) => void
}

const recentLength = 8

/** An empty registry. */
export function createActionRegistry({ onRun, onRefused }: Options = {}): ActionRegistry {
  const batches = new Set<readonly Action[]>()
  const listeners = new Set<() => void>()
  const shortcuts = new Map<string, Shortcut>()
  let byId = new Map<string, Action>()
  let recent: readonly string[] = []
  let version = 0

  function refresh() {
    version += 1
    for (const listener of listeners) listener()
  }

  function rebuild() {
    byId = new Map([...batches].flatMap((batch) => batch.map((action) => [action.id, action])))
    refresh()
  }

  function parsed(text: string): Shortcut {
    const known = shortcuts.get(text) ?? parseShortcut(text)
    shortcuts.set(text, known)
    return known
  }

  function run(id: string): RunOutcome {
    const action = byId.get(id)
    if (action === undefined) return 'unknown'
    const enabled = action.isEnabled()
    if (enabled !== true) {
      onRefused?.(action, enabled.reason)
      return { refused: enabled.reason }
    }
    recent = [id, ...recent.filter((other) => other !== id)].slice(0, recentLength)
    onRun?.(action)
    action.run()
    refresh()
    return 'run'
  }

  return {
    register(actions) {
      for (const action of actions) for (const text of shortcutsOf(action)) parsed(text)
      batches.add(actions)
      rebuild()
      return () => {
        if (batches.delete(actions)) rebuild()
      }
    },
    all: () => [...byId.values()],
    find: (id) => byId.get(id),
    run,
    forKey(press, { isTyping, isMac }) {
      const asks = (action: Action) =>
        shortcutsOf(action).some((text) => {
          const shortcut = parsed(text)
          return matchesShortcut(shortcut, press, isMac) && (!isTyping || worksWhileTyping(shortcut))
        })
      const candidates = [...byId.values()].filter(asks)
      // Two tools may share a key; the one that can act now has it.
      return candidates.findLast((action) => action.isEnabled() === true) ?? candidates.at(-1)
    },
    refresh,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    version: () => version,
    recent: () => recent,
  }
}

/** All the shortcuts of an action, the shown one first. */
export function shortcutsOf(action: Action): readonly string[] {
  if (action.shortcut === undefined) return []
  return typeof action.shortcut === 'string' ? [action.shortcut] : action.shortcut
}

/** The reason why an action cannot run, or undefined. */
export function reasonOf(enabled: Enabled): string | undefined {
  return enabled === true ? undefined : enabled.reason
}
