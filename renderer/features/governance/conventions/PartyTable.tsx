import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { Convention, ConventionParty } from '#shared/organisation/convention.ts'
import { conventionText as text } from '#shared/text/governance.ts'
import { partyLines } from './convention-lines.ts'
import { PartyDialog } from './PartyDialog.tsx'
import { PartyRow } from './PartyRow.tsx'

/** Entity × role × competence × article, and under each who signs by which act. */
export function PartyTable({ convention }: { readonly convention: Convention }) {
  const data = useData()
  const date = useShownDate()
  const lines = useMemo(() => partyLines(data, convention, date), [data, convention, date])
  const [edited, setEdited] = useState<ConventionParty | 'new' | null>(null)
  return (
    <>
      {lines.length === 0 ? (
        <p className="convention-none">{text.noParties}</p>
      ) : (
        <table className="party-table" aria-label={text.parties}>
          <colgroup>
            <col className="party-who" />
            <col className="party-role" />
            <col />
            <col className="party-article" />
            <col className="party-gestures" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{text.party}</th>
              <th scope="col">{text.role}</th>
              <th scope="col">{text.competence}</th>
              <th scope="col">{text.article}</th>
              <th scope="col">
                <span className="ui-hidden">{text.partyGestures}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <PartyRow key={line.party.id} line={line} lines={lines} onEdit={() => setEdited(line.party)} />
            ))}
          </tbody>
        </table>
      )}
      <div>
        <Button edits size="s" icon={Plus} onPress={() => setEdited('new')}>
          {text.addParty}
        </Button>
      </div>
      {edited !== null && (
        <PartyDialog
          convention={convention}
          party={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}
