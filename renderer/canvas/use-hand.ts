import { useStoreApi } from '@xyflow/react'
import { useEffect, useState } from 'react'
import type { Rect } from '#shared/chart/geometry.ts'

/** The hand is followed from cell to cell of this many pixels, not at each of its moves. */
const cell = 96

/** The surroundings of the pointer on the chart, in its units, as long as somebody asks for them. */
export function useHand(isFollowed: boolean): Rect | undefined {
  const store = useStoreApi()
  const [hand, setHand] = useState<Rect>()
  useEffect(() => {
    if (!isFollowed) return
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const { domNode, transform } = store.getState()
      const frame = domNode?.getBoundingClientRect()
      if (frame === undefined) return
      const next = surroundings(clientX - frame.x, clientY - frame.y, transform)
      setHand((last) => (last !== undefined && isSame(last, next) ? last : next))
    }
    // Of the window: while something is held, the chart itself hears nothing.
    window.addEventListener('pointermove', follow, { passive: true })
    return () => window.removeEventListener('pointermove', follow)
  }, [store, isFollowed])
  return isFollowed ? hand : undefined
}

/** The cell in which a point of the screen lies, with those around it. */
function surroundings(left: number, top: number, [x, y, zoom]: readonly [number, number, number]): Rect {
  const unit = cell * 2 ** Math.round(-Math.log2(zoom))
  const column = Math.floor((left - x) / zoom / unit)
  const row = Math.floor((top - y) / zoom / unit)
  return { x: (column - 1) * unit, y: (row - 1) * unit, width: 3 * unit, height: 3 * unit }
}

function isSame(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width
}
