import type { CheckResult } from '#shared/quality/conformity/check-conformity.ts'

/** The key of a result among all. */
export function resultKey({ code, subject }: Pick<CheckResult, 'code' | 'subject'>): string {
  return `${code} ${subject}`
}
