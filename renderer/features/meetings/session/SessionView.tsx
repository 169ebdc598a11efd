import { CircleHelp } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useRegisterActions } from '#renderer/actions/ActionsProvider.tsx'
import type { Action } from '#renderer/actions/action.ts'
import { uncover } from '#renderer/actions/cover.ts'
import { ask } from '#renderer/actions/perform.ts'
import { call } from '#renderer/document/client.ts'
import { useData } from '#renderer/document/hooks.ts'
import { AdoptDialog } from '#renderer/sheets/AdoptDialog.tsx'
import type { Gesture } from '#shared/secretary/entry.ts'
import { type Sitting, sittingOf } from '#shared/secretary/sitting.ts'
import { meetingText } from '#shared/text/meetings.ts'
import { sessionText as text } from '#shared/text/secretary.ts'
import { QuorumLine } from '../QuorumLine.tsx'
import { AgendaColumn } from './AgendaColumn.tsx'
import { EntryField } from './EntryField.tsx'
import { EntryHelp } from './EntryHelp.tsx'
import { ItemPanel } from './ItemPanel.tsx'
import { keepTypedLine } from './keep-typed.ts'
import { keepLineOf, setLine } from './line-store.ts'
import { useTellLine } from './projected-line.ts'
import { RollColumn } from './RollColumn.tsx'
import { SessionHead } from './SessionHead.tsx'
import { Timeline } from './Timeline.tsx'
import { useEntry } from './use-entry.ts'
import './session.css'

/** A meeting as it is held: roll, item and decision, what happened, and one field in which everything is typed. */
export function SessionView({ meetingId }: { readonly meetingId: string }) {
  const data = useData()
  const sitting = sittingOf(data, meetingId)
  useEffect(() => {
    keepLineOf(meetingId)
    return keepTypedLine(meetingId)
  }, [meetingId])
  // Deleted by an undo, or in another place: there is nothing to hold any more.
  useEffect(() => (sitting === null ? uncover() : undefined), [sitting])
  return sitting === null ? null : <Held sitting={sitting} />
}

function Held({ sitting }: { readonly sitting: Sitting }) {
  const { meeting } = sitting
  const field = useRef<HTMLTextAreaElement>(null)
  const [isHelped, setHelped] = useState(false)
  const [adopted, setAdopted] = useState<string | null>(null)
  const { said, submit, forget } = useEntry({
    meetingId: meeting.id,
    onGesture: (gesture) => gestures[gesture.type](gesture),
  })
  useTellLine(meeting.id)
  const [actions] = useState(() => helpAction(() => setHelped((shown) => !shown)))
  useRegisterActions(actions)
  // The room sees what is held: nothing any more once the secretary leaves.
  useEffect(() => () => void call('projection.close', undefined), [])
  const decision = adopted === null ? undefined : sitting.data.decision.get(adopted)
  const gestures: Readonly<Record<Gesture['type'], (gesture: Gesture) => void>> = {
    help: () => setHelped((shown) => !shown),
    timeline: focusTimeline,
    projection: () => void ask('projection.open', { meetingId: meeting.id }),
    rewrite: (gesture) => gesture.type === 'rewrite' && setLine(gesture.line),
    adopt: (gesture) => gesture.type === 'adopt' && setAdopted(gesture.decisionId),
  }
  return (
    <div className="session">
      <SessionHead sitting={sitting} onHelp={() => setHelped(!isHelped)} isHelped={isHelped} />
      <RollColumn sitting={sitting} onPick={(code) => submit(code)} />
      <main className="session-main" aria-label={text.item}>
        <div className="session-quorum">
          <QuorumLine meeting={meeting} seats={sitting.seats} records={sitting.records} />
        </div>
        <div className="session-scroll">{isHelped ? <EntryHelp /> : <ItemPanel sitting={sitting} />}</div>
        <EntryField
          ref={field}
          sitting={sitting}
          said={said}
          onType={forget}
          onSubmit={submit}
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

/** F1 is about what is typed here: the shortcuts of the other screens would only be in the way. */
function helpAction(onHelp: () => void): readonly Action[] {
  return [
    {
      id: 'meeting.help',
      group: meetingText.workspace,
      label: () => text.help,
      shortcut: 'F1',
      icon: CircleHelp,
      isEnabled: () => true,
      run: onHelp,
    },
  ]
}

function focusTimeline(): void {
  document.querySelector<HTMLElement>('.session-events [tabindex="0"]')?.focus()
}
