import { schoolYearOf } from '../../../decisions/numbering.ts'
import { isIsoDate } from '../../../kit/calendar.ts'
import { agendaOf } from '../../../meetings/agenda.ts'
import type { CheckedObject, CheckParams, QualityData, Rule, Violation } from '../rule.ts'
import { daysOfSchoolYear, type StatedYear, statedYears } from '../school-years.ts'

type Period = { readonly from: string | null; readonly to: string | null }

/** A school year written down that is none, or is not that of the day or the period which it goes with. */
const anotherSchoolYear: Rule = {
  code: 'ADM-14',
  sentences: [],
  reads: ['meeting', 'agendaItem', 'body', 'seat', 'mandate', 'person', 'convention'],
  check: ({ data }) => [...ofMeetings(data), ...ofBodies(data), ...ofConventions(data), ...ofMandates(data)],
}

/** What a meeting says is its own year; a title may well speak of another one. */
function ofMeetings(data: QualityData): readonly Violation[] {
  return [...data.meeting.values()].flatMap((meeting) => {
    const { id, bodyId, date, minutes } = meeting
    const body = data.body.get(bodyId)
    if (!isIsoDate(date)) return []
    const expected = schoolYearOf(date)
    const texts = [minutes, ...agendaOf(data, id).map(({ title }) => title)]
    const wrong = firstWrong(texts, ({ first, isOwn }) => isOwn && `${first}-${first + 1}` !== expected)
    if (wrong === null) return []
    const name = body === undefined ? '' : body.sigle || body.name
    return [told('meeting', { collection: 'meeting', id }, wrong, { name, date, expected })]
  })
}

function ofBodies(data: QualityData): readonly Violation[] {
  return [...data.body.values()].flatMap(({ id, name, from, to }) => {
    const wrong = firstWrong([name], outside({ from, to }))
    return wrong === null ? [] : [told('body', { collection: 'body', id }, wrong, { name })]
  })
}

function ofConventions(data: QualityData): readonly Violation[] {
  return [...data.convention.values()].flatMap(({ id, number, title, signedOn, from, to }) => {
    const wrong = firstWrong([title, number], outside({ from: from ?? signedOn, to }))
    return wrong === null
      ? []
      : [told('convention', { collection: 'convention', id }, wrong, { name: number || title })]
  })
}

/** The act that appoints somebody. */
function ofMandates(data: QualityData): readonly Violation[] {
  return [...data.mandate.values()].flatMap(({ id, seatId, personId, act, from, to }) => {
    const wrong = firstWrong([act], outside({ from, to }))
    const person = data.person.get(personId)
    if (wrong === null || person === undefined) return []
    const name = `${person.firstName} ${person.lastName}`.trim()
    const seat: CheckedObject = { collection: 'seat', id: seatId }
    return [{ ...told('mandate', seat, wrong, { name }), key: id }]
  })
}

function outside({ from, to }: Period): (year: StatedYear) => boolean {
  return ({ first }) => {
    const days = daysOfSchoolYear(first)
    return (from !== null && days.to < from) || (to !== null && to < days.from)
  }
}

function firstWrong(texts: readonly string[], isAnother: (year: StatedYear) => boolean): StatedYear | null {
  return texts.flatMap(statedYears).find((year) => !year.isWellFormed || isAnother(year)) ?? null
}

function told(
  where: 'meeting' | 'body' | 'convention' | 'mandate',
  object: CheckedObject,
  { stated, isWellFormed }: StatedYear,
  params: CheckParams,
): Violation {
  const fault = isWellFormed ? where : 'malformed'
  return {
    severity: 'warning',
    objects: [object],
    params: { ...params, stated, where: [where], fault: [fault] },
  }
}

export const schoolYearRules: readonly Rule[] = [anotherSchoolYear]
