import { useRecordOpener } from '#renderer/actions/record-opener.ts'
import type { FollowUp } from '#shared/decisions/follow-up.ts'

/** Goes to the decision from which a follow-up comes, else to the meeting of its agenda item. */
export function openOrigin({ decisionId, agendaItemId }: FollowUp): void {
  const { open } = useRecordOpener.getState()
  if (decisionId !== null) open('decision', decisionId)
  else if (agendaItemId !== null) open('agendaItem', agendaItemId)
}
