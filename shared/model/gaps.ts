import { fold } from '../kit/fold.ts'
import { isWithin } from '../kit/period.ts'
import type { Body, BodyKind } from '../organisation/body.ts'
import type { GovernanceData } from '../organisation/governance-data.ts'
import type { Mission } from '../organisation/mission.ts'
import { assignmentsOfMission, missionsInOrder } from '../organisation/missions.ts'
import type { FicheSentenceId } from '../quality/fiche.ts'
import { modelNames } from '../text/model.ts'
import { sentenceOf } from './bodies.ts'
import type { BodyPlan } from './company.ts'
import { inputOf } from './input-of.ts'
import { setStage } from './propose-model.ts'

export const gapKinds = [
  'body-removed',
  'body-merged',
  'body-added',
  'body-renamed',
  'mission-removed',
  'mission-moved',
  'mission-added',
] as const
export type GapKind = (typeof gapKinds)[number]

/** One difference between an organisation and the model for its own perimeter and stage; a choice, never a fault. */
export type ModelGap = {
  readonly kind: GapKind
  /** What it is about; the project for what is not there. */
  readonly object: { readonly collection: 'project' | 'body' | 'mission'; readonly id: string }
  /** Tells apart two gaps about the same object. */
  readonly key: string
  /** The names of the catalogue's sentence: what the document has, what the model has. */
  readonly name: string
  readonly model: string
  readonly sentence: FicheSentenceId
}

/** The names that the fiche itself gives. */
const ficheKinds: readonly BodyKind[] = ['steering', 'operational', 'proximity']
/** Every project composes these as it likes. */
const freeKinds: ReadonlySet<BodyKind> = new Set<BodyKind>(['school-team', 'user-group'])

/** Where the organisation of a day departs from the model; nothing as long as the perimeter is not said. */
export function modelGaps(data: GovernanceData, date: string): readonly ModelGap[] {
  const input = inputOf(data, date)
  if (input === null) return []
  const stage = setStage(input, data, { date, idOf: (key) => key })
  const wanted = stage.plans.filter(
    ({ need, kinds }) => need !== 'not-applicable' && !kinds.includes('school-team'),
  )
  const living = [...data.body.values()].filter((body) => isWithin(body, date)).sort(byName)
  const places = placesOf(stage.plans, stage.existing)
  return [
    ...removed(wanted, stage.existing),
    ...living.flatMap((body) => bodyGaps(body, places.get(body) ?? [])),
    ...missionsInOrder(data).flatMap((mission) => missionGaps(data, mission, living)),
  ]
}

/** How a result of the checks names a gap; a reason is recorded under it. */
export function gapSubject({ object, key }: ModelGap): string {
  return `${object.id} ${key}`
}

function placesOf(
  plans: readonly BodyPlan[],
  existing: ReadonlyMap<string, Body>,
): ReadonlyMap<Body, readonly BodyPlan[]> {
  const places = new Map<Body, BodyPlan[]>()
  for (const plan of plans) {
    const body = existing.get(plan.key)
    if (body !== undefined) places.set(body, [...(places.get(body) ?? []), plan])
  }
  return places
}

/** Groups that are all missing are one gap: nobody gives the same reason twenty-four times. */
function removed(plans: readonly BodyPlan[], existing: ReadonlyMap<string, Body>): readonly ModelGap[] {
  const missing = plans.filter(({ key }) => !existing.has(key))
  const groups = plans.filter(({ kinds }) => kinds[0] === 'proximity')
  const noGroup = groups.length > 1 && groups.every((group) => missing.includes(group))
  const told = missing.filter((plan) => !(noGroup && groups.includes(plan)))
  return [
    ...told.map((plan) => gapOf(plan, plan.host === null ? plan.key : keyOf(plan), plan.name)),
    ...(noGroup ? groups.slice(0, 1) : []).map((plan) =>
      gapOf(plan, 'proximity', modelNames.body('proximity')),
    ),
  ]
}

function gapOf(plan: BodyPlan, key: string, model: string): ModelGap {
  const object = { collection: 'project', id: 'project' } as const
  return {
    kind: 'body-removed',
    object,
    key: `body-removed ${key}`,
    name: '',
    model,
    sentence: sentenceFor(plan.kinds),
  }
}

/** By the id of its host rather than its name, which may be corrected. */
function keyOf({ key, kinds, host }: BodyPlan): string {
  return kinds[0] === 'proximity' || key.startsWith('relay') ? `${kinds[0]} ${host?.entity.id}` : key
}

function bodyGaps(body: Body, places: readonly BodyPlan[]): readonly ModelGap[] {
  const object = { collection: 'body', id: body.id } as const
  const gap = (kind: GapKind, model: string): ModelGap => ({
    ...{ kind, object, key: kind, name: body.name, model, sentence: sentenceFor(body.kinds) },
  })
  if (places.length === 0)
    return body.kinds.every((kind) => freeKinds.has(kind)) ? [] : [gap('body-added', '')]
  const [plan] = places
  if (places.length > 1) return [gap('body-merged', places.map(({ name }) => name).join(' + '))]
  return plan !== undefined && isRenamed(body, plan) ? [gap('body-renamed', plan.name)] : []
}

/** Renamed when neither the model's name nor the fiche's own name for one of its natures is in it. */
function isRenamed({ name, kinds }: Body, plan: BodyPlan): boolean {
  const named = kinds.filter((kind) => ficheKinds.includes(kind))
  const said = fold(name)
  return (
    named.length > 0 &&
    ![plan.name, ...named.map(modelNames.body)].some((known) => said.includes(fold(known)))
  )
}

function missionGaps(data: GovernanceData, mission: Mission, living: readonly Body[]): readonly ModelGap[] {
  const { id, code, name, source, bodyKind } = mission
  const gap = (kind: GapKind, has: string, model: string): ModelGap => ({
    ...{
      kind,
      object: { collection: 'mission', id },
      key: kind,
      name: has,
      model,
      sentence: sentenceOf(code),
    },
  })
  if (source === 'project') return [{ ...gap('mission-added', name, ''), sentence: 'Q28' }]
  if (bodyKind === null) return []
  const carriers = assignmentsOfMission(data, id)
    .filter(({ role }) => role === 'responsible')
    .flatMap(({ bodyId }) => living.find((body) => body.id === bodyId) ?? [])
  const usual = living.filter(({ kinds }) => kinds.includes(bodyKind))
  // A body that is not there is one gap; its missions are not told besides.
  if (usual.length === 0) return []
  if (carriers.length === 0) return [gap('mission-removed', name, modelNames.body(bodyKind))]
  if (carriers.some(({ kinds }) => kinds.includes(bodyKind))) return []
  return [
    gap(
      'mission-moved',
      `${name} (${carriers.map((body) => body.name).join(', ')})`,
      modelNames.body(bodyKind),
    ),
  ]
}

function sentenceFor(kinds: readonly BodyKind[]): FicheSentenceId {
  if (kinds.includes('steering')) return 'Q22'
  if (kinds.includes('operational')) return 'Q15'
  if (kinds.includes('user-group')) return 'Q20c'
  return kinds.includes('proximity') ? 'Q19' : 'Q28'
}

function byName(a: Body, b: Body): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1
}
