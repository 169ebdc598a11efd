import { openDialog } from '#renderer/actions/open-dialog.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { Body } from '#shared/organisation/body.ts'
import { registerHeldBy, copyText as text } from '#shared/text/copies.ts'
import { useHolderElsewhere } from './own-copy.ts'
import { TakeRegister } from './TakeRegister.tsx'
import './register.css'

/** Says that the official acts of a body are numbered elsewhere, with the way back; nothing when they are not. */
export function RegisterLine({ body }: { readonly body: Body }) {
  const holder = useHolderElsewhere(body.id)
  if (holder === null) return null
  return (
    <div className="register-line">
      <span>{registerHeldBy(holder)}</span>
      <Button
        edits
        size="s"
        onPress={() => openDialog((onClose) => <TakeRegister bodies={[body]} onClose={onClose} />)}
      >
        {text.take}
      </Button>
    </div>
  )
}
