import { CalendarX2, Pencil } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { currentData, useData } from '#renderer/document/hooks.ts'
import { IconButton } from '#renderer/ui/Button.tsx'
import { isWithin } from '#shared/kit/period.ts'
import { termOf } from '#shared/text/bodies.ts'
import { periodText } from '#shared/text/dates.ts'
import { fullName } from '#shared/text/names.ts'
import { capitalise } from '#shared/text/terms.ts'
import { DeleteButton } from './DeleteButton.tsx'
import { EditTermDialog } from './EditTermDialog.tsx'
import { EndTermDialog } from './EndTermDialog.tsx'
import { kindOfTerm, type Term } from './terms.ts'
import { useShownDate } from './today.ts'
import { vacancyEffect } from './vacancy-effect.ts'
import './OfficeList.css'

type TermLineProps = {
  readonly term: Term
  /** As what: « suppléante ». Empty when the place says it. */
  readonly rank?: string
  readonly children?: ReactNode
}

/** Who holds something, from when to when and by which act; it can be ended, corrected, or deleted. */
export function TermLine({ term, rank = '', children }: TermLineProps) {
  const person = useData((data) => data.person.get(term.personId))
  const date = useShownDate()
  if (person === undefined) return null
  const facts = [rank, periodText(term.from, term.to)].filter((part) => part !== '')
  return (
    <li className="office-with-actions" data-over={!isWithin(term, date)}>
      <span className="office-title">{fullName(person)}</span>
      <span className="office-note">
        <span className="office-line">{capitalise(facts.join(', '))}</span>
        {term.act !== '' && <span className="office-line">{term.act}</span>}
        {children}
      </span>
      <TermActions term={term} person={person} date={date} />
    </li>
  )
}

type TermActionsProps = {
  readonly term: Term
  readonly person: Parameters<typeof fullName>[0]
  readonly date: string
}

function TermActions({ term, person, date }: TermActionsProps) {
  const [asked, setAsked] = useState<'end' | 'edit' | null>(null)
  const { words, edit, remove } = kindOfTerm(term)
  const titles = { end: termOf(words.end, person), edit: termOf(words.edit, person) }
  const isOver = term.to !== null && term.to < date
  const close = () => setAsked(null)
  return (
    <span className="office-actions">
      {!isOver && (
        <IconButton edits icon={CalendarX2} label={titles.end} size="s" onPress={() => setAsked('end')} />
      )}
      <IconButton edits icon={Pencil} label={titles.edit} size="s" onPress={() => setAsked('edit')} />
      <DeleteButton
        label={termOf(words.remove, person)}
        name={termOf(words.theOne, person)}
        size="s"
        consequences={() => words.removeHint}
        onDelete={remove}
      />
      {asked === 'edit' && <EditTermDialog term={term} title={titles.edit} onSave={edit} onClose={close} />}
      {asked === 'end' && (
        <EndTermDialog
          from={term.from}
          title={titles.end}
          verb={words.end}
          effect={(to) => vacancyEffect(currentData(), term, to)}
          onEnd={(to) => edit({ to })}
          onClose={close}
        />
      )}
    </span>
  )
}
