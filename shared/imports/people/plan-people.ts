import type { ImportRemark } from '../../api/imports.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'
import type { Person, PersonId } from '../../organisation/person.ts'
import { type PersonQuestion, type PlannedPerson, planPersons } from './plan-persons.ts'
import { type PlannedPost, planPosts } from './plan-posts.ts'
import { type PlannedSeat, planSeats } from './plan-seats.ts'
import type { PeopleReading } from './read-people.ts'
import { type NameQuestion, type ResolvedLine, resolveNames } from './resolve-names.ts'

/** What one line would do to the document. */
export type PlannedLine = {
  readonly resolved: ResolvedLine
  readonly person: PlannedPerson
  readonly post: PlannedPost | null
  readonly seat: PlannedSeat | null
}

/** What importing a list would do; nothing of it is done before somebody has agreed. */
export type PeoplePlan = {
  readonly lines: readonly PlannedLine[]
  readonly names: readonly NameQuestion[]
  readonly persons: readonly PersonQuestion[]
  readonly remarks: readonly ImportRemark[]
}

/** What somebody answered to the questions of a plan. */
export type PeopleAnswers = {
  /** By `questionKey`: the record that a text means, or null for none. */
  readonly names: ReadonlyMap<string, string | null>
  /** By line: who it is about, or null for somebody else. */
  readonly persons: ReadonlyMap<number, PersonId | null>
  readonly overwrites: boolean
}

export type PeopleNeeds = {
  readonly data: OrganisationData
  readonly today: string
  /** The id of what is new, always the same for one key. */
  readonly newId: <I extends string>(key: string) => I
}

/** Compares the lines of a list with a document, under the answers given so far. */
export function planPeople(reading: PeopleReading, answers: PeopleAnswers, needs: PeopleNeeds): PeoplePlan {
  const { data, today, newId } = needs
  const names = resolveNames(reading.lines, data, answers.names)
  const persons = planPersons(reading.lines, {
    persons: data.person,
    answers: answers.persons,
    overwrites: answers.overwrites,
    newId,
  })
  const personOf = (line: number) => persons.byLine.get(line)?.person.id ?? null
  const posts = planPosts(names.lines, { data, today, personOf, newId })
  const postOf = (line: number) => posts.byLine.get(line)?.postId ?? null
  const seats = planSeats(names.lines, { data, today, personOf, postOf, newId })
  return {
    lines: names.lines.flatMap((resolved): readonly PlannedLine[] => {
      const { line } = resolved.line
      const person = persons.byLine.get(line)
      const [post, seat] = [posts.byLine.get(line) ?? null, seats.byLine.get(line) ?? null]
      return person === undefined ? [] : [{ resolved, person, post, seat }]
    }),
    names: names.questions,
    persons: persons.questions,
    remarks: [
      ...reading.remarks,
      ...names.remarks,
      ...persons.remarks,
      ...posts.remarks,
      ...seats.remarks,
    ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  }
}

/** Whoever leaves a post or a seat when a line is imported, each once. */
export function replacedBy({ post, seat }: PlannedLine, data: OrganisationData): readonly Person[] {
  const left = [
    post?.ends == null ? undefined : data.tenure.get(post.ends.id),
    seat?.ends == null ? undefined : data.mandate.get(seat.ends.id),
  ]
  return [
    ...new Set(left.flatMap((held) => (held === undefined ? [] : (data.person.get(held.personId) ?? [])))),
  ]
}

/** Whether a line would change anything. */
export function changesAnything({ person, post, seat }: PlannedLine): boolean {
  return (
    person.isNew ||
    Object.keys(person.patch).length > 0 ||
    (post !== null && (post.post ?? post.tenure) !== null) ||
    (seat !== null && (seat.seat ?? seat.mandate) !== null)
  )
}
