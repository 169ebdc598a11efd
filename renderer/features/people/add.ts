import { show } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { newId } from '#renderer/document/hooks.ts'
import type { EntityId } from '#shared/organisation/entity.ts'
import type { FunctionId } from '#shared/organisation/job-function.ts'
import type { PersonId } from '#shared/organisation/person.ts'
import { peopleText as text } from '#shared/text/people.ts'

/** Adds a person and shows her sheet, where her name is typed. */
export async function addPerson(): Promise<void> {
  const id = newId<PersonId>()
  const value = {
    id,
    civility: null,
    firstName: '',
    lastName: text.newPersonName,
    email: '',
    phone: '',
    note: '',
  }
  if (await perform({ type: 'person.create', value })) show('people', { kind: 'person', id })
}

/** Adds an entity and shows its sheet. */
export async function addEntity(): Promise<void> {
  const id = newId<EntityId>()
  const value = {
    id,
    kind: 'other',
    level: 'territorial',
    name: text.newEntityName,
    sigle: '',
    parentId: null,
    communeId: null,
    uai: null,
    insee: null,
    siren: null,
    address: '',
    email: '',
    phone: '',
    note: '',
    from: null,
    to: null,
    successorId: null,
  } as const
  if (await perform({ type: 'entity.create', value })) show('people', { kind: 'entity', id })
}

/** Adds a function at the end of the protocol order and shows its sheet. */
export async function addFunction(): Promise<void> {
  const id = newId<FunctionId>()
  const title = text.newFunctionName
  const value = {
    id,
    sigle: '',
    titleMasculine: title,
    titleFeminine: title,
    level: 'territorial',
    aliases: [],
    rank: 9000,
  } as const
  if (await perform({ type: 'function.create', value })) show('people', { kind: 'function', id })
}
