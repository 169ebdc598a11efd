import { isIsoDate } from '../../../kit/calendar.ts'
import { monthsAfter, monthsBetween } from '../../../kit/period.ts'
import { responsibilitiesAt } from '../../../organisation/responsibilities.ts'
import type { Objective } from '../../objective.ts'
import { latestReview } from '../../objectives.ts'
import { isCarried, missionWith } from '../missions.ts'
import type { CheckContext, Rule } from '../rule.ts'
import { ofProject, violation } from '../violation.ts'

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

const withoutObjectives: Rule = {
  code: 'QUA-02',
  sentences: ['Q10'],
  reads: ['objective'],
  check: (context) => (objectivesOn(context).length > 0 ? [] : [ofProject('warning')]),
}

/** An objective that is reached or given up is not confronted any more; one that was never judged waits since it was fixed. */
const objectiveNotReviewed: Rule = {
  code: 'QUA-03',
  sentences: ['Q10'],
  threshold: 'objectiveReviewMonths',
  reads: ['objective', 'objectiveReview'],
  check: (context) => {
    const { data, date, parameters } = context
    const threshold = parameters.objectiveReviewMonths
    return objectivesOn(context).flatMap(({ id, name, setOn }) => {
      const last = latestReview(data, id, date)
      if (last?.verdict === 'reached' || last?.verdict === 'given-up') return []
      const since = last?.on ?? setOn
      return isIsoDate(since) && monthsAfter(since, threshold) < date
        ? [violation('warning', 'objective', [id], { name, months: monthsBetween(since, date), threshold })]
        : []
    })
  },
}

export const qualityRules: readonly Rule[] = [qualityUndescribed, withoutObjectives, objectiveNotReviewed]

function objectivesOn({ data, date }: CheckContext): readonly Objective[] {
  return [...data.objective.values()].filter(({ setOn }) => setOn <= date)
}
