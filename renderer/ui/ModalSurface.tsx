import { type ReactNode, useContext } from 'react'
import { Modal, ModalOverlay } from 'react-aria-components'
import { LockContext, ReadOnlyContext } from './lock.ts'
import './ModalSurface.css'

type ModalSurfaceProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** s 400 px, m 560 px, l 800 px; xl 1,120 px and all the height, for work that takes a while; full nearly the window. */
  readonly size: 's' | 'm' | 'l' | 'xl' | 'full'
  /** A press outside closes it: only where nothing can be lost. */
  readonly closesOutside?: boolean
  /** Its fields keep what is typed in the document at once: they are locked with it. */
  readonly keeps?: boolean
  readonly children: ReactNode
}

/** The raised sheet on a veiled window, under dialogs and the palette. Escape closes it. */
export function ModalSurface({
  isOpen,
  onClose,
  size,
  closesOutside = false,
  keeps = false,
  children,
}: ModalSurfaceProps) {
  const isReadOnly = useContext(ReadOnlyContext) !== null
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable={closesOutside}
      onOpenChange={(open) => !open && onClose()}
      className="ui-scrim"
    >
      <Modal className={`ui-modal ui-modal-${size}`}>
        {/* Elsewhere, what is asked here is about to be done, or about something else. */}
        <LockContext value={keeps && isReadOnly}>{children}</LockContext>
      </Modal>
    </ModalOverlay>
  )
}
