import { type KeyboardEvent, type MouseEvent, memo, useEffect, useRef, useState } from 'react'
import type { SessionEvent } from '#shared/meetings/session-event.ts'
import type { Sitting } from '#shared/secretary/sitting.ts'
import { timeOfDay } from '#shared/text/dates.ts'
import { eventTrace, sessionText as text } from '#shared/text/secretary.ts'
import { CorrectDialog, StrikeDialog } from './EventDialogs.tsx'
import { quorumChanges, wordsOfEvent } from './event-words.ts'
import './Timeline.css'

type TimelineProps = { readonly sitting: Sitting; readonly onLeave: () => void }
type Asked = { readonly what: 'correct' | 'strike'; readonly event: SessionEvent }

/** What happened, last at the bottom. F2 or Enter corrects a time, Suppr strikes; both with their reason, which stays. */
export function Timeline({ sitting, onLeave }: TimelineProps) {
  const { events } = sitting
  const list = useRef<HTMLUListElement>(null)
  const [place, setPlace] = useState<string | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const changes = quorumChanges(sitting)
  const current = events.find(({ id }) => id === place) ?? events.at(-1)
  useEffect(() => {
    if (events.length > 0) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
  }, [events.length])

  function onKeyDown(event: KeyboardEvent) {
    const shown = eventAt(event.target)
    if (shown === undefined) return
    const index = events.indexOf(shown)
    const next =
      event.key === 'ArrowDown' ? events[index + 1] : event.key === 'ArrowUp' ? events[index - 1] : undefined
    if (next !== undefined) {
      setPlace(next.id)
      list.current?.querySelectorAll<HTMLElement>('button')[events.indexOf(next)]?.focus()
    } else if (event.key === 'F2' || event.key === 'Enter') setAsked({ what: 'correct', event: shown })
    else if (event.key === 'Delete' && !shown.isStruck) setAsked({ what: 'strike', event: shown })
    else if (event.key === 'Escape' || event.key === 'ArrowDown') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  /** The event on whose line something is pressed: hundreds of lines have no listeners of their own. */
  function eventAt(target: EventTarget): SessionEvent | undefined {
    const line = target instanceof Element ? target.closest<HTMLElement>('[data-event]') : null
    return events.find(({ id }) => id === line?.dataset.event)
  }
  function onDoubleClick(pressed: MouseEvent) {
    const event = eventAt(pressed.target)
    if (event !== undefined) setAsked({ what: 'correct', event })
  }
  const close = () => setAsked(null)
  return (
    <section className="session-timeline" aria-label={text.timeline}>
      <h2>{text.timeline}</h2>
      {events.length === 0 && <p className="session-hint">{text.nothingYet}</p>}
      <ul
        ref={list}
        className="session-events"
        data-own-delete
        onFocus={({ target }) => setPlace(eventAt(target)?.id ?? place)}
        onKeyDown={onKeyDown}
        onDoubleClick={onDoubleClick}
      >
        {events.map((event) => (
          <EventLine
            key={event.id}
            event={event}
            words={wordsOfEvent(sitting, event)}
            change={changes.get(event.id)}
            isCurrent={event.id === current?.id}
          />
        ))}
      </ul>
      {asked?.what === 'correct' && <CorrectDialog event={asked.event} onClose={close} />}
      {asked?.what === 'strike' && <StrikeDialog event={asked.event} onClose={close} />}
    </section>
  )
}

type EventLineProps = {
  readonly event: SessionEvent
  readonly words: string
  /** What it did to the quorum. */
  readonly change: string | undefined
  readonly isCurrent: boolean
}

// Hundreds by the end of a meeting, of which a line entered alters one or two: the others rest.
const EventLine = memo(function EventLine({ event, words, change, isCurrent }: EventLineProps) {
  return (
    <li data-struck={event.isStruck}>
      <button
        type="button"
        className="session-line session-event"
        tabIndex={isCurrent ? 0 : -1}
        data-event={event.id}
      >
        <time dateTime={event.at}>{timeOfDay(event.at)}</time>
        <span>
          <span className="session-event-words">{words}</span>
          <Trace event={event} />
          {change !== undefined && <span className="session-trace">{change}</span>}
        </span>
      </button>
    </li>
  )
})

function Trace({ event: { firstAt, isStruck, reason } }: { readonly event: SessionEvent }) {
  const trace = eventTrace(firstAt, isStruck, reason)
  return trace === '' ? null : <span className="session-trace">{trace}</span>
}
