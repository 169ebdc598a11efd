import type { Decision } from '../../../decisions/decision.ts'
import { holdsNumber } from '../../../decisions/status-rules.ts'
import { fold } from '../../../kit/fold.ts'
import { collectivityKinds } from '../../../organisation/collectivities.ts'
import type { EntityKind } from '../../../organisation/entity.ts'
import { type Family, families, familyOf, stateKinds } from '../../../organisation/families.ts'
import { responsibilitiesAt } from '../../../organisation/responsibilities.ts'
import { aimsOf } from '../../decision-aim.ts'
import type { Member } from '../members.ts'
import { bodiesOfKind, inPerimeter } from '../perimeter.ts'
import type { CheckContext, Rule } from '../rule.ts'
import { citedFor, functionsAnswering } from '../typical-functions.ts'
import { ofProject, severityAt, violation } from '../violation.ts'

const who = ['body', 'seat', 'mandate', 'person', 'post', 'tenure', 'function', 'entity'] as const

const noSteering: Rule = {
  code: 'CPS-01',
  sentences: ['Q22'],
  reads: ['body', 'phase', 'project'],
  check: (context) => {
    const severity = severityAt(context, 'steering', { required: 'error', recommended: 'warning' })
    return severity === null || steering(context).length > 0 ? [] : [ofProject(severity)]
  },
}

/** A kind of partner of the project that no seat of the CPS represents, itself or through its grouping. */
const unrepresented: Rule = {
  code: 'CPS-02',
  sentences: ['Q22'],
  reads: [...who, 'link'],
  check: (context) => {
    const { data, date } = context
    return steering(context).flatMap((body) => {
      const present = new Set(
        context
          .membersOf(body)
          .flatMap(({ entities }) => entities.flatMap((id) => data.entity.get(id)?.kind ?? [])),
      )
      const hasState = stateKinds.some((kind) => present.has(kind))
      const missing = [
        ...(hasState ? [] : ['state']),
        ...collectivityKinds.filter(
          (kind) =>
            !present.has(kind) &&
            inPerimeter(data, [kind], date).length > 0 &&
            !actsThrough(context, kind, present),
        ),
      ]
      return missing.length === 0 ? [] : [violation('warning', 'body', [body.id], { missing })]
    })
  },
}

const unbalanced: Rule = {
  code: 'CPS-03',
  sentences: ['Q22'],
  threshold: 'imbalancePercent',
  reads: who,
  check: (context) =>
    steering(context).flatMap((body) => {
      const members = context.membersOf(body)
      const counted = members.filter(({ occupation }) => occupation.seat.kind !== 'guest')
      if (counted.length < 4) return []
      const heaviest = families
        .map((family) => ({ family, part: partOf(context, counted, family) }))
        .reduce((a, b) => (b.part > a.part ? b : a))
      return heaviest.part > context.parameters.imbalancePercent
        ? [
            violation('advice', 'body', [body.id], {
              family: [heaviest.family],
              percent: Math.round(heaviest.part),
              threshold: context.parameters.imbalancePercent,
            }),
          ]
        : []
    }),
}

const decisions = ['decision', 'decisionTheme', 'theme'] as const
/** What tells that a decision is about the perimeter, or about the support, unless it says so: titles and themes are the user's own words. */
const perimeterWord = 'perimetre'
const supportWord = 'accompagn'

const perimeterNotValidated: Rule = {
  code: 'CPS-04',
  sentences: ['Q13'],
  reads: ['body', ...decisions, 'decisionAim', 'phase', 'project'],
  check: (context) => {
    const severity = severityAt(context, 'steering', { required: 'warning', recommended: 'advice' })
    if (severity === null || steering(context).length === 0) return []
    return hasDecided(context, perimeterWord, isAboutPerimeter) ? [] : [ofProject(severity)]
  },
}

