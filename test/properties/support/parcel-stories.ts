import fs from 'node:fs'
import type { Session } from '#electron/document/session.ts'
import { sha256Of } from '#electron/tables/attachment-content.ts'
import { commandTypes } from '#shared/commands/command.ts'
import { contentNamesIn } from '#shared/document/contents.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { type ParcelScope, parcelScopeSchema } from '#shared/document/parcel-scope.ts'
import { isMinuted } from '#shared/meetings/minutes-life.ts'
import { partOf } from '#shared/parcel/part-of.ts'
import { newSession } from '../../support/sessions.ts'
import type { temporaryFolder } from '../../support/temporary-folder.ts'
import { randomCommand } from './command-arbitraries.ts'
import { contents } from './contents.ts'
import { type Random, randomFrom } from './random.ts'
import { randomSession } from './random-session.ts'

/** A document, a part of it that was sent, and what became of both. */
export type ParcelStory = {
  readonly scope: ParcelScope
  readonly whole: DocumentData
  readonly part: DocumentData
  /** The document, worked on while the part was away. */
  readonly later: DocumentData
  /** The part as it comes back. */
  readonly back: DocumentData
}

export const storedContents: ReadonlyMap<string, Uint8Array> = new Map(
  contents.map((bytes) => [sha256Of(bytes), bytes]),
)

/**
 * A document of random content in which no two persons or entities share a word and some items are confidential, a part of it,
 * and some commands on both.
 */
export function parcelStory(
  folder: ReturnType<typeof temporaryFolder>,
  seed: number,
  commands: number,
): ParcelStory {
  const random = randomFrom(seed)
  const started = randomSession(folder.path(`started-${seed}.gouvernail`), seed, 60)
  const whole = keepingSecrets(tellingApart(started.data()), random)
  started.close()
  fs.rmSync(folder.path(`started-${seed}.gouvernail`))
  const scope = someScope(random, whole)
  const part = partOf(whole, scope)
  const later = worked(folder.path(`whole-${seed}.gouvernail`), whole, seed * 2, commands)
  const back = worked(folder.path(`part-${seed}.gouvernail`), part, seed * 2 + 1, commands)
  return { scope, whole, part, later, back }
}

function someScope(random: Random, { entity, body }: DocumentData): ParcelScope {
  const kind = entity.size > 0 && (body.size === 0 || random.chance(0.6)) ? 'entity' : 'body'
  const id = random.pick([...(kind === 'entity' ? entity : body).keys()])
  return parcelScopeSchema.parse(kind === 'entity' ? { kind, entityId: id } : { kind, bodyId: id })
}

function worked(file: string, data: DocumentData, seed: number, commands: number): DocumentData {
  const named = [...contentNamesIn(data)].flatMap((name) => {
    const bytes = storedContents.get(name)
    return bytes === undefined ? [] : [[name, bytes] as const]
  })
  const session = newSession(file, { data, contents: new Map(named) })
  workOn(session, seed, commands)
  const after = session.data()
  session.close()
  fs.rmSync(file)
  return after
}

function workOn(session: Session, seed: number, commands: number): void {
  const random = randomFrom(seed)
  for (let done = 0, tried = 0; done < commands && tried < 20 * commands; tried++) {
    const type = random.pick(commandTypes)
    if (session.execute(randomCommand(type, random, session.data())).ok) done++
  }
}

/** The same document with words of its own for each person and entity; those made anonymous have none. */
function tellingApart(data: DocumentData): DocumentData {
  const words = (id: string) => ({
    email: `mail-${id}@exemple.fr`,
    phone: `tel-${id}.`.slice(0, 40),
    note: `remarque-${id}.`,
  })
  const persons = [...data.person.values()].map((person) =>
    person.anonymisedOn === null ? { ...person, lastName: `Nom-${person.id}.`, ...words(person.id) } : person,
  )
  const entities = [...data.entity.values()].map((entity) => ({
    ...entity,
    name: `Organisme-${entity.id}.`,
    ...words(entity.id),
  }))
  return {
    ...data,
    person: new Map(persons.map((person) => [person.id, person])),
    entity: new Map(entities.map((entity) => [entity.id, entity])),
  }
}

/** The same with some confidential items, where no seal holds them yet. */
function keepingSecrets(data: DocumentData, random: Random): DocumentData {
  const items = [...data.agendaItem.values()].map((item) =>
    isMinuted(data, item.meetingId) || random.chance(0.6)
      ? item
      : { ...item, isConfidential: true, text: `secret-${item.id}.` },
  )
  return { ...data, agendaItem: new Map(items.map((item) => [item.id, item])) }
}
