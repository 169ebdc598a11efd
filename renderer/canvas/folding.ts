import { perform } from '#renderer/actions/perform.ts'
import { nodesById } from '#shared/chart/by-id.ts'
import type { Chart } from '#shared/chart/chart.ts'
import type { Placement } from '#shared/organisation/view.ts'
import { shownCanvas } from './canvas-commands.ts'
import { placementsOf, standingPlacements } from './placements.ts'
import { shownView } from './shown-view.ts'

/** The containers among some nodes of the chart on screen that are open, or that are collapsed. */
export function containersOf(ids: Iterable<string>, state: 'open' | 'collapsed'): readonly string[] {
  const boxes = shownCanvas()?.chart().layout.boxes
  return [...ids].filter((id) => {
    const box = boxes?.get(id)
    return box !== undefined && box.childCount > 0 && box.collapsed === (state === 'collapsed')
  })
}

/** Shows how much some containers hold instead of what, or what they hold again; one undo step. */
export async function setFolded(ids: readonly string[], collapsed: boolean): Promise<void> {
  await change(collapsed ? 'chart.collapse' : 'chart.expand', ids, { collapsed })
}

/** Lets « ranger » leave some nodes where they are, or take them again; one undo step. */
export async function setPinned(ids: readonly string[], pinned: boolean): Promise<void> {
  await change(pinned ? 'chart.pin' : 'chart.unpin', ids, { pinned })
}

/** Whether every one of some nodes is pinned. */
export function arePinned(ids: ReadonlySet<string>): boolean {
  const chart = shownCanvas()?.chart()
  return (
    ids.size > 0 &&
    chart !== undefined &&
    [...ids].every((id) => nodesById(chart.graph).get(id)?.pinned === true)
  )
}

type PlacingType = 'chart.collapse' | 'chart.expand' | 'chart.pin' | 'chart.unpin'

async function change(type: PlacingType, ids: readonly string[], patch: Partial<Placement>): Promise<void> {
  const [chart, view] = [shownCanvas()?.chart(), shownView()]
  if (chart === undefined || view === null || ids.length === 0) return
  const placements = placementsOf(chart, view.id, placesOf(chart, ids)).map((placement) => ({
    ...placement,
    ...patch,
  }))
  const changed = new Set(ids)
  const standing = standingPlacements(chart, view.id, (id) => changed.has(id))
  if (placements.length > 0) await perform({ type, placements, standing })
}

function placesOf({ layout }: Chart, ids: readonly string[]) {
  return new Map(
    ids.flatMap((id) => {
      const place = layout.positions.get(id)
      return place === undefined ? [] : [[id, place] as const]
    }),
  )
}
