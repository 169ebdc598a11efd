import { useEffect, useRef } from 'react'
import type { AgendaItem } from '#shared/meetings/agenda-item.ts'
import { decisionsUnder, type Sitting } from '#shared/secretary/sitting.ts'
import { meetingText } from '#shared/text/meetings.ts'
import { outcomeMark } from '#shared/text/secretary.ts'

type AgendaProps = { readonly sitting: Sitting; readonly onGoTo: (rank: number) => void }

/** The items in order: what is done, where the meeting is, what comes. */
export function AgendaColumn({ sitting, onGoTo }: AgendaProps) {
  return (
    <section className="session-agenda" aria-label={meetingText.agenda}>
      <h2>{meetingText.agenda}</h2>
      <ol>
        {sitting.items.map((item, index) => (
          <AgendaLine key={item.id} item={item} rank={index + 1} sitting={sitting} onGoTo={onGoTo} />
        ))}
      </ol>
    </section>
  )
}

type LineProps = AgendaProps & { readonly item: AgendaItem; readonly rank: number }

function AgendaLine({ item, rank, sitting, onGoTo }: LineProps) {
  const line = useRef<HTMLLIElement>(null)
  const isCurrent = sitting.current?.id === item.id
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const decided = decisionsUnder(sitting.data, item).length
  return (
    <li ref={line} data-outcome={item.outcome ?? 'none'} {...(isCurrent ? { 'aria-current': 'step' } : {})}>
      <button
        type="button"
        tabIndex={-1}
        className="session-line session-agenda-line"
        onClick={() => onGoTo(rank)}
      >
        <span className="session-rank">{rank}.</span>
        <span>{item.title}</span>
        <span className="session-mark">{outcomeMark(item.outcome, decided)}</span>
      </button>
    </li>
  )
}
