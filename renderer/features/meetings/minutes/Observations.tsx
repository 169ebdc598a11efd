import { MessageSquarePlus } from 'lucide-react'
import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import type { Meeting } from '#shared/meetings/meeting.ts'
import type { Minutes, Observation } from '#shared/meetings/minutes.ts'
import { areAdopted } from '#shared/meetings/minutes-life.ts'
import { observationNote, minutesText as text } from '#shared/text/minutes.ts'
import { fullName } from '#shared/text/names.ts'
import { ObservationDialog } from './ObservationDialog.tsx'

type ObservationsProps = { readonly meeting: Meeting; readonly minutes: Minutes | null }

/** What members asked to change, each with what was made of it; read only once the minutes are adopted. */
export function Observations({ meeting, minutes }: ObservationsProps) {
  const all = useData((data) => data.observation)
  const [edited, setEdited] = useState<Observation | 'new' | null>(null)
  const isLocked = minutes !== null && areAdopted(minutes)
  const own = [...all.values()]
    .filter(({ minutesId }) => minutesId === minutes?.id)
    .sort((a, b) => (`${a.receivedOn}${a.id}` < `${b.receivedOn}${b.id}` ? -1 : 1))
  return (
    <section className="minutes-part" aria-label={text.observations}>
      <div className="minutes-head">
        <h3>{text.observations}</h3>
        <Button
          edits
          size="s"
          icon={MessageSquarePlus}
          disabledReason={isLocked ? text.lockedTitle : undefined}
          onPress={() => setEdited('new')}
        >
          {text.addObservation}
        </Button>
      </div>
      <p className="minutes-hint">{own.length === 0 ? text.noObservations : text.observationsHint}</p>
      <ul className="minutes-list">
        {own.map((observation) => (
          <ObservationLine
            key={observation.id}
            observation={observation}
            isLocked={isLocked}
            onEdit={() => setEdited(observation)}
          />
        ))}
      </ul>
      {edited !== null && (
        <ObservationDialog
          meeting={meeting}
          minutes={minutes}
          observation={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  )
}

type LineProps = {
  readonly observation: Observation
  readonly isLocked: boolean
  readonly onEdit: () => void
}

function ObservationLine({ observation, isLocked, onEdit }: LineProps) {
  const { id, personId, author, receivedOn, outcome, text: words, answer } = observation
  const person = useData((data) => (personId === null ? undefined : data.person.get(personId)))
  const who = person === undefined ? author : fullName(person)
  return (
    <li>
      <strong>{who === '' ? text.someoneElse : who}</strong>
      <span className="minutes-note">{observationNote(receivedOn, outcome)}</span>
      <p>{words}</p>
      {answer !== '' && <p className="minutes-hint">{answer}</p>}
      {!isLocked && (
        <div className="minutes-gestures">
          <Button edits size="s" variant="quiet" onPress={onEdit}>
            {text.editObservation}
          </Button>
          <DeleteButton
            label={text.removeObservation}
            name={text.thisObservation}
            size="s"
            onDelete={() => perform({ type: 'observation.delete', id })}
          />
        </div>
      )}
    </li>
  )
}
