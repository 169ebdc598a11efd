import { ArrowLeft } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { TypedWithin } from '#renderer/ui/typed.tsx'
import './members.css'

type SubSheetProps = {
  /** The id of what it shows: its fields are not those of another one. */
  readonly about: string
  /** Where the arrow leads: « Membres : CPS ». */
  readonly backTo: string
  readonly onBack: () => void
  readonly children: ReactNode
}

/** A sheet in the place of the one that it is a part of: the arrow or Escape comes back. */
export function SubSheet({ about, backTo, onBack, children }: SubSheetProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isForField(event)) return
    event.stopPropagation()
    onBack()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to Escape from what is inside.
    <div className="sub-sheet" onKeyDown={onKeyDown}>
      <div className="members-back">
        <Button size="s" variant="quiet" icon={ArrowLeft} autoFocus onPress={onBack}>
          {backTo}
        </Button>
      </div>
      <TypedWithin name={about}>{children}</TypedWithin>
    </div>
  )
}

/** In a field, Escape gives back what was typed or closes a list; in a dialog of this sheet, it closes the dialog. */
function isForField({ target, currentTarget, defaultPrevented }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || !currentTarget.contains(target) || defaultPrevented) return true
  return target.closest('input, textarea, [role=spinbutton], [aria-expanded=true]') !== null
}
