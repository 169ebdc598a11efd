import { newId } from '#renderer/document/hooks.ts'
import type { CommandOf } from '#shared/commands/command.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { AgendaItem, AgendaItemId } from '#shared/meetings/agenda-item.ts'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import type { TemplateItem, TemplateItemId } from '#shared/meetings/template-item.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { standingOfTitle, usualItems } from '#shared/text/meetings.ts'

/** The usual agenda of a body, in order; empty when none was kept. */
export function usualAgendaOf(
  { templateItem }: Pick<DocumentData, 'templateItem'>,
  bodyId: BodyId | null,
): readonly TemplateItem[] {
  return [...templateItem.values()]
    .filter((item) => item.bodyId === bodyId)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** Keeps an agenda as the usual one of its body: what the items are called, not what was written about them. */
export function keepAsUsual(bodyId: BodyId, items: readonly AgendaItem[]): CommandOf<'agenda-template.set'> {
  return {
    type: 'agenda-template.set',
    bodyId,
    items: items.map(({ section, title, nature, standing, duration, rapporteurLabel }, index) => ({
      id: newId<TemplateItemId>(),
      bodyId,
      order: (index + 1) * 10,
      section,
      title,
      nature,
      // An item may have been typed by hand: its title says what it does.
      standing: standing ?? standingOfTitle(title),
      duration,
      rapporteurLabel,
      text: '',
    })),
  }
}

/** The first items of a meeting: those of the usual agenda of its body, or those of nearly every committee. */
export function firstItems(
  data: DocumentData,
  bodyId: BodyId,
  meetingId: MeetingId,
  previousDate: string | null,
): readonly AgendaItem[] {
  const usual = usualItems(previousDate).map((item) => ({ section: '', rapporteurLabel: '', ...item }))
  const kept = usualAgendaOf(data, bodyId)
  const items = kept.length === 0 ? usual : kept.flatMap((item) => dated(item, usual))
  return items.map(({ section, title, nature, standing, duration, rapporteurLabel }, index) => ({
    id: newId<AgendaItemId>(),
    meetingId,
    order: (index + 1) * 10,
    section,
    title,
    nature,
    standing,
    rapporteurPersonId: null,
    rapporteurLabel,
    duration,
    text: '',
    proposal: '',
    minutes: '',
    outcome: null,
    isConfidential: false,
  }))
}

type Usual = Pick<TemplateItem, 'section' | 'title' | 'nature' | 'standing' | 'duration' | 'rapporteurLabel'>

/** The minutes to approve are named by their date; a first meeting has neither them nor anything to follow up. */
function dated(item: TemplateItem, usual: readonly Usual[]): readonly Usual[] {
  if (item.standing !== 'previous-minutes' && item.standing !== 'follow-up') return [item]
  const now = usual.find(({ standing }) => standing === item.standing)
  if (now === undefined) return []
  return [item.standing === 'previous-minutes' ? { ...item, title: now.title } : item]
}
