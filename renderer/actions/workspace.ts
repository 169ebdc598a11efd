import type { ComponentType } from 'react'
import type { IconType } from '#renderer/ui/Icon.tsx'
import type { WorkspaceId } from './navigation.ts'

/** What a feature gives to the frame. Only the composition root knows both. */
export type Workspace = {
  readonly id: WorkspaceId
  readonly label: string
  readonly icon: IconType
  /** Fills the middle of the window. */
  readonly Main: ComponentType
  /** In the bar above, after the title: view switches, the search field, the main gesture. */
  readonly Toolbar?: ComponentType
  /** At the right: the selection, or the document when nothing is selected. */
  readonly Inspector?: ComponentType
  /** In the status bar: date of the view, selection, zoom (StatusItem). */
  readonly Status?: ComponentType
}
