import { readHabit, writeHabit } from '#renderer/ui/remembered.ts'
import { type PeopleField, peopleFields } from '#shared/api/imports.ts'
import { rememberedName } from '#shared/imports/people/people-mapping.ts'

const habit = 'import.columns'

/** What columns of these names held the last time, as the person said it. */
export function rememberedColumns(): ReadonlyMap<string, PeopleField | null> {
  const found = readHabit(habit)
  if (!Array.isArray(found)) return new Map()
  return new Map(found.flatMap(columnOf))
}

/** Keeps what a column holds for the next list with such a column. */
export function rememberColumn(header: string, field: PeopleField | null): void {
  const columns = new Map([...rememberedColumns(), [rememberedName(header), field] as const])
  writeHabit(habit, [...columns])
}

/** Whatever is found there. */
function columnOf(entry: unknown): readonly (readonly [string, PeopleField | null])[] {
  if (!Array.isArray(entry)) return []
  const [name, field] = entry as readonly unknown[]
  const known = peopleFields.find((candidate) => candidate === field)
  return typeof name === 'string' && (field === null || known !== undefined) ? [[name, known ?? null]] : []
}
