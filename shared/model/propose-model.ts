import type { GovernanceData } from '../organisation/governance-data.ts'
import { proposeBodies } from './bodies.ts'
import { type Actor, castActors, type IdOf } from './cast.ts'
import { companyOf } from './company.ts'
import { matchBodies } from './existing.ts'
import { proposeLinks } from './links.ts'
import type { ModelInput } from './model-input.ts'
import type { Proposal, ProposalItem } from './proposal.ts'
import { proposeResponsibilities } from './responsibilities.ts'
import { proposeSeats } from './seats.ts'
import type { Stage } from './stage.ts'
import { troupeOf } from './troupe.ts'

/** The day on which the document is looked at, and where ids come from. */
export type ModelOptions = { readonly date: string; readonly idOf: IdOf }

/**
 * The organisation that the fiche recommends for these answers, less what the document has already: entities, bodies with
 * their seats and missions, links, responsibilities, each with its reason. The same answers give the same keys.
 */
export function proposeModel(input: ModelInput, base: GovernanceData, options: ModelOptions): Proposal {
  const stage = setStage(input, base, options)
  return {
    items: [
      ...stage.troupe.all.filter(({ isNew }) => isNew).map((actor) => entityItem(actor, stage)),
      ...proposeBodies(stage),
      ...proposeSeats(stage),
      ...proposeLinks(stage),
      ...proposeResponsibilities(stage),
    ],
  }
}

/** Everything that the parts of a proposal look at. */
export function setStage(input: ModelInput, base: GovernanceData, { date, idOf }: ModelOptions): Stage {
  const troupe = troupeOf(input, castActors(input, base, idOf))
  const phase = input.phaseId === null ? null : (base.phase.get(input.phaseId) ?? null)
  const plans = companyOf(input, troupe, phase)
  return { input, base, date, idOf, troupe, plans, existing: matchBodies(base, plans, date) }
}

function entityItem({ key, entity, whys }: Actor, { troupe }: Stage): ProposalItem {
  const parent = troupe.all.find((actor) => actor.isNew && actor.entity.id === entity.parentId)
  // A school without its constituency is no school of the project; a DSDEN without its académie is.
  const needs = parent !== undefined && entity.kind === 'school' ? [parent.key] : []
  return { collection: 'entity', record: entity, key, whys, isRecommended: true, needs }
}
