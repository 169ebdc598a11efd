import type { ReactNode } from 'react'
import { create } from 'zustand'

/** What takes the place of the whole frame, if anything: a view that has nothing beside it. */
export const useCover = create<{ readonly render: (() => ReactNode) | null }>(() => ({ render: null }))

/** Shows a view in the place of the frame, until `uncover`. */
export function cover(render: () => ReactNode): void {
  useCover.setState({ render })
}

/** Shows the frame again, as it was. */
export function uncover(): void {
  useCover.setState({ render: null })
}
