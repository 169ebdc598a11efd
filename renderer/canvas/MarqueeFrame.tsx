import { useStore } from '@xyflow/react'
import { useMarquee } from './marquee-store.ts'

/** The frame that is being drawn around what will be selected. */
export function MarqueeFrame() {
  const frame = useMarquee((state) => state.frame)
  const [x, y, zoom] = useStore((state) => state.transform)
  if (frame === null) return null
  const place = {
    left: frame.x * zoom + x,
    top: frame.y * zoom + y,
    width: frame.width * zoom,
    height: frame.height * zoom,
  }
  return <div className="chart-marquee" style={place} />
}
