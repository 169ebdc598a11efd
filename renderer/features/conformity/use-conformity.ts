import { useDeferredValue, useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { type CheckResult, createChecker } from '#shared/quality/conformity/check-conformity.ts'
import { parametersOf } from '#shared/quality/conformity/parameters.ts'

/** Remembers what each rule said: both the list and the inspector ask it, and an edit asks few rules again. */
const checker = createChecker()

/** What the checks find on the shown day; follows the document without holding up whoever types. */
export function useConformity(): readonly CheckResult[] {
  const data = useDeferredValue(useData())
  const date = useShownDate()
  const parameters = useMemo(() => parametersOf(data.setting), [data.setting])
  return useMemo(() => checker(data, { date, parameters }), [data, date, parameters])
}

/** The key of a result among all. */
export function resultKey({ code, subject }: CheckResult): string {
  return `${code} ${subject}`
}
