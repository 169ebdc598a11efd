import { classificationOf } from '../../decisions/classification.ts'
import type { Decision } from '../../decisions/decision.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { aimsOf, objectivesOf } from '../../quality/decision-aim.ts'
import { subjectsText } from '../../text/reports/decisions.ts'

/** What a decision is about: « périmètre du projet ; objectif « … » ; Commune de Brumeval »; empty when it does not say. */
export function subjectsInWords(data: DocumentData, decision: Decision): string {
  const nodes = classificationOf(data, decision).subjects.flatMap(
    ({ node: { type, id } }) => data[type].get(id)?.name ?? [],
  )
  return subjectsText(
    aimsOf(data, decision.id).some(({ objectiveId }) => objectiveId === null),
    objectivesOf(data, decision.id).map(({ name }) => name),
    nodes.sort((a, b) => a.localeCompare(b, 'fr')),
  )
}
