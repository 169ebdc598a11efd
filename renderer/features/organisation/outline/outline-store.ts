import { create } from 'zustand'
import { readHabit, writeHabit } from '#renderer/ui/remembered.ts'

export type OutlineShape = 'tree' | 'table'

type OutlineState = {
  readonly isShown: boolean
  readonly shape: OutlineShape
  /** What is not open or closed as it is at first. */
  readonly flipped: ReadonlySet<string>
  /** The row of the tree on which the keyboard is. */
  readonly active: string | null
  readonly renaming: string | null
  /** Whether one works in the outline rather than on the chart: what had the keyboard last, of both. */
  readonly isInUse: boolean
}

const habit = 'outline'

/** View state of the outline; whether and how it is shown is a habit of the machine. */
export const useOutline = create<OutlineState>(() => ({
  ...read(readHabit(habit)),
  flipped: new Set<string>(),
  active: null,
  renaming: null,
  isInUse: false,
}))

/** Shows or hides the outline, or shows it otherwise, and keeps that. */
export function arrangeOutline(change: Partial<Pick<OutlineState, 'isShown' | 'shape'>>): void {
  useOutline.setState(change)
  const { isShown, shape } = useOutline.getState()
  writeHabit(habit, { isShown, shape })
}

/** Opens what is closed, and closes what is open. */
export function flip(ids: readonly string[]): void {
  useOutline.setState(({ flipped }) => {
    const next = new Set(flipped)
    for (const id of ids) if (!next.delete(id)) next.add(id)
    return { flipped: next }
  })
}

/** Where the keyboard is in the tree. */
export function setActiveRow(id: string | null): void {
  useOutline.setState({ active: id })
}

export function renameInOutline(id: string | null): void {
  useOutline.setState({ renaming: id })
}

/** Whether what is asked of the selection is asked from the outline. */
export function isInOutline(): boolean {
  const { isShown, isInUse } = useOutline.getState()
  return isShown && isInUse
}

function read(value: unknown): Pick<OutlineState, 'isShown' | 'shape'> {
  const kept = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {} // read by name
  return { isShown: kept.isShown === true, shape: kept.shape === 'table' ? 'table' : 'tree' }
}
