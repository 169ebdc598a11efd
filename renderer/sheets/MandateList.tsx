import { CalendarX2, Pencil } from 'lucide-react'
import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useData, useDerived } from '#renderer/document/hooks.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { IconButton } from '#renderer/ui/Button.tsx'
import { isWithin } from '#shared/kit/period.ts'
import type { Mandate, Seat } from '#shared/organisation/seat.ts'
import { termOf, seatText as text, theMandateOf } from '#shared/text/bodies.ts'
import { periodText } from '#shared/text/dates.ts'
import { deputyText } from '#shared/text/deputies.ts'
import { fullName } from '#shared/text/names.ts'
import { capitalise, termFor } from '#shared/text/terms.ts'
import { mandateRankLabels } from '#shared/text/vocabulary.ts'
import { DeleteButton } from './DeleteButton.tsx'
import { deputyAdvice } from './deputy-advice.ts'
import { EditMandateDialog } from './EditMandateDialog.tsx'
import { EndTermDialog } from './EndTermDialog.tsx'
import { mandatesInOrder } from './mandates.ts'
import { useShownDate } from './today.ts'
import './OfficeList.css'

/** The mandates of a seat, those that are over last. */
export function MandateList({ seat }: { readonly seat: Seat }) {
  const data = useData()
  const mandates = mandatesInOrder(data, seat, useShownDate())
  if (mandates.length === 0) return <p className="office-none">{text.noMandates}</p>
  return (
    <ul className="office-list">
      {mandates.map((mandate) => (
        <MandateLine key={mandate.id} mandate={mandate} />
      ))}
    </ul>
  )
}

function MandateLine({ mandate }: { readonly mandate: Mandate }) {
  const person = useData((data) => data.person.get(mandate.personId))
  const date = useShownDate()
  const seat = useData((data) => data.seat.get(mandate.seatId))
  const advice = useDerived((data) =>
    seat === undefined || mandate.rank !== 'deputy' || !isWithin(mandate, date)
      ? null
      : deputyAdvice(data, seat, mandate.personId, date),
  )
  if (person === undefined) return null
  const rank = capitalise(termFor(mandateRankLabels[mandate.rank], person.civility))
  const period = periodText(mandate.from, mandate.to)
  return (
    <li className="office-with-actions" data-over={!isWithin(mandate, date)}>
      <span className="office-title">{fullName(person)}</span>
      <span className="office-note">
        <span className="office-line">{[rank, period].filter((part) => part !== '').join(', ')}</span>
        {mandate.act !== '' && <span className="office-line">{mandate.act}</span>}
        {advice !== null && (
          <span className="office-line" title={advice.source}>
            <StatusBadge tone="attention">{deputyText.badge}</StatusBadge> {advice.sentence}
          </span>
        )}
      </span>
      <MandateActions mandate={mandate} person={person} date={date} />
    </li>
  )
}

type MandateActionsProps = {
  readonly mandate: Mandate
  readonly person: Parameters<typeof fullName>[0]
  readonly date: string
}

function MandateActions({ mandate, person, date }: MandateActionsProps) {
  const [asked, setAsked] = useState<'end' | 'edit' | null>(null)
  const titles = { end: termOf(text.endMandate, person), edit: termOf(text.editMandate, person) }
  const isOver = mandate.to !== null && mandate.to < date
  return (
    <span className="office-actions">
      {!isOver && (
        <IconButton icon={CalendarX2} label={titles.end} size="s" onPress={() => setAsked('end')} />
      )}
      <IconButton icon={Pencil} label={titles.edit} size="s" onPress={() => setAsked('edit')} />
      <DeleteButton
        label={termOf(text.deleteMandate, person)}
        name={theMandateOf(person)}
        size="s"
        consequences={() => text.deleteMandateHint}
        onDelete={() => perform({ type: 'mandate.delete', id: mandate.id })}
      />
      {asked === 'edit' && (
        <EditMandateDialog mandate={mandate} title={titles.edit} onClose={() => setAsked(null)} />
      )}
      {asked === 'end' && (
        <EndTermDialog
          from={mandate.from}
          title={titles.end}
          verb={text.endMandate}
          onEnd={(to) => perform({ type: 'mandate.edit', id: mandate.id, patch: { to } })}
          onClose={() => setAsked(null)}
        />
      )}
    </span>
  )
}
