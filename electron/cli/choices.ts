import type { DocumentData } from '#shared/document/document-data.ts'
import { recordsOf } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { Meeting, MeetingId } from '#shared/meetings/meeting.ts'
import type { Body, BodyId } from '#shared/organisation/body.ts'
import type { ConventionId } from '#shared/organisation/convention.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { cliText } from '#shared/text/cli.ts'
import { fold } from '#shared/text/fold.ts'

/** The view with this name or id; the first one when none is named. The failure lists what could be said. */
export function chooseView(data: DocumentData, asked: string | null): Result<ViewId, readonly string[]> {
  const views = recordsOf(data, 'view').toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
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
  return fail([
    cliText.convention(asked),
    ...conventions.map(({ id, number, title }) => `  ${number}  ${title}  ${id}`),
  ])
}

/** The meeting with this id or on this day, of the body when one is given; it must be the only one. */
export function chooseMeeting(
  data: DocumentData,
  asked: string | null,
  bodyId: BodyId | null,
): Result<MeetingId, readonly string[]> {
  const meetings = recordsOf(data, 'meeting').filter(
    (meeting) => bodyId === null || meeting.bodyId === bodyId,
  )
  const called = meetings.filter(({ id, date }) => asked === id || asked === date)
  const [chosen] = called
  if (chosen !== undefined && called.length === 1) return ok(chosen.id)
  const sorted = meetings.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return fail([cliText.meeting, ...sorted.map((meeting) => `  ${lineOf(data, meeting)}`)])
}

function isCalled(asked: string, names: readonly string[]): boolean {
  return names.some((name) => name !== '' && fold(name) === fold(asked))
}

function namesOf({ id, sigle, name }: Body): readonly string[] {
  return [id, sigle, name]
}

function lineOf(data: DocumentData, { id, date, bodyId }: Meeting): string {
  return `${date}  ${recordName(data, 'body', bodyId)}  ${id}`
}
