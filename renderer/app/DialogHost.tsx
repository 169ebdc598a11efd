import { closeDialog, useOpenDialog } from '#renderer/actions/open-dialog.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'

/** The dialog that an action opened over the window. */
export function DialogHost() {
  const render = useOpenDialog((open) => open.render)
  return render === null ? null : <ErrorBoundary scope="part">{render(closeDialog)}</ErrorBoundary>
}
