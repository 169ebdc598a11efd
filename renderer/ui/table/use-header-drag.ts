import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react'
import { type DropPlace, dropPlace } from './header-drag.ts'

/** A press that goes less far than this is a click. */
const threshold = 5

type Drag = DropPlace & { readonly id: string }

/** Headers dragged with the mouse; Escape lets go. The keyboard moves columns from the menu of the header. */
export function useHeaderDrag(
  row: RefObject<HTMLElement | null>,
  onDrop: (id: string, target: string, side: 'before' | 'after') => void,
) {
  const start = useRef<{ readonly id: string; readonly x: number } | null>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  // The click that ends a drag sorts nothing.
  const wasDragged = useRef(false)

  function stop() {
    start.current = null
    setDrag(null)
  }
  const handlers = (id: string) => ({
    onPointerDown: (event: PointerEvent) => {
      wasDragged.current = false
      if (event.button !== 0) return
      start.current = { id, x: event.clientX }
      // From now on: a quick hand is over another header at its first move.
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent) => {
      if (start.current === null) return
      if (!wasDragged.current && Math.abs(event.clientX - start.current.x) < threshold) return
      wasDragged.current = true
      const place = dropPlace(edgesOf(row.current), event.clientX)
      setDrag(place === null ? null : { id, ...place })
    },
    onPointerUp: () => {
      if (drag !== null && start.current !== null) onDrop(drag.id, drag.target, drag.side)
      stop()
    },
    onPointerCancel: stop,
    onKeyDownCapture: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || drag === null) return
      event.stopPropagation()
      stop()
    },
  })
  return { drag, handlers, wasDragged: () => wasDragged.current }
}

function edgesOf(row: HTMLElement | null) {
  return [...(row?.querySelectorAll('[data-column]') ?? [])].map((cell) => {
    const { left, right } = cell.getBoundingClientRect()
    return { id: cell.getAttribute('data-column') ?? '', left, right }
  })
}
