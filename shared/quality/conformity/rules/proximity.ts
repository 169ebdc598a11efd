import { memoGroupBy } from '../../../kit/group-by.ts'
import { isWithin } from '../../../kit/period.ts'
import type { Body } from '../../../organisation/body.ts'
import type { Entity } from '../../../organisation/entity.ts'
import type { Link } from '../../../organisation/link.ts'
import { assignmentsOfMission } from '../../../organisation/missions.ts'
import { requestPath } from '../../../organisation/request-path.ts'
import { impactDimensions } from '../../impact-dimension.ts'
import { postsAt } from '../members.ts'
import { impactMissions, isCarried, isMeasured, missionWith, notCarried } from '../missions.ts'
import { bodiesAt, bodiesOfKind, inPerimeter } from '../perimeter.ts'
import type { CheckContext, Rule } from '../rule.ts'
import { citedFor, functionsAnswering } from '../typical-functions.ts'
import { ofProject, severityAt, violation } from '../violation.ts'
import { absentFunctions } from './steering.ts'

const who = ['body', 'seat', 'mandate', 'person', 'post', 'tenure', 'function', 'entity'] as const
const inspectors = functionsAnswering('inspector')
const team = new Set(['cpc', 'e-run'])
const needed = { required: 'warning', recommended: 'advice' } as const
const supportMissions = ['m-gap-1', 'm-gap-2', 'm-gap-4'] as const

const supportsTo = memoGroupBy((link: Link) => (link.kind === 'supports' ? link.target.id : null))

const noGroup: Rule = {
  code: 'GAP-01',
  sentences: ['Q19'],
  reads: ['body', 'phase', 'project'],
  check: (context) => {
    const severity = severityAt(context, 'proximity', needed)
    return severity === null || groups(context).length > 0 ? [] : [ofProject(severity)]
  },
}

const typicalAbsent: Rule = {
  code: 'GAP-02',
  sentences: ['Q19'],
  reads: who,
  check: (context) => groups(context).flatMap((body) => absentFunctions(context, body, citedFor.proximity)),
}

const supportNotGiven: Rule = {
  code: 'GAP-03',
  sentences: ['Q20a', 'Q20b', 'Q20d'],
  reads: ['mission', 'assignment', 'body', 'phase', 'project'],
  check: (context) => {
    const severity = severityAt(context, 'proximity', needed)
    if (severity === null) return []
    return notCarried(context.data, supportMissions, context.date).map(({ id, name }) =>
      violation(severity, 'mission', [id], { mission: name }),
    )
  },
}

const requestsToNobody: Rule = {
  code: 'GAP-04',
  sentences: ['Q20c'],
  reads: ['body', 'link', 'entity'],
  check: ({ data, date }) =>
    bodiesOfKind(data, 'user-group', date)
      .filter(({ id }) => requestPath(data, { type: 'body', id }, date) === null)
      .map(({ id, name }) => violation('warning', 'body', [id], { name })),
}

/** Each constituency concerned has a group that answers for « l'intégration du déploiement dans les projets de l'école ». */
const integrationUnanswered: Rule = {
  code: 'GAP-05',
  sentences: ['Q21'],
  reads: ['entity', 'body', 'link', 'mission', 'assignment', 'phase', 'project'],
  check: (context) => {
    const severity = severityAt(context, 'proximity', needed)
    if (severity === null) return []
    const mission = missionWith(context.data, 'm-gap-5')
    const responsible = new Set<string>(
      mission === null
        ? []
        : assignmentsOfMission(context.data, mission.id)
            .filter(({ role }) => role === 'responsible')
            .map(({ bodyId }) => bodyId),
    )
    const groupsOf = groupsByConstituency(context)
    return constituenciesConcerned(context)
      .filter((constituency) => !groupsOf(constituency).some(({ id }) => responsible.has(id)))
      .map(({ id, name }) => violation(severity, 'entity', [id], { name }))
  },
}

/** An impact is evaluated when a body answers for it and an indicator says what is looked at. */
const impactNotEvaluated: Rule = {
  code: 'GAP-06',
  sentences: ['Q21'],
  reads: ['mission', 'assignment', 'body', 'phase', 'project', 'indicator'],
  check: (context) => {
    const { data, date } = context
    const severity = severityAt(context, 'impact-indicators', needed)
    if (severity === null) return []
    return impactDimensions.flatMap((dimension) => {
      const mission = missionWith(data, impactMissions[dimension])
      const missing = [
        ...(mission === null || isCarried(data, mission.id, date) ? [] : ['owner']),
        ...(isMeasured(data, dimension) ? [] : ['indicator']),
      ]
      const params = { dimension: [dimension], missing }
      if (missing.length === 0) return []
      return mission === null
        ? [{ ...ofProject(severity, params), key: dimension }]
        : [violation(severity, 'mission', [mission.id], params)]
    })
  },
}

const noInspector: Rule = {
  code: 'INS-01',
  sentences: ['Q25'],
  reads: who,
  check: (context) => {
    const steering = bodiesAt(context.data, context.date).filter(({ kinds }) =>
      kinds.some((kind) => kind === 'steering' || kind === 'operational'),
    )
    const sits = steering.some((body) =>
      context.membersOf(body).some(({ functions }) => functions.some((id) => inspectors.has(id))),
    )
    return steering.length === 0 || sits ? [] : [ofProject('warning')]
  },
}

const inspectorOutside: Rule = {
  code: 'INS-02',
  sentences: ['Q25'],
  reads: who,
  check: (context) =>
    inPerimeter(context.data, ['constituency'], context.date)
      .filter((constituency) => {
        const posts = postsAt(context.data, constituency, inspectors)
        return posts.length > 0 && !sits(context, constituency, inspectors)
      })
      .map(({ id, name }) => violation('warning', 'entity', [id], { name })),
}

const teamOutside: Rule = {
  code: 'INS-03',
  sentences: ['Q25'],
  reads: who,
  check: (context) =>
    inPerimeter(context.data, ['constituency'], context.date)
      .filter((constituency) => !sits(context, constituency, team))
      .map(({ id, name }) => violation('advice', 'entity', [id], { name })),
}

export const proximityRules: readonly Rule[] = [
  noGroup,
  typicalAbsent,
  supportNotGiven,
  requestsToNobody,
  integrationUnanswered,
  impactNotEvaluated,
  noInspector,
  inspectorOutside,
  teamOutside,
]

function groups({ data, date }: Pick<CheckContext, 'data' | 'date'>): readonly Body[] {
  return bodiesOfKind(data, 'proximity', date)
}

/** Tells, for each constituency, which of these groups is its own: it hosts it, or is accompanied by it. */
function groupsByConstituency({ data, date }: CheckContext): (constituency: Entity) => readonly Body[] {
  const all = groups({ data, date })
  return ({ id }) => {
    const supporting = new Set<string>(
      supportsTo(data.link)(id)
        .filter((link) => isWithin(link, date))
        .map(({ source }) => source.id),
    )
    return all.filter((group) => group.hostEntityId === id || supporting.has(group.id))
  }
}

function constituenciesConcerned({ data, date }: CheckContext): readonly Entity[] {
  const all = inPerimeter(data, ['constituency'], date)
  const begun = all.filter(({ deployment }) => deployment !== 'planned')
  return begun.length > 0 ? begun : all
}

function sits(context: CheckContext, { id }: Entity, functions: ReadonlySet<string>): boolean {
  return [...functions].some((functionId) => context.isSeated(functionId, id))
}
