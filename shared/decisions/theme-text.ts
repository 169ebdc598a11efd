import { memoGroupBy } from '../kit/group-by.ts'
import type { Decision } from './decision.ts'
import { decisionsInForce, type InForceData } from './in-force.ts'
import { type RelatedDecision, relatedDecisions, takesEffect } from './related-decisions.ts'
import type { DecisionTheme, Theme, ThemeId } from './theme.ts'

/** What the text of a theme is read from. */
export type ThemeTextData = InForceData & { readonly decisionTheme: ReadonlyMap<string, DecisionTheme> }

/** A decision that holds, and those that have amended or specified it by then. */
export type InForceText = { readonly decision: Decision; readonly completedBy: readonly RelatedDecision[] }

const linksByTheme = memoGroupBy((link: DecisionTheme) => link.themeId)

export type ThemeCount = { readonly filed: number; readonly inForce: number }

/** How many decisions are filed under each theme, and how many of them hold on a day (ISO). */
export function countsByTheme(
  data: ThemeTextData & { readonly theme: ReadonlyMap<string, Theme> },
  date: string,
): ReadonlyMap<string, ThemeCount> {
  const held = new Set<string>(decisionsInForce(data, date).map(({ id }) => id))
  const linksOf = linksByTheme(data.decisionTheme)
  return new Map(
    [...data.theme.values()].map(({ id }) => {
      const links = linksOf(id)
      return [id, { filed: links.length, inForce: links.filter((link) => held.has(link.decisionId)).length }]
    }),
  )
}

/** The text in force of a theme on a day (ISO): its decisions that hold, in the order of their adoption. */
export function textInForce(data: ThemeTextData, id: ThemeId, date: string): readonly InForceText[] {
  const filed = new Set<string>(linksByTheme(data.decisionTheme)(id).map(({ decisionId }) => decisionId))
  return decisionsInForce(data, date)
    .filter((decision) => filed.has(decision.id))
    .map((decision) => ({ decision, completedBy: completionsOf(data, decision, date) }))
}

function completionsOf(data: ThemeTextData, decision: Decision, date: string): readonly RelatedDecision[] {
  return relatedDecisions(data, decision).filter(
    (one) =>
      !one.says &&
      (one.relation.kind === 'amends' || one.relation.kind === 'specifies') &&
      takesEffect(one, decision) &&
      one.other.date <= date,
  )
}
