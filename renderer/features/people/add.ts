import { show } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { newId } from '#renderer/document/hooks.ts'
import { sinceShownDay } from '#renderer/sheets/today.ts'
import { defaultNumberPattern } from '#shared/decisions/numbering.ts'
import type { Body, BodyId } from '#shared/organisation/body.ts'
import type { Entity, EntityId } from '#shared/organisation/entity.ts'
import type { FunctionId, JobFunction } from '#shared/organisation/job-function.ts'
import { newBody, newEntity, newPerson } from '#shared/organisation/new-records.ts'
import type { Person, PersonId } from '#shared/organisation/person.ts'

/** Adds a person and shows her sheet; false when it was refused. */
export async function addPerson(name: Pick<Person, 'civility' | 'firstName' | 'lastName'>): Promise<boolean> {
  const id = newId<PersonId>()
  const { civility, firstName, lastName } = name
  const value = newPerson({ id, civility, firstName: firstName.trim(), lastName: lastName.trim() })
  const done = await perform({ type: 'person.create', value })
  if (done) show('people', { kind: 'person', id })
  return done
}

/** Adds an entity and shows its sheet; false when it was refused. */
export async function addEntity({
  name,
  kind,
  level,
}: Pick<Entity, 'name' | 'kind' | 'level'>): Promise<boolean> {
  const id = newId<EntityId>()
  const value = newEntity({ id, kind, level, name: name.trim(), from: sinceShownDay() })
  const done = await perform({ type: 'entity.create', value })
  if (done) show('people', { kind: 'entity', id })
  return done
}

/** Adds a body and shows its sheet; false when it was refused. */
export async function addBody({
  name,
  sigle,
  kinds,
  level,
}: Pick<Body, 'name' | 'sigle' | 'kinds' | 'level'>): Promise<boolean> {
  const id = newId<BodyId>()
  const value = newBody({
    id,
    name: name.trim(),
    sigle: sigle.trim(),
    kinds,
    level,
    numberPattern: defaultNumberPattern,
    from: sinceShownDay(),
  })
  const done = await perform({ type: 'body.create', value })
  if (done) show('people', { kind: 'body', id })
  return done
}

/** Adds a function at the end of the protocol order and shows its sheet; false when it was refused. */
export async function addFunction({
  titleFeminine,
  titleMasculine,
}: Pick<JobFunction, 'titleFeminine' | 'titleMasculine'>): Promise<boolean> {
  const id = newId<FunctionId>()
  const value = {
    id,
    sigle: '',
    titleMasculine: titleMasculine.trim(),
    titleFeminine: titleFeminine.trim(),
    level: 'territorial',
    aliases: [],
    skills: [],
    isElective: false,
    rank: 9000,
  } as const
  const done = await perform({ type: 'function.create', value })
  if (done) show('people', { kind: 'function', id })
  return done
}
