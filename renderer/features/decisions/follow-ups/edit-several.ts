import type { CommandOf } from '#shared/commands/command.ts'
import type { FollowUp, FollowUpStatus } from '#shared/decisions/follow-up.ts'
import { dueBy, standingAs } from '#shared/decisions/follow-up-rules.ts'

type Charge = Pick<FollowUp, 'responsiblePostId' | 'responsiblePersonId' | 'responsibleLabel'>

/** What several follow-ups become; null leaves each as it is. */
export type CommonChange = {
  readonly status: FollowUpStatus | null
  readonly charge: Charge | null
  readonly dueDate: string | null
}

/** One gesture holds no more commands. */
export const mostAtOnce = 500

/** Changes several follow-ups in one undo step; null when nothing would change. */
export function editSeveral(
  followUps: readonly FollowUp[],
  { status, charge, dueDate }: CommonChange,
  day: string,
): CommandOf<'steps'> | null {
  if (status === null && charge === null && dueDate === null) return null
  const steps = followUps.map((followUp) => {
    const patch = {
      ...(status === null ? {} : standingAs(status, followUp, day)),
      ...charge,
      ...(dueDate === null ? {} : dueBy(followUp, dueDate)),
    }
    return { type: 'follow-up.edit', id: followUp.id, patch } as const
  })
  return steps.length === 0 ? null : { type: 'steps', purpose: 'follow-ups-edit', steps }
}
