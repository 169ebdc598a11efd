import type { GridCell } from '#renderer/ui/use-grid-keys.ts'

/** The cell of the matrix under an event, read from its `data-cell`. */
export function cellOf(target: EventTarget | null): GridCell | null {
  const place = elementAt(target, '[data-cell]')?.dataset.cell?.split('-').map(Number)
  const [row, column] = place ?? []
  return row === undefined || column === undefined ? null : { row, column }
}

/** The id of the mission whose heading is under an event. */
export function missionOf(target: EventTarget | null): string | null {
  return elementAt(target, '[data-mission]')?.dataset.mission ?? null
}

function elementAt(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null
}
