import { fold } from '../kit/fold.ts'
import type { Entity, EntityId, EntityKind } from '../organisation/entity.ts'
import type { GovernanceData } from '../organisation/governance-data.ts'
import type { Level } from '../organisation/level.ts'
import { newEntity } from '../organisation/new-records.ts'
import { departmentOfUai } from '../territory/department-codes.ts'
import { modelNames } from '../text/model.ts'
import { findEntity } from './find-entity.ts'
import type { Carrier, ModelInput, PartnerKind } from './model-input.ts'
import { fiche, ours, type Reason } from './reasons.ts'

/** An organisation with a part in the model: one that the document has already, or one that is proposed. */
export type Actor = {
  readonly key: string
  readonly entity: Entity
  readonly isNew: boolean
  readonly whys: readonly Reason[]
}

/** Who plays: the organisations of the model, by the part that they have in it. */
export type Cast = {
  readonly academies: readonly Actor[]
  /** The service of each département: its DSDEN or, where there is none, its académie; each once. */
  readonly departments: readonly Actor[]
  readonly constituencies: readonly Actor[]
  readonly college: Actor | null
  readonly partners: readonly Actor[]
  readonly supplier: Actor | null
  readonly schools: readonly Actor[]
  readonly all: readonly Actor[]
}

/** Makes the id of what has this key; the same key must get the same id. */
export type IdOf = (key: string) => string

type Wanted = {
  readonly kind: EntityKind
  readonly level: Level
  readonly name: string
  readonly code?: string
  readonly sigle?: string
  readonly uai?: string | null
  readonly parent?: Actor | undefined
  readonly commune?: Actor | undefined
  /** What tells it from another of the same name, where there may be one. */
  readonly within?: Actor | undefined
  readonly whys: readonly Reason[]
}

/** Gives every part to an organisation of the document when one fits, else to a new one. */
export function castActors(input: ModelInput, base: Pick<GovernanceData, 'entity'>, idOf: IdOf): Cast {
  const cast = (wanted: Wanted) => castActor(base, idOf, wanted)
  const academies = input.academies.map(({ code, name }) =>
    cast({ kind: 'academy', level: 'academic', name, code, whys: fiche('Q04') }),
  )
  const services = castServices(input, academies, cast)
  const departments = services.size > 0 ? unique([...services.values()]) : academies
  const constituencies = input.constituencies.map(({ name, code, department }) => {
    const own = {
      kind: 'constituency',
      level: 'territorial',
      name: modelNames.constituency(name),
      code,
    } as const
    // Among several, the first is no better than another: better none.
    const within = departments.length > 1 ? services.get(department || departmentOfUai(code)) : undefined
    const parent = departments.length > 1 ? within : departments[0]
    return cast({ ...own, parent, within, whys: fiche('Q06') })
  })
  const partners = input.partners.map(({ kind, code, name }) =>
    cast({ kind, level: 'territorial', name, code, whys: fiche(isGrouping(kind) ? 'Q26' : 'Q07') }),
  )
  const college =
    input.college === null
      ? null
      : cast({ kind: 'secondary-school', level: 'school', name: input.college, whys: ours('college-sector') })
  const supplier =
    input.supplier === ''
      ? null
      : cast({ kind: 'company', level: 'territorial', name: input.supplier, whys: fiche('Q17') })
  const [only] = partners.filter(({ entity }) => entity.kind === 'commune')
  const schools = input.schools.map(({ name, uai, constituency }) => {
    const within = named(constituencies, constituency, services.get(departmentOfUai(uai ?? '')))
    const parent = within ?? constituencies[0]
    const commune = input.scope === 'commune' ? only : undefined
    return cast({ kind: 'school', level: 'school', name, uai, parent, within, commune, whys: fiche('Q08') })
  })
  const others = [college, supplier].filter((actor) => actor !== null)
  const all = unique([...academies, ...departments, ...constituencies, ...partners, ...others, ...schools])
  return { academies, departments, constituencies, college, partners, supplier, schools, all }
}

/** The service that runs the schools of each département, by its code: its DSDEN, or its own académie. */
function castServices(
  { academies: refs, departments }: ModelInput,
  academies: readonly Actor[],
  cast: (wanted: Wanted) => Actor,
): ReadonlyMap<string, Actor> {
  const services = departments.flatMap(({ code, dsden, academy }) => {
    const own =
      academies.length === 1 ? academies[0] : academies[refs.findIndex((ref) => ref.code === academy)]
    if (dsden === null) return own === undefined ? [] : [[code, own] as const]
    const wanted = { kind: 'dsden', level: 'academic', name: dsden, code, sigle: 'DSDEN' } as const
    return [[code, cast({ ...wanted, parent: own, whys: fiche('Q04', 'Q12') })] as const]
  })
  return new Map(services)
}

/** The one whom a carrier names; the first of its kind when it names none. */
export function carrierIn(cast: Cast, carrier: Carrier | null): Actor | null {
  if (carrier === null) return null
  const ofKind = cast.all.filter(({ entity }) => entity.kind === carrier.kind)
  if (carrier.code === '' && carrier.name === '') return ofKind[0] ?? null
  return (
    ofKind.find(({ key, entity }) => key === keyOf(carrier) || fold(entity.name) === fold(carrier.name)) ??
    null
  )
}

/** « commune:21231 », « syndicate:sivos de la vallee », « constituency:circonscription de beaune, dsden:21 ». */
function keyOf({ kind, code = '', name, within }: KeyParts): string {
  if (code !== '') return `${kind}:${code}`
  return [`${kind}:${fold(name)}`, ...(within === undefined ? [] : [within.key])].join(', ')
}

type KeyParts = Pick<Wanted, 'name' | 'code' | 'within'> & { readonly kind: string }

function castActor(base: Pick<GovernanceData, 'entity'>, idOf: IdOf, wanted: Wanted): Actor {
  const { kind, level, name, code = '', sigle = '', uai = null, within, whys } = wanted
  const key = keyOf(uai === null ? wanted : { ...wanted, code: uai })
  const known = findEntity(base, { kind, code, name, uai, within: within?.entity.id ?? null })
  if (known !== null) return { key, entity: known, isNew: false, whys }
  const id = idOf(key) as EntityId // ids of new records have no other source
  const parentId = wanted.parent?.entity.id ?? null
  const communeId = wanted.commune?.entity.id ?? null
  const official = { code: isOfficialCode(kind) ? code : '', ...codesOf(kind, code) }
  const entity = newEntity({ id, kind, level, name, sigle, uai, parentId, communeId, ...official })
  return { key, entity, isNew: true, whys }
}

/** Where the code of an organisation of this kind is kept. */
function codesOf(kind: EntityKind, code: string): Partial<Pick<Entity, 'insee' | 'siren'>> {
  if (kind === 'commune' && code !== '') return { insee: code }
  return kind === 'epci' && code !== '' ? { siren: code } : {}
}

function isOfficialCode(kind: EntityKind): boolean {
  return kind !== 'commune' && kind !== 'epci'
}

function isGrouping(kind: PartnerKind): boolean {
  return kind === 'epci' || kind === 'syndicate'
}

/** The circonscription of this name; of several, that of the département of the school. */
function named(actors: readonly Actor[], name: string, service: Actor | undefined): Actor | undefined {
  const wanted = fold(modelNames.constituency(name))
  const own = name === '' ? [] : actors.filter(({ entity }) => fold(entity.name) === wanted)
  return own.find(({ entity }) => entity.parentId === service?.entity.id) ?? own[0]
}

function unique(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [actor.key, actor])).values()]
}
