import type { ReactNode } from 'react'
import { Heading, Dialog as RacDialog } from 'react-aria-components'
import { Button } from './Button.tsx'
import { ModalSurface } from './ModalSurface.tsx'
import './Dialog.css'

type ConfirmDialogProps = {
  /** The question: « Supprimer l'instance CPS ? ». */
  readonly title: string
  /** What will happen, and what will not. */
  readonly children: ReactNode
  /** The verb: « Supprimer ». */
  readonly confirmLabel: string
  readonly cancelLabel: string
  readonly isDanger?: boolean
  readonly isOpen: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks before what cannot be taken back, or has consequences elsewhere. The focus starts on the safe answer. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, confirmLabel, cancelLabel, isDanger = false, isOpen, onConfirm, onCancel } = props
  return (
    <ModalSurface isOpen={isOpen} onClose={onCancel} size="s">
      <RacDialog role="alertdialog" className="ui-dialog">
        <div className="ui-dialog-head">
          <Heading slot="title" className="ui-dialog-title">
            {title}
          </Heading>
        </div>
        <div className="ui-dialog-body">{children}</div>
        <footer className="ui-dialog-foot">
          <Button autoFocus={isDanger} onPress={onCancel}>
            {cancelLabel}
          </Button>
          <Button variant={isDanger ? 'danger' : 'primary'} autoFocus={!isDanger} onPress={onConfirm}>
            {confirmLabel}
          </Button>
        </footer>
      </RacDialog>
    </ModalSurface>
  )
}
