import { useEffect, useState } from 'react'
import { call } from '#renderer/document/client.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { Callout } from '#renderer/ui/Callout.tsx'
import type { Finding } from '#shared/document/findings.ts'
import { conformityPanelText as text } from '#shared/text/conformity-panel.ts'
import { findingText } from '#shared/text/problems.ts'

/** What was adopted and has changed since (ADM-20): no command does that, so it is looked for when the panel is shown. */
export function Alterations() {
  const found = useAlterations()
  if (found.length === 0) return null
  return (
    <div className="conformity-alterations">
      <Callout tone="late" title={text.altered}>
        <p>{text.alteredHint}</p>
        <ul>
          {found.map((finding) => (
            <li key={JSON.stringify(finding)}>{findingText(finding)}</li>
          ))}
        </ul>
      </Callout>
    </div>
  )
}

const none: readonly Finding[] = []

function useAlterations(): readonly Finding[] {
  const file = useDocumentStore(({ state }) =>
    state.phase === 'open' ? `${state.snapshot.status.folder}/${state.snapshot.status.name}` : '',
  )
  const [known, setKnown] = useState({ file, found: none })
  useEffect(() => {
    let isWanted = true
    void call('document.alterations', undefined).then((answer) => {
      if (isWanted && answer.ok) setKnown({ file, found: answer.value })
    })
    return () => {
      isWanted = false
    }
  }, [file])
  return known.file === file ? known.found : none
}
