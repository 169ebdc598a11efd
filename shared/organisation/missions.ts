import { memoGroupBy } from '../kit/group-by.ts'
import type { BodyId } from './body.ts'
import type { GovernanceData } from './governance-data.ts'
import type { Assignment, Mission, MissionId } from './mission.ts'

type Assigned = Pick<GovernanceData, 'assignment'>

const byMission = memoGroupBy((assignment: Assignment) => assignment.missionId)
const byBody = memoGroupBy((assignment: Assignment) => assignment.bodyId)

/** The missions in the order of the matrix. */
export function missionsInOrder(data: Pick<GovernanceData, 'mission'>): readonly Mission[] {
  return [...data.mission.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
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

/** Tells whether an edit leaves the words of the fiche as they are: a mission of the fiche may only be moved. */
export function keepsWordsOfFiche(before: Mission, after: Mission): boolean {
  if (before.source !== 'fiche') return after.source === 'project'
  const fixed = ['code', 'name', 'source', 'bodyKind'] as const
  return fixed.every((field) => before[field] === after[field])
}
