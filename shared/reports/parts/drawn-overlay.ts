import type { OverlayEntry } from '../../chart/scene/legend.ts'
import type { DocumentData } from '../../document/document-data.ts'
import {
  joinedFacts,
  type Overlay,
  type OverlayMark,
  overlayCategories,
} from '../../organisation/overlays/overlay.ts'
import { overlayMarks } from '../../organisation/overlays/overlay-marks.ts'
import { categoryLabel, categoryTotal, overlayCaption, overlayEmpty } from '../../text/overlays.ts'

/** What is brought out over a chart on paper, what its legend explains, and what stands under the drawing. */
export type DrawnOverlay = {
  readonly marks: readonly OverlayMark[]
  readonly entries: readonly OverlayEntry[]
  readonly caption: string
}

/** An overlay of a day, with how much it counts in all: « sièges vacants (3) ». Where it finds nothing, it says so. */
export function drawnOverlay(data: DocumentData, overlay: Overlay, date: string): DrawnOverlay {
  const marks = overlayMarks(data, overlay, date)
  return {
    marks,
    entries: entriesOf(overlay, marks),
    caption: marks.length === 0 ? overlayEmpty(overlay, date) : overlayCaption(overlay, date),
  }
}

/** What of it stands on nodes, with a legend that counts there only. */
export function overlayOn(
  drawn: DrawnOverlay,
  overlay: Overlay,
  isThere: (nodeId: string) => boolean,
): DrawnOverlay {
  const marks = drawn.marks.filter(({ nodeId }) => isThere(nodeId))
  return { ...drawn, marks, entries: entriesOf(overlay, marks) }
}

function entriesOf(overlay: Overlay, marks: readonly OverlayMark[]): readonly OverlayEntry[] {
  const totals = new Map(
    joinedFacts(marks.flatMap(({ facts }) => facts)).map((fact) => [fact.category, fact]),
  )
  return overlayCategories[overlay.kind].flatMap((category) => {
    const total = totals.get(category)
    return total === undefined
      ? []
      : [{ category, label: `${categoryLabel(category)} (${categoryTotal(total)})` }]
  })
}
