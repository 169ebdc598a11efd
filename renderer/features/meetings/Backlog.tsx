import { ListPlus, Plus } from 'lucide-react'
import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, useData } from '#renderer/document/hooks.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import { today } from '#renderer/sheets/today.ts'
import { CountBadge } from '#renderer/ui/Badge.tsx'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { Disclosure } from '#renderer/ui/Disclosure.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { nextOrder } from '#shared/meetings/agenda.ts'
import { carryOverTo, itemsLeft, pendingOf } from '#shared/meetings/carry-over.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import type { PendingItem } from '#shared/meetings/pending-item.ts'
import { carryOverFrom, agendaText as text, waitingSince, waitLeft } from '#shared/text/agenda.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { meetingText } from '#shared/text/meetings.ts'
import { carryOver, inscribe, makeLeftWait, pendingItem } from './backlog.ts'
import './Backlog.css'

/** What waits for a meeting of the body, and what the last one left. */
export function Backlog({ meeting }: { readonly meeting: Meeting }) {
  const data = useData()
  const [added, setAdded] = useState<string | null>(null)
  const pending = pendingOf(data, meeting.bodyId)

  async function add() {
    const topic = {
      title: meetingText.newItem,
      nature: 'information',
      rapporteurPersonId: null,
      rapporteurLabel: '',
      duration: 10,
      text: '',
      proposal: '',
    } as const
    const value = pendingItem(topic, meeting, nextOrder(pending), today())
    // Before it is shown: it is named first.
    setAdded(value.id)
    await perform({ type: 'pending-item.create', value })
  }
  return (
    <section className="backlog">
      <LeftItems meeting={meeting} />
      <Disclosure
        title={text.backlog}
        isOpenAtFirst={pending.length > 0}
        end={pending.length > 0 && <CountBadge count={pending.length} label={text.waiting} />}
      >
        {pending.length > 0 && (
          <ul className="backlog-items" aria-label={text.backlog}>
            {pending.map((item) => (
              <PendingLine key={item.id} item={item} meeting={meeting} isNew={item.id === added} />
            ))}
          </ul>
        )}
        <Button edits size="s" icon={Plus} onPress={add}>
          {text.addPending}
        </Button>
      </Disclosure>
    </section>
  )
}

/** What the meeting before left joins this agenda; what this one left may wait. */
function LeftItems({ meeting }: { readonly meeting: Meeting }) {
  const data = useData()
  if (meeting.status === 'cancelled') return null
  if (meeting.status === 'held') {
    const left = itemsLeft(data, meeting)
    if (left.length === 0) return null
    return (
      <Button
        edits
        size="s"
        icon={ListPlus}
        onPress={() => run(makeLeftWait(currentData(), meeting, today()))}
      >
        {waitLeft(left.length)}
      </Button>
    )
  }
  const left = carryOverTo(data, meeting)
  if (left === null) return null
  return (
    <Button edits size="s" icon={ListPlus} onPress={() => run(carryOver(currentData(), meeting))}>
      {carryOverFrom(left.from.date, left.items.length)}
    </Button>
  )
}

type LineProps = { readonly item: PendingItem; readonly meeting: Meeting; readonly isNew: boolean }

function PendingLine({ item, meeting, isNew }: LineProps) {
  const isAhead = meeting.status === 'planned' || meeting.status === 'convened'
  return (
    <li>
      <div>
        <InlineEdit
          label={text.pendingTitle}
          value={item.title}
          isEditingAtFirst={isNew}
          validate={(title) => (title.trim() === '' ? meetingText.nameFault : undefined)}
          onCommit={(title) => perform({ type: 'pending-item.edit', id: item.id, patch: { title } })}
        />
        <span className="backlog-note">{waitingSince(item.recordedOn)}</span>
      </div>
      {isAhead && (
        <IconButton
          edits
          icon={ListPlus}
          label={text.inscribe}
          size="s"
          onPress={() => perform(inscribe(currentData(), item, meeting))}
        />
      )}
      <DeleteButton
        label={text.deletePending}
        name={deletedThing.agendaItem(item.title)}
        size="s"
        onDelete={() => perform({ type: 'pending-item.delete', id: item.id })}
      />
    </li>
  )
}

function run(steps: ReturnType<typeof carryOver>): void {
  if (steps !== null) void perform(steps)
}
