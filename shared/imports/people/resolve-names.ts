import type { ImportRemark } from '../../api/imports.ts'
import { fold } from '../../kit/fold.ts'
import type { Body } from '../../organisation/body.ts'
import type { Entity } from '../../organisation/entity.ts'
import type { JobFunction } from '../../organisation/job-function.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'
import { type KnownNames, knownNames } from './known-names.ts'
import type { PeopleLine } from './read-people.ts'

export const namedThings = ['function', 'entity', 'body'] as const
export type NamedThing = (typeof namedThings)[number]

/** A text of the list for which the document has no single answer: what it may mean, and what was answered. */
export type NameQuestion = {
  readonly key: string
  readonly thing: NamedThing
  readonly label: string
  readonly candidates: readonly string[]
  /** Null: left aside. */
  readonly answer: string | null
  readonly lines: number
}

/** What a line names, as records of the document; null where it names nothing or nothing certain. */
export type ResolvedLine = {
  readonly line: PeopleLine
  readonly jobFunction: JobFunction | null
  readonly entity: Entity | null
  readonly body: Body | null
}

export type NamesPlan = {
  readonly lines: readonly ResolvedLine[]
  readonly questions: readonly NameQuestion[]
  readonly remarks: readonly ImportRemark[]
}

/** Under which key an answer about a text is kept. */
export function questionKey(thing: NamedThing, label: string): string {
  return `${thing} ${fold(label).trim()}`
}

/** Finds the functions, entities and bodies that lines name; what has no single answer becomes a question. */
export function resolveNames(
  lines: readonly PeopleLine[],
  data: Pick<OrganisationData, 'function' | 'entity' | 'body'>,
  answers: ReadonlyMap<string, string | null>,
): NamesPlan {
  const known = knownNames(data)
  const questions = new Map<string, NameQuestion>()
  const remarks: ImportRemark[] = []

  const resolve = <T extends { readonly id: string }>(
    thing: NamedThing,
    line: PeopleLine,
    label: string,
    candidates: readonly T[],
  ): T | null => {
    const [only] = candidates
    const key = questionKey(thing, label)
    if (only !== undefined && candidates.length === 1 && !answers.has(key)) return only
    const answer = answers.get(key) ?? null
    const before = questions.get(key)
    questions.set(key, {
      ...{ key, thing, label, answer },
      candidates: candidates.map(({ id }) => id),
      lines: (before?.lines ?? 0) + 1,
    })
    if (answer !== null) return (data[thing].get(answer) as T | undefined) ?? null // a record of that collection
    if (answers.has(key)) return null
    const suffix = only === undefined ? 'unknown' : 'ambiguous'
    remarks.push({ code: `${thing}-${suffix}`, line: line.line, params: { name: nameOf(line), text: label } })
    return null
  }

  const resolved = lines.map((line): ResolvedLine => {
    const entity =
      line.entity === '' || (line.jobFunction === '' && line.body === '')
        ? null
        : resolve('entity', line, line.entity, known.entities(line.entity))
    if (line.jobFunction !== '' && line.entity === '')
      remarks.push({
        code: 'entity-missing',
        line: line.line,
        params: { name: nameOf(line), text: line.jobFunction },
      })
    return {
      line,
      entity,
      jobFunction:
        line.jobFunction === ''
          ? null
          : resolve('function', line, line.jobFunction, ofLevel(known.functions(line.jobFunction), entity)),
      body: line.body === '' ? null : resolve('body', line, line.body, bodiesOf(known, line)),
    }
  })
  return { lines: resolved, questions: [...questions.values()], remarks }
}

/** « DPD » is that of the académie or that of a collectivité: the organisation tells. */
function ofLevel(functions: readonly JobFunction[], entity: Entity | null): readonly JobFunction[] {
  if (functions.length < 2 || entity === null) return functions
  const own = functions.filter(({ level }) => level === entity.level)
  return own.length > 0 ? own : functions
}

function bodiesOf(known: KnownNames, line: PeopleLine): readonly Body[] {
  return known.bodies(line.body)
}

/** How a person of a list is called in a remark. */
export function nameOf({ firstName, lastName }: Pick<PeopleLine, 'firstName' | 'lastName'>): string {
  return `${firstName} ${lastName}`.trim()
}
