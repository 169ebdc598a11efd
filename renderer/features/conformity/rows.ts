import type { DocumentData } from '#shared/document/document-data.ts'
import type { CheckResult } from '#shared/quality/conformity/check-conformity.ts'
import { objectNames } from '#shared/reports/conformity/conformity-state.ts'
import { toldGroups } from '#shared/reports/conformity/told-groups.ts'
import { conformityText } from '#shared/text/conformity.ts'
import { ruleFamily } from '#shared/text/conformity-words.ts'
import { resultKey } from './result-key.ts'

export type FindingRow = {
  readonly key: string
  readonly result: CheckResult
  readonly family: string
  readonly sentence: string
  readonly objects: readonly string[]
}

/** Every result with the words of its line, the most serious first, those set aside last. */
export function findingRows(data: DocumentData, results: readonly CheckResult[]): readonly FindingRow[] {
  const counted = results.filter(({ dismissal }) => dismissal === null)
  const dismissed = results.filter(({ dismissal }) => dismissal !== null)
  return [counted, dismissed]
    .flatMap((some) => toldGroups(data, some).flatMap((group) => group.results))
    .map((result) => ({
      key: resultKey(result),
      result,
      family: ruleFamily(result.code),
      sentence: conformityText(result.code, result.params),
      objects: objectNames(data, result),
    }))
}

/** All that is searched in a row. */
export function searchedText({ result, family, sentence, objects }: FindingRow): string {
  return [result.code, family, sentence, ...objects, result.dismissal?.reason ?? ''].join(' ')
}
