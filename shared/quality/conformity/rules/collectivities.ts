import { memoGroupBy } from '../../../kit/group-by.ts'
import { isWithin } from '../../../kit/period.ts'
import { postHolder } from '../../../organisation/composition.ts'
import type { Entity } from '../../../organisation/entity.ts'
import type { Link } from '../../../organisation/link.ts'
import type { Person } from '../../../organisation/person.ts'
import type { Responsibility, ResponsibilityKind } from '../../../organisation/responsibility.ts'
import { postsAt } from '../members.ts'
import { collectivityKinds, inPerimeter } from '../perimeter.ts'
import type { CheckContext, QualityData, Rule } from '../rule.ts'
import { severityAt, violation } from '../violation.ts'

const carriedBy = memoGroupBy(({ kind, holder }: Responsibility) => `${kind} ${holder.id}`)
const transfersFrom = memoGroupBy((link: Link) => (link.kind === 'transfers' ? link.source.id : null))
const referentFunction = new Set(['referent-ent'])
const reads = ['entity', 'responsibility', 'post', 'tenure', 'person', 'link'] as const

/** A référent of a collectivity, whether by a responsibility or by the post of « référent ENT ». */
type Referent = { readonly person: Person | null; readonly isPrincipal: boolean }

const withoutReferent: Rule = {
  code: 'COL-01',
  sentences: ['Q07'],
  reads,
  check: ({ data, date }) =>
    collectivities(data, date)
      .filter((entity) => referentsAt(data, entity, date).length === 0 && !hadReferent(data, entity))
      .map(({ id, name }) => violation('warning', 'entity', [id], { name })),
}

/** There was one, or there is one whom nobody can reach. */
const lostReferent: Rule = {
  code: 'COL-02',
  sentences: ['Q07'],
  reads,
  check: ({ data, date }) =>
    collectivities(data, date).flatMap((entity) => {
      const referents = referentsAt(data, entity, date)
      const reachable = referents.some(({ person }) => person !== null && isReachable(person))
      const known = referents.length > 0 || hadReferent(data, entity)
      if (!known || reachable) return []
      const [referent] = referents
      return [
        violation('warning', 'entity', [entity.id], {
          name: entity.name,
          person: referent?.person === null || referent === undefined ? '' : nameOf(referent.person),
        }),
      ]
    }),
}

const noPrincipal: Rule = {
  code: 'COL-03',
  sentences: ['Q07'],
  reads,
  check: ({ data, date }) =>
    collectivities(data, date).flatMap((entity) => {
      const referents = referentsAt(data, entity, date)
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
      .filter(({ id }) => !carriedBy(data.responsibility)(`${kind} ${id}`).some((one) => isWithin(one, date)))
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
      const competent = (['digital-competence', 'education-competence'] as const).some((kind) =>
        carriedBy(data.responsibility)(`${kind} ${holder.id}`).some((one) => isWithin(one, date)),
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

/** Who must have a référent: every collectivity of the perimeter but those that handed the competence over. */
function collectivities(data: QualityData, date: string): readonly Entity[] {
  return inPerimeter(data, collectivityKinds, date).filter(
    ({ id }) => !transfersFrom(data.link)(id).some((link) => isWithin(link, date)),
  )
}

function referentsAt(data: CheckContext['data'], entity: Entity, date: string): readonly Referent[] {
  const charged = carriedBy(data.responsibility)(`referent ${entity.id}`)
    .filter((one) => isWithin(one, date))
    .map(({ postId, personId, isPrincipal }): Referent => {
      const held = postId === null ? null : postHolder(data, postId, date)
      const id = held?.personId ?? personId
      return { person: id === null ? null : (data.person.get(id) ?? null), isPrincipal }
    })
  if (charged.length > 0) return charged
  return postsAt(data, entity, referentFunction).map((post): Referent => {
    const held = postHolder(data, post.id, date)
    return { person: held === null ? null : (data.person.get(held.personId) ?? null), isPrincipal: false }
  })
}

function hadReferent(data: CheckContext['data'], entity: Entity): boolean {
  return carriedBy(data.responsibility)(`referent ${entity.id}`).length > 0
}

function isReachable({ email, phone }: Person): boolean {
  return email.trim() !== '' || phone.trim() !== ''
}

function nameOf({ firstName, lastName }: Person): string {
  return `${firstName} ${lastName}`.trim()
}
