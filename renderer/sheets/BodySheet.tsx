import { Network } from 'lucide-react'
import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useRecord } from '#renderer/document/hooks.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import type { Body } from '#shared/organisation/body.ts'
import type { SeatId } from '#shared/organisation/seat.ts'
import { absenceText, bodyText as text } from '#shared/text/bodies.ts'
import { bodyKindLabels, levelLabels } from '#shared/text/vocabulary.ts'
import { BodyIdentity, BodyWorking } from './BodyFields.tsx'
import { DeleteNodes } from './DeleteNodes.tsx'
import type { EditRecord } from './edit-record.ts'
import { LinkList } from './LinkList.tsx'
import { levelHue } from './level-hue.ts'
import { MemberList } from './MemberList.tsx'
import { SeatSheet } from './SeatSheet.tsx'
import { useShownDate } from './today.ts'

/** Everything about a body: what it is, who sits in it on the shown day, what it is linked to, how it works. */
export function BodySheet({ id }: { readonly id: string }) {
  const body = useRecord('body', id)
  const [seatId, setSeatId] = useState<SeatId | null>(null)
  const [cameFrom, setCameFrom] = useState<SeatId | null>(null)
  const seat = useRecord('seat', seatId)
  if (body === undefined) return null
  if (seat !== undefined && seat.bodyId === body.id) {
    return <SeatSheet key={seat.id} seat={seat} onBack={() => setSeatId(null)} />
  }
  const open = (opened: SeatId) => {
    setSeatId(opened)
    setCameFrom(opened)
  }
  const edit: EditRecord<'body'> = (patch) => perform({ type: 'body.edit', id: body.id, patch })
  return (
    <>
      <BodyHeader body={body} />
      <BodyIdentity body={body} edit={edit} />
      <MemberList body={body} cameFrom={cameFrom} onOpen={open} />
      <LinkList node={{ type: 'body', id: body.id }} />
      <BodyWorking body={body} edit={edit} />
    </>
  )
}

function BodyHeader({ body }: { readonly body: Body }) {
  const absence = absenceText(body, useShownDate())
  return (
    <>
      <PanelHeader
        icon={Network}
        title={
          <InlineEdit
            label={text.name}
            value={body.name}
            validate={(name) => (name.trim() === '' ? text.nameFault : undefined)}
            onCommit={(name) => perform({ type: 'node.rename', node: { type: 'body', id: body.id }, name })}
          />
        }
        note={
          <>
            <Tag hue={levelHue[body.level]}>{levelLabels[body.level]}</Tag>
            {body.kinds.map((kind) => (
              <Tag key={kind}>{bodyKindLabels[kind].short}</Tag>
            ))}
          </>
        }
        actions={<DeleteNodes label={text.deleteBody} name={body.name} target={{ bodyIds: [body.id] }} />}
      />
      {absence !== null && (
        <div>
          <Callout tone="attention">{absence}</Callout>
        </div>
      )}
    </>
  )
}
