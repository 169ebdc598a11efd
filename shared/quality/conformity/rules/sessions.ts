import { memoGroupBy } from '../../../kit/group-by.ts'
import { isWithin } from '../../../kit/period.ts'
import { agendaOf, attachmentsOf } from '../../../meetings/agenda.ts'
import type { Attendance } from '../../../meetings/attendance.ts'
import { closedDay, schoolZoneOf } from '../../../meetings/closed-days.ts'
import { rulesOfMeeting } from '../../../meetings/convocations.ts'
import type { Meeting } from '../../../meetings/meeting.ts'
import { isMinuted } from '../../../meetings/minutes-life.ts'
import { judgedProxies, type ProxyRoll } from '../../../meetings/proxies.ts'
import type { Body } from '../../../organisation/body.ts'
import { mandatesOf, seatsOf } from '../../../organisation/composition.ts'
import { deputyRefusal } from '../../../organisation/deputies.ts'
import { bothTitles } from '../../../organisation/function-titles.ts'
import type { PersonId } from '../../../organisation/person.ts'
import type { RulesProfile } from '../../../organisation/rules-profile.ts'
import type { Seat } from '../../../organisation/seat.ts'
import { bodiesAt } from '../perimeter.ts'
import type { CheckContext, CheckParams, Rule, Violation } from '../rule.ts'
import { violation } from '../violation.ts'

const who = ['body', 'seat', 'mandate', 'person', 'post', 'tenure', 'function'] as const
const attendancesByMeeting = memoGroupBy((attendance: Attendance) => attendance.meetingId)

/** Seats of the committees that nobody holds; those of school teams are told by ECO-02. */
const vacantSeat: Rule = {
  code: 'ADM-01',
  sentences: [],
  reads: who,
  check: (context) =>
    bodiesAt(context.data, context.date)
      .filter(({ kinds }) => !kinds.includes('school-team'))
      .flatMap((body) =>
        context
          .membersOf(body)
          .filter(({ occupation }) => occupation.state === 'vacant')
          .map(({ occupation }) => ({
            severity: 'warning' as const,
            objects: [
              { collection: 'seat' as const, id: occupation.seat.id },
              { collection: 'body' as const, id: body.id },
            ],
            params: { body: body.sigle || body.name, ...wordsOfSeat(context.data, occupation.seat) },
          })),
      ),
}

/** A mandate that is over at a meeting to come, with nobody after. */
const mandateOver: Rule = {
  code: 'ADM-02',
  sentences: [],
  reads: [...who, 'meeting'],
  check: ({ data, date }) =>
    meetingsToCome({ data, date }).flatMap((meeting) =>
      seatsOf(data, meeting.bodyId).flatMap((seat) => {
        const held = mandatesOf(data, seat).filter(({ rank }) => rank === 'holder')
        const [last] = held
        const over =
          last !== undefined &&
          last.to !== null &&
          last.to >= date &&
          last.to < meeting.date &&
          !held.some((mandate) => isWithin(mandate, meeting.date))
        if (!over) return []
        const person = data.person.get(last.personId)
        return [
          {
            severity: 'warning' as const,
            objects: [
              { collection: 'seat' as const, id: seat.id },
              { collection: 'meeting' as const, id: meeting.id },
            ],
            params: {
              name: `${person?.firstName ?? ''} ${person?.lastName ?? ''}`.trim(),
              date: last.to ?? '',
              meeting: meeting.date,
            },
          },
        ]
      }),
    ),
}

/** A deputy whom the rules of the body do not admit: appointed, or noted at a meeting whose minutes may still be mended. */
const deputyNotValid: Rule = {
  code: 'ADM-03',
  sentences: [],
  reads: [...who, 'rulesProfile', 'meeting', 'attendance', 'convocation', 'minutes'],
  check: (context) => [
    ...bodiesAt(context.data, context.date).flatMap((body) => appointedDeputies(context, body)),
    ...[...context.data.meeting.values()].flatMap((meeting) => notedStandIns(context.data, meeting)),
  ],
}

