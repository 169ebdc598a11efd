import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** Rows drawn beyond what is seen, so that scrolling shows no blank. */
const margin = 12

export type RowWindow = { readonly from: number; readonly to: number }

/** Which rows to draw for what is seen. Steps of `margin`, so that small scrolls draw nothing anew. */
export function rowWindow(top: number, height: number, rowHeight: number, count: number): RowWindow {
  const first = Math.floor(Math.floor(top / rowHeight) / margin) * margin
  const seen = Math.ceil(height / rowHeight)
  return { from: Math.max(0, first - margin), to: Math.min(count, first + seen + 2 * margin) }
}

/** Height of a row on the screen: 1.75 rem, whatever the size of the text. */
export function rowHeightNow(): number {
  return 1.75 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

/** Follows the scrolling of a box of rows; without `isWindowed`, all rows are drawn. */
export function useRowWindow(
  box: RefObject<HTMLElement | null>,
  count: number,
  isWindowed: boolean,
): RowWindow {
  const [place, setPlace] = useState({ top: 0, height: 0, rowHeight: 28 })
  useLayoutEffect(() => {
    const element = box.current
    if (!isWindowed || element === null) return
    const measure = () =>
      setPlace({ top: element.scrollTop, height: element.clientHeight, rowHeight: rowHeightNow() })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    measure()
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [box, isWindowed])
  if (!isWindowed) return { from: 0, to: count }
  return rowWindow(place.top, place.height, place.rowHeight, count)
}

/** Brings a row into view when it becomes the active one, below the header that stays. */
export function useActiveRowInView(
  box: RefObject<HTMLElement | null>,
  index: number,
  isWindowed: boolean,
): void {
  const last = useRef(-1)
  useEffect(() => {
    const element = box.current
    const isNew = last.current !== index
    last.current = index
    if (!isWindowed || element === null || index < 0 || !isNew) return
    const rowHeight = rowHeightNow()
    const top = index * rowHeight
    // The header covers the first row's height of the box.
    const seen = element.clientHeight - rowHeight
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + rowHeight > element.scrollTop + seen) element.scrollTop = top + rowHeight - seen
  }, [box, index, isWindowed])
}
