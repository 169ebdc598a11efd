import { create } from 'zustand'
import { readHabit, writeHabit } from '#renderer/ui/remembered.ts'

/** How the hand works on the canvas; a habit of the person on this machine, never of the document. */
export type CanvasSettings = {
  /** What dragging on the void does; with Space held, it does the other. */
  readonly dragOnVoid: 'select' | 'pan'
  /** A grid is drawn, on which what is dragged comes to stand. */
  readonly hasGrid: boolean
}

const habit = 'canvas'

export const useCanvasSettings = create<CanvasSettings>(() => read(readHabit(habit)))

/** Changes a setting, and keeps it. */
export function changeCanvasSettings(settings: Partial<CanvasSettings>): void {
  useCanvasSettings.setState(settings)
  writeHabit(habit, useCanvasSettings.getState())
}

function read(value: unknown): CanvasSettings {
  const kept = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {} // read by name
  return { dragOnVoid: kept.dragOnVoid === 'pan' ? 'pan' : 'select', hasGrid: kept.hasGrid === true }
}
