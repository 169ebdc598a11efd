import { Tag } from '#renderer/ui/Badge.tsx'
import type { AgendaItem } from '#shared/meetings/agenda-item.ts'
import { agendaText, itemOutcomeWords } from '#shared/text/agenda.ts'
import { durationText, timeOfDay } from '#shared/text/dates.ts'
import { agendaNatureWords } from '#shared/text/meeting-vocabulary.ts'

export type AgendaLineProps = {
  readonly item: AgendaItem
  readonly rank: number
  /** The running time at which it begins, when it is known. */
  readonly time: string | null
  /** The title of the part that begins with it; empty inside one. */
  readonly part: string
  /** It would begin once the meeting is over. */
  readonly isLate: boolean
}

/** An item in the list of the agenda, under the title of the part that it begins. */
export function AgendaLine({ item, rank, time, part, isLate }: AgendaLineProps) {
  return (
    <span className="agenda-line">
      {part !== '' && <strong className="agenda-part">{part}</strong>}
      <span className="agenda-rank">{rank}.</span>
      <span className="agenda-title">{item.title}</span>
      <span className="agenda-note" data-late={isLate}>
        {[
          time === null ? '' : timeOfDay(time),
          isLate ? agendaText.late : '',
          item.duration === null ? '' : durationText(item.duration),
          agendaNatureWords[item.nature],
        ]
          .filter((words) => words !== '')
          .join(' · ')}
      </span>
      {(item.isConfidential || item.outcome !== null) && (
        <span className="agenda-tags">
          {item.outcome !== null && <Tag>{itemOutcomeWords[item.outcome]}</Tag>}
          {item.isConfidential && <Tag hue="ochre">{agendaText.membersOnly}</Tag>}
        </span>
      )}
    </span>
  )
}
