import { FileSignature, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { show, usePlace } from '#renderer/actions/navigation.ts'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { conventionText as text } from '#shared/text/governance.ts'
import { AddConventionDialog } from './AddConventionDialog.tsx'
import { ConventionList } from './ConventionList.tsx'
import { ConventionPage } from './ConventionPage.tsx'
import { conventionLines } from './convention-lines.ts'
import './conventions.css'

/** The conventions in cascade at the left, the chosen one beside. */
export function ConventionsTab() {
  const data = useData()
  const date = useShownDate()
  const lines = useMemo(() => conventionLines(data, date), [data, date])
  const place = usePlace('governance')
  const chosen = useRecord('convention', place?.kind === 'convention' ? place.id : null)
  const [isAdding, setAdding] = useState(false)
  const add = (
    <Button
      edits
      variant={lines.length === 0 ? 'primary' : 'secondary'}
      icon={Plus}
      onPress={() => setAdding(true)}
    >
      {text.add}
    </Button>
  )
  return (
    <div className="conventions">
      {lines.length === 0 ? (
        <EmptyState icon={FileSignature} title={text.none} actions={add}>
          {text.noneHint}
        </EmptyState>
      ) : (
        <>
          <div className="conventions-list">
            {add}
            <ConventionList
              lines={lines}
              selected={chosen?.id ?? null}
              onSelect={(id) => show('governance', { kind: 'convention', id })}
            />
          </div>
          {chosen === undefined ? (
            <EmptyState icon={FileSignature} title={text.nothingSelected}>
              {text.nothingSelectedHint}
            </EmptyState>
          ) : (
            <ConventionPage key={chosen.id} convention={chosen} />
          )}
        </>
      )}
      {isAdding && <AddConventionDialog onClose={() => setAdding(false)} />}
    </div>
  )
}
