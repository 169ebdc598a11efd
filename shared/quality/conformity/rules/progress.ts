import type { DecisionPassage } from '../../../decisions/passage.ts'
import { daysBetween, isIsoDate } from '../../../kit/calendar.ts'
import { memoGroupBy } from '../../../kit/group-by.ts'
import { coverageOf, missionsInOrder, responsibleBodies } from '../../../organisation/missions.ts'
import { minimumOf } from '../minimum.ts'
import { bodiesAt } from '../perimeter.ts'
import type { CheckContext, Rule, Violation } from '../rule.ts'
import { violation } from '../violation.ts'
import { reportsTo } from './operational.ts'

const passagesOf = memoGroupBy<DecisionPassage, string>(({ decisionId }) => decisionId)

const minimumNotReached: Rule = {
  code: 'PHA-01',
  sentences: ['Q27'],
  isFromGrid: true,
  reads: [
    'body',
    'seat',
    'mandate',
    'person',
    'post',
    'tenure',
    'function',
    'entity',
    'link',
    'responsibility',
    'convention',
    'mission',
    'assignment',
    'phase',
    'project',
    'indicator',
  ],
  check: (context) => {
    const { phase } = context
    if (phase === null) return []
    const missing = minimumOf(context, phase).flatMap(({ kind, need, isMet }) =>
      need === 'required' && !isMet ? [kind] : [],
    )
    return missing.length === 0
      ? []
      : [violation('warning', 'phase', [phase.id], { phase: phase.name, missing })]
  },
}

const decisionWithoutOwner: Rule = {
  code: 'RAP-01',
  sentences: ['Q30'],
  reads: ['decision'],
  check: ({ data }) =>
    [...data.decision.values()]
      .filter(
        (decision) =>
          decision.status === 'adopted' &&
          decision.nature !== 'acknowledgement' &&
          (decision.dueDate === null ||
            (decision.responsiblePostId === null &&
              decision.responsiblePersonId === null &&
              decision.responsibleLabel.trim() === '')),
      )
      .map(({ id, number, title }) => violation('warning', 'decision', [id], { number: number ?? title })),
}

/** Adjourned so often, a point is stuck: a number of ours, which the fiche does not give. */
const oftenAdjourned = 2

/** What waits: a point adjourned again and again, and a decision that is late. */
const decisionLate: Rule = {
  code: 'RAP-02',
  sentences: ['Q30'],
  threshold: 'lateDecisionDays',
  reads: ['decision', 'decisionPassage'],
  check: (context) => [...adjournedAgain(context), ...late(context)],
}

function adjournedAgain({ data, date }: CheckContext): readonly Violation[] {
  return [...data.decision.values()].flatMap(({ id, status, title }) => {
    if (status !== 'proposed' && status !== 'adjourned') return []
    const times = passagesOf(data.decisionPassage)(id).filter(
      (passage) => passage.status === 'adjourned' && passage.on <= date,
    ).length
    return times < oftenAdjourned
      ? []
      : [{ ...violation('advice', 'decision', [id], { title, times }), key: 'adjourned' }]
  })
}

function late({ data, date, parameters }: CheckContext): readonly Violation[] {
  const threshold = parameters.lateDecisionDays
  return [...data.decision.values()].flatMap(({ id, status, dueDate, number, title }) => {
    if (status !== 'adopted' || dueDate === null || !isIsoDate(dueDate)) return []
    const days = daysBetween(dueDate, date)
    return days > threshold
      ? [violation('advice', 'decision', [id], { number: number ?? title, days, threshold })]
      : []
  })
}

/**
 * An act that must follow a decision, still told without its reference or its date once the decision is due; in an act
 * that was written as one phrase, figures are taken for them (« délibération n° 2026-14 »). An executed decision is asked for it too, for that is what is lost.
 */
const actWithoutReference: Rule = {
  code: 'ADM-19',
  sentences: [],
  reads: ['decision'],
  check: ({ data, date }) =>
    [...data.decision.values()].flatMap((decision) => {
      const { id, status, dueDate, number, title, act, actReference, actDate } = decision
      if (status !== 'adopted' && status !== 'executed') return []
      const isKnown = actReference.trim() !== '' || actDate !== null || /\d/.test(act)
      if (act.trim() === '' || isKnown || dueDate === null || dueDate >= date) return []
      return [
        violation('warning', 'decision', [id], { number: number ?? title, act: act.trim(), date: dueDate }),
      ]
    }),
}

/** The top is a steering committee; a team answers to its school, a user group to whoever animates it. */
const withoutReporting: Rule = {
  code: 'RAP-03',
  sentences: ['Q30'],
  reads: ['body', 'link'],
  check: (context) => {
    const exempt = new Set(['steering', 'school-team', 'user-group'])
    return bodiesAt(context.data, context.date)
      .filter(
        ({ id, kinds }) => !kinds.some((kind) => exempt.has(kind)) && reportsTo(context, id).length === 0,
      )
      .map(({ id, name }) => violation('warning', 'body', [id], { name }))
  },
}

const missionTwice: Rule = {
  code: 'RAP-04',
  sentences: ['Q30'],
  reads: ['mission', 'assignment', 'body'],
  check: ({ data, date }) =>
    missionsInOrder(data)
      .filter(({ id }) => coverageOf(data, id, date) === 'carried-twice')
      .map((mission) => {
        const bodies = responsibleBodies(data, mission.id, date)
        return {
          severity: 'advice' as const,
          objects: [
            { collection: 'mission' as const, id: mission.id },
            ...bodies.map(({ id }) => ({ collection: 'body' as const, id })),
          ],
          params: { mission: mission.name, names: bodies.map(({ name }) => name) },
        }
      }),
}

export const progressRules: readonly Rule[] = [
  minimumNotReached,
  decisionWithoutOwner,
  decisionLate,
  actWithoutReference,
  withoutReporting,
  missionTwice,
]
