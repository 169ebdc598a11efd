import { daysBetween } from '../kit/calendar.ts'
import { dayAfter } from '../kit/period.ts'
import { compositionOf } from '../organisation/composition.ts'
import type { OrganisationData } from '../organisation/organisation-data.ts'
import type { RulesProfile } from '../organisation/rules-profile.ts'
import { agendaOf, type MeetingData, meetingsOf, previousMeeting } from './agenda.ts'
import type { AgendaItem } from './agenda-item.ts'
import type { Attendance } from './attendance.ts'
import { type ClosedDay, closedDay, type SchoolCalendar } from './closed-days.ts'
import { type ConvocationData, convocationsOf, rulesInForce } from './convocations.ts'
import { quorumForecast } from './forecast.ts'
import type { Meeting } from './meeting.ts'
import { earliestMeetingDay } from './notice.ts'
import { isSunday } from './public-holidays.ts'
import { type QuorumStatement, quorumMoments } from './quorum-statement.ts'
import { eventsOf, sessionNow } from './session.ts'
import type { SessionEvent } from './session-event.ts'

/** What tells whether a body could deliberate, and what it is called again for. */
export type SecondCallData = OrganisationData &
  MeetingData &
  ConvocationData & {
    readonly rulesProfile: ReadonlyMap<string, RulesProfile>
    readonly attendance: ReadonlyMap<string, Attendance>
    readonly sessionEvent: ReadonlyMap<string, SessionEvent>
  }

type TakenUpData = MeetingData & Pick<ConvocationData, 'convocation'>

/** A quorum that was missed at the opening, lost afterwards, or that the answers let nobody expect any more. */
export type QuorumLoss = {
  readonly when: 'opening' | 'course' | 'forecast'
  readonly statement: QuorumStatement
}

/**
 * Why a body could not deliberate to the end, as the roll stood at the opening and after each movement; before anybody is
 * called, when even those who have not answered would not make a quorum. Null while the call goes on, or when it could.
 */
export function quorumLoss(data: SecondCallData, meeting: Meeting): QuorumLoss | null {
  const rule = rulesInForce(data, meeting)
  if (rule === null || rule.quorumBasis === 'none' || meeting.status === 'cancelled') return null
  const records = [...data.attendance.values()].filter(({ meetingId }) => meetingId === meeting.id)
  if (records.length === 0) return meeting.status === 'held' ? null : forecastLoss(data, meeting)
  const events = eventsOf(data.sessionEvent, meeting.id)
  const seats = compositionOf(data, meeting.bodyId, meeting.date)
  const called = new Set<string>(records.map(({ seatId }) => seatId))
  const isCalled = seats.every(
    ({ seat, state }) => state === 'vacant' || seat.voice !== 'deliberative' || called.has(seat.id),
  )
  const { state, openedAt } = sessionNow(events)
  if (meeting.status !== 'held' && state !== 'closed' && !isCalled) return null
  const moments = quorumMoments({ seats, records, events, rule }, openedAt ?? meeting.startTime)
  const last = moments.at(-1)
  if (last === undefined || last.statement.isMet) return null
  return { when: moments.length === 1 ? 'opening' : 'course', statement: last.statement }
}

function forecastLoss(data: SecondCallData, meeting: Meeting): QuorumLoss | null {
  const forecast = quorumForecast(data, meeting)
  if (forecast === null) return null
  const { statement, unanswered } = forecast
  return statement.missing > unanswered.length ? { when: 'forecast', statement } : null
}

/** What a meeting does again each time, whatever it deliberates on. */
const alwaysAgain = new Set<string | null>(['secretary', 'other-business', 'next-date'])

/**
 * The agenda of a second meeting: that of the first in its order, but what was dealt with or withdrawn. Empty when nothing
 * of substance is left.
 */
