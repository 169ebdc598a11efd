import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, useRecord } from '#renderer/document/hooks.ts'
import { UsualAgendaDialog } from '#renderer/sheets/usual-agenda/UsualAgendaDialog.tsx'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { AgendaItem } from '#shared/meetings/agenda-item.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { usualAgendaOf } from '#shared/meetings/usual-agenda.ts'
import { replaceUsual, agendaText as text } from '#shared/text/agenda.ts'
import { commonText } from '#shared/text/ui.ts'
import { usualAgendaText } from '#shared/text/usual-agenda.ts'
import { keepAsUsual } from './usual-agenda.ts'

type AgendaMenuProps = { readonly meeting: Meeting; readonly items: readonly AgendaItem[] }

/** What may be made of a whole agenda: the usual one of its body. */
export function AgendaMenu({ meeting, items }: AgendaMenuProps) {
  const [isAsking, setAsking] = useState(false)
  const [isEditing, setEditing] = useState(false)
  const body = useRecord('body', meeting.bodyId)
  const keep = () => perform(keepAsUsual(meeting.bodyId, items))
  return (
    <>
      <MenuButton
        label={text.more}
        icon={Ellipsis}
        isIconOnly
        variant="quiet"
        size="s"
        entries={[
          { id: 'edit', label: usualAgendaText.edit, onAction: () => setEditing(true) },
          {
            id: 'keep',
            edits: true,
            label: text.keepAsUsual,
            onAction: () =>
              usualAgendaOf(currentData(), meeting.bodyId).length > 0 ? setAsking(true) : void keep(),
          },
        ]}
      />
      {isEditing && <UsualAgendaDialog bodyId={meeting.bodyId} onClose={() => setEditing(false)} />}
      <ConfirmDialog
        title={text.replaceUsual}
        isOpen={isAsking}
        confirmLabel={text.replace}
        cancelLabel={commonText.cancel}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          void keep()
        }}
      >
        {replaceUsual(body?.name ?? '')}
      </ConfirmDialog>
    </>
  )
}
