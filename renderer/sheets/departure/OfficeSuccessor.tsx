import { useData } from '#renderer/document/hooks.ts'
import { Select } from '#renderer/ui/Select.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import { qualityLine, qualityOfPost } from '#shared/reports/parts/people.ts'
import { deputyChoice, seatsOfPost, departureText as text } from '#shared/text/departures.ts'
import { responsibilityKindLabels } from '#shared/text/governance-vocabulary.ts'
import { count } from '#shared/text/plurals.ts'
import { capitalise, termFor } from '#shared/text/terms.ts'
import { mandateRankLabels } from '#shared/text/vocabulary.ts'
import type { DepartureOffice } from '#shared/turnover/departure-offices.ts'
import { seatTitle } from '../members.ts'
import { PersonChooser } from '../PersonChooser.tsx'
import { bodyName } from './impact-lines.ts'
import { otherPerson, type SuccessorDraft } from './successor-draft.ts'

type OfficeSuccessorProps = {
  readonly office: DepartureOffice
  readonly draft: SuccessorDraft
  readonly onChange: (draft: SuccessorDraft) => void
}

/** One thing that is left, and who takes it over. */
export function OfficeSuccessor({ office, draft, onChange }: OfficeSuccessorProps) {
  const data = useData()
  const { title, note } = officeInWords(data, office)
  const choices = [
    { id: 'vacant', label: namesHer(office) ? text.keepName : text.vacant },
    ...office.deputies.map((person) => ({
      id: person.id as string,
      label: deputyChoice(capitalise(termFor(mandateRankLabels.deputy, person.civility)), person),
    })),
    { id: 'other', label: text.somebody },
  ]
  const choose = (id: string) => {
    const deputy = office.deputies.find((person) => person.id === id)
    if (deputy !== undefined) onChange({ choice: 'deputy', personId: deputy.id })
    else onChange(id === 'other' ? otherPerson : { choice: 'vacant' })
  }
  return (
    <li className="departure-office">
      <div>
        <p className="departure-title">{title}</p>
        <p className="departure-note">{note}</p>
      </div>
      <div className="departure-answer">
        <Select
          label={`${text.successor} : ${title}`}
          isLabelHidden
          choices={choices}
          value={draft.choice === 'deputy' ? draft.personId : draft.choice}
          onChange={choose}
        />
        {draft.choice === 'other' && (
          <PersonChooser value={draft.person} onChange={(person) => onChange({ choice: 'other', person })} />
        )}
      </div>
    </li>
  )
}

function officeInWords(
  data: DocumentData,
  office: DepartureOffice,
): { readonly title: string; readonly note: string } {
  switch (office.type) {
    case 'post': {
      const post = data.post.get(office.tenure.postId)
      const bodies = office.seats.map(({ bodyId }) => bodyName(data, bodyId))
      return {
        title: post === undefined ? '' : qualityLine(qualityOfPost(data, post, null)),
        note: seatsOfPost(bodies),
      }
    }
    case 'seat': {
      const rank = mandateRankLabels[office.mandate.rank].label
      return {
        title: seatTitle(data, office.seat),
        note: `${bodyName(data, office.seat.bodyId)}, ${rank}`,
      }
    }
    case 'responsibility': {
      const { kind, holder } = office.responsibility
      return {
        title: capitalise(responsibilityKindLabels[kind]),
        note: recordName(data, holder.type, holder.id),
      }
    }
    case 'follow-ups':
      return {
        title: text.followUpsByName,
        note: count(office.followUps.length, 'suivi'),
      }
    case 'risks':
      return { title: text.risksByName, note: count(office.risks.length, 'risque') }
  }
}

/** What is given to her by name keeps it as long as nobody takes it over. */
function namesHer({ type }: DepartureOffice): boolean {
  return type === 'follow-ups' || type === 'risks'
}
