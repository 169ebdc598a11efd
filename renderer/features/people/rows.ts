import type { DocumentData } from '#shared/document/document-data.ts'
import { memoGroupBy } from '#shared/kit/group-by.ts'
import { isWithin } from '#shared/kit/period.ts'
import type { Entity } from '#shared/organisation/entity.ts'
import type { JobFunction } from '#shared/organisation/job-function.ts'
import type { Person } from '#shared/organisation/person.ts'
import type { Post, Tenure } from '#shared/organisation/post.ts'
import { matches } from '#shared/text/fold.ts'
import { bothTitles, functionTitle, nameSortKey } from '#shared/text/names.ts'
import { capitalise } from '#shared/text/terms.ts'
import { entityKindLabels, levelLabels } from '#shared/text/vocabulary.ts'

export type PersonRow = {
  readonly id: string
  readonly name: string
  readonly sortKey: string
  readonly functions: string
  readonly entities: string
  readonly email: string
  readonly phone: string
}

const tenuresByPerson = memoGroupBy((tenure: Tenure) => tenure.personId)
const postsByFunction = memoGroupBy((post: Post) => post.functionId)
const childrenByParent = memoGroupBy((entity: Entity) => entity.parentId)

/** The directory of persons, with what each holds on a day, reduced to the lines that answer the search. */
export function personRows(data: DocumentData, date: string, query: string): readonly PersonRow[] {
  return [...data.person.values()]
    .map((person) => personRow(data, person, date))
    .filter((row) => matches(query, `${row.name} ${row.functions} ${row.entities} ${row.email}`))
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
    name: `${person.lastName.toLocaleUpperCase('fr-FR')} ${person.firstName}`.trim(),
    sortKey: nameSortKey(person),
    functions: titles.join(', '),
    entities: [...new Set(entities)].join(', '),
    email: person.email,
    phone: person.phone,
  }
}

export type EntityRow = {
  readonly entity: Entity
  readonly kind: string
  readonly level: string
  readonly parent: string
  readonly children: number
}

/** The entities that exist on a day and answer the search. */
export function entityRows(data: DocumentData, date: string, query: string): readonly EntityRow[] {
  const childrenOf = childrenByParent(data.entity)
  return [...data.entity.values()]
    .filter((entity) => isWithin(entity, date))
    .map((entity) => ({
      entity,
      kind: entityKindLabels[entity.kind].short,
      level: levelLabels[entity.level],
      parent: entity.parentId === null ? '' : (data.entity.get(entity.parentId)?.name ?? ''),
      children: childrenOf(entity.id).length,
    }))
    .filter((row) =>
      matches(query, `${row.entity.name} ${row.entity.sigle} ${row.kind} ${row.entity.uai ?? ''}`),
    )
}

export type FunctionRow = {
  readonly jobFunction: JobFunction
  readonly title: string
  readonly posts: number
}

/** The referential of functions in protocol order, reduced to what answers the search. */
export function functionRows(data: DocumentData, query: string): readonly FunctionRow[] {
  const postsOf = postsByFunction(data.post)
  return [...data.function.values()]
    .map((jobFunction) => ({
      jobFunction,
      title: capitalise(bothTitles(jobFunction)),
      posts: postsOf(jobFunction.id).length,
    }))
    .filter(({ jobFunction: f }) =>
      matches(query, `${f.titleFeminine} ${f.titleMasculine} ${f.sigle} ${f.aliases.join(' ')}`),
    )
}
