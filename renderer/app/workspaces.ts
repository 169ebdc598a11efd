import type { Workspace } from '#renderer/actions/workspace.ts'
import { conformityWorkspace } from '#renderer/features/conformity/workspace.tsx'
import { decisionsWorkspace } from '#renderer/features/decisions/workspace.tsx'
import { governanceWorkspace } from '#renderer/features/governance/workspace.tsx'
import { meetingsWorkspace } from '#renderer/features/meetings/workspace.tsx'
import { organisationWorkspace } from '#renderer/features/organisation/workspace.tsx'
import { peopleWorkspace } from '#renderer/features/people/workspace.tsx'
import { qualityWorkspace } from '#renderer/features/quality/workspace.tsx'

/** The workspaces of the window, in the order of the navigation: the one place where features meet the frame. */
export const workspaces: readonly Workspace[] = [
  organisationWorkspace,
  meetingsWorkspace,
  decisionsWorkspace,
  qualityWorkspace,
  peopleWorkspace,
  governanceWorkspace,
  conformityWorkspace,
]
