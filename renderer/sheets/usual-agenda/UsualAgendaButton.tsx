import { ListOrdered } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import type { BodyId } from '#shared/organisation/body.ts'
import { usualAgendaText as text } from '#shared/text/usual-agenda.ts'
import { UsualAgendaDialog } from './UsualAgendaDialog.tsx'

/** Opens the usual agenda of a body from its sheet. */
export function UsualAgendaButton({ bodyId }: { readonly bodyId: BodyId }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div>
      <Button size="s" icon={ListOrdered} onPress={() => setOpen(true)}>
        {text.edit}
      </Button>
      {isOpen && <UsualAgendaDialog bodyId={bodyId} onClose={() => setOpen(false)} />}
    </div>
  )
}
