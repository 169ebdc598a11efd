import { useDeferredValue, useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { type ComparedLines, comparedLines } from '#shared/reports/parts/difference-lines.ts'
import type { ComparedDays } from './use-compared-days.ts'

/** What differs between two days, in words; after an edit, once the rest is drawn. */
export function useDifferences({ before, after }: ComparedDays): ComparedLines {
  const data = useDeferredValue(useData())
  return useMemo(() => comparedLines(data, before, after), [data, before, after])
}
