import { type Decision, type DecisionId, decisionShape } from '../decisions/decision.ts'
import { draftDecision, draftFollowUp } from '../decisions/drafts.ts'
import { type FollowUpId, followUpShape } from '../decisions/follow-up.ts'
import { canAdopt } from '../decisions/status-rules.ts'
import { isIsoDate } from '../kit/calendar.ts'
import { nextOrder } from '../meetings/agenda.ts'
import { type AgendaItem, agendaItemShape } from '../meetings/agenda-item.ts'
import type { PersonId } from '../organisation/person.ts'
import { type EntryContext, idFor } from './context.ts'
import { cleanText, type Entry, entering, faulty, oneLine } from './entry.ts'
import { decisionsUnder, draftUnder } from './sitting.ts'

/** Adds a paragraph to the notes of the item; to the general remarks of the meeting between two items. */
export function writeNote(context: EntryContext, line: string): Entry {
  const { meeting, current } = context.sitting
  const text = cleanText(line)
  if (text === '') return { kind: 'nothing' }
  const minutes = withParagraph((current ?? meeting).minutes, text)
  if (!agendaItemShape.minutes.safeParse(minutes).success) return faulty({ code: 'too-long' })
  return current === null
    ? entering('note', '', [{ type: 'meeting.edit', id: meeting.id, patch: { minutes } }])
    : entering('note', current.title, [{ type: 'agenda-item.edit', id: current.id, patch: { minutes } }])
}

/** Paragraphs stand apart; the entries of a list stand together. */
function withParagraph(before: string, text: string): string {
  const written = before.trimEnd()
  if (written === '') return text
  const lastLine = written.slice(written.lastIndexOf('\n') + 1)
  const isList = /^- /.test(lastLine) && /^- /.test(text)
  return `${written}${isList ? '\n' : '\n\n'}${text}`
}

/** Writes the decision of the item: the text typed; without a text, the proposal, or the draft to be changed. */
export function writeDecision(context: EntryContext, typed: string, isAnother: boolean): Entry {
  const { data, current } = context.sitting
  if (current === null) return faulty({ code: 'no-current-item' })
  const draft = isAnother ? null : draftUnder(data, current)
  const text = cleanText(typed)
  if (!decisionShape.text.safeParse(text).success) return faulty({ code: 'too-long' })
  if (draft === null) {
    const first = text === '' && !isAnother ? cleanText(current.proposal) : text
    if (first === '') return faulty({ code: isAnother ? 'nothing-written' : 'no-proposal' })
    const value = newDecision(context, current, first)
    return entering('decision', value.title, [{ type: 'decision.create', value }])
  }
  if (text === '') return { kind: 'gesture', gesture: { type: 'rewrite', line: `/d ${draft.text}` } }
  if (text === draft.text) return { kind: 'nothing' }
  return entering('decision', draft.title, [{ type: 'decision.edit', id: draft.id, patch: { text } }])
}

/** A decision of the item with nothing decided yet. */
export function newDecision(context: EntryContext, item: AgendaItem, text: string): Decision {
  const { data, meeting } = context.sitting
  const ofMeeting = [...data.decision.values()].filter(({ meetingId }) => meetingId === meeting.id)
  return draftDecision(idFor<DecisionId>(context), meeting.bodyId, {
    meetingId: meeting.id,
    agendaItemId: item.id,
    order: Math.min(nextOrder(ofMeeting), 1_000_000),
    date: meeting.date,
    title: item.title,
    text,
    nature: item.nature === 'opinion' ? 'opinion' : 'decision',
  })
}

/** Adds what is to be done: `/a Envoyer la note @mv 30/04`, with who is in charge and by when, if it is said. */
export function addFollowUp(context: EntryContext, typed: string): Entry {
  const { data, meeting, current } = context.sitting
  const said = takeCharge(context, oneLine(typed))
  if (said.text === '') return faulty({ code: 'nothing-written' })
  if (!followUpShape.text.safeParse(said.text).success) return faulty({ code: 'too-long' })
  const decision = current === null ? undefined : decisionsUnder(data, current).at(-1)
  const value = draftFollowUp(idFor<FollowUpId>(context), meeting.bodyId, {
    decisionId: decision?.id ?? null,
    agendaItemId: current?.id ?? null,
    text: said.text,
    responsiblePersonId: said.personId,
    dueDate: said.dueDate,
    recordedOn: meeting.date,
  })
  return entering('follow-up', value.text, [{ type: 'follow-up.create', value }])
}

type Charge = {
  readonly text: string
  readonly personId: PersonId | null
  readonly dueDate: string | null
}

/** What stands at the end of a follow-up: a member after « @ », a day. What is neither stays in the text. */
function takeCharge({ sitting }: EntryContext, line: string): Charge {
  const words = line.split(' ')
  let personId: PersonId | null = null
  let dueDate: string | null = null
  for (let last = words.at(-1); last !== undefined; last = words.at(-1)) {
    const day: string | null = dueDate === null ? dayAfter(last, sitting.meeting.date) : null
    const named: readonly string[] =
      personId === null && last.startsWith('@') ? sitting.index.find(last.slice(1)) : []
    const callee = named.length === 1 ? sitting.callees.find(({ key }) => key === named[0]) : undefined
    if (day === null && callee === undefined) break
    dueDate = day ?? dueDate
    personId = callee?.person.id ?? personId
    words.pop()
  }
  return { text: words.join(' '), personId, dueDate }
}

/** « 30/04 » or « 30/04/2027 » as a day; without a year, the first one from the meeting on. */
function dayAfter(word: string, meetingDate: string): string | null {
  const [, day = '', month = '', year] = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(word) ?? []
  if (day === '') return null
  const end = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const first = Number(meetingDate.slice(0, 4))
  const years = year === undefined ? [first, first + 1] : [Number(year)]
  const dates = years.map((one) => `${String(one).padStart(4, '0')}-${end}`).filter(isIsoDate)
  return dates.find((date) => year !== undefined || date >= meetingDate) ?? null
}

/** Asks to adopt the decision of the item: it gets its number, which nothing takes back. */
export function askAdoption({ sitting: { data, current } }: EntryContext): Entry {
  if (current === null) return faulty({ code: 'no-current-item' })
  const draft = draftUnder(data, current)
  if (draft === null || draft.text.trim() === '') return faulty({ code: 'nothing-written' })
  if (draft.status === 'rejected') return faulty({ code: 'rejected' })
  if (!canAdopt(draft)) return faulty({ code: 'sealed' })
  return { kind: 'gesture', gesture: { type: 'adopt', decisionId: draft.id } }
}
