import { byOrder } from '../kit/by-order.ts'
import { memoGroupBy } from '../kit/group-by.ts'
import type { Decision } from './decision.ts'
import type { DecisionSubject } from './subject.ts'
import type { DecisionTheme, Theme } from './theme.ts'

/** What tells where decisions are filed. */
export type ClassificationData = {
  readonly theme: ReadonlyMap<string, Theme>
  readonly decisionTheme: ReadonlyMap<string, DecisionTheme>
  readonly decisionSubject: ReadonlyMap<string, DecisionSubject>
}

const themesByDecision = memoGroupBy((link: DecisionTheme) => link.decisionId)
const subjectsByDecision = memoGroupBy((subject: DecisionSubject) => subject.decisionId)

/** The themes of a decision, in the order of themes. */
export function themesOf(
  data: Pick<ClassificationData, 'theme' | 'decisionTheme'>,
  { id }: Decision,
): readonly Theme[] {
  return themesByDecision(data.decisionTheme)(id)
    .flatMap(({ themeId }) => data.theme.get(themeId) ?? [])
    .sort(byOrder)
}

/** What a decision is filed under, and what it concerns, with the records that say so. */
export function classificationOf(data: ClassificationData, decision: Decision) {
  return {
    themes: themesOf(data, decision),
    themeLinks: themesByDecision(data.decisionTheme)(decision.id),
    subjects: subjectsByDecision(data.decisionSubject)(decision.id),
  }
}
