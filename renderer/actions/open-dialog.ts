import type { ReactNode } from 'react'
import { create } from 'zustand'

/** Shows a dialog; it is given the way to close itself. */
type Render = (onClose: () => void) => ReactNode

/** The dialog over the window, if any. An action may open one wherever the window is. */
export const useOpenDialog = create<{ readonly render: Render | null }>(() => ({ render: null }))

/** Opens a dialog over whatever is shown, in the place of the one before. */
export function openDialog(render: Render): void {
  useOpenDialog.setState({ render })
}

/** Closes the dialog, whichever it is. */
export function closeDialog(): void {
  useOpenDialog.setState({ render: null })
}
