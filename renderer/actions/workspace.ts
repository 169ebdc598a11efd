import type { ComponentType } from 'react'
import type { IconType } from '#renderer/ui/Icon.tsx'
import type { WorkspaceId } from './navigation.ts'

/** One room of the house, as a feature gives it to the frame. */
export type Workspace = {
  readonly id: WorkspaceId
  readonly label: string
  readonly icon: IconType
  readonly Main: ComponentType
  /** What the right panel shows for the place of this workspace; it handles « nothing selected » itself. */
  readonly Inspector: ComponentType
}
