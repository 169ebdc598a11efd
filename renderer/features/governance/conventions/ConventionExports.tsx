import type { ConventionId } from '#shared/organisation/convention.ts'

/** The way out to paper of one convention. */
export function ConventionExports(_: { readonly conventionId: ConventionId }) {
  return null
}
