import type { DocumentData } from '../document/document-data.ts'
import { plainProse } from '../prose/plain-prose.ts'
import { numberedName } from '../text/quality-vocabulary.ts'
import { texts, type Words } from './words.ts'

type QualityKind = 'objective' | 'risk' | 'change-request' | 'usage-report' | 'good-practice'

/** How each kind of record of the quality approach is found; null when there is no such record. */
export const qualityWords: Readonly<Record<QualityKind, (data: DocumentData, id: string) => Words | null>> = {
  objective: (data, id) => {
    const objective = data.objective.get(id)
    if (objective === undefined) return null
    const { name, expectation, bodyId, setOn } = objective
    return { title: name, text: plainProse(expectation), bodyId, date: setOn }
  },
  risk: (data, id) => {
    const risk = data.risk.get(id)
    if (risk === undefined) return null
    const { description, mitigation, responsibleLabel, bodyId, identifiedOn } = risk
    const text = texts(plainProse(description), plainProse(mitigation), responsibleLabel)
    return { title: numberedName(risk), text, bodyId, date: identifiedOn }
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
