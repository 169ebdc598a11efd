import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { SessionEvent } from '#shared/meetings/session-event.ts'
import type { Sitting } from '#shared/secretary/sitting.ts'
import { timeOfDay } from '#shared/text/dates.ts'
import { eventTrace, sessionText as text } from '#shared/text/secretary.ts'
import { CorrectDialog, StrikeDialog } from './EventDialogs.tsx'
import { quorumChanges, wordsOfEvent } from './event-words.ts'

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

  function onKeyDown(event: KeyboardEvent, shown: SessionEvent) {
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
  const close = () => setAsked(null)
  return (
    <section className="session-timeline" aria-label={text.timeline}>
      <h2>{text.timeline}</h2>
      {events.length === 0 && <p className="session-hint">{text.nothingYet}</p>}
      <ul ref={list} className="session-events" data-own-delete>
        {events.map((event) => (
          <li key={event.id} data-struck={event.isStruck}>
            <button
              type="button"
              className="session-line session-event"
              tabIndex={event.id === current?.id ? 0 : -1}
              onFocus={() => setPlace(event.id)}
              onKeyDown={(pressed) => onKeyDown(pressed, event)}
              onDoubleClick={() => setAsked({ what: 'correct', event })}
            >
              <time dateTime={event.at}>{timeOfDay(event.at)}</time>
              <span>
                <span className="session-event-words">{wordsOfEvent(sitting, event)}</span>
                <Trace event={event} />
                {changes.get(event.id) !== undefined && (
                  <span className="session-trace">{changes.get(event.id)}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {asked?.what === 'correct' && <CorrectDialog event={asked.event} onClose={close} />}
      {asked?.what === 'strike' && <StrikeDialog event={asked.event} onClose={close} />}
    </section>
  )
}

function Trace({ event: { firstAt, isStruck, reason } }: { readonly event: SessionEvent }) {
  const trace = eventTrace(firstAt, isStruck, reason)
  return trace === '' ? null : <span className="session-trace">{trace}</span>
}