function appointedDeputies({ data, date }: CheckContext, body: Body): readonly Violation[] {
  const profile = body.rulesProfileId === null ? undefined : data.rulesProfile.get(body.rulesProfileId)
  if (profile === undefined) return []
  return seatsOf(data, body.id).flatMap((seat) =>
    mandatesOf(data, seat)
      .filter((mandate) => mandate.rank === 'deputy' && isWithin(mandate, date))
      .flatMap(({ personId }) => {
        const refused = refusedDeputy(data, seat, personId, profile, date)
        if (refused === null) return []
        const objects = [
          { collection: 'seat' as const, id: seat.id },
          { collection: 'person' as const, id: personId },
        ]
        const params = { ...refused, body: body.sigle || body.name }
        return [{ severity: 'warning' as const, objects, params }]
      }),
  )
}

function notedStandIns(data: CheckContext['data'], meeting: Meeting): readonly Violation[] {
  const profile = rulesOfMeeting(data, meeting)
  if (profile === null || isMinuted(data, meeting.id)) return []
  return attendancesByMeeting(data.attendance)(meeting.id).flatMap(({ status, seatId, personId }) => {
    const seat = data.seat.get(seatId)
    if (status !== 'represented' || personId === null || seat === undefined) return []
    const refused = refusedDeputy(data, seat, personId, profile, meeting.date)
    if (refused === null) return []
    const objects = [
      { collection: 'meeting' as const, id: meeting.id },
      { collection: 'person' as const, id: personId },
    ]
    return [{ severity: 'warning' as const, objects, params: { ...refused, ...ofMeeting(data, meeting) } }]
  })
}

/** What is told of somebody who may not stand in; null when she may, or when too little is known of her. */
function refusedDeputy(
  data: CheckContext['data'],
  seat: Seat,
  personId: PersonId,
  profile: RulesProfile,
  date: string,
): CheckParams | null {
  const refusal = deputyRefusal(data, seat, personId, profile, date)
  const person = data.person.get(personId)
  if (refusal === null || person === undefined) return null
  const name = `${person.firstName} ${person.lastName}`.trim()
  return { name, refusal: [refusal], source: profile.source }
}

const convenedWithoutAgenda: Rule = {
  code: 'ADM-05',
  sentences: [],
  reads: ['meeting', 'agendaItem', 'body'],
  check: ({ data }) =>
    [...data.meeting.values()]
      .filter((meeting) => meeting.status === 'convened' && agendaOf(data, meeting.id).length === 0)
      .map((meeting) => violation('warning', 'meeting', [meeting.id], ofMeeting(data, meeting))),
}

const nothingToDecideOn: Rule = {
  code: 'ADM-06',
  sentences: [],
  reads: ['meeting', 'agendaItem', 'attachment', 'body'],
  check: ({ data, date }) =>
    meetingsToCome({ data, date }).flatMap((meeting) =>
      agendaOf(data, meeting.id)
        .filter(
          (item) =>
            item.nature === 'decision' &&
            item.proposal.trim() === '' &&
            attachmentsOf(data, item.id).length === 0,
        )
        .map(({ id, title }) =>
          violation('warning', 'agendaItem', [id], { title, ...ofMeeting(data, meeting) }),
        ),
    ),
}

/** « 1 mandat par porteur » (CRPA), or what the rules of the body say. */
const tooManyProxies: Rule = {
  code: 'ADM-08',
  sentences: [],
  reads: ['meeting', 'attendance', 'body', 'rulesProfile', 'convocation', 'seat'],
  check: ({ data }) =>
    [...data.meeting.values()].flatMap((meeting) => {
      const roll = rollOf(data, meeting)
      const proxies = judgedProxies(roll)
      const excess = proxies.filter(
        ({ refusal }) => refusal === 'receiver-full' || refusal === 'proxies-not-admitted',
      )
      return [...new Set(excess.map(({ receiver }) => receiver))].map((id) => {
        const count = proxies.filter(({ receiver }) => receiver === id).length
        const objects = [
          { collection: 'meeting' as const, id: meeting.id },
          { collection: 'seat' as const, id },
        ]
        const params = { count, most: roll.perHolder ?? 0, ...ofMeeting(data, meeting) }
        return { severity: 'warning' as const, objects, params }
      })
    }),
}

