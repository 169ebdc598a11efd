import { newId } from '#renderer/document/hooks.ts'
import type { CommandOf } from '#shared/commands/command.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { AgendaItem, AgendaItemId } from '#shared/meetings/agenda-item.ts'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import { newAgendaItem } from '#shared/meetings/new-agenda-item.ts'
import type { TemplateItem, TemplateItemId } from '#shared/meetings/template-item.ts'
import { usualAgendaOf } from '#shared/meetings/usual-agenda.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { approvalOf, approvalOfPrevious } from '#shared/text/approval-title.ts'
import { standingOfTitle, usualItems } from '#shared/text/meetings.ts'

/** Keeps an agenda as the usual one of its body: what the items are called, not what was written about them. */
export function keepAsUsual(bodyId: BodyId, items: readonly AgendaItem[]): CommandOf<'agenda-template.set'> {
  return {
    type: 'agenda-template.set',
    bodyId,
    items: items.map((item, index) => {
      // An item may have been typed by hand: its title says what it does.
      const standing = item.standing ?? standingOfTitle(item.title)
      const title = standing === 'previous-minutes' ? approvalOfPrevious(item.title) : item.title
      const id = newId<TemplateItemId>()
      return { ...usualPart(item), id, bodyId, order: (index + 1) * 10, title, standing, text: '' }
    }),
  }
}

/** The first items of a meeting: those of the usual agenda of its body, or those of nearly every committee. */
export function firstItems(
  data: DocumentData,
  bodyId: BodyId,
  meetingId: MeetingId,
  previousDate: string | null,
): readonly AgendaItem[] {
  const kept = usualAgendaOf(data, bodyId)
  const items =
    kept.length === 0 ? usualItems(previousDate) : kept.flatMap((item) => dated(item, previousDate))
  return items.map((item, index) =>
    newAgendaItem({ ...item, id: newId<AgendaItemId>(), meetingId, order: (index + 1) * 10 }),
  )
}

type UsualPart = Pick<
  TemplateItem,
  'section' | 'title' | 'nature' | 'standing' | 'duration' | 'rapporteurLabel'
>

function usualPart({ section, title, nature, standing, duration, rapporteurLabel }: UsualPart): UsualPart {
  return { section, title, nature, standing, duration, rapporteurLabel }
}

/** The minutes to approve are named by their date; a first meeting has neither them nor anything to follow up. */
function dated(item: TemplateItem, previousDate: string | null): readonly UsualPart[] {
  const isOfPrevious = item.standing === 'previous-minutes' || item.standing === 'follow-up'
  if (previousDate === null) return isOfPrevious ? [] : [usualPart(item)]
  if (item.standing !== 'previous-minutes') return [usualPart(item)]
  return [{ ...usualPart(item), title: approvalOf(item.title, previousDate) }]
}
