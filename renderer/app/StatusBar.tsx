import { CheckCheck, Hourglass, Lock, TriangleAlert } from 'lucide-react'
import type { Workspace } from '#renderer/actions/workspace.ts'
import { DayStatus } from '#renderer/day/DayStatus.tsx'
import { datedWorkspaces } from '#renderer/day/dated-workspaces.ts'
import { StatusItem } from '#renderer/ui/StatusItem.tsx'
import { problemCount } from '#shared/text/problems.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import type { DocumentFrame } from './frame-model.ts'
import { showProblems, useProblems } from './problem-store.ts'
import { useSaved } from './use-saved.ts'

type StatusBarProps = { readonly document: DocumentFrame; readonly workspace: Workspace | undefined }

/** The bottom line: saved state and problems at the left; date of view, selection and zoom of the workspace at the right. */
export function StatusBar({ document, workspace }: StatusBarProps) {
  const isLocked = document.readOnly !== null
  const { text, isSaving } = useSaved()
  return (
    <footer className="app-status">
      <StatusItem
        icon={isLocked ? Lock : document.adrift !== null ? TriangleAlert : isSaving ? Hourglass : CheckCheck}
      >
        {text}
      </StatusItem>
      <ProblemCount />
      <div className="app-status-parts">
        <DayStatus isDated={workspace !== undefined && datedWorkspaces.has(workspace.id)} />
        {workspace?.Status !== undefined && (
          <ErrorBoundary scope="part">
            <workspace.Status />
          </ErrorBoundary>
        )}
      </div>
    </footer>
  )
}

function ProblemCount() {
  const number = useProblems((problems) => problems.found.length)
  return (
    number > 0 && (
      <StatusItem icon={TriangleAlert} onPress={() => showProblems(true)}>
        {problemCount(number)}
      </StatusItem>
    )
  )
}
