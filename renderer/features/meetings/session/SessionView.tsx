import { useEffect, useRef, useState } from 'react'
import { uncover } from '#renderer/actions/cover.ts'
import { useData } from '#renderer/document/hooks.ts'
import { AdoptDialog } from '#renderer/sheets/AdoptDialog.tsx'
import type { Gesture } from '#shared/secretary/entry.ts'
import { type Sitting, sittingOf } from '#shared/secretary/sitting.ts'
import { sessionText as text } from '#shared/text/secretary.ts'
import { QuorumLine } from '../QuorumLine.tsx'
import { AgendaColumn } from './AgendaColumn.tsx'
import { EntryField } from './EntryField.tsx'
import { EntryHelp } from './EntryHelp.tsx'
import { ItemPanel } from './ItemPanel.tsx'
import { RollColumn } from './RollColumn.tsx'
import { SessionHead } from './SessionHead.tsx'
import { Timeline } from './Timeline.tsx'
import { useEntry } from './use-entry.ts'
import './session.css'

/** A meeting as it is held: roll, item and decision, what happened, and one field in which everything is typed. */
export function SessionView({ meetingId }: { readonly meetingId: string }) {
  const data = useData()
  const sitting = sittingOf(data, meetingId)
  // Deleted by an undo, or in another place: there is nothing to hold any more.
  useEffect(() => (sitting === null ? uncover() : undefined), [sitting])
  return sitting === null ? null : <Held sitting={sitting} />
}

function Held({ sitting }: { readonly sitting: Sitting }) {
  const { meeting } = sitting
  const field = useRef<HTMLTextAreaElement>(null)
  const [line, setLine] = useState('')
  const [isHelped, setHelped] = useState(false)
  const [adopted, setAdopted] = useState<string | null>(null)
  const { said, submit, forget } = useEntry({
    meetingId: meeting.id,
    onReturn: (returned) => setLine((now) => (now === '' ? returned : now)),
    onGesture: (gesture) => gestures[gesture.type](gesture),
  })
  const decision = adopted === null ? undefined : sitting.data.decision.get(adopted)
  const gestures: Readonly<Record<Gesture['type'], (gesture: Gesture) => void>> = {
    help: () => setHelped((shown) => !shown),
    timeline: focusTimeline,
    projection: () => undefined,
    rewrite: (gesture) => gesture.type === 'rewrite' && setLine(gesture.line),
    adopt: (gesture) => gesture.type === 'adopt' && setAdopted(gesture.decisionId),
  }
  const type = (typed: string) => {
    setLine(typed)
    forget()
  }
  return (
    <div className="session">
      <SessionHead sitting={sitting} onHelp={() => setHelped(!isHelped)} isHelped={isHelped} />
      <RollColumn sitting={sitting} onPick={(code) => submit(code)} />
      <main className="session-main" aria-label={text.item}>
        <div className="session-quorum">
          <QuorumLine meeting={meeting} seats={sitting.seats} records={sitting.records} />
        </div>
        <div className="session-scroll">
          {isHelped ? <EntryHelp /> : <ItemPanel sitting={sitting} line={line} />}
        </div>
        <EntryField
          ref={field}
          sitting={sitting}
          line={line}
          said={said}
          onType={type}
          onSubmit={(typed) => {
            setLine('')
            submit(typed)
          }}
          onTimeline={focusTimeline}
        />
      </main>
      <aside className="session-side" aria-label={text.course}>
        <AgendaColumn sitting={sitting} onGoTo={(rank) => submit(`>${rank}`)} />
        <Timeline sitting={sitting} onLeave={() => field.current?.focus()} />
      </aside>
      {decision !== undefined && (
        <AdoptDialog
          decision={decision}
          onClose={() => {
            setAdopted(null)
            requestAnimationFrame(() => field.current?.focus())
          }}
        />
      )}
    </div>
  )
}

function focusTimeline(): void {
  document.querySelector<HTMLElement>('.session-events [tabindex="0"]')?.focus()
}
