import { ListOrdered, Plus } from 'lucide-react'
import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { ReorderableList } from '#renderer/ui/ReorderableList.tsx'
import { TypedWithin } from '#renderer/ui/typed.tsx'
import {
  availableTime,
  firstLateRank,
  foreseenEnd,
  nextOrder,
  orderAfter,
  partBegunBy,
  runningTimes,
  totalDuration,
} from '#shared/meetings/agenda.ts'
import type { AgendaItem, AgendaItemId } from '#shared/meetings/agenda-item.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { newAgendaItem } from '#shared/meetings/new-agenda-item.ts'
import { agendaEnd } from '#shared/text/agenda.ts'
import { agendaLength, meetingText as text } from '#shared/text/meetings.ts'
import { AgendaItemEditor } from './AgendaItemEditor.tsx'
import { AgendaLine } from './AgendaLine.tsx'
import { AgendaMenu } from './AgendaMenu.tsx'
import { Backlog } from './Backlog.tsx'
import './Agenda.css'

type AgendaProps = { readonly meeting: Meeting; readonly items: readonly AgendaItem[] }

/** The items in order at the left, with running times; the chosen one beside. */
export function Agenda({ meeting, items }: AgendaProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [added, setAdded] = useState<string | null>(null)
  const selected = items.find((item) => item.id === chosen) ?? items[0]
  const times = runningTimes(meeting.startTime, items)
  const firstLate = firstLateRank(meeting, items)

  async function add() {
    // After the one in view: « Questions diverses » stay at the end.
    const value = newItem(meeting, items, selected)
    if (!(await perform({ type: 'agenda-item.create', value }))) return
    setChosen(value.id)
    setAdded(value.id)
  }
  const addButton = (
    <Button edits size="s" icon={Plus} onPress={add}>
      {text.addItem}
    </Button>
  )
  if (selected === undefined) {
    return (
      <>
        <EmptyState icon={ListOrdered} title={text.noItems} actions={addButton}>
          {text.noItemsHint}
        </EmptyState>
        <Backlog meeting={meeting} />
      </>
    )
  }
  return (
    <div className="agenda">
      <div className="agenda-list">
        <ReorderableList
          label={text.agenda}
          items={items.map((item, index) => ({
            item,
            rank: index + 1,
            time: times[index] ?? null,
            part: partBegunBy(items, index),
            isLate: index >= firstLate,
          }))}
          getId={({ item }) => item.id}
          textOf={({ item }) => item.title}
          selected={selected.id}
          onSelect={setChosen}
          onReorder={(ids) =>
            perform({
              type: 'agenda.reorder',
              meetingId: meeting.id,
              itemIds: ids as readonly AgendaItemId[],
            })
          }
          render={(line) => <AgendaLine {...line} />}
        />
        <div className="agenda-foot">
          {addButton}
          <AgendaMenu meeting={meeting} items={items} />
          <AgendaLength meeting={meeting} items={items} />
        </div>
        <Backlog meeting={meeting} />
      </div>
      <div className="agenda-item ui-quiet">
        <TypedWithin name={selected.id}>
          <AgendaItemEditor
            key={selected.id}
            item={selected}
            meeting={meeting}
            isNew={selected.id === added}
          />
        </TypedWithin>
      </div>
    </div>
  )
}

/** How long it takes, beside the time that there is. */
function AgendaLength({ meeting, items }: AgendaProps) {
  const [minutes, available] = [totalDuration(items), availableTime(meeting)]
  const end = foreseenEnd(meeting.startTime, items)
  return (
    <p className="agenda-length" data-over={available !== null && minutes > available}>
      {[agendaLength(minutes, available), end === null ? '' : agendaEnd(end)]
        .filter((words) => words !== '')
        .join(' · ')}
    </p>
  )
}

/** Of the part of the item that it follows. */
function newItem(meeting: Meeting, items: readonly AgendaItem[], after: AgendaItem | undefined): AgendaItem {
  return newAgendaItem({
    id: newId<AgendaItemId>(),
    meetingId: meeting.id,
    order: after === undefined ? nextOrder(items) : orderAfter(items, after),
    section: after?.section ?? '',
    title: text.newItem,
    duration: 10,
  })
}
