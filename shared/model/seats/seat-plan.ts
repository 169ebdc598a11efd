import type { Seat } from '../../organisation/seat.ts'
import { modelConditions } from '../../text/model.ts'
import type { Actor } from '../cast.ts'
import { type Office, officeAt } from '../offices.ts'
import { fiche, ours, type Reason } from '../reasons.ts'

/** One seat of the model: for the holder of a post, or for somebody designated among those of a function. */
export type SeatPlan = {
  readonly functionId: string
  /** Where the post is; null for a seat that no single post holds. */
  readonly at: Actor | null
  readonly kind: Seat['kind']
  readonly role: Seat['role']
  readonly voice: Seat['voice']
  readonly condition: string
  readonly label: string
  readonly whys: readonly Reason[]
}

type Options = {
  readonly role?: Seat['role']
  readonly condition?: string
  readonly whys?: readonly Reason[]
}

/** A seat ex officio for the holder of this function at each of these organisations. */
export function exOfficio(
  functionId: string | null,
  actors: readonly (Actor | null | undefined)[],
  { role = 'member', condition = '', whys = ours('typical-seat') }: Options = {},
): readonly SeatPlan[] {
  if (functionId === null) return []
  return present(actors).map((at) => ({
    ...{ functionId, at, kind: 'ex-officio', role, voice: 'deliberative', condition, label: '', whys },
  }))
}

/** The same for an office, whatever it is called at each partner. */
export function inOffice(
  office: Office,
  actors: readonly (Actor | null | undefined)[],
  options: Options = {},
): readonly SeatPlan[] {
  return present(actors).flatMap((actor) => exOfficio(officeAt(office, actor.entity.kind), [actor], options))
}

/** Identical seats for people designated among those of a function, said by their label. */
export function designated(
  functionId: string,
  label: string,
  count: number,
  whys: readonly Reason[] = ours('typical-seat'),
): readonly SeatPlan[] {
  const plan = { functionId, at: null, kind: 'designated', role: 'member', voice: 'deliberative' } as const
  return Array.from({ length: count }, () => ({ ...plan, condition: '', label, whys }))
}

/** Guests without a vote. */
export function guests(
  functionId: string,
  actors: readonly (Actor | null | undefined)[],
  { role = 'member', condition = modelConditions.onAgenda, whys = ours('typical-seat') }: Options = {},
): readonly SeatPlan[] {
  return present(actors).map((at) => ({
    ...{ functionId, at, kind: 'guest', role, voice: 'advisory', condition, label: '', whys },
  }))
}

/** Each by her own seat while they are few; beyond, a few designated among them. */
export function eachOrSome(
  each: readonly SeatPlan[],
  most: number,
  some: () => readonly SeatPlan[],
): readonly SeatPlan[] {
  return each.length <= most ? each : some()
}

function present(actors: readonly (Actor | null | undefined)[]): readonly Actor[] {
  return actors.filter((actor) => actor !== null && actor !== undefined)
}

/** The fiche names this function for this kind of body; inspectors are besides a key of success. */
export const cited = {
  steering: fiche('Q12'),
  steeringInspector: fiche('Q12', 'Q25'),
  operational: fiche('Q15'),
  operationalInspector: fiche('Q15', 'Q25'),
  proximity: fiche('Q19'),
  proximityLocal: fiche('Q21', 'Q25'),
  referent: fiche('Q07'),
  head: fiche('Q08'),
} as const
