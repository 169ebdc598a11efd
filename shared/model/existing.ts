import { fold } from '../kit/fold.ts'
import { isWithin } from '../kit/period.ts'
import type { Body } from '../organisation/body.ts'
import type { GovernanceData } from '../organisation/governance-data.ts'
import type { BodyPlan } from './company.ts'

type Bodies = Pick<GovernanceData, 'body'>

/**
 * The bodies of a document that hold the places of the model, by the key of each plan: of the same nature and, where the
 * model has several, of the same host or name. One body may hold two places: a committee that is both.
 */
export function matchBodies(
  data: Bodies,
  plans: readonly BodyPlan[],
  date: string,
): ReadonlyMap<string, Body> {
  const living = [...data.body.values()].filter((body) => isWithin(body, date)).sort(byId)
  const matched = new Map<string, Body>()
  for (const plan of plans) {
    const ofKind = living.filter(({ kinds }) => plan.kinds.some((kind) => kinds.includes(kind)))
    const rivals = plans.filter((other) => other !== plan && other.kinds[0] === plan.kinds[0])
    const taken = new Set([...matched].flatMap(([key, body]) => (isRival(rivals, key) ? [body.id] : [])))
    const found = best(
      plan,
      ofKind.filter(({ id }) => !taken.has(id)),
      rivals.length > 0,
    )
    if (found !== undefined) matched.set(plan.key, found)
  }
  return matched
}

function isRival(rivals: readonly BodyPlan[], key: string): boolean {
  return rivals.some((rival) => rival.key === key)
}

/** Alone in its nature any body of it fits; among several only the one of the same host or name. */
function best(plan: BodyPlan, bodies: readonly Body[], hasRivals: boolean): Body | undefined {
  const named = bodies.find(({ name }) => fold(name) === fold(plan.name))
  const hosted = bodies.find(({ hostEntityId }) => plan.host !== null && hostEntityId === plan.host.entity.id)
  if (named !== undefined || hosted !== undefined) return named ?? hosted
  return hasRivals
    ? undefined
    : (bodies.find(({ kinds }) => plan.kinds.every((kind) => kinds.includes(kind))) ?? bodies[0])
}

function byId(a: Body, b: Body): number {
  return a.id < b.id ? -1 : 1
}
