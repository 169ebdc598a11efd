import type { Choice } from '#renderer/ui/Option.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { postHolder } from '#shared/organisation/composition.ts'
import type { EntityId } from '#shared/organisation/entity.ts'
import { bothTitles } from '#shared/organisation/function-titles.ts'
import type { FunctionId } from '#shared/organisation/job-function.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import type { Person, PersonId } from '#shared/organisation/person.ts'
import type { PostId } from '#shared/organisation/post.ts'
import { qualityLine, qualityOfPost } from '#shared/reports/parts/people.ts'
import { type Civility, compareNames, firstAndLastName } from '#shared/text/names.ts'
import { peopleText as text } from '#shared/text/people.ts'
import { capitalise, termFor } from '#shared/text/terms.ts'
import { entityKindLabels, mandateRankLabels } from '#shared/text/vocabulary.ts'

/** The keys of a vocabulary as choices, with a capital, in the order of the vocabulary. */
export function choicesOf<K extends string>(
  labels: Readonly<Record<K, string | { readonly label: string }>>,
): readonly Choice<K>[] {
  return Object.entries<string | { readonly label: string }>(labels).map(([id, label]) => ({
    id: id as K, // the keys of the record
    label: capitalise(typeof label === 'string' ? label : label.label),
  }))
}

/** How a person is addressed; it is not always known. */
export const civilityChoices = [
  { id: 'none', label: text.noCivility },
  { id: 'mrs', label: text.mrs },
  { id: 'mr', label: text.mr },
] as const

/** The civility of a choice among `civilityChoices`. */
export function civilityOf(id: (typeof civilityChoices)[number]['id']): Civility | null {
  return id === 'none' ? null : id
}

/** Every person, in the order of names; the deputies of a seat come first and are called so. */
export function personChoices(
  data: DocumentData,
  deputies: readonly Person[] = [],
): readonly Choice<PersonId>[] {
  const choice = (person: Person) => ({ id: person.id, label: firstAndLastName(person) })
  const others = [...data.person.values()]
    // Nobody is appointed of whom it is no longer known who she was.
    .filter((person) => person.anonymisedOn === null && !deputies.includes(person))
    .sort(compareNames)
  return [
    ...deputies.map((person) => ({
      ...choice(person),
      note: termFor(mandateRankLabels.deputy, person.civility),
    })),
    ...others.map(choice),
  ]
}

/** Every entity except one, in alphabetical order. */
export function entityChoices(
  data: Pick<DocumentData, 'entity'>,
  except: EntityId | null = null,
): readonly Choice<EntityId>[] {
  return [...data.entity.values()]
    .filter((entity) => entity.id !== except)
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
    .map((entity) => ({ id: entity.id, label: entity.name, note: entityKindLabels[entity.kind].short }))
}

/** Every function of the referential, in protocol order. */
export function functionChoices(data: DocumentData): readonly Choice<FunctionId>[] {
  return [...data.function.values()]
    .sort((a, b) => a.rank - b.rank)
    .map((f) => ({
      id: f.id,
      label: capitalise(bothTitles(f)),
      ...(f.sigle === '' ? {} : { note: f.sigle }),
    }))
}

/** Every body, in alphabetical order of sigles. */
export function bodyChoices(data: DocumentData): readonly Choice<BodyId>[] {
  return [...data.body.values()]
    .map((body) => ({
      id: body.id,
      label: body.sigle || body.name,
      ...(body.sigle === '' ? {} : { note: body.name }),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'))
}

/** Every post: « Inspecteur ou inspectrice … de la circonscription de … », with its sigle and, on a day, its holder. */
export function postChoices(data: DocumentData, date: string | null = null): readonly Choice<PostId>[] {
  return [...data.post.values()]
    .map((post) => {
      const holderId = date === null ? undefined : postHolder(data, post.id, date)?.personId
      const holder = holderId === undefined ? undefined : data.person.get(holderId)
      const sigle = data.function.get(post.functionId)?.sigle ?? ''
      const note = [sigle, holder === undefined ? '' : firstAndLastName(holder)].filter((part) => part !== '')
      return {
        id: post.id,
        label: qualityLine(qualityOfPost(data, post, null)),
        ...(note.length === 0 ? {} : { note: note.join(', ') }),
      }
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'))
}

/** Everything that a link can join except one node: bodies first, as the chart is about them. */
export function nodeChoices(data: DocumentData, except: NodeRef): readonly Choice<NodeKey>[] {
  return allNodeChoices(data).filter(({ id }) => id !== `${except.type} ${except.id}`)
}

/** Every body, then every entity. */
export function allNodeChoices(data: DocumentData): readonly Choice<NodeKey>[] {
  const bodies = bodyChoices(data).map((choice) => ({ ...choice, id: `body ${choice.id}` as const }))
  const entities = entityChoices(data).map((choice) => ({ ...choice, id: `entity ${choice.id}` as const }))
  return [...bodies, ...entities]
}

/** A node as the id of a choice: an entity and a body may have the same id. */
export type NodeKey = `${NodeRef['type']} ${string}`

/** The node of a choice among `nodeChoices`. */
export function nodeOf(key: NodeKey): NodeRef {
  const id = key.slice(key.indexOf(' ') + 1)
  // The form of NodeKey: it is made of the id of such a record.
  return key.startsWith('body ') ? { type: 'body', id: id as BodyId } : { type: 'entity', id: id as EntityId }
}
