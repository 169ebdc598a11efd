import type { DecisionId } from '#shared/decisions/decision.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { recordsOf } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import { squeeze } from '#shared/imports/squeeze.ts'
import { byOrder } from '#shared/kit/by-order.ts'
import { fold } from '#shared/kit/fold.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { Meeting, MeetingId } from '#shared/meetings/meeting.ts'
import type { Body, BodyId } from '#shared/organisation/body.ts'
import type { ConventionId } from '#shared/organisation/convention.ts'
import type { Person, PersonId } from '#shared/organisation/person.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import type { ChangeRequestId } from '#shared/quality/usage.ts'
import { decisionsOf } from '#shared/reports/parts/decisions.ts'
import { qualityInWords, qualityOfPerson } from '#shared/reports/parts/people.ts'
import { cliText } from '#shared/text/cli.ts'
import { matches } from '#shared/text/fold.ts'
import { compareNames, fullName } from '#shared/text/names.ts'

/** The view with this name or id; the first one when none is named. The failure lists what could be said. */
export function chooseView(data: DocumentData, asked: string | null): Result<ViewId, readonly string[]> {
  const views = recordsOf(data, 'view').toSorted(byOrder)
  const chosen = asked === null ? views[0] : views.find(({ id, name }) => isCalled(asked, [id, name]))
  if (chosen !== undefined) return ok(chosen.id)
  return fail([cliText.view(asked ?? ''), ...views.map(({ id, name }) => `  ${id}  ${name}`)])
}

/** The body with this sigle, name or id; null when none is named. */
export function chooseBody(
  data: DocumentData,
  asked: string | null,
): Result<BodyId | null, readonly string[]> {
  if (asked === null) return ok(null)
  const bodies = recordsOf(data, 'body')
  const called = bodies.filter((body) => isCalled(asked, namesOf(body)))
  const [chosen] = called
  if (chosen !== undefined && called.length === 1) return ok(chosen.id)
  return fail([cliText.body(asked), ...bodies.map((body) => `  ${body.id}  ${body.sigle}  ${body.name}`)])
}

/** The convention with this number or id; the only one when none is named. */
export function chooseConvention(
  data: DocumentData,
  asked: string | null,
): Result<ConventionId, readonly string[]> {
  const conventions = recordsOf(data, 'convention')
  const called = conventions.filter(({ id, number }) => asked === null || isCalled(asked, [id, number]))
  const [chosen] = called
  if (chosen !== undefined && called.length === 1) return ok(chosen.id)
  if (conventions.length === 0) return fail([cliText.noConvention])
  return fail([
    cliText.convention(asked),
    ...conventions.map(({ id, number, title }) => `  ${number || '–'}  ${title}  ${id}`),
  ])
}

/** The demande d'évolution with this number or id; the only one when none is named. */
export function chooseChangeRequest(
  data: DocumentData,
  asked: string | null,
): Result<ChangeRequestId, readonly string[]> {
  const requests = recordsOf(data, 'changeRequest').toSorted((a, b) => a.number - b.number)
  const called = requests.filter(({ id, number }) => asked === null || isCalled(asked, [id, String(number)]))
  const [chosen] = called
  if (chosen !== undefined && called.length === 1) return ok(chosen.id)
  if (requests.length === 0) return fail([cliText.noChangeRequest])
  return fail([cliText.changeRequest(asked), ...requests.map(({ number, name }) => `  ${number}  ${name}`)])
}

/** The meeting with this id, on this day or of this number (« 3 », « 2026-3 »), of the body when one is given; it must be the only one. */
export function chooseMeeting(
  data: DocumentData,
  asked: string | null,
  bodyId: BodyId | null,
): Result<MeetingId, readonly string[]> {
  const meetings = recordsOf(data, 'meeting').filter(
    (meeting) => bodyId === null || meeting.bodyId === bodyId,
  )
  const called = meetings.filter(({ id, date, number }) =>
    [id, date, String(number), `${date.slice(0, 4)}-${number}`].some((name) => name === asked),
  )
  const [chosen] = called
  if (chosen !== undefined && called.length === 1) return ok(chosen.id)
  const sorted = meetings.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return fail([cliText.meeting, ...sorted.map((meeting) => `  ${lineOf(data, meeting)}`)])
}

/** The numbered decision with this number or id; when none is named, every one of the meeting, in order. */
export function chooseDecisions(
  data: DocumentData,
  asked: string | null,
  meeting: string | null,
  bodyId: BodyId | null,
): Result<readonly DecisionId[], readonly string[]> {
  if (asked !== null) {
    const decisionId = chooseDecision(data, asked)
    return decisionId.ok ? ok([decisionId.value]) : decisionId
  }
  const meetingId = chooseMeeting(data, meeting, bodyId)
  if (!meetingId.ok) return meetingId
  const numbered = decisionsOf(data, meetingId.value).filter(({ number }) => number !== null)
  return numbered.length === 0 ? fail([cliText.noDecision]) : ok(numbered.map(({ id }) => id))
}

/** The numbered decision with this number or id; it must be the only one. */
function chooseDecision(data: DocumentData, asked: string): Result<DecisionId, readonly string[]> {
  const numbered = recordsOf(data, 'decision').filter(({ number }) => number !== null)
  const called = numbered.filter(({ id, number }) => isCalled(asked, [id, number ?? '']))
  const [chosen] = called
  if (chosen !== undefined && called.length === 1) return ok(chosen.id)
  const sorted = numbered.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return fail([cliText.decision(asked), ...sorted.map(({ number, title }) => `  ${number}  ${title}`)])
}

/**
 * The person with this id or name, first or last name first; it must be the only one. The failure lists her homonyms,
 * or those whose name resembles what was asked, each with what she is on that day.
 */
export function choosePerson(
  data: DocumentData,
  asked: string,
  date: string,
): Result<PersonId, readonly string[]> {
  const persons = recordsOf(data, 'person')
  const called = persons.filter((person) => isCalled(asked, namesOfPerson(person)))
  const [chosen] = called
  if (chosen !== undefined && called.length === 1) return ok(chosen.id)
  const near = called.length > 0 ? called : persons.filter((person) => resembles(person, asked))
  const lines = near.toSorted(compareNames).map((person) => {
    const quality = qualityInWords(qualityOfPerson(data, person.id, null, date))
    return `  ${[person.id, fullName(person), quality].filter((part) => part !== '').join('  ')}`
  })
  const fault = called.length > 0 ? cliText.homonyms(asked) : cliText.person(asked, lines.length > 0)
  return fail([fault, ...lines])
}

function namesOfPerson(person: Person): readonly string[] {
  const { id, firstName, lastName } = person
  const names = [lastName, `${firstName} ${lastName}`, `${lastName} ${firstName}`, fullName(person)]
  return [id, ...names.map((name) => squeeze(name))]
}

/** Whether a word of what was asked begins one of her names. */
function resembles({ firstName, lastName }: Person, asked: string): boolean {
  return asked.split(/\s+/).some((word) => word.length > 1 && matches(word, `${firstName} ${lastName}`))
}

function isCalled(asked: string, names: readonly string[]): boolean {
  return names.some((name) => name !== '' && fold(name) === fold(squeeze(asked)))
}

function namesOf({ id, sigle, name }: Body): readonly string[] {
  return [id, sigle, name]
}

function lineOf(data: DocumentData, { id, date, number, bodyId }: Meeting): string {
  return `${date}  ${recordName(data, 'body', bodyId)}  ${date.slice(0, 4)}-${number}  ${id}`
}
