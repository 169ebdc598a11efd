import { Link2, X } from 'lucide-react'
import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useRecordOpener } from '#renderer/actions/record-opener.ts'
import { useDerived } from '#renderer/document/hooks.ts'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import type { Decision } from '#shared/decisions/decision.ts'
import { type RelatedDecision, relatedDecisions, takesEffect } from '#shared/decisions/related-decisions.ts'
import { shortDate } from '#shared/text/dates.ts'
import { decisionReference, relationPhrase, relationText as text } from '#shared/text/decision-relations.ts'
import { capitalise } from '#shared/text/terms.ts'
import { frenchTypography } from '#shared/text/typography.ts'
import { AddRelationDialog } from './AddRelationDialog.tsx'
import '../links.css'
import '../OfficeList.css'

/** What a decision does to others, and what others do to it; each opens the other one. */
export function RelationList({ decision }: { readonly decision: Decision }) {
  const [isAdding, setAdding] = useState(false)
  const relations = useDerived((data) => relatedDecisions(data, decision))
  return (
    <>
      {relations.length === 0 ? (
        <p className="office-none">{text.none}</p>
      ) : (
        <ul className="office-list">
          {relations.map((related) => (
            <RelationLine key={related.relation.id} related={related} own={decision} />
          ))}
        </ul>
      )}
      <div>
        <Button edits size="s" icon={Link2} onPress={() => setAdding(true)}>
          {text.add}
        </Button>
      </div>
      {isAdding && <AddRelationDialog decision={decision} onClose={() => setAdding(false)} />}
    </>
  )
}

function RelationLine({ related, own }: { readonly related: RelatedDecision; readonly own: Decision }) {
  const { relation, other } = related
  const open = useRecordOpener((opener) => opener.open)
  const phrase = capitalise(relationPhrase(related))
  const name = frenchTypography(decisionReference(other))
  const notes = [shortDate(other.date), relation.note, takesEffect(related, own) ? '' : text.pending]
  return (
    <li className="link-line">
      <span className="office-note">{phrase}</span>
      <Button variant="quiet" size="s" onPress={() => open('decision', other.id)}>
        {name}
      </Button>
      <span className="office-note">{notes.filter((note) => note !== '').join(', ')}</span>
      <span className="office-actions">
        <IconButton
          edits
          icon={X}
          size="s"
          variant="quiet"
          label={`${text.remove} : ${phrase} ${name}`}
          onPress={() => perform({ type: 'decision-relation.delete', id: relation.id })}
        />
      </span>
    </li>
  )
}
