import type { Agreement } from '#shared/imports/directory/directory-batch.ts'
import type { DirectoryPlan } from '#shared/imports/directory/plan-directory.ts'
import { fieldChanges, usualAgreement } from '#shared/imports/directory/usual-agreement.ts'

/** What somebody ticked and unticked, by the id of an entity or the key of a field; the rest is as proposed. */
export type Ticks = ReadonlyMap<string, boolean>

export type TickGroup = 'created' | 'changed' | 'closed'

/** Everything of a plan that can be agreed to, by group. */
export function groupsOf(plan: DirectoryPlan): Readonly<Record<TickGroup, readonly string[]>> {
  return {
    created: plan.created.map(({ entity }) => entity.id),
    changed: fieldChanges(plan).map(({ key }) => key),
    closed: plan.closed.map(({ entity }) => entity.id),
  }
}

/** What is agreed to: what is proposed, but for what was ticked or unticked by hand. */
export function agreementOf(
  plan: DirectoryPlan,
  today: string,
  ticks: Ticks,
  closedOn: string | null,
): Agreement {
  const usual = usualAgreement(plan, today)
  const groups = groupsOf(plan)
  const agreed = (group: TickGroup) =>
    new Set(groups[group].filter((id) => ticks.get(id) ?? usual[group].has(id)))
  return {
    created: agreed('created'),
    changed: agreed('changed'),
    closed: agreed('closed'),
    closedOn: closedOn ?? usual.closedOn,
  }
}

/** The ticks once exactly these of a group are chosen. */
export function withTicked(ticks: Ticks, group: readonly string[], chosen: ReadonlySet<string>): Ticks {
  return new Map([...ticks, ...group.map((id) => [id, chosen.has(id)] as const)])
}
