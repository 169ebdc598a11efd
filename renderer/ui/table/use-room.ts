import { type RefObject, useLayoutEffect, useState } from 'react'

/** Width of the column of boxes, in pixels of the usual text size. */
export const boxColumn = 36

/** The width that a table has for its columns, in pixels of the usual text size; all the room until it is known. */
export function useRoom(box: RefObject<HTMLElement | null>, hasCheckboxes: boolean): number {
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const measure = () => {
      const textSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setWidth((element.clientWidth * 16) / textSize)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return hasCheckboxes ? width - boxColumn : width
}
