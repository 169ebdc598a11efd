import { ExternalLink, Lock, LockOpen, Paperclip } from 'lucide-react'
import { ask, perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { ToggleButton } from '#renderer/ui/ToggleButton.tsx'
import type { MethodInput } from '#shared/api/contract.ts'
import { filesUnder } from '#shared/meetings/agenda.ts'
import type { Attachment, AttachmentOwner } from '#shared/meetings/attachment.ts'
import { agendaText } from '#shared/text/agenda.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { meetingText as text } from '#shared/text/meetings.ts'
import { bytesText, count } from '#shared/text/plurals.ts'
import { DeleteButton } from './DeleteButton.tsx'
import './AttachmentList.css'

type Owner = Exclude<MethodInput<'attachment.add'>, { readonly minutesId: unknown }>

/** The files annexed to something, in order: that in which the dossier prints those of an agenda item. */
export function AttachmentList({ owner }: { readonly owner: Owner }) {
  const data = useData()
  const [[field, id] = []] = Object.entries(owner) as [AttachmentOwner, string][] // one of them, by its type
  const attachments = field === undefined || id === undefined ? [] : filesUnder(data, field, id)
  return (
    <>
      {attachments.length > 0 && (
        <ul className="attachments">
          {attachments.map((attachment) => (
            <AttachmentLine key={attachment.id} attachment={attachment} />
          ))}
        </ul>
      )}
      <Button edits size="s" icon={Paperclip} onPress={() => ask('attachment.add', owner)}>
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
      <span>{attachment.isConfidential && <Tag hue="ochre">{agendaText.membersOnly}</Tag>}</span>
      <span className="attachment-note">
        {count(attachment.pageCount, 'page')}, {bytesText(attachment.byteSize)}
      </span>
      {/* A convention is nobody's agenda: there is no edition from which it would be kept. */}
      {attachment.agendaItemId !== null && (
        <ToggleButton
          icon={attachment.isConfidential ? Lock : LockOpen}
          label={agendaText.membersOnly}
          size="s"
          isSelected={attachment.isConfidential}
          onChange={(isConfidential) =>
            perform({ type: 'attachment.edit', id: attachment.id, patch: { isConfidential } })
          }
        />
      )}
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
