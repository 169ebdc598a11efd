import { create } from 'zustand'

type DayView = {
  readonly isLineShown: boolean
  /** The day with which the shown one is compared; null: none. */
  readonly reference: string | null
}

/** What is shown around the day; nothing of it is in the document. */
export const useDayView = create<DayView>(() => ({ isLineShown: false, reference: null }))

export function showLine(isLineShown: boolean): void {
  useDayView.setState({ isLineShown })
}

/** Compares the shown day with another one; null: no more. */
export function compareWith(reference: string | null): void {
  useDayView.setState({ reference })
}
