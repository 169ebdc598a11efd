import type { Mission, MissionId } from '../../organisation/mission.ts'
import { coverageOf } from '../../organisation/missions.ts'
import type { QualityData } from './rule.ts'

/** The four dimensions in which the fiche wants the impact evaluated. */
export const impactMissions = ['m-gap-6a', 'm-gap-6b', 'm-gap-6c', 'm-gap-6d'] as const

/** A mission of the fiche by its id, when the document has it. */
export function missionWith(data: Pick<QualityData, 'mission'>, id: string): Mission | null {
  return data.mission.get(id) ?? null
}

/** Tells whether a body that exists is responsible for a mission. */
export function isCarried(
  data: Pick<QualityData, 'assignment' | 'body'>,
  id: MissionId,
  date: string,
): boolean {
  return coverageOf(data, id, date) !== 'unassigned'
}

/** Those among these missions of the fiche that nobody is responsible for. */
export function notCarried(
  data: Pick<QualityData, 'mission' | 'assignment' | 'body'>,
  ids: readonly string[],
  date: string,
): readonly Mission[] {
  return ids
    .flatMap((id) => missionWith(data, id) ?? [])
    .filter((mission) => !isCarried(data, mission.id, date))
}
