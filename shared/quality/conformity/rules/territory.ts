import { memoGroupBy } from '../../../kit/group-by.ts'
import { isWithin } from '../../../kit/period.ts'
import { collectivityKinds } from '../../../organisation/collectivities.ts'
import { postHolder } from '../../../organisation/composition.ts'
import type { Entity } from '../../../organisation/entity.ts'
import type { Link } from '../../../organisation/link.ts'
import type { Responsibility } from '../../../organisation/responsibility.ts'
import { postsAt } from '../members.ts'
import { bodiesHostedBy, inPerimeter, isInPerimeter } from '../perimeter.ts'
import type { CheckContext, Rule } from '../rule.ts'
import { functionsAnswering } from '../typical-functions.ts'
import { ofProject, severityAt, violation } from '../violation.ts'

const linksByEntity = memoGroupBy((link: Link) => (link.source.type === 'entity' ? link.source.id : null))
const carriedBy = memoGroupBy(({ holder }: Responsibility) => holder.id)
const teamFunctions = new Set(['cpc', 'e-run'])
const carrierFunctions = functionsAnswering('inspector')

/** Outside help is attached to whoever asked for it: a contract, a supply, a support. */
const helpWithoutCommissioner: Rule = {
  code: 'TER-01',
  sentences: ['Q05'],
  reads: ['entity', 'link', 'convention', 'conventionParty'],
  check: ({ data, date }) => {
    const parties = new Set<string>([...data.conventionParty.values()].map(({ entityId }) => entityId))
    const working = new Set(['contracts', 'supplies', 'supports', 'agreement', 'processes-data-for'])
    return inPerimeter(data, ['consultant', 'company'], date)
      .filter(
        ({ id }) =>
          !parties.has(id) &&
          !linksByEntity(data.link)(id).some((link) => working.has(link.kind) && isWithin(link, date)),
      )
      .map(({ id, name }) => violation('advice', 'entity', [id], { name }))
  },
}

const constituencyWithoutCarrier: Rule = {
  code: 'TER-02',
  sentences: ['Q06'],
  reads: ['entity', 'post', 'tenure', 'function', 'responsibility'],
  check: (context) =>
    inPerimeter(context.data, ['constituency'], context.date)
      .filter((constituency) => !hasCarrier(context, constituency))
      .map(({ id, name }) => violation('warning', 'entity', [id], { name })),
}

const constituencyWithoutSupport: Rule = {
  code: 'TER-03',
  sentences: ['Q06'],
  reads: ['entity', 'post', 'tenure', 'function', 'body', 'link', 'responsibility', 'phase', 'project'],
  check: (context) => {
    const severity = severityAt(context, 'proximity', { required: 'warning', recommended: 'advice' })
    if (severity === null) return []
    return inPerimeter(context.data, ['constituency'], context.date)
      .filter((constituency) => hasCarrier(context, constituency) && !isSupported(context, constituency))
      .map(({ id, name }) => violation(severity, 'entity', [id], { name }))
  },
}

const noScope: Rule = {
  code: 'PER-01',
  sentences: ['Q11'],
  reads: ['project'],
  check: ({ data }) => (data.project.get('project')?.scope === null ? [ofProject('error')] : []),
}

const noPerimeter: Rule = {
  code: 'PER-02',
  sentences: ['Q24'],
  reads: ['project', 'entity'],
  check: ({ data, date }) => {
    const project = data.project.get('project')
    const named = project !== undefined && (project.territory.trim() !== '' || project.territoryCode !== '')
    const schools = inPerimeter(data, ['school'], date)
    return named && schools.length !== 1 ? [] : [ofProject('warning')]
  },
}

const schoolWithoutTerritory: Rule = {
  code: 'PER-03',
  sentences: ['Q24'],
  reads: ['entity'],
  check: ({ data, date }) =>
    inPerimeter(data, ['school'], date).flatMap((school) => {
      const missing = [
        ...(isKnown({ data, date }, school.communeId, collectivityKinds) ? [] : ['commune']),
        ...(isKnown({ data, date }, school.parentId, ['constituency']) ? [] : ['constituency']),
      ]
      return missing.length === 0
        ? []
        : [violation('warning', 'entity', [school.id], { name: school.name, missing })]
    }),
}

export const territoryRules: readonly Rule[] = [
  helpWithoutCommissioner,
  constituencyWithoutCarrier,
  constituencyWithoutSupport,
  noScope,
  noPerimeter,
  schoolWithoutTerritory,
]

/** Whoever carries the project in a constituency: its inspector in post, or somebody charged with it. */
export function hasCarrier(
  { data, date }: Pick<CheckContext, 'data' | 'date'>,
  constituency: Entity,
): boolean {
  const inspectors = postsAt(data, constituency, carrierFunctions)
  return (
    inspectors.some((post) => postHolder(data, post.id, date) !== null) ||
    carriedBy(data.responsibility)(constituency.id).some((carried) => isWithin(carried, date))
  )
}

function isSupported({ data, date }: CheckContext, constituency: Entity): boolean {
  const staffed = postsAt(data, constituency, teamFunctions).some(
    (post) => postHolder(data, post.id, date) !== null,
  )
  if (staffed) return true
  const bodies = bodiesHostedBy(data, constituency, date)
  if (bodies.some(({ kinds }) => kinds.includes('proximity'))) return true
  return [...data.link.values()].some(
    (link) => link.kind === 'supports' && link.target.id === constituency.id && isWithin(link, date),
  )
}

function isKnown(
  { data, date }: Pick<CheckContext, 'data' | 'date'>,
  id: Entity['id'] | null,
  kinds: readonly Entity['kind'][],
): boolean {
  const entity = id === null ? undefined : data.entity.get(id)
  return entity !== undefined && kinds.includes(entity.kind) && isInPerimeter(entity, date)
}
