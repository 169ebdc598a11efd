import { isWithin } from '../kit/period.ts'
import { type Link, type LinkId, type LinkKind, type NodeRef, sameNode } from '../organisation/link.ts'
import { canSupply } from '../organisation/link-rules.ts'
import { modelLinks } from '../text/model.ts'
import type { Actor } from './cast.ts'
import type { ProposalItem } from './proposal.ts'
import { fiche, ours, type Reason } from './reasons.ts'
import { bodyIdOf, needsOfActor, needsOfPlan, planAbove, type Stage } from './stage.ts'

/** One end of a link, and what must be kept for it to hold. */
type End = { readonly node: NodeRef; readonly key: string; readonly needs: readonly string[] }

/** Reporting between bodies, support of the circonscriptions, groupings of collectivities, the market, and the way of the users' requests. */
export function proposeLinks(stage: Stage): readonly ProposalItem[] {
  const proposed = [...reporting(stage), ...support(stage), ...groupings(stage), ...market(stage)]
  const once = new Map(proposed.map((item) => [item.key, item]))
  return [...once.values()].filter((item) => !exists(stage, item) && !isArranged(stage, item))
}

function reporting(stage: Stage): readonly ProposalItem[] {
  const { plans, troupe } = stage
  const reports = plans.flatMap((plan) => {
    const above = planAbove(stage, plan)
    if (above === null || reportsAlready(stage, plan.key)) return []
    const whys = plan.key === 'operational' ? fiche('Q15', 'Q30') : fiche('Q30')
    return link(stage, 'reports-to', ofPlan(stage, plan.key), ofPlan(stage, above.key), whys)
  })
  const { supplier } = troupe
  const users = plans.filter(({ kinds }) => kinds.includes('user-group'))
  const requests = users.flatMap(({ key }) =>
    supplier === null
      ? []
      : link(stage, 'transmits', ofPlan(stage, key), ofActor(supplier), fiche('Q20c'), modelLinks.requests),
  )
  return [...reports, ...requests]
}

/** A committee that accompanies the schools itself does so for each circonscription: no group of theirs says it. */
function support(stage: Stage): readonly ProposalItem[] {
  const { plans, troupe } = stage
  const both = plans.filter(({ kinds }) => kinds.includes('operational') && kinds.includes('proximity'))
  return both.flatMap(({ key }) =>
    troupe.constituencies.flatMap((constituency) =>
      link(stage, 'supports', ofPlan(stage, key), ofActor(constituency), fiche('Q06', 'Q21')),
    ),
  )
}

function groupings(stage: Stage): readonly ProposalItem[] {
  const { input, troupe } = stage
  const { partners, owner, buyer, recipient } = troupe
  const others = (centre: Actor) => partners.filter((partner) => partner !== centre)
  const label = input.competenceTransfer === 'partial' ? modelLinks.partialTransfer : ''
  const handsOver = recipient !== null && input.competenceTransfer !== 'none'
  const transfers = handsOver
    ? others(recipient)
        .filter(({ entity }) => entity.kind === 'commune' || entity.kind === 'epci')
        .flatMap((one) => link(stage, 'transfers', ofActor(one), ofActor(recipient), fiche('Q26'), label))
    : []
  const belongs = (centre: Actor, whys: readonly Reason[], words = '') =>
    others(centre).flatMap((one) => link(stage, 'group-member', ofActor(one), ofActor(centre), whys, words))
  const isIntercommunal = input.scope === 'commune-group' && owner !== null && owner.entity.kind !== 'commune'
  return [
    ...transfers,
    // Whoever hands the competence over belongs to it: one line says both.
    ...(isIntercommunal && transfers.length === 0 ? belongs(owner, ours('membership')) : []),
    ...(input.purchaseMode === 'order-group' && buyer !== null
      ? belongs(buyer, fiche('Q26'), modelLinks.orderGroup)
      : []),
    ...(input.purchaseMode === 'syndicate' && buyer?.entity.kind === 'syndicate'
      ? belongs(buyer, fiche('Q26'))
      : []),
  ]
}

function market(stage: Stage): readonly ProposalItem[] {
  const { input, troupe } = stage
  const { supplier, buyer, owner, state } = troupe
  const contract =
    supplier === null || buyer === null
      ? []
      : link(stage, 'contracts', ofActor(supplier), ofActor(buyer), fiche('Q17'))
  const isCentral =
    input.purchaseMode === 'central-purchasing' && buyer !== null && owner !== null && buyer !== owner
  const supplies =
    isCentral && canSupply(buyer.entity.kind)
      ? link(stage, 'supplies', ofActor(buyer), ofActor(owner), fiche('Q26'))
      : []
  const controller = state?.entity.kind === 'constituency' ? troupe.departments[0] : state
  const data =
    supplier === null || controller === undefined || controller === null
      ? []
      : link(stage, 'processes-data-for', ofActor(supplier), ofActor(controller), ours('data-protection'))
  return [...contract, ...supplies, ...data]
}

/** Whoever belongs to a grouping already, or has handed something over, has made her arrangements. */
function isArranged({ base, date }: Stage, item: ProposalItem): boolean {
  if (item.collection !== 'link' || !isArrangement(item.record)) return false
  const { source } = item.record
  return [...base.link.values()].some(
    (one) => isArrangement(one) && sameNode(one.source, source) && isWithin(one, date),
  )
}

function isArrangement({ kind }: Link): boolean {
  return kind === 'group-member' || kind === 'transfers'
}

function ofActor(actor: Actor): End {
  return { node: { type: 'entity', id: actor.entity.id }, key: actor.key, needs: needsOfActor(actor) }
}

function ofPlan(stage: Stage, planKey: string): End {
  return {
    ...{ node: { type: 'body', id: bodyIdOf(stage, planKey) }, key: planKey },
    needs: needsOfPlan(stage, planKey),
  }
}

function link(
  { idOf }: Stage,
  kind: LinkKind,
  source: End,
  target: End,
  whys: readonly Reason[],
  label = '',
): readonly ProposalItem[] {
  if (sameNode(source.node, target.node)) return []
  const key = `link ${kind} ${source.key} → ${target.key}`
  const ends = { source: source.node, target: target.node }
  const record: Link = { id: idOf(key) as LinkId, kind, ...ends, label, from: null, to: null } // a new record
  const needs = [...source.needs, ...target.needs]
  return [{ collection: 'link', record, key, whys, isRecommended: true, needs }]
}

/** A body of the document that reports to somebody keeps its line, whoever it is. */
function reportsAlready({ base, existing, date }: Stage, planKey: string): boolean {
  const body = existing.get(planKey)
  return (
    body !== undefined &&
    [...base.link.values()].some(
      (one) => one.kind === 'reports-to' && one.source.id === body.id && isWithin(one, date),
    )
  )
}

function exists({ base }: Stage, item: ProposalItem): boolean {
  if (item.collection !== 'link') return false
  const { kind, source, target } = item.record
  return [...base.link.values()].some(
    (one) => one.kind === kind && sameNode(one.source, source) && sameNode(one.target, target),
  )
}
