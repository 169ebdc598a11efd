import type { BatchCollection } from '../commands/batch.ts'
import type { Command, CommandOf } from '../commands/command.ts'
import type { RecordOf } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import type { Body } from '../organisation/body.ts'
import type { Entity } from '../organisation/entity.ts'
import type { FunctionId } from '../organisation/job-function.ts'
import type { Level } from '../organisation/level.ts'
import type { NodeRef } from '../organisation/link.ts'
import type { Placement } from '../organisation/view.ts'
import type { Excerpt } from './excerpt.ts'
import { findAgain } from './find-again.ts'
import { unusedName, unusedSigle } from './unused-name.ts'

type Step = CommandOf<'steps'>['steps'][number]
type Created = CommandOf<'batch.apply'>['create']

export type PasteOptions = {
  /** A new id each time. */
  readonly newId: () => string
  readonly purpose: 'paste' | 'duplicate'
  /** What it is all about, for the name of the undo step. */
  readonly about: string
  /** Another level for some nodes, by the ids of the excerpt. */
  readonly levels?: ReadonlyMap<string, Level>
  /** How a post is called that is found nowhere: its seat says so in words. */
  readonly nameOfPost: (functionId: string, label: string, entityId: string) => string
}

/** What did not come along. */
export type LeftOut = Excerpt['left'] & {
  /** Official codes, which stay with the original. */
  readonly codes: number
  /** Attachments to what this document does not know. */
  readonly references: number
}

export type Pasted = {
  /** New ids by those of the excerpt. */
  readonly ids: ReadonlyMap<string, string>
  readonly nodes: readonly NodeRef[]
  readonly leftOut: LeftOut
  /** The records to be created, without their places. */
  readonly entity: readonly Entity[]
  readonly body: readonly Body[]
  /** The one step that puts all in, with these places. */
  readonly step: (placements: readonly Placement[]) => Command
}