export function itemsToTakeUp(data: MeetingData, { id }: Pick<Meeting, 'id'>): readonly AgendaItem[] {
  const items = agendaOf(data, id).filter(
    ({ standing, outcome }) => alwaysAgain.has(standing) || outcome === null || outcome === 'adjourned',
  )
  return items.some(({ standing }) => !alwaysAgain.has(standing)) ? items : []
}

/** Whether a body was called to a meeting in vain: it had no quorum, and something of its agenda is left. */
export function mayBeCalledAgain(data: SecondCallData, meeting: Meeting): QuorumLoss | null {
  const loss = quorumLoss(data, meeting)
  return loss !== null && itemsToTakeUp(data, meeting).length > 0 ? loss : null
}

/** The meeting that takes up the agenda of one without a quorum: the next of the body. Null while there is none. */
export function secondMeetingOf(data: TakenUpData, first: Meeting): Meeting | null {
  const all = meetingsOf(data, first.bodyId).filter(
    ({ id, status }) => id === first.id || status !== 'cancelled',
  )
  const next = all[all.findIndex(({ id }) => id === first.id) + 1]
  return next !== undefined && takesUp(data, next, first) ? next : null
}

/** The meeting without a quorum of which this one is the second; null for an ordinary one. */
export function firstMeetingOf(data: SecondCallData, second: Meeting): Meeting | null {
  const first = previousMeeting(data, second)
  if (first === null || !takesUp(data, second, first)) return null
  return quorumLoss(data, first) === null ? null : first
}

/** Its members were told so; before that, its agenda says it. */
function takesUp(data: TakenUpData, second: Meeting, first: Meeting): boolean {
  const sent = convocationsOf(data, second.id)
  if (sent.length > 0) return sent.some(({ kind }) => kind === 'second-call')
  const left = itemsToTakeUp(data, first)
  const titles = new Set(agendaOf(data, second.id).map(({ title }) => title))
  return left.length > 0 && left.every(({ title }) => titles.has(title))
}

/** Why a day is passed over: it is closed, or nobody works on it. */
export type PassedReason = ClosedDay | { readonly kind: 'saturday' }
/** Days one after the other that were passed over for one reason. */
export type PassedDays = { readonly from: string; readonly to: string; readonly reason: PassedReason }
/** The first day on which a second meeting may be held, with the days that were passed over before it. */
export type SecondDay = { readonly date: string; readonly passed: readonly PassedDays[] }

/** More than any school holidays last; after so many closed days the calendar is not believed. */
const mostDays = 90

/**
 * The earliest open day for a second meeting: after the first one and after today, with the delay that the rules ask for
 * between the two, or their ordinary notice when they foresee no second call.
 */
export function earliestSecondDay(
  first: string,
  rules: RulesProfile | null,
  calendar: SchoolCalendar,
  today: string,
): SecondDay {
  const from = first > today ? first : today
  const noticeDays = rules === null ? 0 : (rules.secondCallDays ?? rules.noticeDays)
  const counting = rules?.noticeCounting ?? 'calendar'
  const legal = earliestMeetingDay(from, { noticeDays, noticeCounting: counting })
  // Nobody is called for the same day.
  const wanted = legal > from ? legal : dayAfter(from, 1)
  const passed: PassedDays[] = []
  for (let date = wanted; daysBetween(wanted, date) < mostDays; date = dayAfter(date, 1)) {
    const reason = passedReason(date, calendar)
    if (reason === null) return { date, passed }
    const last = passed.at(-1)
    if (last !== undefined && isSameReason(last.reason, reason)) {
      passed[passed.length - 1] = { ...last, to: date }
    } else passed.push({ from: date, to: date, reason })
  }
  return { date: wanted, passed: [] }
}

function passedReason(date: string, calendar: SchoolCalendar): PassedReason | null {
  const closed = closedDay(date, calendar)
  if (closed !== null) return closed
  return isSunday(dayAfter(date, 1)) ? { kind: 'saturday' } : null
}

function isSameReason(a: PassedReason, b: PassedReason): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
