import { CheckCheck, Lock } from 'lucide-react'
import type { ComponentType } from 'react'
import { StatusItem } from '#renderer/ui/StatusItem.tsx'
import { frameText } from '#shared/text/ui.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import type { DocumentFrame } from './frame-model.ts'

type StatusBarProps = { readonly document: DocumentFrame; readonly Status: ComponentType | undefined }

/** The bottom line: saved state at the left; date of view, selection and zoom of the workspace at the right. */
export function StatusBar({ document, Status }: StatusBarProps) {
  const isLocked = document.readOnly !== null
  return (
    <footer className="app-status">
      <StatusItem icon={isLocked ? Lock : CheckCheck}>
        {isLocked ? frameText.readOnly : document.saved}
      </StatusItem>
      <div className="app-status-parts">
        {Status !== undefined && (
          <ErrorBoundary scope="part">
            <Status />
          </ErrorBoundary>
        )}
      </div>
    </footer>
  )
}
