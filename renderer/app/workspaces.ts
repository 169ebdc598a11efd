import type { Workspace } from './workspace.ts'

/** The workspaces of the window, in the order of the navigation: the one place where features meet the frame. */
export const workspaces: readonly Workspace[] = []
