import type { Point } from '#shared/chart/geometry.ts'

// Where on the chart the context menu was opened last, in units; its lines act there.
const opened: { at: Point | null } = { at: null }

export function menuPoint(): Point | null {
  return opened.at
}

export function setMenuPoint(at: Point | null): void {
  opened.at = at
}
