import { daysBetween, isIsoDate } from '../../../kit/calendar.ts'
import { coverageOf, missionsInOrder, responsibleBodies } from '../../../organisation/missions.ts'
import { responsibilitiesAt } from '../../../organisation/responsibilities.ts'
import { minimumOf } from '../minimum.ts'
import { isCarried, missionWith } from '../missions.ts'
import { bodiesAt } from '../perimeter.ts'
import type { Rule } from '../rule.ts'
import { ofProject, violation } from '../violation.ts'
import { reportsTo } from './operational.ts'

const qualityUndescribed: Rule = {
  code: 'QUA-01',
  sentences: ['Q09'],
  reads: ['responsibility', 'mission', 'assignment', 'body', 'phase'],
  check: ({ data, date }) => {
    const mission = missionWith(data, 'm-quality')
    const owned =
      responsibilitiesAt(data, 'quality', date).length > 0 ||
      (mission !== null && isCarried(data, mission.id, date))
    const dated = [...data.phase.values()].some(({ from }) => from !== null)
    const missing = [...(owned ? [] : ['owner']), ...(dated ? [] : ['phases'])]
    return missing.length === 0 ? [] : [ofProject('warning', { missing })]
  },
}

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

/** How often a point was adjourned comes with the history of decisions; until then, those that are late. */
const decisionLate: Rule = {
  code: 'RAP-02',
  sentences: ['Q30'],
  threshold: 'lateDecisionDays',
  reads: ['decision'],
  check: ({ data, date, parameters }) =>
    [...data.decision.values()].flatMap(({ id, status, dueDate, number, title }) => {
      if (status !== 'adopted' || dueDate === null || !isIsoDate(dueDate)) return []
      const days = daysBetween(dueDate, date)
      return days > parameters.lateDecisionDays
        ? [
            violation('advice', 'decision', [id], {
              number: number ?? title,
              days,
              threshold: parameters.lateDecisionDays,
            }),
          ]
        : []
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
  qualityUndescribed,
  minimumNotReached,
  decisionWithoutOwner,
  decisionLate,
  withoutReporting,
  missionTwice,
]
