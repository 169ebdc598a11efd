import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { departureText, quorumText } from '#shared/text/departures.ts'
import type { QuorumImpact } from '#shared/turnover/quorum-impact.ts'

/** For each body, whether enough members could still be there; too few stands out. */
export function QuorumList({ quorums }: { readonly quorums: readonly QuorumImpact[] }) {
  if (quorums.length === 0) return null
  return (
    <section className="departure-part">
      <h3>{departureText.quorum}</h3>
      <ul className="departure-lines">
        {quorums.map((quorum) => (
          <li key={quorum.body.id}>
            <StatusBadge tone={quorum.possible < quorum.required ? 'late' : 'neutral'}>
              {quorumText(quorum.body.sigle || quorum.body.name, quorum)}
            </StatusBadge>
          </li>
        ))}
      </ul>
    </section>
  )
}
