import { defaultNumberPattern } from '../decisions/numbering.ts'
import { type Body, type BodyId, type BodyKind, bodyKinds } from '../organisation/body.ts'
import type { Level } from '../organisation/level.ts'
import type { Need, Phase, RequirementKind } from '../organisation/phase.ts'
import { modelFrequencies, modelNames } from '../text/model.ts'
import type { Actor } from './cast.ts'
import type { ModelInput } from './model-input.ts'
import { fiche, ours, type Reason } from './reasons.ts'
import { operationalSeats, relaySeats } from './seats/operational-seats.ts'
import { departmentGroupSeats, groupSeats, teamSeats, userGroupSeats } from './seats/proximity-seats.ts'
import type { SeatPlan } from './seats/seat-plan.ts'
import { steeringSeats } from './seats/steering-seats.ts'
import type { Troupe } from './troupe.ts'

/** One body of the model, before it is looked for in a document. */
export type BodyPlan = {
  readonly key: string
  readonly kinds: readonly BodyKind[]
  readonly name: string
  readonly sigle: string
  readonly level: Level
  readonly host: Actor | null
  /** The body to which it reports. */
  readonly above: string | null
  /** It carries the missions of its kinds; a relay only contributes to them. */
  readonly isResponsible: boolean
  readonly seats: readonly SeatPlan[]
  readonly need: Need
  readonly whys: readonly Reason[]
}

type Wanted = Omit<BodyPlan, 'need' | 'isResponsible' | 'sigle'> & Partial<BodyPlan>

/** The bodies that the fiche recommends for a perimeter, those above first. */
export function companyOf(input: ModelInput, troupe: Troupe, phase: Phase | null): readonly BodyPlan[] {
  const plan = (requirement: RequirementKind, wanted: Wanted): BodyPlan => ({
    sigle: '',
    isResponsible: true,
    need: phase?.needs[requirement] ?? 'recommended',
    ...wanted,
  })
  const committees = input.scope === 'commune' ? [oneCommittee(troupe)] : twoCommittees(input, troupe)
  const needs = { steering: 'steering', operational: 'operational' } as const
  // Where the rectorat runs the schools itself, its own committee follows them.
  const dsdens = troupe.departments.filter(({ entity }) => entity.kind === 'dsden')
  const relays = input.scope === 'academic' ? dsdens.map((one) => relay(troupe, one)) : []
  const groups = input.scope === 'college-sector' ? [] : groupsOf(input, troupe)
  const planned = [
    ...committees.map((one) => plan(needs[one.kinds.includes('steering') ? 'steering' : 'operational'], one)),
    ...relays.map((one) => plan('operational', one)),
    ...groups.map((one) => plan('proximity', one)),
    plan('proximity', users(troupe)),
    ...troupe.schools.map((school) => plan('school-teams', team(troupe, school))),
  ]
  return planned
}

/** The record of a planned body. */
export function bodyOf(plan: BodyPlan, id: BodyId, missions: string): Body {
  const { kinds, name, sigle, level, host } = plan
  const frequency =
    modelFrequencies[kinds.includes('operational') ? 'operational' : (kinds[0] ?? 'other')] ?? ''
  return {
    ...{ id, name, sigle, level, mission: missions, act: '', frequency, from: null, to: null },
    kinds: bodyKinds.filter((kind) => kinds.includes(kind)),
    hostEntityId: host?.entity.id ?? null,
    rulesProfileId: null,
    letterheadId: null,
    packContents: null,
    registerCopy: null,
    registerHolder: '',
    numberPattern: defaultNumberPattern,
  }
}

function oneCommittee(troupe: Troupe): Wanted {
  return {
    ...{ key: 'steering', kinds: ['steering', 'operational'], name: modelNames.combined },
    ...{ sigle: modelNames.combinedSigle, level: 'territorial', host: troupe.owner, above: null },
    seats: [...steeringSeats.commune(troupe), ...operationalSeats.commune(troupe)],
    whys: [...fiche('Q22', 'Q12', 'Q15'), ...ours('one-commune')],
  }
}

