import { memoGroupBy } from '../../../kit/group-by.ts'
import { isWithin } from '../../../kit/period.ts'
import type { Body, BodyId } from '../../../organisation/body.ts'
import type { Entity } from '../../../organisation/entity.ts'
import type { Link } from '../../../organisation/link.ts'
import { responsibilitiesAt } from '../../../organisation/responsibilities.ts'
import { isCarried, missionWith, notCarried } from '../missions.ts'
import { bodiesOfKind } from '../perimeter.ts'
import type { CheckContext, QualityData, Rule } from '../rule.ts'
import { citedFor } from '../typical-functions.ts'
import { ofProject, severityAt, violation } from '../violation.ts'
import { absentFunctions } from './steering.ts'

const who = ['body', 'seat', 'mandate', 'person', 'post', 'tenure', 'function'] as const
const missions = ['m-cso-1', 'm-cso-2a', 'm-cso-2b', 'm-cso-2c', 'm-cso-2d'] as const
const needed = { required: 'warning', recommended: 'advice' } as const

const linksByBody = memoGroupBy((link: Link) => (link.source.type === 'body' ? link.source.id : null))

const noOperational: Rule = {
  code: 'CSO-01',
  sentences: ['Q15'],
  reads: ['body', 'phase', 'project'],
  check: (context) => {
    const severity = severityAt(context, 'operational', { required: 'error', recommended: 'warning' })
    return severity === null || operational(context).length > 0 ? [] : [ofProject(severity)]
  },
}

const typicalAbsent: Rule = {
  code: 'CSO-02',
  sentences: ['Q15'],
  reads: who,
  check: (context) =>
    operational(context).flatMap((body) => absentFunctions(context, body, citedFor.operational)),
}

const reportsToNobody: Rule = {
  code: 'CSO-03',
  sentences: ['Q15'],
  reads: ['body', 'link'],
  check: (context) =>
    operational(context)
      .filter((body) => !body.kinds.includes('steering') && !reachesSteering(context, body))
      .map(({ id, name }) => violation('warning', 'body', [id], { name })),
}

const missionWithoutBody: Rule = {
  code: 'CSO-04',
  sentences: ['Q16', 'Q17'],
  reads: ['mission', 'assignment', 'body', 'phase', 'project'],
  check: (context) => {
    const severity = severityAt(context, 'operational', needed)
    if (severity === null) return []
    return notCarried(context.data, missions, context.date).map(({ id, name }) =>
      violation(severity, 'mission', [id], { mission: name }),
    )
  },
}

const contractUnwatched: Rule = {
  code: 'CSO-05',
  sentences: ['Q17'],
  reads: ['entity', 'link', 'responsibility', 'mission', 'assignment', 'body', 'phase', 'project'],
  check: (context) => {
    const severity = severityAt(context, 'operational', needed)
    const { data, date } = context
    if (severity === null || responsibilitiesAt(data, 'contract-monitoring', date).length > 0) return []
    const mission = missionWith(data, 'm-cso-2a')
    if (mission !== null && isCarried(data, mission.id, date)) return []
    return suppliersAt(data, date).map(({ id, name }) => violation(severity, 'entity', [id], { name }))
  },
}

const noCharter: Rule = {
  code: 'CSO-06',
  sentences: ['Q18'],
  reads: ['convention', 'phase', 'project'],
  check: (context) => {
    const severity = severityAt(context, 'charter', needed)
    const exists = [...context.data.convention.values()].some(({ kind }) => kind === 'charter')
    return severity === null || exists ? [] : [ofProject(severity)]
  },
}

export const operationalRules: readonly Rule[] = [
  noOperational,
  typicalAbsent,
  reportsToNobody,
  missionWithoutBody,
  contractUnwatched,
  noCharter,
]

/** Whoever supplies the ENT, or holds a contract for it, on a day. */
export function suppliersAt(data: Pick<QualityData, 'link' | 'entity'>, date: string): readonly Entity[] {
  const ids = new Set<string>()
  for (const link of data.link.values()) {
    if ((link.kind === 'supplies' || link.kind === 'contracts') && isWithin(link, date))
      ids.add(link.source.id)
  }
  return [...ids].flatMap((id) => data.entity.get(id) ?? []).filter((entity) => isWithin(entity, date))
}

/** The bodies to which one reports directly on a day. */
export function reportsTo({ data, date }: Pick<CheckContext, 'data' | 'date'>, id: BodyId): readonly Body[] {
  return linksByBody(data.link)(id).flatMap((link) =>
    link.kind === 'reports-to' && isWithin(link, date) ? (data.body.get(link.target.id) ?? []) : [],
  )
}

function operational({ data, date }: CheckContext): readonly Body[] {
  return bodiesOfKind(data, 'operational', date)
}

function reachesSteering(context: CheckContext, from: Body): boolean {
  const seen = new Set<string>([from.id])
  const queue = [...reportsTo(context, from.id)]
  for (let body = queue.pop(); body !== undefined; body = queue.pop()) {
    if (body.kinds.includes('steering')) return true
    if (seen.has(body.id)) continue
    seen.add(body.id)
    queue.push(...reportsTo(context, body.id))
  }
  return false
}
