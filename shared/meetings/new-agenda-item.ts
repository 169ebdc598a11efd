import type { AgendaItem } from './agenda-item.ts'

type Given = Pick<AgendaItem, 'id' | 'meetingId' | 'order' | 'title'> & Partial<AgendaItem>

/** An item as it is put on an agenda: what is not given is left to be said. */
export function newAgendaItem(given: Given): AgendaItem {
  return {
    section: '',
    nature: 'information',
    standing: null,
    rapporteurPersonId: null,
    rapporteurLabel: '',
    duration: null,
    text: '',
    proposal: '',
    minutes: '',
    outcome: null,
    isConfidential: false,
    ...given,
  }
}
