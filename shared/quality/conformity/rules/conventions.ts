import { isWithin } from '../../../kit/period.ts'
import type { Convention } from '../../../organisation/convention.ts'
import { partiesOf } from '../../../organisation/conventions.ts'
import { responsibilitiesAt } from '../../../organisation/responsibilities.ts'
import { inPerimeter } from '../perimeter.ts'
import type { QualityData, Rule } from '../rule.ts'
import { ofProject, severityAt, violation } from '../violation.ts'

/** Engagements between partners; a contract with a supplier is another thing. */
const partnerships: ReadonlySet<Convention['kind']> = new Set<Convention['kind']>([
  'framework',
  'specific',
  'single',
])

const noConvention: Rule = {
  code: 'CNV-01',
  sentences: ['Q23'],
  reads: ['convention', 'phase', 'project'],
  check: (context) => {
    const severity = severityAt(context, 'convention', { required: 'error', recommended: 'warning' })
    return severity === null || partnershipsOf(context.data).length > 0 ? [] : [ofProject(severity)]
  },
}

const partyWithoutRole: Rule = {
  code: 'CNV-02',
  sentences: ['Q23'],
  reads: ['convention', 'conventionParty', 'entity'],
  check: ({ data }) =>
    partnershipsOf(data).flatMap((convention) =>
      partiesOf(data, convention.id)
        .filter(({ role, competence }) => role.trim() === '' || competence.trim() === '')
        .map(({ entityId }) => ({
          severity: 'error' as const,
          objects: [
            { collection: 'convention' as const, id: convention.id },
            { collection: 'entity' as const, id: entityId },
          ],
          params: {
            number: convention.number || convention.title,
            name: data.entity.get(entityId)?.name ?? '',
          },
        })),
    ),
}

/** A partner of the project: a collectivity or a service of the State that could sign, and that no convention names. */
const outsideConventions: Rule = {
  code: 'CNV-03',
  sentences: ['Q23'],
  reads: ['convention', 'conventionParty', 'entity', 'link'],
  check: ({ data, date }) => {
    if (partnershipsOf(data).length === 0) return []
    const named = new Set<string>([...data.conventionParty.values()].map(({ entityId }) => entityId))
    // A commune that belongs to a party, or handed its competence over to it, signs through it.
    for (const { kind, source, target } of data.link.values()) {
      if ((kind === 'group-member' || kind === 'transfers') && named.has(target.id)) named.add(source.id)
    }
    const signing = ['epci', 'syndicate', 'department', 'region', 'commune', 'public-agency'] as const
    return inPerimeter(data, signing, date)
      .filter(({ id }) => !named.has(id))
      .map(({ id, name }) => violation('warning', 'entity', [id], { name }))
  },
}

const notCoordinated: Rule = {
  code: 'COO-01',
  sentences: ['Q29'],
  reads: ['responsibility', 'entity'],
  check: ({ data, date }) =>
    responsibilitiesAt(data, 'coordination', date).length > 0 ? [] : [ofProject('error')],
}

const coordinatedBySeveral: Rule = {
  code: 'COO-02',
  sentences: ['Q29'],
  reads: ['responsibility', 'entity'],
  check: ({ data, date }) => {
    const carried = responsibilitiesAt(data, 'coordination', date).filter(({ holder }) =>
      data.entity.has(holder.id),
    )
    if (carried.length < 2 || carried.every(({ isShared }) => isShared)) return []
    return [
      violation(
        'error',
        'entity',
        carried.map(({ holder }) => holder.id),
        { names: carried.map(({ holder }) => data.entity.get(holder.id)?.name ?? '') },
      ),
    ]
  },
}

const expired: Rule = {
  code: 'ADM-16',
  sentences: [],
  reads: ['convention', 'conventionParty'],
  check: ({ data, date }) =>
    [...data.convention.values()]
      .filter(({ kind }) => kind !== 'other')
      .flatMap((convention) => {
        const { id, number, title, to } = convention
        const name = number || title
        if (to !== null && to < date && convention.renewal.trim() === '')
          return [violation('warning', 'convention', [id], { name, fault: ['expired'], date: to })]
        const inForce = convention.signedOn !== null && isWithin(convention, date)
        const enabled = partiesOf(data, id).every(({ enablingAct }) => enablingAct.trim() !== '')
        return inForce && !enabled
          ? [violation('warning', 'convention', [id], { name, fault: ['not-enabled'] })]
          : []
      }),
}

const dataProtection: Rule = {
  code: 'ADM-17',
  sentences: [],
  reads: ['responsibility'],
  check: ({ data, date }) => {
    const missing = (['data-controller', 'data-protection'] as const).filter(
      (kind) => responsibilitiesAt(data, kind, date).length === 0,
    )
    return missing.length === 0 ? [] : [ofProject('warning', { missing })]
  },
}

export const conventionRules: readonly Rule[] = [
  noConvention,
  partyWithoutRole,
  outsideConventions,
  notCoordinated,
  coordinatedBySeveral,
  expired,
  dataProtection,
]

/** The conventions by which partners are bound, whatever their dates. */
export function partnershipsOf(data: Pick<QualityData, 'convention'>): readonly Convention[] {
  return [...data.convention.values()].filter(({ kind }) => partnerships.has(kind))
}
