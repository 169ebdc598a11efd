import type { Action, Enabled, PlaceSearch, Refusal } from './action.ts'
import { type KeyPress, matchesShortcut, parseShortcut, type Shortcut, worksWhileTyping } from './shortcut.ts'

/** What happened to a request to run an action. */
export type RunOutcome = 'run' | 'unknown' | { readonly refused: string }

type Subscribe = (listener: () => void) => () => void

/** All that can be triggered now. One per window. */
export type ActionRegistry = {
  /** Adds actions until the returned function is called. A later action of the same id hides the earlier one. */
  readonly register: (actions: readonly Action[]) => () => void
  /** Adds a way to find places and things from the palette. */
  readonly addSearch: (search: PlaceSearch) => () => void
  readonly all: () => readonly Action[]
  readonly searches: () => readonly PlaceSearch[]
  readonly find: (id: string) => Action | undefined
  /** Runs it when it is enabled; otherwise `onRefused` is told why. */
  readonly run: (id: string) => RunOutcome
  /** The action that a key press asks for, if any. */
  readonly forKey: (
    press: KeyPress,
    place: { readonly isTyping: boolean; readonly isMac: boolean },
  ) => Action | undefined
  /** Labels and states may have changed: views read them again. */
  readonly refresh: () => void
  /** Refreshes at each change of a store that labels or states read (the document, a selection). */
  readonly follow: (store: { readonly subscribe: Subscribe }) => () => void
  readonly subscribe: Subscribe
  /** Grows at each change; what React compares. */
  readonly version: () => number
  /** Ids of the actions run lately, last first. */
  readonly recent: () => readonly string[]
}

type Options = {
  /** Why the document can only be read; null when it can be changed. */
  readonly whyReadOnly?: () => Refusal | null
  readonly onRefused?: (action: Action, refusal: Refusal) => void
  readonly beforeRun?: (action: Action) => void
}

const recentLength = 8

/** An empty registry. */
export function createActionRegistry({ whyReadOnly, onRefused, beforeRun }: Options = {}): ActionRegistry {
  const batches = new Set<readonly Action[]>()
  const searches = new Set<PlaceSearch>()
  const listeners = new Set<() => void>()
  let byId = new Map<string, Action>()
  let recent: readonly string[] = []
  let version = 0

  /** What edits is refused by the document first, whatever the action says itself. */
  function guarded(action: Action): Action {
    if (action.edits !== true || whyReadOnly === undefined) return action
    return { ...action, isEnabled: () => whyReadOnly() ?? action.isEnabled() }
  }

  function refresh() {
    version += 1
    for (const listener of listeners) listener()
  }

  function rebuild() {
    byId = new Map([...batches].flatMap((batch) => batch.map((action) => [action.id, action])))
    refresh()
  }

  function run(id: string): RunOutcome {
    const action = byId.get(id)
    if (action === undefined) return 'unknown'
    const enabled = action.isEnabled()
    if (enabled !== true) {
      onRefused?.(action, enabled)
      return { refused: enabled.reason }
    }
    recent = [id, ...recent.filter((other) => other !== id)].slice(0, recentLength)
    beforeRun?.(action)
    action.run()
    refresh()
    return 'run'
  }

  return {
    register(actions) {
      // A copy, so that registering the same list twice needs ending twice.
      const batch = actions.map(guarded)
      for (const action of batch) shortcutsOf(action)
      batches.add(batch)
      rebuild()
      return () => {
        if (batches.delete(batch)) rebuild()
      }
    },
    addSearch(search) {
      searches.add(search)
      return () => searches.delete(search)
    },
    all: () => [...byId.values()],
    searches: () => [...searches],
    find: (id) => byId.get(id),
    run,
    forKey: (press, place) => actionForKey([...byId.values()], press, place),
    refresh,
    follow: (store) => store.subscribe(refresh),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    version: () => version,
    recent: () => recent,
  }
}

/** All the shortcuts of an action, the shown one first. */
export function shortcutsOf(action: Action): readonly Shortcut[] {
  if (action.shortcut === undefined) return []
  const texts = typeof action.shortcut === 'string' ? [action.shortcut] : action.shortcut
  return texts.map(parseShortcut)
}

/** The reason why an action cannot run, or undefined. */
export function reasonOf(enabled: Enabled): string | undefined {
  return enabled === true ? undefined : enabled.reason
}

function actionForKey(
  actions: readonly Action[],
  press: KeyPress,
  { isTyping, isMac }: { readonly isTyping: boolean; readonly isMac: boolean },
): Action | undefined {
  const asked = actions.flatMap((action) => {
    const shortcut = shortcutsOf(action).find((one) => matchesShortcut(one, press, isMac))
    const isHeard = shortcut !== undefined && (!isTyping || worksWhileTyping(shortcut))
    return isHeard ? [{ action, shortcut }] : []
  })
  // Several tools may share a key: the one that can act now has it. A plain key that can do nothing stays silent.
  const able = asked.findLast(({ action }) => action.isEnabled() === true)
  return (able ?? asked.findLast(({ shortcut }) => shortcut.mod))?.action
}
