import { create } from 'zustand'
import { readHabit, writeHabit } from '#renderer/ui/remembered.ts'

export type Theme = 'system' | 'light' | 'dark'

type View = {
  readonly isRailCollapsed: boolean
  /** Beside the workspace, on a wide window. */
  readonly isInspectorOpen: boolean
  /** Over the workspace, on a narrow one: closed until asked for. */
  readonly isInspectorOver: boolean
  readonly isPaletteOpen: boolean
  readonly areShortcutsShown: boolean
  readonly theme: Theme
}

/** How the window is arranged. Kept on this machine, except what is open over the rest. */
export const useView = create<View>(() => ({
  isRailCollapsed: readHabit('rail') === 'collapsed',
  isInspectorOpen: readHabit('inspector') !== 'closed',
  isInspectorOver: false,
  isPaletteOpen: false,
  areShortcutsShown: false,
  theme: themeOf(readHabit('theme')),
}))

export function toggleRail(): void {
  const isRailCollapsed = !useView.getState().isRailCollapsed
  writeHabit('rail', isRailCollapsed ? 'collapsed' : 'open')
  useView.setState({ isRailCollapsed })
}

/** Shows or hides the inspector, in the way that the width of the window asks for. */
export function toggleInspector(): void {
  const { isInspectorOpen, isInspectorOver } = useView.getState()
  if (isNarrow()) {
    useView.setState({ isInspectorOver: !isInspectorOver })
    return
  }
  writeHabit('inspector', isInspectorOpen ? 'closed' : 'open')
  useView.setState({ isInspectorOpen: !isInspectorOpen })
}

export function isInspectorShown(): boolean {
  const { isInspectorOpen, isInspectorOver } = useView.getState()
  return isNarrow() ? isInspectorOver : isInspectorOpen
}

export function chooseTheme(theme: Theme): void {
  writeHabit('theme', theme)
  useView.setState({ theme })
}

export function showPalette(isPaletteOpen: boolean): void {
  useView.setState({ isPaletteOpen })
}

export function showShortcuts(areShortcutsShown: boolean): void {
  useView.setState({ areShortcutsShown })
}

/** Below this, the inspector lies over the workspace. */
export const narrowQuery = '(max-width: 1199px)'

/** Below this, the navigation keeps its icons only. */
export const verySmallQuery = '(max-width: 899px)'

function isNarrow(): boolean {
  return window.matchMedia(narrowQuery).matches
}

function themeOf(habit: unknown): Theme {
  return habit === 'light' || habit === 'dark' ? habit : 'system'
}
