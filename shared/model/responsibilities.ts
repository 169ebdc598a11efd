import type { NodeRef } from '../organisation/link.ts'
import { newResponsibility } from '../organisation/new-records.ts'
import { responsibilitiesAt } from '../organisation/responsibilities.ts'
import type { Responsibility, ResponsibilityId, ResponsibilityKind } from '../organisation/responsibility.ts'
import { modelSupport } from '../text/model.ts'
import type { Actor } from './cast.ts'
import { officeAt } from './offices.ts'
import type { ProposalItem } from './proposal.ts'
import { fiche, ours, type Reason } from './reasons.ts'
import { bodyIdOf, needsOfActor, needsOfPlan, postAt, type Stage } from './stage.ts'

/** Charges of which a project has one bearer at a time: whoever has it keeps it. */
const single: ReadonlySet<ResponsibilityKind> = new Set<ResponsibilityKind>([
  'coordination',
  'project-ownership',
  'purchasing',
  'contract-monitoring',
  'quality',
])

type Holder = { readonly node: NodeRef; readonly key: string; readonly needs: readonly string[] }
type Details = Partial<Pick<Responsibility, 'isPrincipal' | 'profile' | 'mission' | 'perimeter'>>

/** Who coordinates, buys, accompanies, answers for data; the référent and the competences of each collectivity. */
export function proposeResponsibilities(stage: Stage): readonly ProposalItem[] {
  return [...project(stage), ...bodies(stage), ...collectivities(stage), ...data(stage)]
}

function project(stage: Stage): readonly ProposalItem[] {
  const { coordinator, buyer } = stage.troupe
  return [
    ...(coordinator === null
      ? []
      : charge(stage, 'coordination', ofActor(coordinator), fiche('Q29'), null, { isPrincipal: true })),
    ...(buyer === null
      ? []
      : [
          ...charge(stage, 'project-ownership', ofActor(buyer), ours('project-ownership')),
          ...charge(stage, 'purchasing', ofActor(buyer), fiche('Q26'), null, { isPrincipal: true }),
        ]),
  ]
}

function bodies(stage: Stage): readonly ProposalItem[] {
  return stage.plans.flatMap((plan) => {
    const holder = ofPlan(stage, plan.key)
    if (plan.kinds.includes('operational') && plan.isResponsible)
      return [
        ...charge(stage, 'contract-monitoring', holder, fiche('Q17')),
        ...charge(stage, 'quality', holder, [...fiche('Q10'), ...ours('risk-and-quality')]),
        ...(plan.kinds.includes('proximity') ? support(stage, holder, stage.input.territory.name) : []),
      ]
    const perimeter = plan.host?.entity.name ?? stage.input.territory.name
    return plan.kinds.includes('proximity') ? support(stage, holder, perimeter) : []
  })
}

function support(stage: Stage, holder: Holder, perimeter: string): readonly ProposalItem[] {
  return charge(stage, 'support', holder, fiche('Q14', 'Q20a'), null, { ...modelSupport, perimeter })
}

function collectivities(stage: Stage): readonly ProposalItem[] {
  const { input, troupe } = stage
  const { partners, recipient, buyer } = troupe
  return partners.flatMap((partner) => {
    const { kind } = partner.entity
    const hasHandedOver = recipient !== null && recipient !== partner && input.competenceTransfer !== 'none'
    const isCentre = recipient === partner || (buyer === partner && (kind === 'epci' || kind === 'syndicate'))
    const digital = isCentre || (kind === 'commune' && !hasHandedOver)
    const education =
      (isCentre && input.competenceTransfer === 'full') ||
      (kind === 'commune' && !(hasHandedOver && input.competenceTransfer === 'full'))
    const holder = ofActor(partner)
    return [
      ...charge(stage, 'referent', holder, fiche('Q07'), [partner, 'referent-ent'], { isPrincipal: true }),
      ...(digital
        ? charge(stage, 'digital-competence', holder, fiche('Q26'), [partner, officeAt('digital', kind)])
        : []),
      ...(education
        ? charge(stage, 'education-competence', holder, fiche('Q26'), [partner, officeAt('education', kind)])
        : []),
    ]
  })
}

function data(stage: Stage): readonly ProposalItem[] {
  const { departments, academies, supplier } = stage.troupe
  const [academy] = academies
  return [
    ...departments.flatMap((one) => {
      const head = one.entity.kind === 'dsden' ? 'dasen' : 'recteur-academie'
      return charge(stage, 'data-controller', ofActor(one), ours('data-protection'), [one, head])
    }),
    ...(academy === undefined
      ? []
      : charge(stage, 'data-protection', ofActor(academy), ours('data-protection'), [
          academy,
          'dpd-academie',
        ])),
    ...(supplier === null ? [] : charge(stage, 'hosting', ofActor(supplier), ours('data-protection'))),
  ]
}

function ofActor(actor: Actor): Holder {
  return { node: { type: 'entity', id: actor.entity.id }, key: actor.key, needs: needsOfActor(actor) }
}

function ofPlan(stage: Stage, planKey: string): Holder {
  return {
    ...{ node: { type: 'body', id: bodyIdOf(stage, planKey) }, key: planKey },
    needs: needsOfPlan(stage, planKey),
  }
}

function charge(
  stage: Stage,
  kind: ResponsibilityKind,
  holder: Holder,
  whys: readonly Reason[],
  answering: readonly [Actor, string | null] | null = null,
  details: Details = {},
): readonly ProposalItem[] {
  const { base, date, idOf, input } = stage
  const carried = responsibilitiesAt(base, kind, date)
  if (carried.some((one) => single.has(kind) || one.holder.id === holder.node.id)) return []
  const key = `responsibility ${kind} ${holder.key}`
  const [actor, functionId] = answering ?? [null, null]
  const isKnown = functionId !== null && base.function.has(functionId)
  const found = actor !== null && isKnown ? postAt(stage, functionId, actor) : { id: null, post: null }
  const given = { id: idOf(key) as ResponsibilityId, kind, holder: holder.node, postId: found.id } // a new record
  const record = newResponsibility({ ...given, from: input.startedOn, ...details })
  return [
    {
      ...{ collection: 'responsibility', record, post: found.post, key, whys, isRecommended: true },
      needs: holder.needs,
    },
  ]
}
