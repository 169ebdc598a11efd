import { type PointerEvent, useRef } from 'react'

type ResizerProps = {
  /** In pixels of the usual text size, as what `onResize` is given. */
  readonly widthNow: () => number
  readonly onResize: (width: number) => void
}

/** The right edge of a header, dragged. Only for the mouse: the keyboard resizes from the header itself. */
export function Resizer({ widthNow, onResize }: ResizerProps) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null)
  function onPointerDown(event: PointerEvent<HTMLSpanElement>) {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, width: widthNow() }
  }
  function onPointerMove(event: PointerEvent) {
    if (start.current === null) return
    onResize(start.current.width + usualPixels(event.clientX - start.current.x))
  }
  return (
    <span
      aria-hidden
      className="ui-resizer"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null
      }}
    />
  )
}

/** Pixels of the screen as pixels of the usual text size: a table of large text keeps its proportions. */
export function usualPixels(pixels: number): number {
  return (pixels * 16) / Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
