import { createRoot } from 'react-dom/client'
import { followDocument, useDocumentStore } from '#renderer/document/document-store.ts'
import { Projection } from '#renderer/features/meetings/session/Projection.tsx'
import { idPattern } from '#shared/kit/fields.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { useTheme } from './use-theme.ts'

/** The meeting that this window shows to the room; null in every other window. */
export function projectedMeeting(hash: string): string | null {
  const [, id = ''] = /^#projection=(.+)$/.exec(hash) ?? []
  return idPattern.test(id) ? id : null
}

/** The window of the room: a replica of the document, and nothing that could change it. */
export function startProjection(root: HTMLElement, meetingId: string): void {
  followDocument()
  createRoot(root).render(<Room meetingId={meetingId} />)
}

function Room({ meetingId }: { readonly meetingId: string }) {
  useTheme()
  const isOpen = useDocumentStore(({ state }) => state.phase === 'open')
  return <ErrorBoundary scope="window">{isOpen && <Projection meetingId={meetingId} />}</ErrorBoundary>
}
