import type { AgendaItem } from '#shared/meetings/agenda-item.ts'
import { decisionsUnder, lacksQuorum, type Sitting, voicesToCall } from '#shared/secretary/sitting.ts'
import { agendaNatureLabels } from '#shared/text/meeting-vocabulary.ts'
import { fullName } from '#shared/text/names.ts'
import {
  followUpLine,
  itemRank,
  itemTimer,
  sessionText as text,
  waitingHint,
} from '#shared/text/secretary.ts'
import { capitalise } from '#shared/text/terms.ts'
import { frenchTypography } from '#shared/text/typography.ts'
import { DecisionBox } from './DecisionBox.tsx'
import { ItemPresences } from './ItemPresences.tsx'
import { useLine } from './line-store.ts'
import { shownDecisions, typedDecision } from './shown-decisions.ts'
import { minutesBetween, useClock } from './use-clock.ts'
import { VoteCall } from './VoteCall.tsx'
import './ItemPanel.css'

type PanelProps = { readonly sitting: Sitting }

/** The item that is being dealt with: its title, how long it takes, its decisions, what was said. */
export function ItemPanel({ sitting }: PanelProps) {
  const { current, meeting, now } = sitting
  if (current === null) {
    return (
      <section className="session-item" aria-label={text.item}>
        <p className="session-hint">{waitingHint(now)}</p>
        {lacksQuorum(sitting) && <p className="session-hint">{text.withoutQuorum}</p>}
        {meeting.minutes !== '' && <Notes minutes={meeting.minutes} />}
      </section>
    )
  }
  return <CurrentItem sitting={sitting} item={current} />
}

function CurrentItem({ sitting, item }: PanelProps & { readonly item: AgendaItem }) {
  const rank = sitting.items.findIndex(({ id }) => id === item.id) + 1
  return (
    <section className="session-item" aria-label={text.item}>
      <p className="session-over">
        <span>
          {[
            itemRank(rank, sitting.items.length),
            agendaNatureLabels[item.nature],
            rapporteurOf(sitting, item),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        <Timer sitting={sitting} item={item} />
      </p>
      <h2>{frenchTypography(item.title)}</h2>
      {voicesToCall(sitting).length > 0 && <VoteCall sitting={sitting} />}
      <Decisions sitting={sitting} item={item} />
      <FollowUps sitting={sitting} item={item} />
      {item.minutes !== '' && <Notes minutes={item.minutes} />}
      <ItemPresences sitting={sitting} item={item} />
    </section>
  )
}

/** What is decided under the item, as it will be printed; only this renders at each letter. */
function Decisions({ sitting, item }: PanelProps & { readonly item: AgendaItem }) {
  const line = useLine(({ line: typed }) => (typed.startsWith('/d') ? typed : ''))
  const decisions = shownDecisions(sitting, item, line)
  const typed = typedDecision(sitting, item, line)
  const isProposed = decisions.length === 0 && typed === '' && item.proposal !== ''
  return (
    <>
      {decisions.map((shown) => (
        <DecisionBox key={shown.decision.id} {...shown} />
      ))}
      {typed !== '' && <TypedDecision words={typed} />}
      {isProposed && (
        <div className="session-proposal">
          <h3>{text.proposal}</h3>
          <p>{frenchTypography(item.proposal)}</p>
        </div>
      )}
    </>
  )
}

/** A decision that is being typed, before there is one. */
export function TypedDecision({ words }: { readonly words: string }) {
  return (
    <figure className="session-decision" data-style="proposal">
      <figcaption>
        <strong>{text.newDecision}</strong>
      </figcaption>
      <p className="session-decision-text">{frenchTypography(words)}</p>
    </figure>
  )
}

/** How long the item has been dealt with, beside what was foreseen; only this renders at each minute. */
export function Timer({ sitting, item }: { readonly sitting: Sitting; readonly item: AgendaItem }) {
  const time = useClock()
  const { itemSince, state } = sitting.now
  if (itemSince === null || state === 'closed') return null
  const elapsed = minutesBetween(itemSince, time)
  return (
    <span className="session-timer" data-over={item.duration !== null && elapsed > item.duration}>
      {itemTimer(elapsed, item.duration)}
    </span>
  )
}

function Notes({ minutes }: { readonly minutes: string }) {
  return (
    <div className="session-notes">
      <h3>{text.notes}</h3>
      <p>{frenchTypography(minutes)}</p>
    </div>
  )
}

function FollowUps({ sitting: { data }, item }: PanelProps & { readonly item: AgendaItem }) {
  const decided = new Set<string>(decisionsUnder(data, item).map(({ id }) => id))
  const followUps = [...data.followUp.values()].filter(({ decisionId }) => decided.has(decisionId ?? ''))
  return followUps.length === 0 ? null : (
    <div className="session-follow-ups">
      <h3>{text.followUps}</h3>
      <ul>
        {followUps.map(({ id, text: words, responsiblePersonId, dueDate }) => {
          const person = data.person.get(responsiblePersonId ?? '')
          return (
            <li key={id}>{followUpLine(words, person === undefined ? '' : fullName(person), dueDate)}</li>
          )
        })}
      </ul>
    </div>
  )
}

function rapporteurOf({ data }: Sitting, item: AgendaItem): string {
  const person = item.rapporteurPersonId === null ? undefined : data.person.get(item.rapporteurPersonId)
  return capitalise(person === undefined ? item.rapporteurLabel : fullName(person))
}
