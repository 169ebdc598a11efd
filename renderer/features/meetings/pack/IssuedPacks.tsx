import { useData } from '#renderer/document/hooks.ts'
import { issuedPacksOf } from '#shared/meetings/issued-packs.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { issuedLine, packText as text } from '#shared/text/packs.ts'
import './pack.css'

/** The dossiers that the members were given, oldest first; nothing before the first one. */
export function IssuedPacks({ meeting }: { readonly meeting: Meeting }) {
  const issued = issuedPacksOf(useData(), meeting.id)
  if (issued.length === 0) return null
  return (
    <section className="pack-issued" aria-label={text.issued}>
      <h3>{text.issued}</h3>
      <ul>
        {issued.map((pack) => (
          <li key={pack.id}>{issuedLine(pack)}</li>
        ))}
      </ul>
    </section>
  )
}
