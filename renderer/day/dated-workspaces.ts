import type { WorkspaceId } from '#renderer/actions/navigation.ts'

/** Where everything is told as of the shown day: these have its control, its line, and what says that it is not today. */
export const datedWorkspaces: ReadonlySet<WorkspaceId> = new Set([
  'organisation',
  'people',
  'governance',
  'conformity',
])
