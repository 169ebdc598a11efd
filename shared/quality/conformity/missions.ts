import type { Mission, MissionId } from '../../organisation/mission.ts'
import { coverageOf } from '../../organisation/missions.ts'
import type { ImpactDimension } from '../impact-dimension.ts'
import type { QualityData } from './rule.ts'

/** The mission of the fiche by which each impact is evaluated. */
export const impactMissions: Readonly<Record<ImpactDimension, string>> = {
  learning: 'm-gap-6a',
  families: 'm-gap-6b',
  careers: 'm-gap-6c',
  continuity: 'm-gap-6d',
}

/** Tells whether an impact is measured: an indicator says what is looked at. */
export function isMeasured(data: Pick<QualityData, 'indicator'>, impact: ImpactDimension): boolean {
  return [...data.indicator.values()].some(({ dimension }) => dimension === impact)
}

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
