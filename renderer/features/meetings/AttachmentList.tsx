import { ExternalLink, Paperclip } from 'lucide-react'
import { useMemo } from 'react'
import { ask, perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { attachmentsOf } from '#shared/meetings/agenda.ts'
import type { AgendaItem } from '#shared/meetings/agenda-item.ts'
import type { Attachment } from '#shared/meetings/attachment.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { meetingText as text } from '#shared/text/meetings.ts'
import { bytesText, count } from '#shared/text/plurals.ts'

/** The annexes of an item, in the order in which the dossier prints them. */
export function AttachmentList({ item }: { readonly item: AgendaItem }) {
  const data = useData()
  const attachments = useMemo(() => attachmentsOf(data, item.id), [data, item.id])
  return (
    <>
      {attachments.length > 0 && (
        <ul className="agenda-files">
          {attachments.map((attachment) => (
            <AttachmentLine key={attachment.id} attachment={attachment} />
          ))}
        </ul>
      )}
      <Button size="s" icon={Paperclip} onPress={() => ask('attachment.add', { agendaItemId: item.id })}>
        {text.addAttachment}
      </Button>
    </>
  )
}

function AttachmentLine({ attachment }: { readonly attachment: Attachment }) {
  return (
    <li>
      <InlineEdit
        label={text.attachmentTitle}
        value={attachment.title}
        validate={(title) => (title.trim() === '' ? text.nameFault : undefined)}
        onCommit={(title) => perform({ type: 'attachment.edit', id: attachment.id, patch: { title } })}
      />
      <span className="agenda-file-note">
        {count(attachment.pageCount, 'page')}, {bytesText(attachment.byteSize)}
      </span>
      <IconButton
        icon={ExternalLink}
        label={text.openAttachment}
        variant="quiet"
        size="s"
        onPress={() => ask('attachment.open', { id: attachment.id })}
      />
      <DeleteButton
        label={text.removeAttachment}
        name={deletedThing.attachment(attachment.title)}
        onDelete={() => perform({ type: 'attachment.delete', id: attachment.id })}
      />
    </li>
  )
}