/** A proxy goes from somebody who is not there to a member with a vote who is, and who gave none. */
const proxyOutOfRule: Rule = {
  code: 'ADM-09',
  sentences: [],
  reads: ['meeting', 'attendance', 'body', 'rulesProfile', 'convocation', 'seat'],
  check: ({ data }) =>
    [...data.meeting.values()].flatMap((meeting) =>
      judgedProxies(rollOf(data, meeting)).flatMap(({ giver, refusal }) => {
        if (refusal === null || refusal === 'receiver-full' || refusal === 'proxies-not-admitted') return []
        const objects = [
          { collection: 'meeting' as const, id: meeting.id },
          { collection: 'seat' as const, id: giver },
        ]
        return [
          {
            severity: 'warning' as const,
            objects,
            params: { fault: [refusal], ...ofMeeting(data, meeting) },
          },
        ]
      }),
    ),
}

const onDayOff: Rule = {
  code: 'ADM-13',
  sentences: [],
  reads: ['meeting', 'body', 'schoolHoliday', 'setting'],
  check: ({ data, date }) => {
    const calendar = { holidays: [...data.schoolHoliday.values()], zone: schoolZoneOf(data.setting) }
    return meetingsToCome({ data, date }).flatMap((meeting) => {
      const closed = closedDay(meeting.date, calendar)
      if (closed === null) return []
      const fault = closed.kind === 'public-holiday' ? closed.holiday : closed.kind
      const name = closed.kind === 'school-holiday' ? closed.name : ''
      const params = { fault: [fault], name, ...ofMeeting(data, meeting) }
      return [violation('warning', 'meeting', [meeting.id], params)]
    })
  },
}

export const sessionRules: readonly Rule[] = [
  vacantSeat,
  mandateOver,
  deputyNotValid,
  convenedWithoutAgenda,
  nothingToDecideOn,
  tooManyProxies,
  proxyOutOfRule,
  onDayOff,
]

function rollOf(data: CheckContext['data'], meeting: Meeting): ProxyRoll {
  const rules = rulesOfMeeting(data, meeting)
  const records = attendancesByMeeting(data.attendance)(meeting.id)
  return { seats: data.seat, records, perHolder: rules?.proxiesPerHolder ?? null }
}

function meetingsToCome({ data, date }: Pick<CheckContext, 'data' | 'date'>): readonly Meeting[] {
  return [...data.meeting.values()].filter(
    (meeting) => meeting.date >= date && (meeting.status === 'planned' || meeting.status === 'convened'),
  )
}

/** What a vacant seat is for: its own words, else both titles of its function, and its organisation. */
function wordsOfSeat(data: CheckContext['data'], seat: Seat): CheckParams {
  if (seat.label !== '') return { label: seat.label }
  const post = seat.postId === null ? undefined : data.post.get(seat.postId)
  const functionId = post?.functionId ?? seat.functionId
  const jobFunction = functionId === null ? undefined : data.function.get(functionId)
  const entityId = post?.entityId ?? seat.entityId
  return {
    label: jobFunction === undefined ? '' : bothTitles(jobFunction),
    entity: entityId === null ? '' : (data.entity.get(entityId)?.name ?? ''),
  }
}

function ofMeeting({ body }: Pick<CheckContext['data'], 'body'>, { bodyId, date }: Meeting) {
  const holder = body.get(bodyId)
  return { body: holder === undefined ? '' : holder.sigle || holder.name, date }
}
