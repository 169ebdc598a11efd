import { type Need, type Phase, type RequirementKind, requirementKinds } from '../../organisation/phase.ts'
import { collectivitiesWithoutTransfer, referentsAt } from '../../organisation/referents.ts'
import { responsibilitiesAt } from '../../organisation/responsibilities.ts'
import { impactDimensions } from '../impact-dimension.ts'
import { isOccupied } from './members.ts'
import { isMeasured } from './missions.ts'
import { bodiesHostedBy, bodiesOfKind, inPerimeter, schoolsConcerned } from './perimeter.ts'
import type { CheckContext } from './rule.ts'
import { partnershipsOf } from './rules/conventions.ts'
import { functionsAnswering } from './typical-functions.ts'

/** One line of « organisation minimale par étape »: what a stage asks, and how much of it is there. */
export type MinimumLine = {
  readonly kind: RequirementKind
  readonly need: Need
  /** How many there are and how many there should be; one of one for what is single. */
  readonly found: number
  readonly wanted: number
  readonly isMet: boolean
}

type Counted = { readonly found: number; readonly wanted: number }

/** How far the organisation of the day answers to a stage; ask with the next stage to see what it will want. */
export function minimumOf(context: CheckContext, phase: Phase): readonly MinimumLine[] {
  return requirementKinds.map((kind) => {
    const counted = counters[kind](context)
    return { kind, need: phase.needs[kind], ...counted, isMet: counted.found >= counted.wanted }
  })
}

const heads = functionsAnswering('school-head')

const counters: Readonly<Record<RequirementKind, (context: CheckContext) => Counted>> = {
  coordination: ({ data, date }) => single(responsibilitiesAt(data, 'coordination', date).length > 0),
  referents: referentsFound,
  steering: ({ data, date }) => single(bodiesOfKind(data, 'steering', date).length > 0),
  operational: ({ data, date }) => single(bodiesOfKind(data, 'operational', date).length > 0),
  proximity: proximityFound,
  'school-teams': schoolTeamsFound,
  convention: ({ data }) => single(partnershipsOf(data).length > 0),
  'competence-holders': competencesFound,
  charter: ({ data }) => single([...data.convention.values()].some(({ kind }) => kind === 'charter')),
  'impact-indicators': ({ data }) => ({
    found: impactDimensions.filter((impact) => isMeasured(data, impact)).length,
    wanted: impactDimensions.length,
  }),
}

function single(found: boolean): Counted {
  return { found: found ? 1 : 0, wanted: 1 }
}

/** « Clairement identifiés »: a charge or a post that nobody is known to hold does not count. */
function referentsFound({ data, date }: CheckContext): Counted {
  const wanted = collectivitiesWithoutTransfer(data, date)
  const found = wanted.filter(({ id }) => referentsAt(data, id, date).some(({ person }) => person !== null))
  return { found: found.length, wanted: wanted.length }
}

function proximityFound({ data, date }: CheckContext): Counted {
  const constituencies = inPerimeter(data, ['constituency'], date)
  const groups = bodiesOfKind(data, 'proximity', date)
  if (constituencies.length === 0) return single(groups.length > 0)
  const hosts = new Set<string | null>(groups.map(({ hostEntityId }) => hostEntityId))
  const supported = new Set(
    [...data.link.values()].flatMap(({ kind, source, target }) =>
      kind === 'supports' && groups.some(({ id }) => id === source.id) ? [target.id] : [],
    ),
  )
  const found = constituencies.filter(({ id }) => hosts.has(id) || supported.has(id))
  return { found: found.length, wanted: constituencies.length }
}

function schoolTeamsFound(context: CheckContext): Counted {
  const schools = schoolsConcerned(context.data, context.date)
  const found = schools.filter((school) =>
    bodiesHostedBy(context.data, school, context.date)
      .filter(({ kinds }) => kinds.includes('school-team'))
      .some((team) =>
        context
          .membersOf(team)
          .some((member) => isOccupied(member) && member.functions.some((id) => heads.has(id))),
      ),
  )
  return { found: found.length, wanted: schools.length }
}

function competencesFound({ data, date }: CheckContext): Counted {
  const groupings = inPerimeter(data, ['epci', 'syndicate'], date)
  const charged = (kind: 'digital-competence' | 'education-competence') =>
    new Set<string>(responsibilitiesAt(data, kind, date).map(({ holder }) => holder.id))
  const [digital, education] = [charged('digital-competence'), charged('education-competence')]
  const found = groupings.filter(({ id }) => digital.has(id) && education.has(id))
  return { found: found.length, wanted: groupings.length }
}
