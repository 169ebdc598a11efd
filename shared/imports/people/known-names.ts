import { fold } from '../../kit/fold.ts'
import type { Body } from '../../organisation/body.ts'
import { type Entity, entityKinds } from '../../organisation/entity.ts'
import type { JobFunction } from '../../organisation/job-function.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'
import { nameKey } from '../name-key.ts'
import { functionKey } from './function-key.ts'

/** Finds what the texts of a list may mean in a document; several answers are a question. */
export type KnownNames = {
  readonly functions: (label: string) => readonly JobFunction[]
  readonly entities: (label: string) => readonly Entity[]
  readonly bodies: (label: string) => readonly Body[]
}

/** Indexes a document once; each label is looked up once. */
export function knownNames(data: Pick<OrganisationData, 'function' | 'entity' | 'body'>): KnownNames {
  const functions = indexed(data.function.values(), ({ sigle, titleMasculine, titleFeminine, aliases }) =>
    [sigle, titleMasculine, titleFeminine, ...aliases].map(functionKey),
  )
  const codes = indexed(data.entity.values(), ({ uai, insee, siren, code, sigle }) =>
    [uai, insee, siren, code, sigle].map((text) => plain(text ?? '')),
  )
  const names = indexed(data.entity.values(), ({ kind, name }) => [nameKey(kind, name)])
  const bodies = indexed(data.body.values(), ({ name, sigle }) => [plain(name), plain(sigle)])
  return {
    functions: remembered((label) => functions.get(functionKey(label)) ?? []),
    entities: remembered((label) => {
      const coded = codes.get(plain(label)) ?? []
      if (coded.length > 0) return coded
      const named = new Set(entityKinds.flatMap((kind) => names.get(nameKey(kind, label)) ?? []))
      // The exact name is preferred: « Commune de Fresnes » is not the constituency of the same place.
      const exact = [...named].filter(({ name }) => plain(name) === plain(label))
      return exact.length > 0 ? exact : [...named]
    }),
    bodies: remembered((label) => bodies.get(plain(label)) ?? []),
  }
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function indexed<T>(
  values: Iterable<T>,
  keysOf: (value: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>()
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      if (key === '') continue
      const known = index.get(key)
      if (known === undefined) index.set(key, [value])
      else known.push(value)
    }
  }
  return index
}

function remembered<T>(find: (label: string) => readonly T[]): (label: string) => readonly T[] {
  const known = new Map<string, readonly T[]>()
  return (label) => {
    if (label === '') return []
    const found = known.get(label) ?? find(label)
    known.set(label, found)
    return found
  }
}
