import { memoGroupBy } from '../../../kit/group-by.ts'
import { isWithin } from '../../../kit/period.ts'
import type { Entity } from '../../../organisation/entity.ts'
import type { Person } from '../../../organisation/person.ts'
import { collectivitiesWithoutTransfer, referentsAt } from '../../../organisation/referents.ts'
import { responsibilitiesHeldBy } from '../../../organisation/responsibilities.ts'
import type { Responsibility, ResponsibilityKind } from '../../../organisation/responsibility.ts'
import { inPerimeter } from '../perimeter.ts'
import type { CheckContext, Rule } from '../rule.ts'
import { severityAt, violation } from '../violation.ts'

const everCharged = memoGroupBy(({ kind, holder }: Responsibility) =>
  kind === 'referent' ? holder.id : null,
)
const reads = ['entity', 'responsibility', 'post', 'tenure', 'person', 'link'] as const

const withoutReferent: Rule = {
  code: 'COL-01',
  sentences: ['Q07'],
  reads,
  check: ({ data, date }) =>
    collectivitiesWithoutTransfer(data, date)
      .filter((entity) => referentsAt(data, entity.id, date).length === 0 && !hadReferent(data, entity))
      .map(({ id, name }) => violation('warning', 'entity', [id], { name })),
}

/** There was one, or there is one whom nobody can reach. */
const lostReferent: Rule = {
  code: 'COL-02',
  sentences: ['Q07'],
  reads,
  check: ({ data, date }) =>
    collectivitiesWithoutTransfer(data, date).flatMap((entity) => {
      const referents = referentsAt(data, entity.id, date)
      const reachable = referents.some(({ person }) => person !== null && isReachable(person))
      const known = referents.length > 0 || hadReferent(data, entity)
      if (!known || reachable) return []
      const person = referents[0]?.person ?? null
      return [
        violation('warning', 'entity', [entity.id], {
          name: entity.name,
          person: person === null ? '' : nameOf(person),
        }),
      ]
    }),
}

const noPrincipal: Rule = {
  code: 'COL-03',
  sentences: ['Q07'],
  reads,
  check: ({ data, date }) =>
    collectivitiesWithoutTransfer(data, date).flatMap((entity) => {
      const referents = referentsAt(data, entity.id, date)
      return referents.length > 1 && !referents.some(({ isPrincipal }) => isPrincipal)
        ? [violation('advice', 'entity', [entity.id], { name: entity.name })]
        : []
    }),
}

const bearer = (code: 'MAR-01' | 'MAR-02', kind: ResponsibilityKind): Rule => ({
  code,
  sentences: ['Q26'],
  reads: ['entity', 'responsibility', 'phase', 'project'],
  check: (context) => {
    const severity = severityAt(context, 'competence-holders', { required: 'warning', recommended: 'advice' })
    if (severity === null) return []
    const { data, date } = context
    return inPerimeter(data, ['epci', 'syndicate'], date)
      .filter(({ id }) => responsibilitiesHeldBy(data, kind, id, date).length === 0)
      .map(({ id, name }) => violation(severity, 'entity', [id], { name }))
  },
})

/** A contract is passed by somebody who has the competence, or by the grouping to which it was transferred. */
const buyerWithoutCompetence: Rule = {
  code: 'MAR-03',
  sentences: ['Q26'],
  reads: ['entity', 'responsibility', 'phase', 'project'],
  check: (context) => {
    const severity = severityAt(context, 'competence-holders', { required: 'warning', recommended: 'advice' })
    if (severity === null) return []
    const { data, date } = context
    const buyers = [...data.responsibility.values()].filter(
      (one) => one.kind === 'purchasing' && one.holder.type === 'entity' && isWithin(one, date),
    )
    return buyers.flatMap(({ holder }) => {
      const entity = data.entity.get(holder.id)
      if (entity === undefined || !['epci', 'syndicate'].includes(entity.kind)) return []
      const competent = (['digital-competence', 'education-competence'] as const).some(
        (kind) => responsibilitiesHeldBy(data, kind, entity.id, date).length > 0,
      )
      return competent ? [] : [violation(severity, 'entity', [entity.id], { name: entity.name })]
    })
  },
}

export const collectivityRules: readonly Rule[] = [
  withoutReferent,
  lostReferent,
  noPrincipal,
  bearer('MAR-01', 'digital-competence'),
  bearer('MAR-02', 'education-competence'),
  buyerWithoutCompetence,
]

function hadReferent(data: CheckContext['data'], entity: Entity): boolean {
  return everCharged(data.responsibility)(entity.id).length > 0
}

function isReachable({ email, phone }: Person): boolean {
  return email.trim() !== '' || phone.trim() !== ''
}

function nameOf({ firstName, lastName }: Person): string {
  return `${firstName} ${lastName}`.trim()
}
