import type { DocumentData } from '#shared/document/document-data.ts'
import { memoGroupBy } from '#shared/kit/group-by.ts'
import { isWithin } from '#shared/kit/period.ts'
import type { Entity } from '#shared/organisation/entity.ts'
import type { JobFunction } from '#shared/organisation/job-function.ts'
import type { Person } from '#shared/organisation/person.ts'
import type { Post, Tenure } from '#shared/organisation/post.ts'
import { familyName } from '#shared/text/anonymous-name.ts'
import { skillLabels } from '#shared/text/governance-vocabulary.ts'
import { functionTitle, nameSortKey } from '#shared/text/names.ts'
import { peopleText } from '#shared/text/people.ts'
import { capitalise } from '#shared/text/terms.ts'
import { entityKindLabels, levelLabels } from '#shared/text/vocabulary.ts'

export type PersonRow = {
  readonly id: string
  readonly name: string
  readonly sortKey: string
  readonly functions: readonly string[]
  readonly entities: readonly string[]
  readonly email: string
  readonly phone: string
}

const tenuresByPerson = memoGroupBy((tenure: Tenure) => tenure.personId)
const postsByFunction = memoGroupBy((post: Post) => post.functionId)

/** The directory of persons, with what each holds on a day. */
export function personRows(data: DocumentData, date: string): readonly PersonRow[] {
  return [...data.person.values()].map((person) => personRow(data, person, date))
}

/** All that is searched in a person. */
export function personSearched({ name, functions, entities, email }: PersonRow): string {
  return [name, ...functions, ...entities, email].join(' ')
}

function personRow(data: DocumentData, person: Person, date: string): PersonRow {
  const held = tenuresByPerson(data.tenure)(person.id).filter((tenure) => isWithin(tenure, date))
  const posts = held.flatMap((tenure) => data.post.get(tenure.postId) ?? [])
  const titles = posts.flatMap((post) => {
    const jobFunction = data.function.get(post.functionId)
    return jobFunction === undefined ? [] : [capitalise(functionTitle(jobFunction, person.civility))]
  })
  const entities = posts.flatMap((post) => data.entity.get(post.entityId)?.name ?? [])
  return {
    id: person.id,
    name: `${familyName(person.lastName)} ${person.firstName}`.trim(),
    sortKey: nameSortKey(person),
    functions: titles,
    entities: [...new Set(entities)],
    email: person.email,
    phone: person.phone,
  }
}

export type EntityRow = {
  readonly entity: Entity
  readonly kind: string
  readonly level: string
  readonly parent: string
}

/** The entities that exist on a day. */
export function entityRows(data: DocumentData, date: string): readonly EntityRow[] {
  return [...data.entity.values()]
    .filter((entity) => isWithin(entity, date))
    .map((entity) => ({
      entity,
      kind: capitalise(entityKindLabels[entity.kind].short),
      level: levelLabels[entity.level],
      parent: entity.parentId === null ? '' : (data.entity.get(entity.parentId)?.name ?? ''),
    }))
}

/** All that is searched in an entity. */
export function entitySearched({ entity, kind }: EntityRow): string {
  return `${entity.name} ${entity.sigle} ${kind} ${entity.uai ?? ''}`
}

export type FunctionRow = {
  readonly jobFunction: JobFunction
  readonly title: string
  readonly level: string
  readonly skills: readonly string[]
  readonly elective: string
  readonly posts: number
}

/** The referential of functions in protocol order. */
export function functionRows(data: DocumentData): readonly FunctionRow[] {
  const postsOf = postsByFunction(data.post)
  return [...data.function.values()].map((jobFunction) => ({
    jobFunction,
    title: capitalise(jobFunction.titleFeminine),
    level: levelLabels[jobFunction.level],
    skills: jobFunction.skills.map((skill) => capitalise(skillLabels[skill])),
    elective: jobFunction.isElective ? peopleText.elective : '',
    posts: postsOf(jobFunction.id).length,
  }))
}

/** All that is searched in a function. */
export function functionSearched({ jobFunction: f }: FunctionRow): string {
  return [f.titleFeminine, f.titleMasculine, f.sigle, ...f.aliases].join(' ')
}
