import type { ImportRemark } from '../../api/imports.ts'
import { fold } from '../../kit/fold.ts'
import { newPerson } from '../../organisation/new-records.ts'
import type { Person, PersonId } from '../../organisation/person.ts'
import type { PeopleLine } from './read-people.ts'

/** Somebody of the list, known to the document or about to be, with what the list adds to what is known. */
export type PlannedPerson = {
  readonly person: Person
  readonly isNew: boolean
  readonly patch: Partial<Person>
}

/** « Même personne ? »: a line that may be about one of these; what was answered, or what is proposed. */
export type PersonQuestion = {
  readonly line: PeopleLine
  readonly candidates: readonly Person[]
  /** Null: somebody else. */
  readonly answer: PersonId | null
}

export type PersonsPlan = {
  readonly byLine: ReadonlyMap<number, PlannedPerson>
  readonly questions: readonly PersonQuestion[]
  readonly remarks: readonly ImportRemark[]
}

export type PersonNeeds = {
  readonly persons: ReadonlyMap<string, Person>
  /** By line: who it is about, or null for somebody else. */
  readonly answers: ReadonlyMap<number, PersonId | null>
  /** Take the contacts of the list where the document has others. */
  readonly overwrites: boolean
  readonly newId: (key: string) => PersonId
}

/**
 * Who each line is about. The same name and the same address are the same person; one of the two is asked, with the
 * likelier answer proposed. Lines of one list that may be the same person are: a person with two posts has two lines.
 */
export function planPersons(lines: readonly PeopleLine[], needs: PersonNeeds): PersonsPlan {
  const find = candidatesIn(needs.persons.values())
  const planned = new Map<PersonId, PlannedPerson>()
  const newcomers: Person[] = []
  const byLine = new Map<number, PersonId>()
  const questions: PersonQuestion[] = []
  for (const line of lines) {
    const { sure, likely } = find(line)
    let known = sure
    if (known === null && likely.length > 0) {
      const answer = answerOf(needs, line, likely)
      questions.push({ line, candidates: likely, answer })
      known = answer === null ? null : (needs.persons.get(answer) ?? null)
    }
    const person = known ?? newcomers.find((newcomer) => mayBe(newcomer, line)) ?? null
    if (person !== null) {
      byLine.set(line.line, person.id)
      const before = planned.get(person.id) ?? { person, isNew: known === null, patch: {} }
      planned.set(person.id, completed(before, line, needs.overwrites))
      continue
    }
    const { civility, firstName, lastName, email, phone } = line
    const id = needs.newId(`person ${line.line}`)
    const newcomer = newPerson({ id, civility, firstName, lastName, email, phone })
    newcomers.push(newcomer)
    planned.set(id, { person: newcomer, isNew: true, patch: {} })
    byLine.set(line.line, id)
  }
  return {
    byLine: new Map([...byLine].flatMap(([line, id]) => [[line, planned.get(id)] as const]).flatMap(present)),
    questions,
    remarks: lines.flatMap((line) =>
      differences(line, planned.get(byLine.get(line.line) as PersonId), needs),
    ), // every line has one
  }
}

function present<K, V>([key, value]: readonly [K, V | undefined]): readonly (readonly [K, V])[] {
  return value === undefined ? [] : [[key, value]]
}

function answerOf({ answers }: PersonNeeds, line: PeopleLine, likely: readonly Person[]): PersonId | null {
  const given = answers.get(line.line)
  if (given !== undefined) return given
  // Another address is a sign of another person; one alone of this name is probably the one.
  const [only, second] = likely.filter((person) => mayBe(person, line))
  return only === undefined || second !== undefined ? null : only.id
}

type Named = Pick<Person, 'firstName' | 'lastName' | 'email'>

/** The same name, and no address that says otherwise. */
function mayBe(a: Named, b: Named): boolean {
  const [one, other] = [fold(a.email), fold(b.email)]
  return nameOf(a) === nameOf(b) && (one === '' || other === '' || one === other)
}

function candidatesIn(persons: Iterable<Person>) {
  const byName = new Map<string, Person[]>()
  const byEmail = new Map<string, Person[]>()
  const add = (index: Map<string, Person[]>, key: string, person: Person) =>
    void index.set(key, [...(index.get(key) ?? []), person])
  for (const person of persons) {
    if (person.anonymisedOn !== null) continue
    add(byName, nameOf(person), person)
    if (person.email !== '') add(byEmail, fold(person.email), person)
  }
  return (line: PeopleLine): { readonly sure: Person | null; readonly likely: readonly Person[] } => {
    const called = byName.get(nameOf(line)) ?? []
    const reached = line.email === '' ? [] : (byEmail.get(fold(line.email)) ?? [])
    const [sure = null] = called.filter((person) => reached.includes(person))
    return { sure, likely: sure === null ? [...new Set([...called, ...reached])] : [] }
  }
}

/** First and last name in any order: lists swap them. */
function nameOf({ firstName, lastName }: Named): string {
  return fold(`${firstName} ${lastName}`)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ')
}

function completed(planned: PlannedPerson, line: PeopleLine, overwrites: boolean): PlannedPerson {
  const now = { ...planned.person, ...planned.patch }
  const contacts = (['email', 'phone'] as const).filter(
    (field) => line[field] !== '' && (now[field] === '' || (overwrites && now[field] !== line[field])),
  )
  const patch: Partial<Person> = {
    ...Object.fromEntries(contacts.map((field) => [field, line[field]])),
    ...(now.civility === null && line.civility !== null ? { civility: line.civility } : {}),
    ...(now.firstName === '' && line.firstName !== '' ? { firstName: line.firstName } : {}),
  }
  return { ...planned, patch: { ...planned.patch, ...patch } }
}

function differences(
  line: PeopleLine,
  planned: PlannedPerson | undefined,
  { overwrites }: PersonNeeds,
): readonly ImportRemark[] {
  if (planned === undefined || planned.isNew || overwrites) return []
  const { person } = planned
  return (['email', 'phone'] as const).flatMap((field): readonly ImportRemark[] => {
    const [before, after] = [person[field], line[field]]
    if (before === '' || after === '' || fold(before) === fold(after)) return []
    const params = { name: `${line.firstName} ${line.lastName}`.trim(), before, after }
    return [{ code: 'contact-differs', line: line.line, params }]
  })
}
