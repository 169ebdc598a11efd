import { Presentation } from 'lucide-react'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { show } from '#renderer/actions/navigation.ts'
import { useDerived } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import { agendaOf } from '#shared/meetings/agenda.ts'
import { meetingGoingOn } from '#shared/meetings/going-on.ts'
import { eventsOf, sessionNow } from '#shared/meetings/session.ts'
import { meetingHeading } from '#shared/text/meetings.ts'
import { goingOnText, sessionText as text } from '#shared/text/secretary.ts'

/** Leads back to a meeting that goes on: its secretary left the view, or the program ended in the middle of it. */
export function HeldMeetingBanner() {
  const registry = useRegistry()
  const held = useDerived(heldMeeting)
  if (held === null) return null
  const resume = () => {
    show('meetings', { kind: 'meeting', id: held.id })
    registry.run('meeting.hold')
  }
  return (
    <section className="app-banner" aria-label={text.goingOn}>
      <Callout
        tone="info"
        title={text.goingOn}
        actions={
          <Button size="s" variant="primary" icon={Presentation} onPress={resume}>
            {text.resume}
          </Button>
        }
      >
        {held.words}
      </Callout>
    </section>
  )
}

function heldMeeting(data: DocumentData): { readonly id: string; readonly words: string } | null {
  const meeting = meetingGoingOn(data, today())
  if (meeting === null) return null
  const now = sessionNow(eventsOf(data.sessionEvent, meeting.id))
  const items = agendaOf(data, meeting.id)
  const rank = items.findIndex(({ id }) => id === now.itemId) + 1
  const heading = meetingHeading(data.body.get(meeting.bodyId), meeting)
  return { id: meeting.id, words: goingOnText(heading, now, rank, items.length) }
}
