import type { JournalLine, JournalSubject } from '#shared/api/history.ts'

export type JournalFilter = {
  readonly object: string | null
  readonly person: string | null
  /** Who did it, as the system called them. */
  readonly author: string | null
}

export const noFilter: JournalFilter = { object: null, person: null, author: null }

type Choice = { readonly id: string; readonly label: string }

/** A subject among all those of the journal. */
export function subjectKey({ collection, id }: Pick<JournalSubject, 'collection' | 'id'>): string {
  return `${collection} ${id}`
}

/** The steps about an object and a person, and by somebody, when they are asked for. */
export function matching(lines: readonly JournalLine[], { object, person, author }: JournalFilter) {
  const isAbout = (line: JournalLine, key: string | null) =>
    key === null || line.subjects.some((subject) => subjectKey(subject) === key)
  const isBy = (line: JournalLine) => author === null || line.author === author
  return lines.filter((line) => isBy(line) && isAbout(line, object) && isAbout(line, person))
}

/** Those who did something, by name; nobody is listed for steps of which that is not known. */
export function authorsOf(lines: readonly JournalLine[]): readonly string[] {
  const authors = new Set(lines.flatMap(({ author }) => (author === '' ? [] : [author])))
  return [...authors].toSorted((a, b) => a.localeCompare(b, 'fr'))
}

/** What the journal can be filtered by, each under its latest name; `kept` is there even when no step is about it. */
export function subjectChoices(
  lines: readonly JournalLine[],
  part: 'object' | 'person',
  kept: Choice | null,
): readonly Choice[] {
  const choices = new Map<string, Choice>(kept === null ? [] : [[kept.id, kept]])
  for (const subject of lines.flatMap(({ subjects }) => subjects)) {
    const [key, isPerson] = [subjectKey(subject), subject.collection === 'person']
    const isListed = subject.isObject && isPerson === (part === 'person')
    if (isListed && !choices.has(key)) choices.set(key, { id: key, label: subject.name })
  }
  return [...choices.values()].toSorted((a, b) => a.label.localeCompare(b.label, 'fr'))
}