/** Puts an excerpt into a document: new records with new ids, attached to what this document knows. */
export function paste(excerpt: Excerpt, data: DocumentData, options: PasteOptions): Pasted {
  const ids = new Map<string, string>()
  const renew = <I extends string>(id: I): I => {
    const known = ids.get(id) ?? options.newId()
    ids.set(id, known)
    return known as I // an id of the same kind
  }
  for (const { id } of [...excerpt.entity, ...excerpt.body, ...excerpt.post, ...excerpt.seat]) renew(id)
  const found = findAgain(excerpt, data)
  const lost = { references: 0, codes: 0 }
  /** The id here of what is referred to: copied along, else found in this document. */
  function here<I extends string>(id: I | null, find: (id: I) => I | null): I | null {
    if (id === null) return null
    const copied = ids.get(id)
    if (copied !== undefined) return copied as I // an id of the same kind
    const known = find(id)
    if (known === null) lost.references++
    return known
  }
  // By themselves: a function of the referential and a post of the excerpt may have the same id.
  const functionIds = new Map<FunctionId, FunctionId>()
  const functions = missing(excerpt.function, found.function, (id) => {
    const fresh = options.newId() as FunctionId // an id that nothing has
    functionIds.set(id, fresh)
    return fresh
  })
  const functionHere = (id: FunctionId | null): FunctionId | null => {
    const known = id === null ? null : (functionIds.get(id) ?? found.function(id))
    if (id !== null && known === null) lost.references++
    return known
  }
  const profiles = missing(excerpt.rulesProfile, found.rulesProfile, renew)
  const missions = missing(excerpt.mission, found.mission, renew).map((mission) => ({
    ...mission,
    // Those of the fiche are in every document: one that is not here is the project's own.
    source: 'project' as const,
  }))
  const codesHere = codesOf(data)
  const entity = excerpt.entity.map((record): Entity => {
    const { codes, count } = freeCodes(record, codesHere)
    lost.codes += count
    return {
      ...record,
      ...codes,
      id: renew(record.id),
      name: unusedName(record.name, data.entity.values()),
      level: options.levels?.get(record.id) ?? record.level,
      parentId: here(record.parentId, found.entity),
      communeId: here(record.communeId, found.entity),
      successorId: null,
    }
  })
  const body = excerpt.body.map(
    (record): Body => ({
      ...record,
      id: renew(record.id),
      name: unusedName(record.name, data.body.values()),
      sigle: unusedSigle(record.sigle, data.body.values()),
      level: options.levels?.get(record.id) ?? record.level,
      hostEntityId: here(record.hostEntityId, found.entity),
      rulesProfileId: here(record.rulesProfileId, found.rulesProfile),
      letterheadId: here(record.letterheadId, (id) => (data.letterhead.has(id) ? id : null)),
    }),
  )
  const post = excerpt.post.map((record) => ({
    ...record,
    id: renew(record.id),
    entityId: renew(record.entityId),
    functionId: functionHere(record.functionId) ?? record.functionId,
  }))
  const seat = excerpt.seat.map((record): RecordOf<'seat'> => {
    const postId = here(record.postId, found.post)
    const lostPost = postId === null ? excerpt.postAround.find(({ id }) => id === record.postId) : undefined
    const named = lostPost && options.nameOfPost(lostPost.functionId, lostPost.label, lostPost.entityId)
    return {
      ...record,
      id: renew(record.id),
      bodyId: renew(record.bodyId),
      postId,
      entityId: here(record.entityId, found.entity),
      functionId: functionHere(record.functionId),
      label: record.label === '' && named !== undefined ? named.slice(0, 300) : record.label,
    }
  })
  const link = excerpt.link.map((record) => ({
    ...record,
    id: renew(record.id),
    source: { ...record.source, id: renew(record.source.id) } as NodeRef, // of the same kind
    target: { ...record.target, id: renew(record.target.id) } as NodeRef, // of the same kind
  }))
  const assignment = excerpt.assignment.flatMap((record) => {
    const missionId = here(record.missionId, found.mission)
    return missionId === null
      ? []
      : [{ ...record, id: renew(record.id), bodyId: renew(record.bodyId), missionId }]
  })
  const agendas = groupedByBody(excerpt).map(
    ([bodyId, items]): Step => ({
      type: 'agenda-template.set',
      bodyId: renew(bodyId),
      items: items.map((item) => ({ ...item, id: renew(item.id), bodyId: renew(bodyId) })),
    }),
  )
  const create: Partial<Record<BatchCollection, readonly object[]>> = {
    ...{ entity, post, body, seat, link, assignment },
    mission: missions,
  }
  return {
    ids,
    nodes: [
      ...entity.map(({ id }): NodeRef => ({ type: 'entity', id })),
      ...body.map(({ id }): NodeRef => ({ type: 'body', id })),
    ],
    leftOut: { ...excerpt.left, ...lost },
    entity,
    body,
    step: (placements) => ({
      type: 'steps',
      purpose: options.purpose,
      about: options.about,
      steps: [
        ...functions.map((value): Step => ({ type: 'function.create', value })),
        ...profiles.map((value): Step => ({ type: 'rules-profile.create', value })),
        {
          type: 'batch.apply',
          purpose: 'structure',
          create: { ...create, placement: placements } as Created, // the records above
          edit: [],
        },
        ...agendas,
      ],
    }),
  }
}

/** Records that come along because this document has none like them, under new ids. */
function missing<I extends string, T extends { readonly id: I }>(
  records: readonly T[],
  find: (id: I) => I | null,
  renew: (id: I) => I,
): readonly T[] {
  return records.filter(({ id }) => find(id) === null).map((record) => ({ ...record, id: renew(record.id) }))
}

const codeFields = ['uai', 'insee', 'siren'] as const

function codesOf(data: DocumentData): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const entity of data.entity.values()) {
    for (const field of codeFields) if (entity[field] !== null) codes.add(`${field} ${entity[field]}`)
    if (entity.code !== '') codes.add(`code ${entity.kind} ${entity.code}`)
  }
  return codes
}

/** The official codes of an entity that nobody has here; those that tell another entity are left out. */
function freeCodes(
  entity: Entity,
  taken: ReadonlySet<string>,
): { readonly codes: Partial<Entity>; readonly count: number } {
  const lost = codeFields.filter((field) => entity[field] !== null && taken.has(`${field} ${entity[field]}`))
  const isCodeTaken = entity.code !== '' && taken.has(`code ${entity.kind} ${entity.code}`)
  const codes = {
    ...Object.fromEntries(lost.map((field) => [field, null])),
    ...(isCodeTaken ? { code: '' } : {}),
  }
  return { codes, count: lost.length + (isCodeTaken ? 1 : 0) }
}

function groupedByBody({ templateItem }: Excerpt) {
  const groups = new Map<Body['id'], RecordOf<'templateItem'>[]>()
  for (const item of templateItem) {
    const group = groups.get(item.bodyId)
    if (group === undefined) groups.set(item.bodyId, [item])
    else group.push(item)
  }
  return [...groups]
}
