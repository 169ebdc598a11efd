import { create } from 'zustand'
import type { CheckResult } from '#shared/quality/conformity/check-conformity.ts'

type Conformity = {
  /** As of the last moment of rest; null until the first one. */
  readonly results: readonly CheckResult[] | null
  /** The entities and bodies that an error or an alert is about. */
  readonly flagged: ReadonlySet<string>
}

const nobody: ReadonlySet<string> = new Set()

/** What the checks find on the shown day; written by the frame, read by the panel and the chart. */
export const useConformityStore = create<Conformity>(() => ({ results: null, flagged: nobody }))

/** Keeps new results; the set of flagged nodes stays the same object as long as the same nodes are in it. */
export function keepResults(results: readonly CheckResult[] | null): void {
  const { flagged: before } = useConformityStore.getState()
  const flagged = results === null ? nobody : flaggedBy(results)
  const isSame = flagged.size === before.size && [...flagged].every((id) => before.has(id))
  useConformityStore.setState({ results, flagged: isSame ? before : flagged })
}

/** Advice is not flagged, nor what was set aside, nor vacant seats, which their dots show already. */
function flaggedBy(results: readonly CheckResult[]): ReadonlySet<string> {
  const serious = results.filter(
    ({ code, severity, dismissal }) => severity !== 'advice' && dismissal === null && code !== 'ADM-01',
  )
  return new Set(
    serious.flatMap(({ objects }) =>
      objects
        .filter(({ collection }) => collection === 'entity' || collection === 'body')
        .map(({ id }) => id),
    ),
  )
}
