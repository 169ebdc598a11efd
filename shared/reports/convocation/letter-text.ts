import { isIsoDate, weekday } from '../../kit/calendar.ts'
import { dayAfter } from '../../kit/period.ts'
import { previousMeeting } from '../../meetings/agenda.ts'
import { bodyPhrases } from '../../text/body-phrases.ts'
import { meetingTitle } from '../../text/meetings.ts'
import { fullName } from '../../text/names.ts'
import {
  aboutEarlier,
  asDeputy,
  asGuest,
  calledOff,
  confirmation,
  contactText,
  enclosures,
  invitation,
  letterSubject,
  otherBusiness,
  politeClosing,
  quorumReminder,
  rescheduled,
  secondCallText,
  secondInvitation,
  letterWords as words,
} from '../../text/reports/letters.ts'
import { spokenTo } from '../../text/salutations.ts'
import { meetingSecretary } from '../pack/officers.ts'
import type { PackContext } from '../pack/pack-context.ts'
import { absenceOf, absenceOfAll, mayGiveProxy } from './absences.ts'
import type { Recipient } from './recipients.ts'
import type { Sending } from './sending.ts'

/** What the user chose for a letter. */
export type LetterChoices = {
  readonly date: string
  readonly replyBy: string | null
  readonly reference: string
  readonly withPack: boolean
}

/** What one letter says, sentence by sentence; `reader` is null when it is written to all at once. */
export type LetterText = {
  readonly subject: string
  readonly salutation: string
  readonly paragraphs: readonly string[]
  readonly closing: string
  readonly enclosed: readonly string[]
}

/** The words of a letter, which its page and its draft share. */
export function letterText(
  context: PackContext,
  sending: Sending,
  reader: Recipient | null,
  choices: LetterChoices,
): LetterText {
  const { announced, earlier, kind } = sending
  const isGuest = areGuests(sending, reader)
  const spoken = reader === null ? words.allSpokenTo : spokenTo(reader.person.civility, reader.spoken)
  const enclosed = enclosedItems(context, sending, reader, choices)
  const meeting = `${meetingTitle(context.meeting)} ${bodyPhrases(context.body.name).ofThe}`
  const paragraphs = [
    openingOf(context, sending, reader),
    earlier !== null && kind !== 'convocation' ? aboutEarlier(kind, earlier.sentOn) : '',
    ...(kind === 'cancellation'
      ? []
      : [...rulesOf(context, sending, reader), ...answers(context, sending, reader, choices)]),
  ]
  if (enclosed.length > 0) paragraphs.splice(2, 0, enclosures(enclosed))
  return {
    subject: letterSubject(kind, meeting, isGuest, earlier?.date === announced.date),
    salutation: `${spoken},`,
    paragraphs: paragraphs.filter((words) => words !== ''),
    closing: politeClosing(spoken),
    enclosed,
  }
}

/** Whether those who read it are invited rather than convened. */
export function areGuests({ recipients }: Sending, reader: Recipient | null): boolean {
  return (reader === null ? recipients : [reader]).every(({ rank }) => rank === 'guest')
}

/** The day until which one answers when the user says none: five days before, no weekend; null when that is past. */
export function usualReplyDay(meetingDate: string, letterDate: string): string | null {
  // A file of another hand may hold a day that does not exist.
  if (!isIsoDate(meetingDate)) return null
  const day = dayAfter(meetingDate, -5)
  const late = dayAfter(day, -Math.max(0, weekday(day) - 4))
  return late > letterDate ? late : null
}

function openingOf(context: PackContext, sending: Sending, reader: Recipient | null): string {
  const { announced, earlier, kind } = sending
  const { ofThe } = bodyPhrases(context.body.name)
  const meeting = `${meetingTitle(context.meeting)} ${ofThe} du projet « ${context.project.name} »`
  const before = earlier ?? announced
  switch (kind) {
    case 'convocation':
    case 'complement':
      return invitation(meeting, announced, capacityOf(context, sending, reader))
    case 'second-call': {
      const first = previousMeeting(context.data, context.meeting)
      const opening = secondInvitation(
        meeting,
        announced,
        capacityOf(context, sending, reader),
        first?.date ?? null,
      )
      return sending.rules?.secondCallDays == null ? opening : `${opening} ${secondCallText}`
    }
    case 'rescheduling':
      return rescheduled(meeting, before, announced)
    case 'cancellation':
      return calledOff(meeting, announced)
  }
}

/** In what capacity one is called, when it is not as a member. */
function capacityOf(_context: PackContext, sending: Sending, reader: Recipient | null): string {
  if (areGuests(sending, reader)) return asGuest(reader?.person.civility ?? null)
  if (reader?.rank !== 'deputy' || reader.seat === null) return ''
  const holder = holderOf(sending, reader)
  return holder === null ? '' : asDeputy(reader.person.civility, fullName(holder.person))
}

/** The holder who was called for the same seat, if she was. */
export function holderOf({ recipients }: Sending, { seat }: Recipient): Recipient | null {
  return recipients.find((other) => other.rank === 'holder' && other.seat?.id === seat?.id) ?? null
}

function rulesOf(context: PackContext, sending: Sending, reader: Recipient | null): readonly string[] {
  const { data, body } = context
  const { rules, kind } = sending
  const isMember = !areGuests(sending, reader)
  return [
    isMember ? quorumReminder(rules, bodyPhrases(body.name), kind === 'second-call') : '',
    reader === null
      ? absenceOfAll(data, sending)
      : isSecretary(context, reader)
        ? ''
        : absenceOf(data, sending, reader),
  ]
}

function answers(
  context: PackContext,
  sending: Sending,
  reader: Recipient | null,
  { replyBy, date }: LetterChoices,
): readonly string[] {
  if (isSecretary(context, reader)) return []
  const secretary = meetingSecretary(context)
  const contact = secretary === null ? '' : contactText(fullName(secretary), secretary.email, secretary.phone)
  const until = replyBy ?? usualReplyDay(sending.announced.date, date)
  return [
    confirmation(until, contact),
    ...(mayAddBusiness(context, sending, reader) ? [otherBusiness(until !== null)] : []),
  ]
}

/** Members may raise other business where the agenda has an item for it; a second call keeps the first agenda. */
function mayAddBusiness({ items }: PackContext, sending: Sending, reader: Recipient | null): boolean {
  const isFirst = sending.kind === 'convocation' || sending.kind === 'rescheduling'
  return (
    isFirst && !areGuests(sending, reader) && items.some(({ item }) => item.standing === 'other-business')
  )
}

/** Nobody answers to herself. */
function isSecretary(context: PackContext, reader: Recipient | null): boolean {
  return reader !== null && meetingSecretary(context)?.id === reader.person.id
}

function enclosedItems(
  { items }: PackContext,
  { kind, recipients, rules }: Sending,
  reader: Recipient | null,
  { withPack }: LetterChoices,
): readonly string[] {
  if (kind === 'cancellation') return []
  const readers = reader === null ? recipients : [reader]
  return [
    ...(items.length === 0 ? [] : [words.agenda]),
    ...(readers.some((one) => mayGiveProxy(one, rules)) ? [words.proxy] : []),
    ...(withPack ? [words.pack] : []),
  ]
}
