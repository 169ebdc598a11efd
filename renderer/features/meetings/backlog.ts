import { newId } from '#renderer/document/hooks.ts'
import type { CommandOf } from '#shared/commands/command.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { agendaOf, attachmentsOf, nextOrder } from '#shared/meetings/agenda.ts'
import type { AgendaItem, AgendaItemId } from '#shared/meetings/agenda-item.ts'
import type { AttachmentId } from '#shared/meetings/attachment.ts'
import {
  carryOverTo,
  itemsLeft,
  pendingOf,
  type Topic,
  topicOf,
  withItems,
} from '#shared/meetings/carry-over.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { newAgendaItem } from '#shared/meetings/new-agenda-item.ts'
import type { PendingItem, PendingItemId } from '#shared/meetings/pending-item.ts'
import { itemsText } from '#shared/text/agenda.ts'

type Steps = CommandOf<'steps'>

/** Puts an item that waits on an agenda, with the files of the item from which it comes; it waits no more. */
export function inscribe(data: DocumentData, pending: PendingItem, meeting: Meeting): Steps {
  const origin = pending.originItemId === null ? undefined : data.agendaItem.get(pending.originItemId)
  return {
    type: 'steps',
    purpose: null,
    steps: [
      ...addedTo(data, meeting, [{ topic: pending, origin }]),
      { type: 'pending-item.delete', id: pending.id },
    ],
  }
}

/** Puts on an agenda all that the meeting before it left, with its files; null when it left nothing. */
export function carryOver(data: DocumentData, meeting: Meeting): Steps | null {
  const left = carryOverTo(data, meeting)
  if (left === null) return null
  const added = left.items.map((item) => ({ topic: item, origin: item }))
  const about = itemsText(added.length)
  return { type: 'steps', purpose: 'carry-over', about, steps: addedTo(data, meeting, added) }
}

/** Takes an item off its agenda: it waits for another meeting of the body. */
export function makeWait(data: DocumentData, item: AgendaItem, meeting: Meeting, recordedOn: string): Steps {
  const value = pendingItem(item, meeting, nextOrder(pendingOf(data, meeting.bodyId)), recordedOn)
  return {
    type: 'steps',
    purpose: null,
    steps: [
      { type: 'pending-item.create', value },
      { type: 'agenda-item.delete', id: item.id },
    ],
  }
}

/** Makes all that a meeting left wait for another one; its own agenda keeps it. Null when it left nothing. */
export function makeLeftWait(data: DocumentData, meeting: Meeting, recordedOn: string): Steps | null {
  const items = itemsLeft(data, meeting)
  if (items.length === 0) return null
  const first = nextOrder(pendingOf(data, meeting.bodyId))
  const steps = items.map((item, index) => {
    const value = { ...pendingItem(item, meeting, first + index * 10, recordedOn), originItemId: item.id }
    return { type: 'pending-item.create' as const, value }
  })
  return { type: 'steps', purpose: 'carry-over', about: itemsText(items.length), steps }
}

/** An item that waits, of a body. */
export function pendingItem(
  topic: Topic,
  { bodyId }: Pick<Meeting, 'bodyId'>,
  order: number,
  recordedOn: string,
): PendingItem {
  return { id: newId<PendingItemId>(), bodyId, order, ...topicOf(topic), recordedOn, originItemId: null }
}

type Added = { readonly topic: Topic; readonly origin: AgendaItem | undefined }

function addedTo(data: DocumentData, meeting: Meeting, added: readonly Added[]): Steps['steps'] {
  const items = agendaOf(data, meeting.id)
  const copies = added.map(({ topic, origin }, index) => ({
    item: agendaItem(topic, origin, meeting, nextOrder(items) + index * 10),
    origin,
  }))
  const ordered = withItems(
    items,
    copies.map(({ item }) => item),
  )
  return [
    ...copies.map(({ item }) => ({ type: 'agenda-item.create' as const, value: item })),
    ...copies.flatMap(({ item, origin }) => filesOf(data, origin, item.id)),
    { type: 'agenda.reorder', meetingId: meeting.id, itemIds: ordered.map(({ id }) => id) },
  ]
}

/** The bytes are kept once: only what is said of them is copied. */
export function filesOf(data: DocumentData, origin: AgendaItem | undefined, agendaItemId: AgendaItemId) {
  return (origin === undefined ? [] : attachmentsOf(data, origin.id)).map((attachment) => ({
    type: 'attachment.create' as const,
    value: { ...attachment, id: newId<AttachmentId>(), agendaItemId },
  }))
}

function agendaItem(
  topic: Topic,
  origin: AgendaItem | undefined,
  meeting: Meeting,
  order: number,
): AgendaItem {
  return newAgendaItem({
    ...topicOf(topic),
    id: newId<AgendaItemId>(),
    meetingId: meeting.id,
    order,
    isConfidential: origin?.isConfidential ?? false,
  })
}
