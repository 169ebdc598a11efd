import { type MouseEvent, type ReactNode, useRef, useState } from 'react'
import { Menu, type MenuEntry } from './Menu.tsx'
import { Popover } from './Popover.tsx'

type Point = { readonly x: number; readonly y: number }

/**
 * A menu at the pointer (right button, or the menu key on what has the focus). Spread `trigger` on the
 * element, render `menu` beside it. `entriesFor` is asked when it opens; none means no menu.
 */
export function useContextMenu(
  label: string,
  entriesFor: (event: MouseEvent) => readonly MenuEntry[],
  /** Where it opens instead, for what has the keyboard without having the focus; null: at the pointer. */
  placeFor?: (event: MouseEvent) => Point | null,
): { readonly trigger: { readonly onContextMenu: (event: MouseEvent) => void }; readonly menu: ReactNode } {
  const anchor = useRef<HTMLSpanElement>(null)
  const [opened, setOpened] = useState<{ readonly at: Point; readonly entries: readonly MenuEntry[] } | null>(
    null,
  )

  function onContextMenu(event: MouseEvent) {
    const entries = entriesFor(event)
    if (entries.length === 0) return
    event.preventDefault()
    setOpened({ at: placeFor?.(event) ?? { x: event.clientX, y: event.clientY }, entries })
  }

  const place = { position: 'fixed', left: opened?.at.x ?? 0, top: opened?.at.y ?? 0 } as const
  const menu = (
    <>
      <span ref={anchor} aria-hidden style={place} />
      <Popover
        triggerRef={anchor}
        isOpen={opened !== null}
        onOpenChange={(isOpen) => !isOpen && setOpened(null)}
        placement="bottom start"
        offset={0}
        aria-label={label}
      >
        <Menu label={label} entries={opened?.entries ?? []} onClose={() => setOpened(null)} />
      </Popover>
    </>
  )
  return { trigger: { onContextMenu }, menu }
}
