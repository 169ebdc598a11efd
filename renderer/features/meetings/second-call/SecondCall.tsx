import { MailPlus } from 'lucide-react'
import { useState } from 'react'
import { show } from '#renderer/actions/navigation.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { firstMeetingOf, mayBeCalledAgain, secondMeetingOf } from '#shared/meetings/second-call.ts'
import {
  calledAgainText,
  quorumLossText,
  secondOfText,
  secondCallText as text,
} from '#shared/text/second-call.ts'
import { SecondCallDialog } from './SecondCallDialog.tsx'

/** What follows a meeting that had no quorum: its members are called again, on the same agenda. */
export function SecondCall({ meeting }: { readonly meeting: Meeting }) {
  const data = useData()
  const [isCalling, setCalling] = useState(false)
  const loss = mayBeCalledAgain(data, meeting)
  const first = firstMeetingOf(data, meeting)
  const second = loss === null ? null : secondMeetingOf(data, meeting)
  if (first === null && loss === null) return null
  return (
    <div className="meeting-notice">
      {first !== null && (
        <Callout actions={<OpenMeeting id={first.id} label={text.showFirst} />}>
          {secondOfText(first.date, first.status === 'held')}
        </Callout>
      )}
      {loss !== null && (
        <Callout
          tone="attention"
          actions={
            second !== null ? (
              <OpenMeeting id={second.id} label={text.show} />
            ) : (
              <Button edits size="s" icon={MailPlus} onPress={() => setCalling(true)}>
                {text.verb}
              </Button>
            )
          }
        >
          {quorumLossText(loss)} {second === null ? '' : calledAgainText(second.date)}
        </Callout>
      )}
      {isCalling && <SecondCallDialog first={meeting} onClose={() => setCalling(false)} />}
    </div>
  )
}

function OpenMeeting({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <Button size="s" onPress={() => show('meetings', { kind: 'meeting', id })}>
      {label}
    </Button>
  )
}
