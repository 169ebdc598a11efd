import { newId } from '#renderer/document/hooks.ts'
import type { CommandOf } from '#shared/commands/command.ts'
import type { TemplateItem, TemplateItemId } from '#shared/meetings/template-item.ts'
import { usualAgendaOf } from '#shared/meetings/usual-agenda.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { approvalOfPrevious } from '#shared/text/approval-title.ts'
import { standingOfTitle } from '#shared/text/meetings.ts'
import { usualAgendaText as text, usualStart } from '#shared/text/usual-agenda.ts'

/** The items of a usual agenda while they are edited, in order. */
export type UsualDraft = readonly TemplateItem[]

/** What was kept for a body, without the day of any meeting; else what nearly every committee has. */
export function draftOf(data: Parameters<typeof usualAgendaOf>[0], bodyId: BodyId): UsualDraft {
  const kept = usualAgendaOf(data, bodyId)
  const named = kept.map((item) =>
    item.standing === 'previous-minutes' ? { ...item, title: approvalOfPrevious(item.title) } : item,
  )
  return named.length > 0 ? named : usualStart().map((item) => ({ ...newItem(bodyId), ...item }))
}

/** An item to be named. */
export function newItem(bodyId: BodyId): TemplateItem {
  return {
    id: newId<TemplateItemId>(),
    bodyId,
    order: 0,
    section: '',
    title: text.newTitle,
    nature: 'information',
    standing: null,
    duration: 10,
    rapporteurLabel: '',
    text: '',
  }
}

/** The items with one moved by a place; the same ones at the ends. */
export function moved(items: UsualDraft, from: number, by: 1 | -1): UsualDraft {
  const [item, other] = [items[from], items[from + by]]
  if (item === undefined || other === undefined) return items
  return items.map((one) => (one === item ? other : one === other ? item : one))
}

/** Keeps them as the usual agenda, in one step. An item renamed as a usual one does what that one does. */
export function keeping(bodyId: BodyId, items: UsualDraft): CommandOf<'agenda-template.set'> {
  return {
    type: 'agenda-template.set',
    bodyId,
    items: items.map((item, index) => ({
      ...item,
      order: (index + 1) * 10,
      title: item.title.trim(),
      standing: item.standing ?? standingOfTitle(item.title),
    })),
  }
}
