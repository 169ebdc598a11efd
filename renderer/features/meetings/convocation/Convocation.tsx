import { Mail } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { convocationsOf, nextConvocationKinds, untoldChanges } from '#shared/meetings/convocations.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { convocationText as text, untoldText } from '#shared/text/convocations.ts'
import { IssuedPacks } from '../pack/IssuedPacks.tsx'
import { Documents } from './Documents.tsx'
import { likeliestFirst } from './likeliest-first.ts'
import { Replies } from './Replies.tsx'
import { SendDialog } from './SendDialog.tsx'
import { SentConvocation } from './SentConvocation.tsx'
import './convocation.css'

/** What was sent for a meeting, to whom it came, and what the members answered. */
export function Convocation({ meeting }: { readonly meeting: Meeting }) {
  const data = useData()
  const [isSending, setSending] = useState(false)
  const sent = useMemo(() => convocationsOf(data, meeting.id), [data, meeting.id])
  const kinds = likeliestFirst(data, meeting, nextConvocationKinds(data, meeting))
  const untold = untoldChanges(data, meeting)
  return (
    <div className="convocation">
      <Documents meeting={meeting} />
      <IssuedPacks meeting={meeting} />
      <div className="convocation-head">
        <h3>{text.sent}</h3>
        <Button
          edits
          size="s"
          icon={Mail}
          disabledReason={kinds.length === 0 ? text.noNext : undefined}
          onPress={() => setSending(true)}
        >
          {text.send}
        </Button>
      </div>
      {untold.length > 0 && <Callout tone="attention">{untoldText(untold)}</Callout>}
      {sent.length === 0 ? (
        <p className="convocation-hint">{text.nothingSent}</p>
      ) : (
        sent.map((convocation) => <SentConvocation key={convocation.id} convocation={convocation} />)
      )}
      <Replies meeting={meeting} />
      {isSending && <SendDialog meeting={meeting} kinds={kinds} onClose={() => setSending(false)} />}
    </div>
  )
}
