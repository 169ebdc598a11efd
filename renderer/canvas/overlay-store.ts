import { useMemo } from 'react'
import { create } from 'zustand'
import { useData } from '#renderer/document/hooks.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { type Overlay, type OverlayMark, overlaySchema } from '#shared/organisation/overlays/overlay.ts'
import { overlayMarks } from '#shared/organisation/overlays/overlay-marks.ts'

type OverlayState = {
  /** What is brought out over the chart; null: nothing. */
  readonly overlay: Overlay | null
  /** Kept when another overlay is chosen, in case one comes back. */
  readonly months: number
}

const usualMonths = 6

/** What is brought out over the chart: view state, kept with the place where the document was left. */
export const useOverlay = create<OverlayState>(() => ({ overlay: null, months: usualMonths }))

/** Brings something out, instead of what is; null: nothing any more. */
export function bringOut(kind: Overlay['kind'] | null): void {
  const { months } = useOverlay.getState()
  useOverlay.setState({ overlay: kind === null ? null : { kind, months } })
}

/** Looks so many months ahead for terms that end. */
export function lookAhead(months: number): void {
  const { overlay } = useOverlay.getState()
  useOverlay.setState({ months, overlay: overlay === null ? null : { ...overlay, months } })
}

/** Finds again what was brought out when the document was left, whatever is remembered. */
export function recallOverlay(remembered: unknown): void {
  const { data } = overlaySchema.safeParse(remembered)
  useOverlay.setState({ overlay: data ?? null, months: data?.months ?? usualMonths })
}

const none: readonly OverlayMark[] = []

/** What is brought out on a day; nothing while nothing is asked, and then no edit computes it. */
export function useOverlayMarks(date: string): readonly OverlayMark[] {
  const overlay = useOverlay((state) => state.overlay)
  const data = useData((all): DocumentData | null => (overlay === null ? null : all))
  return useMemo(
    () => (overlay === null || data === null ? none : overlayMarks(data, overlay, date)),
    [data, overlay, date],
  )
}
