import type { Assignment, AssignmentId, AssignmentRole, Mission } from '../organisation/mission.ts'
import { assignmentsOfMission, missionsInOrder } from '../organisation/missions.ts'
import type { RulesProfileId } from '../organisation/rules-profile.ts'
import { missionProse } from '../text/model.ts'
import { type BodyPlan, bodyOf } from './company.ts'
import type { ProposalItem } from './proposal.ts'
import { fiche, ours, type Reason } from './reasons.ts'
import { bodyIdOf, bodyKey, needsOfPlan, type Stage } from './stage.ts'

/** The bodies that the document lacks, and for every body of the model the missions that nobody carries yet. */
export function proposeBodies(stage: Stage): readonly ProposalItem[] {
  const { plans, existing } = stage
  const bodies = plans.filter(({ key }) => !existing.has(key)).map((plan) => bodyItem(stage, plan))
  return [...bodies, ...plans.flatMap((plan) => missionItems(stage, plan))]
}

function bodyItem(stage: Stage, plan: BodyPlan): ProposalItem {
  const names = missionsOf(stage, plan)
    .filter(({ role }) => role === 'responsible')
    .map(({ mission }) => mission.name)
  const record = bodyOf(plan, bodyIdOf(stage, plan.key), missionProse(names))
  const isRecommended = plan.need !== 'not-applicable'
  const whys = isRecommended ? plan.whys : [...plan.whys, ...ours('not-yet')]
  // A team without its school has nobody to bring together.
  const needs = plan.kinds.includes('school-team') && plan.host?.isNew === true ? [plan.host.key] : []
  const rulesProfileId = rulesOf(stage, plan)
  return {
    ...{ collection: 'body', record: { ...record, rulesProfileId } },
    ...{ key: bodyKey(plan.key), whys, isRecommended, needs },
  }
}

/** Committees follow the rules of consultative commissions unless they decide otherwise; groups are free. */
function rulesOf({ base }: Stage, { kinds }: BodyPlan): RulesProfileId | null {
  const wanted = kinds.includes('steering') || kinds.includes('operational') ? 'crpa' : 'free'
  return base.rulesProfile.get(wanted)?.id ?? null
}

function missionItems(stage: Stage, plan: BodyPlan): readonly ProposalItem[] {
  const { base, idOf, existing } = stage
  const bodyId = bodyIdOf(stage, plan.key)
  const bodies = new Set<string>([...existing.values()].map(({ id }) => id))
  return missionsOf(stage, plan).flatMap(({ mission, role, whys }): readonly ProposalItem[] => {
    const others = assignmentsOfMission(base, mission.id)
    const isHeld = existing.has(plan.key)
      ? others.some((one) => one.bodyId === bodyId || one.role === 'responsible')
      : others.some((one) => one.role === 'responsible' && !bodies.has(one.bodyId))
    if (isHeld) return []
    const key = `mission ${mission.code} ${plan.key}`
    const record: Assignment = { id: idOf(key) as AssignmentId, missionId: mission.id, bodyId, role } // a new record
    return [
      {
        ...{ collection: 'assignment', record, key, whys, isRecommended: true },
        needs: needsOfPlan(stage, plan.key),
      },
    ]
  })
}

type Part = { readonly mission: Mission; readonly role: AssignmentRole; readonly whys: readonly Reason[] }

/** The missions of the fiche in which a body has a part, in the order of the fiche. */
function missionsOf({ base }: Stage, plan: BodyPlan): readonly Part[] {
  return missionsInOrder(base)
    .filter(({ source }) => source === 'fiche')
    .flatMap((mission): readonly Part[] => {
      const { bodyKind, code } = mission
      if (bodyKind === null)
        return plan.kinds.includes('operational') && plan.isResponsible
          ? [
              {
                mission,
                role: 'responsible',
                whys: [...fiche(code.startsWith('M-R') ? 'Q01' : 'Q10'), ...ours('risk-and-quality')],
              },
            ]
          : []
      if (plan.kinds.includes(bodyKind))
        return [
          {
            mission,
            role: plan.isResponsible ? 'responsible' : 'contributor',
            whys: fiche(sentenceOf(code)),
          },
        ]
      return contributes(plan, code)
        ? [{ mission, role: 'contributor', whys: ours('school-contribution') }]
        : []
    })
}

/** Schools take part in what the groups answer for. */
function contributes({ kinds }: BodyPlan, code: string): boolean {
  return (
    (kinds.includes('school-team') && code === 'M-GAP-5') ||
    (kinds.includes('user-group') && code === 'M-GAP-3')
  )
}

/** The sentence of the fiche that holds a mission. */
export function sentenceOf(code: string) {
  const known = {
    'M-CPS-0': 'Q12',
    'M-CPS-1': 'Q13',
    'M-CPS-2': 'Q14',
    'M-CSO-1': 'Q16',
    'M-CSO-3': 'Q18',
    'M-GAP-1': 'Q20a',
    'M-GAP-2': 'Q20b',
    'M-GAP-3': 'Q20c',
    'M-GAP-4': 'Q20d',
    'M-RISQUES': 'Q01',
    'M-QUALITÉ': 'Q10',
  } as const
  const exact = Object.entries(known).find(([mission]) => mission === code)?.[1]
  return exact ?? (code.startsWith('M-CSO') ? 'Q17' : 'Q21')
}
