import { plainProse } from '../../prose/plain-prose.ts'
import { meetingModalityLabels } from '../../text/meeting-vocabulary.ts'
import { meetingTitle } from '../../text/meetings.ts'
import { firstAndLastName } from '../../text/names.ts'
import { letterWords } from '../../text/reports/letters.ts'
import { agendaLine, eventSummary, mailSubject, mailWords } from '../../text/reports/mails.ts'
import { capitalise } from '../../text/terms.ts'
import type { CalendarEvent } from '../calendar-event.ts'
import { meetingSecretary } from '../pack/officers.ts'
import type { PackContext } from '../pack/pack-context.ts'
import { set } from '../parts/lines.ts'
import type { ReportMoment } from '../parts/meta.ts'
import { signatories } from './sender.ts'
import type { Sending } from './sending.ts'

/** The meeting as one sending announces it, or calls it off, for the calendars of its members. */
export function calendarEvent(
  context: PackContext,
  { kind, announced, sequence }: Sending,
  { exportedAt }: ReportMoment,
): CalendarEvent {
  const { body, meeting } = context
  const { date, startTime, endTime, place, modality } = announced
  const how = modality === 'in-person' ? '' : capitalise(meetingModalityLabels[modality])
  return {
    uid: `${meeting.id}@gouvernail`,
    sequence,
    isCancelled: kind === 'cancellation',
    stamp: exportedAt,
    start: instant(date, startTime),
    end: endTime === null ? null : instant(date, endTime),
    summary: plain(eventSummary(body.sigle || body.name, meetingTitle(meeting))),
    location: plain(place === '' ? how : place),
    description: [plain(body.name), plain(how), accessText(context, kind), agendaText(context)]
      .filter((part) => part !== '')
      .join('\n\n'),
    organizer: organizerOf(context),
  }
}

/** How to get there or to connect, in plain text; empty when nothing was noted, or the meeting is called off. */
export function accessText({ meeting }: PackContext, kind: Sending['kind']): string {
  const notes = kind === 'cancellation' ? '' : meeting.accessNotes.trim()
  if (notes === '') return ''
  return `${letterWords.access} ${plainProse(notes)}`.split('\n').map(plain).join('\n')
}

/** The agenda in plain text; empty when there is none. */
export function agendaText({ items }: PackContext): string {
  if (items.length === 0) return ''
  const lines = items.map(({ number, item }) => plain(agendaLine(number, item.title)))
  return [plain(mailWords.agenda), ...lines].join('\n')
}

function organizerOf(context: PackContext): CalendarEvent['organizer'] {
  const secretary = meetingSecretary(context)
  const officers = [
    ...(secretary === null ? [] : [secretary]),
    ...signatories(context).map(({ person }) => person),
  ]
  const reachable = officers.find(({ email }) => email.includes('@'))
  return reachable === undefined ? null : { name: firstAndLastName(reachable), email: reachable.email }
}

function instant(date: string, time: string): string {
  return `${date}T${time}:00`
}

function plain(words: string): string {
  return mailSubject(set(words))
}
