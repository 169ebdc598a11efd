import { Gavel } from 'lucide-react'
import { useMemo } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, newId, useData } from '#renderer/document/hooks.ts'
import { whenSaved } from '#renderer/document/saving.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { DecisionId } from '#shared/decisions/decision.ts'
import { draftDecision } from '#shared/decisions/drafts.ts'
import { nextOrder } from '#shared/meetings/agenda.ts'
import type { AgendaItem } from '#shared/meetings/agenda-item.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { meetingText as text } from '#shared/text/meetings.ts'
import { DecisionCard } from './DecisionCard.tsx'
import { showDecision } from './show-decision.ts'

/** The decisions taken under an item. A new one starts from the proposal: a decision is written once. */
export function ItemDecisions({ item, meeting }: { readonly item: AgendaItem; readonly meeting: Meeting }) {
  const all = useData((data) => data.decision)
  const ofMeeting = useMemo(
    () => [...all.values()].filter((decision) => decision.meetingId === meeting.id),
    [all, meeting.id],
  )
  const decisions = ofMeeting.filter((decision) => decision.agendaItemId === item.id)

  async function record() {
    // The proposal may have been typed this very moment: leaving its field sent it.
    await whenSaved()
    const { title, proposal } = currentData().agendaItem.get(item.id) ?? item
    const value = draftDecision(newId<DecisionId>(), meeting.bodyId, {
      date: meeting.date,
      meetingId: meeting.id,
      agendaItemId: item.id,
      order: nextOrder(ofMeeting),
      title,
      text: proposal,
    })
    if (await perform({ type: 'decision.create', value })) showDecision(value.id)
  }
  return (
    <div className="agenda-decisions">
      {decisions.map((decision) => (
        <DecisionCard key={decision.id} decision={decision} />
      ))}
      <div>
        <Button edits size="s" icon={Gavel} onPress={record}>
          {text.recordDecision}
        </Button>
      </div>
    </div>
  )
}
