import type { CommandOf } from '../../commands/command.ts'
import type { Person } from '../../organisation/person.ts'
import type { PeoplePlan, PlannedLine } from './plan-people.ts'

/** How many things of each sort a list would add or change. */
export type PeopleOutcome = {
  readonly persons: number
  readonly completed: number
  readonly posts: number
  readonly tenures: number
  readonly seats: number
  readonly mandates: number
  /** Persons who are replaced: their tenure or mandate ends. */
  readonly ended: number
}

/** The one command that does what the agreed lines ask. */
export function peopleBatch(plan: PeoplePlan, agreed: ReadonlySet<number>): CommandOf<'batch.apply'> {
  const lines = plan.lines.filter(({ resolved }) => agreed.has(resolved.line.line))
  const persons = personsOf(lines)
  // A deputy may be named for a seat that another line adds.
  const declined = new Set(
    plan.lines.flatMap(({ resolved, seat }) =>
      agreed.has(resolved.line.line) ? [] : (seat?.seat?.id ?? []),
    ),
  )
  const edits = persons.flatMap(({ person, isNew, patch }) =>
    isNew || Object.keys(patch).length === 0 ? [] : [{ collection: 'person' as const, id: person.id, patch }],
  )
  const tenures = lines.flatMap(({ post }) =>
    post?.ends == null
      ? []
      : [{ collection: 'tenure' as const, id: post.ends.id, patch: { to: post.ends.to } }],
  )
  const mandates = lines.flatMap(({ seat }) =>
    seat?.ends == null
      ? []
      : [{ collection: 'mandate' as const, id: seat.ends.id, patch: { to: seat.ends.to } }],
  )
  return {
    type: 'batch.apply',
    purpose: 'people',
    create: {
      person: persons.flatMap(({ person, isNew, patch }) => (isNew ? [{ ...person, ...patch }] : [])),
      post: lines.flatMap(({ post }) => post?.post ?? []),
      tenure: lines.flatMap(({ post }) => post?.tenure ?? []),
      seat: lines.flatMap(({ seat }) => seat?.seat ?? []),
      mandate: lines.flatMap(({ seat }) => seat?.mandate ?? []).filter(({ seatId }) => !declined.has(seatId)),
    },
    edit: [...edits, ...tenures, ...mandates],
  }
}

/** What a command made here would do, counted. */
export function peopleOutcome({ create, edit }: CommandOf<'batch.apply'>): PeopleOutcome {
  return {
    persons: create.person?.length ?? 0,
    completed: edit.filter(({ collection }) => collection === 'person').length,
    posts: create.post?.length ?? 0,
    tenures: create.tenure?.length ?? 0,
    seats: create.seat?.length ?? 0,
    mandates: create.mandate?.length ?? 0,
    ended: edit.filter(({ collection }) => collection !== 'person').length,
  }
}

function personsOf(lines: readonly PlannedLine[]) {
  const persons = new Map<Person['id'], PlannedLine['person']>()
  for (const { person } of lines) persons.set(person.person.id, person)
  return [...persons.values()]
}
