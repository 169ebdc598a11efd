import { useData, useDerived } from '#renderer/document/hooks.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { isWithin } from '#shared/kit/period.ts'
import type { Mandate, Seat } from '#shared/organisation/seat.ts'
import { seatText as text } from '#shared/text/bodies.ts'
import { deputyText } from '#shared/text/deputies.ts'
import { termFor } from '#shared/text/terms.ts'
import { mandateRankLabels } from '#shared/text/vocabulary.ts'
import { deputyAdvice } from './deputy-advice.ts'
import { mandatesInOrder } from './mandates.ts'
import { TermLine } from './TermLine.tsx'
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
        <MandateLine key={mandate.id} seat={seat} mandate={mandate} />
      ))}
    </ul>
  )
}

function MandateLine({ seat, mandate }: { readonly seat: Seat; readonly mandate: Mandate }) {
  const date = useShownDate()
  const civility = useData((data) => data.person.get(mandate.personId)?.civility ?? null)
  const advice = useDerived((data) =>
    mandate.rank === 'deputy' && isWithin(mandate, date)
      ? deputyAdvice(data, seat, mandate.personId, date)
      : null,
  )
  return (
    <TermLine term={mandate} rank={termFor(mandateRankLabels[mandate.rank], civility)}>
      {advice !== null && (
        <span className="office-line" title={advice.source}>
          <StatusBadge tone="attention">{deputyText.badge}</StatusBadge> {advice.sentence}
        </span>
      )}
    </TermLine>
  )
}
