import type { Command } from '#shared/commands/command.ts'
import type { ChangeRequest, ChangeRequestStatus } from '#shared/quality/usage.ts'
import { requestStandingAs } from '#shared/quality/usages.ts'

/** The change that gives requests another state, with the days that it brings along, in one step; null when there is none. */
export function movedTo(
  requests: readonly ChangeRequest[],
  status: ChangeRequestStatus,
  day: string,
): Command | null {
  const steps = requests.map(
    (request) =>
      ({
        type: 'change-request.edit',
        id: request.id,
        patch: requestStandingAs(status, request, day),
      }) as const,
  )
  const [only, ...others] = steps
  if (only === undefined) return null
  return others.length === 0 ? only : { type: 'steps', purpose: null, steps }
}
