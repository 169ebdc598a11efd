import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import {
  type Reach,
  type RowSelection,
  reachAll,
  reachRow,
  rowForKey,
  type SelectionMode,
} from './row-selection.ts'
import { rowHeightNow } from './use-row-window.ts'

type Options = {
  readonly selectionMode?: SelectionMode
  readonly selected?: ReadonlySet<string>
  readonly onSelect?: (ids: ReadonlySet<string>) => void
  readonly onOpen?: (id: string) => void
}

type Keys = { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean }

const nothing: ReadonlySet<string> = new Set()
const controls = 'button, a, input, select, textarea'

/** Selection and keyboard of a table: the selection is the owner's when it gives one, the active row is ours. */
export function useTableSelection(
  { selectionMode: mode = 'single', selected: given, onSelect, onOpen }: Options,
  ids: readonly string[],
  box: RefObject<HTMLElement | null>,
) {
  const [own, setOwn] = useState<RowSelection>({ selected: nothing, active: null, anchor: null })
  const selected = given ?? own.selected
  const isTicking = mode === 'ticks'
  const active = isTicking ? own.active : followedActive(own.active, selected, ids)
  const current: RowSelection = { selected, active, anchor: own.anchor }

  function put(next: RowSelection) {
    setOwn(next)
    if (next.selected !== selected) onSelect?.(next.selected)
  }
  const clear = () => put({ ...current, selected: nothing })
  const reach = (id: string, how: Reach) => put(reachRow(current, ids, id, how, mode))
  // One function for all renders, so that rows are not drawn again.
  const latest = useRef(reach)
  useEffect(() => {
    latest.current = reach
  })
  const toggle = useCallback(
    (id: string, isRange: boolean) => latest.current(id, isRange ? 'extend' : 'toggle'),
    [],
  )

  function onClick(event: MouseEvent) {
    const id = rowOf(event)
    if (id === null || isControl(event)) return
    const how = reachOf(event)
    reach(id, isTicking && how === 'replace' ? 'toggle' : how)
  }
  // The browser would select the texts between two rows.
  function onMouseDown(event: MouseEvent) {
    if (!event.shiftKey || rowOf(event) === null || isControl(event)) return
    event.preventDefault()
    box.current?.focus({ preventScroll: true })
  }
  function onContextMenu(event: MouseEvent) {
    const id = rowOf(event)
    if (id !== null && !selected.has(id)) reach(id, 'replace')
  }
  function onKeyDown(event: KeyboardEvent) {
    if (isControl(event)) return
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeightNow()) - 2)
    const target = rowForKey(event.key, active, ids, page)
    if (target !== null) {
      event.preventDefault()
      reach(target, event.ctrlKey && !event.shiftKey ? 'move' : event.shiftKey ? 'extend' : 'replace')
    } else if (active !== null && event.key === 'Enter' && onOpen !== undefined) {
      event.preventDefault()
      onOpen(active)
    } else if (active !== null && event.key === ' ') {
      event.preventDefault()
      reach(active, mode === 'multiple' || isTicking ? 'toggle' : 'replace')
    } else if (event.key === 'Escape' && selected.size > 1 && !isTicking) {
      event.preventDefault()
      clear()
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey) && (mode === 'multiple' || isTicking)) {
      event.preventDefault()
      put({ ...current, selected: isTicking ? new Set([...selected, ...ids]) : new Set(ids) })
    }
  }
  const chosen = ids.filter((id) => selected.has(id)).length
  const all: 'none' | 'some' | 'all' = chosen === 0 ? 'none' : chosen === ids.length ? 'all' : 'some'
  return {
    mode,
    selected,
    active,
    /** How many of the rows seen are selected. */
    chosen,
    all,
    clear,
    toggle,
    toggleAll: () => put({ ...current, selected: reachAll(selected, ids, mode) }),
    handlers: {
      onClick,
      onMouseDown,
      onContextMenu,
      onKeyDown,
      onDoubleClick: (event: MouseEvent) => {
        const id = rowOf(event)
        if (id !== null && !isControl(event)) onOpen?.(id)
      },
    },
  }
}

/** The keyboard follows a selection made elsewhere (the palette, another place): one row, not the active one. */
function followedActive(
  active: string | null,
  selected: ReadonlySet<string>,
  ids: readonly string[],
): string | null {
  const [only] = selected
  if (selected.size === 1 && only !== undefined && only !== active && ids.includes(only)) return only
  return active !== null && ids.includes(active) ? active : null
}

function reachOf({ shiftKey, ctrlKey, metaKey }: Keys): Reach {
  if (shiftKey) return 'extend'
  return ctrlKey || metaKey ? 'toggle' : 'replace'
}

function rowOf(event: MouseEvent): string | null {
  const row = event.target instanceof Element ? event.target.closest('[data-row]') : null
  return row?.getAttribute('data-row') ?? null
}

/** Controls have their own keys; so has what opens over the table, though it is rendered from inside it. */
function isControl({ target, currentTarget }: MouseEvent | KeyboardEvent): boolean {
  if (target === currentTarget || !(target instanceof Element)) return false
  return !currentTarget.contains(target) || target.closest(controls) !== null
}
