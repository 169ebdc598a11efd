import { type ReactNode, useContext, useEffect } from 'react'
import { Modal, ModalOverlay } from 'react-aria-components'
import { LockContext } from './lock.ts'
import { ToastsContext } from './toasts.ts'
import './ModalSurface.css'

type ModalSurfaceProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** s 400 px, m 560 px, l 800 px; xl 1,120 px and all the height, for work that takes a while; full nearly the window. */
  readonly size: 's' | 'm' | 'l' | 'xl' | 'full'
  /** A press outside closes it: only where nothing can be lost. */
  readonly closesOutside?: boolean
  readonly children: ReactNode
}

/** The raised sheet on a veiled window, under dialogs and the palette. Escape closes it. */
export function ModalSurface({ isOpen, onClose, size, closesOutside = false, children }: ModalSurfaceProps) {
  useClearCorner(isOpen && size === 'xl')
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable={closesOutside}
      onOpenChange={(open) => !open && onClose()}
      className="ui-scrim"
    >
      <Modal className={`ui-modal ui-modal-${size}`}>
        {/* What is asked here is about to be done, or about something else. */}
        <LockContext value={false}>{children}</LockContext>
      </Modal>
    </ModalOverlay>
  )
}

/** The largest sheet has its buttons where messages stand: those of before it are gone when it opens. */
function useClearCorner(isLarge: boolean): void {
  const toasts = useContext(ToastsContext)
  useEffect(() => {
    if (isLarge) toasts?.clear()
  }, [isLarge, toasts])
}
