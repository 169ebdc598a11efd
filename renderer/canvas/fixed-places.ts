import { notify } from '#renderer/actions/notices.ts'
import type { Chart } from '#shared/chart/chart.ts'
import { dayText as text } from '#shared/text/timeline.ts'
import type { Dropped } from './dragged-chart.ts'

/**
 * What a drop may store. On another day, what exists today keeps its place: moved there, it would have moved in today's
 * picture unseen. What came from elsewhere is free; the person is told why the rest went back.
 */
export function withoutFixed({ today }: Chart, { places, levels }: Dropped): Dropped {
  const isFree = ([id]: readonly [string, unknown]) => today?.layout.boxes.has(id) !== true
  const free = { places: new Map([...places].filter(isFree)), levels: new Map([...levels].filter(isFree)) }
  if (free.places.size < places.size) notify({ tone: 'info', title: text.fixed, text: text.fixedWhy })
  return free
}
