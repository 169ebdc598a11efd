import type { BodyPlan } from './company.ts'
import { bodyIdOf, type Stage } from './stage.ts'

/** One line of descent: a département, its relay and group; or a circonscription under its group. */
export type Branch = {
  readonly head: string | null
  readonly relay: string | null
  readonly group: string | null
  readonly foot: string | null
}

/** The nodes of a model organisation, by the place that they have in its picture; only those that are drawn. */
export type ModelRows = {
  /** The top band from left to right. */
  readonly state: readonly string[]
  readonly steering: string | null
  /** The collectivity at the centre, and the committees beside it. */
  readonly owner: string | null
  readonly centre: readonly string[]
  readonly supplier: string | null
  readonly partners: readonly string[]
  readonly branches: readonly Branch[]
  readonly users: readonly string[]
  /** What else stands in the lowest band. */
  readonly schools: readonly string[]
}

/** Says which node has which place; `isDrawn` tells whether a node stands by itself. */
export function modelRows(stage: Stage, isDrawn: (id: string) => boolean): ModelRows {
  const { troupe, plans, input } = stage
  const idOf = (plan: BodyPlan | undefined) => drawn(plan === undefined ? null : bodyIdOf(stage, plan.key))
  const drawn = (id: string | null | undefined) =>
    id !== null && id !== undefined && isDrawn(id) ? id : null
  const all = (ids: readonly (string | null)[]) => ids.flatMap((id) => drawn(id) ?? [])
  const planOf = (key: string) => plans.find((plan) => plan.key === key)
  const isAcademic = input.scope === 'academic'
  const committees = plans.filter(({ key }) => key === 'steering' || key === 'operational')
  const ofLevel = (isTop: boolean) =>
    all(committees.filter(({ level }) => (level === 'academic') === isTop).map(idOf))
  const centre = ofLevel(false)
  const services = [...troupe.academies, ...(isAcademic ? [] : troupe.departments)]
  const owner = drawn(troupe.owner?.entity.id)
  const supplier = drawn(troupe.supplier?.entity.id)
  const partners = all(troupe.partners.map(({ entity }) => entity.id))
  const feet = troupe.constituencies.map(({ key, entity }) => ({
    ...{ head: null, relay: null, foot: drawn(entity.id) },
    group: idOf(planOf(`proximity ${key}`)),
  }))
  const heads = troupe.departments.map(({ key, entity }) => ({
    ...{ head: isAcademic && entity.kind === 'dsden' ? drawn(entity.id) : null, foot: null },
    relay: idOf(planOf(`relay ${key}`)),
    group: idOf(planOf(`proximity ${key}`)),
  }))
  const branches = (isAcademic ? [...heads, ...feet] : feet.length > 0 ? feet : heads).filter(
    ({ head, relay, group, foot }) => [head, relay, group, foot].some((id) => id !== null),
  )
  const isPlaced = new Set<string | null>([owner, ...branches.flatMap(({ foot }) => foot)])
  const rest = [troupe.college, ...troupe.schools].map((actor) => actor?.entity.id ?? null)
  const others = plans.filter(({ level, kinds }) => level === 'school' && !kinds.includes('school-team'))
  return {
    state: [...new Set([...all(services.map(({ entity }) => entity.id)), ...ofLevel(true)])],
    steering: idOf(planOf('steering')),
    ...{ owner, supplier, centre, branches, partners: partners.filter((id) => !isPlaced.has(id)) },
    users: all(others.map(idOf)),
    schools: all(rest),
  }
}
