import { byOrder } from '../kit/by-order.ts'
import { memoGroupBy } from '../kit/group-by.ts'
import { isWithin } from '../kit/period.ts'
import type { Body, BodyId, BodyKind } from './body.ts'
import type { GovernanceData } from './governance-data.ts'
import type { Assignment, Mission, MissionId } from './mission.ts'

type Assigned = Pick<GovernanceData, 'assignment'>

const byMission = memoGroupBy((assignment: Assignment) => assignment.missionId)
const byBody = memoGroupBy((assignment: Assignment) => assignment.bodyId)

/** The missions in the order of the matrix. */
export function missionsInOrder(data: Pick<GovernanceData, 'mission'>): readonly Mission[] {
  return [...data.mission.values()].sort(byOrder)
}

/** Which bodies have a part in a mission. */
export function assignmentsOfMission(data: Assigned, id: MissionId): readonly Assignment[] {
  return byMission(data.assignment)(id)
}

/** Which missions a body has a part in. */
export function assignmentsOfBody(data: Assigned, id: BodyId): readonly Assignment[] {
  return byBody(data.assignment)(id)
}

/** The cell of the matrix where a mission and a body cross, or null. */
export function assignmentAt(data: Assigned, missionId: MissionId, bodyId: BodyId): Assignment | null {
  return assignmentsOfMission(data, missionId).find((assignment) => assignment.bodyId === bodyId) ?? null
}

/** Whether somebody answers for a mission: nobody, one, or several where one should. */
export type Coverage = 'unassigned' | 'carried' | 'carried-twice'

/** The bodies that exist on a day and are responsible for a mission. */
export function responsibleBodies(
  data: Assigned & Pick<GovernanceData, 'body'>,
  id: MissionId,
  date: string,
): readonly Body[] {
  return assignmentsOfMission(data, id).flatMap(({ role, bodyId }) => {
    const body = role === 'responsible' ? data.body.get(bodyId) : undefined
    return body !== undefined && isWithin(body, date) ? [body] : []
  })
}

/**
 * How a mission is covered on a day. Groups of proximity, teams and groups of users answer for it each at its own
 * place, and are no rivals: that is how the fiche spreads a mission over the territory.
 */
export function coverageOf(
  data: Assigned & Pick<GovernanceData, 'body'>,
  id: MissionId,
  date: string,
): Coverage {
  const bodies = responsibleBodies(data, id, date)
  if (bodies.length === 0) return 'unassigned'
  return bodies.length === 1 || bodies.every(isLocal) ? 'carried' : 'carried-twice'
}

const localKinds: readonly BodyKind[] = ['proximity', 'school-team', 'user-group']

function isLocal({ kinds }: Body): boolean {
  return kinds.some((kind) => localKinds.includes(kind))
}

/** Tells whether an edit leaves the words of the fiche as they are: a mission of the fiche may only be moved. */
export function keepsWordsOfFiche(before: Mission, after: Mission): boolean {
  if (before.source !== 'fiche') return after.source === 'project'
  const fixed = ['code', 'name', 'source', 'bodyKind'] as const
  return fixed.every((field) => before[field] === after[field])
}
