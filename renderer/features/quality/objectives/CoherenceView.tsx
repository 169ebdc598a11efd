import { ListChecks, Scale } from 'lucide-react'
import { useMemo } from 'react'
import { choose, usePlace } from '#renderer/actions/navigation.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ficheSentences } from '#shared/quality/fiche.ts'
import { coherenceSentence } from '#shared/reports/coherence/build-coherence.ts'
import { type CoherenceFacts, coherenceFacts } from '#shared/reports/coherence/coherence-facts.ts'
import { shortDate } from '#shared/text/dates.ts'
import { objectiveText as text } from '#shared/text/objectives.ts'
import { ReviewDialog } from './ReviewDialog.tsx'
import { RoundDialog } from './RoundDialog.tsx'
import { VerdictBadge } from './VerdictBadge.tsx'

/** All objectives against the work done on a day, beside the sentence of the fiche that asks for it. */
export function CoherenceView({ date }: { readonly date: string }) {
  const data = useData()
  const facts = useMemo(() => coherenceFacts(data, date), [data, date])
  const round = facts.filter(({ review }) => review?.verdict !== 'reached' && review?.verdict !== 'given-up')
  return (
    <div className="coherence">
      <div className="coherence-top">
        <div className="coherence-summary">
          <p role="status">{facts.length === 0 ? text.noneYet : coherenceSentence(facts)}</p>
          <Button
            edits
            icon={ListChecks}
            disabledReason={round.length === 0 ? text.reviewAllEmpty : undefined}
            onPress={() =>
              openDialog((onClose) => (
                <RoundDialog
                  objectives={round.map(({ objective }) => objective)}
                  day={date}
                  onClose={onClose}
                />
              ))
            }
          >
            {text.reviewAll}
          </Button>
        </div>
        <figure className="coherence-fiche">
          <figcaption>{text.ficheSays}</figcaption>
          <blockquote>{ficheSentences.Q10}</blockquote>
        </figure>
      </div>
      {facts.length > 0 && <CoherenceTable facts={facts} date={date} />}
    </div>
  )
}

type CoherenceTableProps = { readonly facts: readonly CoherenceFacts[]; readonly date: string }

function CoherenceTable({ facts, date }: CoherenceTableProps) {
  const place = usePlace('quality')
  return (
    <table className="coherence-table" aria-label={text.coherence}>
      <thead>
        <tr>
          <th scope="col">{text.name}</th>
          <th scope="col">{text.workDone}</th>
          <th scope="col">{text.gap}</th>
          <th scope="col">{text.correction}</th>
          <th scope="col">{text.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map(({ objective, review }) => (
          <tr key={objective.id} data-selected={place?.kind === 'objective' && place.id === objective.id}>
            <th scope="row">
              <button
                type="button"
                className="coherence-name"
                onClick={() => choose('quality', 'objective', new Set([objective.id]))}
              >
                {objective.name}
              </button>
              {objective.dueDate !== null && (
                <span className="objective-when">
                  {text.dueDate} {shortDate(objective.dueDate)}
                </span>
              )}
            </th>
            <td>{review?.workDone}</td>
            <td>{review?.gap}</td>
            <td>{review?.correction}</td>
            <td className="coherence-verdict">
              <VerdictBadge verdict={review?.verdict ?? null} />
              {review !== null && <span className="objective-when">{shortDate(review.on)}</span>}
              <Button
                edits
                size="s"
                icon={Scale}
                onPress={() =>
                  openDialog((onClose) => (
                    <ReviewDialog objective={objective} review={null} day={date} onClose={onClose} />
                  ))
                }
              >
                {text.review}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