/** Profil, mission et périmètre of those who accompany, said somewhere and decided by the CPS. */
const supportNotSettled: Rule = {
  code: 'CPS-05',
  sentences: ['Q14'],
  reads: ['responsibility', 'body', ...decisions, 'phase', 'project'],
  check: (context) => {
    const severity = severityAt(context, 'proximity', { required: 'warning', recommended: 'advice' })
    if (severity === null) return []
    const isDescribed = responsibilitiesAt(context.data, 'support', context.date).some(
      ({ profile, mission, perimeter }) => [profile, mission, perimeter].every((text) => text.trim() !== ''),
    )
    const isDecided = steering(context).length === 0 || hasDecided(context, supportWord)
    const missing = [...(isDescribed ? [] : ['description']), ...(isDecided ? [] : ['decision'])]
    return missing.length === 0 ? [] : [ofProject(severity, { missing })]
  },
}

const typicalAbsent: Rule = {
  code: 'CPS-06',
  sentences: ['Q12'],
  reads: who,
  check: (context) => steering(context).flatMap((body) => absentFunctions(context, body, citedFor.steering)),
}

export const steeringRules: readonly Rule[] = [
  noSteering,
  unrepresented,
  unbalanced,
  perimeterNotValidated,
  supportNotSettled,
  typicalAbsent,
]

/** The functions that the fiche cites for a body and that none of its seats is for: one piece of advice at most. */
export function absentFunctions(
  context: CheckContext,
  body: Member['body'],
  cited: readonly Parameters<typeof functionsAnswering>[0][],
): ReturnType<Rule['check']> {
  const present = new Set<string>(context.membersOf(body).flatMap(({ functions }) => functions))
  const missing = cited.filter((typical) => ![...functionsAnswering(typical)].some((id) => present.has(id)))
  return missing.length === 0 ? [] : [violation('advice', 'body', [body.id], { missing, name: body.name })]
}

function isAboutPerimeter({ data }: CheckContext, { id }: Decision): boolean {
  return aimsOf(data, id).some(({ objectiveId }) => objectiveId === null)
}

/** Whether a CPS has adopted a decision that is said to be about it, or says the word in its title or in a theme. */
function hasDecided(
  context: CheckContext,
  word: string,
  isAbout: (context: CheckContext, decision: Decision) => boolean = () => false,
): boolean {
  const { data, date } = context
  const bodies = new Set<string>(steering(context).map(({ id }) => id))
  const adopted = [...data.decision.values()].filter(
    (decision) => bodies.has(decision.bodyId) && holdsNumber(decision) && decision.date <= date,
  )
  if (adopted.some((decision) => fold(decision.title).includes(word) || isAbout(context, decision)))
    return true
  const ids = new Set<string>(adopted.map(({ id }) => id))
  const themes = new Set<string>(
    [...data.theme.values()].flatMap(({ id, name }) => (fold(name).includes(word) ? [id] : [])),
  )
  return [...data.decisionTheme.values()].some(
    ({ decisionId, themeId }) => themes.has(themeId) && ids.has(decisionId),
  )
}

function steering({ data, date }: CheckContext) {
  return bodiesOfKind(data, 'steering', date)
}

/** All collectivities of a kind handed over to, or joined, one that sits. */
function actsThrough(
  { data, date }: CheckContext,
  kind: EntityKind,
  present: ReadonlySet<EntityKind>,
): boolean {
  const groupings = new Set(
    [...data.link.values()].flatMap(({ kind: link, source, target }) =>
      (link === 'transfers' || link === 'group-member') &&
      present.has(data.entity.get(target.id)?.kind ?? 'other')
        ? [source.id]
        : [],
    ),
  )
  return inPerimeter(data, [kind], date).every(({ id }) => groupings.has(id))
}

function partOf({ data }: CheckContext, members: readonly Member[], family: Family): number {
  const own = members.filter(({ entities }) => familyOf(data.entity.get(entities[0] ?? '')?.kind) === family)
  return (own.length * 100) / members.length
}
