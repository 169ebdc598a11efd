import type { JournalLine, JournalSubject } from '#shared/api/history.ts'

export type JournalFilter = { readonly object: string | null; readonly person: string | null }

export const noFilter: JournalFilter = { object: null, person: null }

type Choice = { readonly id: string; readonly label: string }

/** A subject among all those of the journal. */
export function subjectKey({ collection, id }: Pick<JournalSubject, 'collection' | 'id'>): string {
  return `${collection} ${id}`
}

/** The steps about an object and a person, when they are asked for. */
export function matching(lines: readonly JournalLine[], { object, person }: JournalFilter) {
  const isAbout = (line: JournalLine, key: string | null) =>
    key === null || line.subjects.some((subject) => subjectKey(subject) === key)
  return lines.filter((line) => isAbout(line, object) && isAbout(line, person))
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