function twoCommittees({ scope }: ModelInput, troupe: Troupe): readonly Wanted[] {
  const steeringHost = scope === 'commune-group' ? troupe.owner : steeringHostOf(scope, troupe)
  const isSector = scope === 'college-sector'
  const steering: Wanted = {
    ...{ key: 'steering', kinds: ['steering'], name: modelNames.body('steering'), sigle: 'CPS', above: null },
    ...{ level: levelUnder(steeringHost), host: steeringHost, seats: steeringSeats[scope](troupe) },
    whys: fiche('Q22', 'Q12'),
  }
  const operational: Wanted = {
    ...{ key: 'operational', kinds: isSector ? ['operational', 'proximity'] : ['operational'] },
    name: isSector ? modelNames.followUpAndSupport : modelNames.body('operational'),
    sigle: isSector ? modelNames.followUpAndSupportSigle : 'CSO',
    level: scope === 'academic' ? 'academic' : 'territorial',
    ...{ host: operationalHostOf(scope, troupe), above: 'steering', seats: operationalSeats[scope](troupe) },
    whys: isSector ? [...fiche('Q15', 'Q17', 'Q19'), ...ours('college-sector')] : fiche('Q15', 'Q17'),
  }
  return [steering, operational]
}

function steeringHostOf(scope: ModelInput['scope'], { state, constituencies, owner }: Troupe): Actor | null {
  // No service of the State is known of an overseas collectivity.
  return (scope === 'college-sector' ? constituencies[0] : null) ?? state ?? owner
}

function operationalHostOf(scope: ModelInput['scope'], troupe: Troupe): Actor | null {
  if (scope === 'academic') return troupe.state
  if (scope === 'constituency') return troupe.constituencies[0] ?? troupe.state
  if (scope === 'college-sector') return troupe.college ?? troupe.state
  return troupe.owner ?? troupe.state
}

function levelUnder(host: Actor | null): Level {
  return host?.entity.level === 'academic' ? 'academic' : 'territorial'
}

function relay(troupe: Troupe, department: Actor): Wanted {
  return {
    ...{ key: `relay ${department.key}`, kinds: ['operational'], level: 'territorial', host: department },
    name: modelNames.relay(department.entity),
    sigle: modelNames.relaySigle(department.entity.code),
    ...{ above: 'operational', isResponsible: false, seats: relaySeats(troupe, department) },
    whys: [...fiche('Q15'), ...ours('department-relay')],
  }
}

function groupsOf(input: ModelInput, troupe: Troupe): readonly Wanted[] {
  const { constituencies, departments } = troupe
  const above = (department: Actor | undefined) => {
    if (input.scope === 'academic' && department !== undefined) return `relay ${department.key}`
    return input.scope === 'commune' ? 'steering' : 'operational'
  }
  const named = (host: Actor) => ({
    ...({ key: `proximity ${host.key}`, kinds: ['proximity'], level: 'territorial', host } as const),
    ...{ name: modelNames.group(host.entity), sigle: modelNames.groupSigle(host.entity) },
  })
  if (constituencies.length === 0) {
    return departments.map((department) => ({
      ...{ ...named(department), above: above(department), seats: departmentGroupSeats(department) },
      whys: [...fiche('Q19', 'Q21'), ...ours('department-group')],
    }))
  }
  return constituencies.map((constituency) => {
    const department = departments.find(({ entity }) => entity.id === constituency.entity.parentId)
    const seats = groupSeats(constituency, department ?? null)
    return { ...named(constituency), above: above(department), seats, whys: fiche('Q06', 'Q19', 'Q21') }
  })
}

function users(troupe: Troupe): Wanted {
  const [constituency] = troupe.constituencies
  const only = troupe.constituencies.length === 1 ? constituency : undefined
  // Its requests go to the supplier; where there is none yet, to the committee that speaks for the project.
  const aboveAll = troupe.supplier === null ? 'operational' : null
  return {
    ...{ key: 'users', kinds: ['user-group'], name: modelNames.users, sigle: modelNames.usersSigle },
    // The group of proximity runs it, says the fiche: where there is one only, it reports to it.
    ...{
      level: 'school',
      host: only ?? null,
      above: only === undefined ? aboveAll : `proximity ${only.key}`,
    },
    ...{ seats: userGroupSeats(only ?? troupe.state), whys: fiche('Q20c') },
  }
}

function team(troupe: Troupe, school: Actor): Wanted {
  const own = troupe.constituencies.find(({ entity }) => entity.id === school.entity.parentId)
  return {
    ...{ key: `team ${school.key}`, kinds: ['school-team'], name: modelNames.team(school.entity) },
    ...{ level: 'school', host: school, above: own === undefined ? 'operational' : `proximity ${own.key}` },
    ...{ seats: teamSeats(school), whys: fiche('Q04', 'Q08') },
  }
}
