import { type Actor, type Cast, carrierIn } from './cast.ts'
import type { ModelInput } from './model-input.ts'

/** The parts that decide who hosts and who presides, worked out once for a project. */
export type Troupe = Cast & {
  /** The collectivity at the centre: whom the competence went to, who buys, or the one of the perimeter. */
  readonly owner: Actor | null
  readonly buyer: Actor | null
  readonly coordinator: Actor | null
  readonly recipient: Actor | null
  /** The service of the State that stands at the top of the perimeter. */
  readonly state: Actor | null
}

/** Works out who owns, buys and coordinates; what the answers leave open stays open. */
export function troupeOf(input: ModelInput, cast: Cast): Troupe {
  const recipient = carrierIn(cast, input.transferTo)
  const coordinator = carrierIn(cast, input.coordinator)
  const named = carrierIn(cast, input.buyer)
  const syndicate = cast.partners.find(({ entity }) => entity.kind === 'syndicate') ?? null
  const [first = null] = cast.partners
  const isLocal = input.scope === 'commune' || input.scope === 'commune-group'
  const buyer = named ?? (input.purchaseMode === 'syndicate' ? syndicate : null)
  const partnerBuyer = buyer !== null && cast.partners.includes(buyer) ? buyer : null
  const owner = isLocal ? first : (recipient ?? partnerBuyer ?? first)
  const state = (input.scope === 'academic' ? cast.academies[0] : cast.departments[0]) ?? null
  return { ...cast, owner, buyer: buyer ?? owner, coordinator, recipient, state }
}
