import { bodyKinds } from '../../organisation/body.ts'
import type { Mission } from '../../organisation/mission.ts'
import { missionGroupLabels, missionText as text } from '../../text/governance.ts'

export type MissionGroup = {
  readonly id: string
  readonly title: string
  readonly missions: readonly Mission[]
}

/** The missions of the fiche by the body to which it gives them, then those of the project. */
export function missionGroups(all: readonly Mission[]): readonly MissionGroup[] {
  const group = (id: string, title: string, isOf: (mission: Mission) => boolean) => ({
    id,
    title,
    missions: all.filter(isOf),
  })
  return [
    ...bodyKinds.map((kind) =>
      group(kind, missionGroupLabels[kind], (m) => m.source === 'fiche' && m.bodyKind === kind),
    ),
    group('fiche', text.otherOfFiche, (m) => m.source === 'fiche' && m.bodyKind === null),
    group('project', text.ownMissions, (m) => m.source === 'project'),
  ].filter(({ missions }) => missions.length > 0)
}
