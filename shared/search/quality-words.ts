import type { RecordOf } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import { memoGroupBy } from '../kit/group-by.ts'
import { plainProse } from '../prose/plain-prose.ts'
import { contractPointKindLabels, dimensionLabels, numberedName } from '../text/quality-vocabulary.ts'
import { texts, type Words } from './words.ts'

type QualityKind =
  | 'objective'
  | 'risk'
  | 'indicator'
  | 'acceptance'
  | 'contract-point'
  | 'change-request'
  | 'usage-report'
  | 'good-practice'

const reviewsOf = memoGroupBy(({ objectiveId }: RecordOf<'objectiveReview'>) => objectiveId)
const assessmentsOf = memoGroupBy(({ riskId }: RecordOf<'riskAssessment'>) => riskId)
const reservationsOf = memoGroupBy(({ acceptanceId }: RecordOf<'reservation'>) => acceptanceId)

/** How each kind of record of the quality approach is found; null when there is no such record. */
export const qualityWords: Readonly<Record<QualityKind, (data: DocumentData, id: string) => Words | null>> = {
  objective: (data, id) => {
    const objective = data.objective.get(id)
    if (objective === undefined) return null
    const { name, expectation, bodyId, setOn } = objective
    const told = reviewsOf(data.objectiveReview)(objective.id).flatMap(({ workDone, gap, correction }) => [
      workDone,
      gap,
      correction,
    ])
    return { title: name, text: texts(...[expectation, ...told].map(plainProse)), bodyId, date: setOn }
  },
  risk: (data, id) => {
    const risk = data.risk.get(id)
    if (risk === undefined) return null
    const { description, mitigation, responsibleLabel, bodyId, identifiedOn } = risk
    const notes = assessmentsOf(data.riskAssessment)(risk.id).map(({ note }) => note)
    const text = texts(...[description, mitigation, ...notes].map(plainProse), responsibleLabel)
    return { title: numberedName(risk), text, bodyId, date: identifiedOn }
  },
  indicator: (data, id) => {
    const indicator = data.indicator.get(id)
    if (indicator === undefined) return null
    const { name, dimension, unit, method, bodyId } = indicator
    const text = texts(dimensionLabels[dimension], unit, plainProse(method))
    return { title: name, text, bodyId, date: null }
  },
  acceptance: (data, id) => {
    const acceptance = data.acceptance.get(id)
    if (acceptance === undefined) return null
    const { name, scope, conclusion, supplierId, bodyId, heldOn, plannedOn } = acceptance
    const reservations = reservationsOf(data.reservation)(acceptance.id)
    const text = texts(
      ...[scope, conclusion].map(plainProse),
      ...reservations.map((reservation) => reservation.text),
      data.entity.get(supplierId ?? '')?.name,
    )
    return { title: name, text, bodyId, date: heldOn ?? plannedOn }
  },
  'contract-point': (data, id) => {
    const point = data.contractPoint.get(id)
    if (point === undefined) return null
    const { name, kind, detail, supplierId, bodyId, raisedOn } = point
    const supplier = data.entity.get(supplierId ?? '')?.name
    const text = texts(contractPointKindLabels[kind], plainProse(detail), supplier)
    return { title: name, text, bodyId, date: raisedOn }
  },
  'change-request': (data, id) => {
    const request = data.changeRequest.get(id)
    if (request === undefined) return null
    const { need, answer, bodyId, askedOn } = request
    const text = texts(plainProse(need), plainProse(answer))
    return { title: numberedName(request), text, bodyId, date: askedOn }
  },
  'usage-report': (data, id) => {
    const report = data.usageReport.get(id)
    if (report === undefined) return null
    const { text, reply, entityId, bodyId, on } = report
    const place = data.entity.get(entityId ?? '')?.name
    return { title: text, text: texts(plainProse(reply), place), bodyId, date: on }
  },
  'good-practice': (data, id) => {
    const practice = data.goodPractice.get(id)
    if (practice === undefined) return null
    const { name, text, sharedThrough, entityId, bodyId, on } = practice
    const place = data.entity.get(entityId ?? '')?.name
    return { title: name, text: texts(plainProse(text), sharedThrough, place), bodyId, date: on }
  },
}
