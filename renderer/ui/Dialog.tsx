import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Heading, Dialog as RacDialog } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import { ModalSurface } from './ModalSurface.tsx'
import { TypedForm, TypedSheet } from './typed.tsx'
import './Button.css'
import './Dialog.css'

type DialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Name of the closing cross, read aloud. */
  readonly closeLabel: string
  /** Buttons at the bottom right, the primary one last. */
  readonly footer?: ReactNode
  /**
   * s 400 px, m 560 px, l 800 px; xl 1,120 px and all the height, for work that takes a while; full nearly the whole
   * window, its body not padded, for assistants with a picture.
   */
  readonly size?: 's' | 'm' | 'l' | 'xl' | 'full'
  /** Its fields keep what is typed in the document at once, without a button. */
  readonly keeps?: boolean
  readonly children: ReactNode
}

/** A question on top of everything. Escape and the cross close it; a click outside does not. */
export function Dialog({
  title,
  isOpen,
  onClose,
  closeLabel,
  footer,
  size = 'm',
  keeps = false,
  children,
}: DialogProps) {
  const Typed = keeps ? TypedSheet : TypedForm
  return (
    <ModalSurface isOpen={isOpen} onClose={onClose} size={size} keeps={keeps}>
      <RacDialog className={`ui-dialog ui-dialog-${size}`}>
        <header className="ui-dialog-head">
          <Heading slot="title" className="ui-dialog-title">
            {title}
          </Heading>
          <Button
            slot="close"
            aria-label={closeLabel}
            className="ui-button ui-button-icon ui-button-quiet ui-button-m"
          >
            <Icon icon={X} size="var(--icon)" />
          </Button>
        </header>
        <div className="ui-dialog-body">
          <Typed title={title}>{children}</Typed>
        </div>
        {footer !== undefined && <footer className="ui-dialog-foot">{footer}</footer>}
      </RacDialog>
    </ModalSurface>
  )
}
